import QueueStore
import Triage

/// What a pull would hand over now, and why that.
struct NextOffer: Sendable {
    let summary: EnquirySummary
    /// Follows “because”: “it is given to you, and …”.
    let because: String

    /// Nil when there is nothing to hand over.
    init?(for person: Person, in session: any Session, _ context: DecisionContext) throws {
        guard let next = try session.next(for: person, context: context),
            let summary = try session.summary(of: next.reference, for: person)
        else { return nil }
        self.summary = summary
        because =
            next.isPooled
            ? "it is the most urgent in the pool that you can do"
            : Self.reason(summary.allocatedTo, person, Names(context))
    }

    private static func reason(_ holder: String?, _ person: Person, _ names: Names) -> String {
        switch holder.map({ Allocation($0) }) {
        case .post(let code):
            "it is given to your post “\(names.holder("post:" + code) ?? code)”, and is the most urgent you have not begun"
        case .person(let email) where email != person.email:
            "it is given to \(names.person(email)), for whom you stand in, and is the most urgent you have not begun"
        default: "it is given to you, and is the most urgent you have not begun"
        }
    }
}
