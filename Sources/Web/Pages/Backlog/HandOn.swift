import QueueStore
import Triage

/// Gives what was ticked to others, each by itself, and says what became of it.
struct HandOn: Sendable {
    /// In the place of a receiver: each enquiry's own.
    static let suggestion = "suggestion"

    struct NothingChosen: Refusing {
        let description: String
    }

    let holder: Allocation
    /// By receiver, in the order they were first met.
    let portions: [(to: Allocation, seen: [SeenEnquiry])]
    let because: String?

    init(_ form: FormFields, from holder: Allocation) throws {
        self.holder = holder
        because = form["because"]
        guard let to = form["to"] else {
            throw NothingChosen(description: "Choose to whom they are to be handed on.")
        }
        let ticked = form.all("seen").compactMap { SeenEnquiry($0) }.prefix(HandOnModel.most)
        guard !ticked.isEmpty else {
            throw NothingChosen(description: "Nothing was ticked, so nothing was handed on.")
        }
        guard to == Self.suggestion else {
            portions = [(Allocation(to), Array(ticked))]
            return
        }
        var order: [Allocation] = []
        var chosen: [Allocation: [SeenEnquiry]] = [:]
        for seen in ticked {
            let receiver = form["for-\(seen.reference)"].map { Allocation($0) } ?? .pool
            if chosen[receiver] == nil { order.append(receiver) }
            chosen[receiver, default: []].append(seen)
        }
        portions = order.map { ($0, chosen[$0] ?? []) }
    }

    /// What became of each, by receiver: what somebody changed since it was seen is left as it is.
    func perform(
        in session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> [(to: Allocation, results: [ActionResult])] {
        try portions.map { portion in
            let results = try session.reallocate(
                from: holder,
                only: portion.seen.map(\.reference),
                saw: Dictionary(portion.seen.map { ($0.reference, $0.version) }) { first, _ in first },
                to: portion.to,
                because: because,
                context: context,
                viewer: viewer
            )
            return (portion.to, results)
        }
    }

    /// “5 enquiries were handed on: 3 to Hana Novak and 2 to the pool. 1 was not: …”
    static func notice(_ outcome: [(to: Allocation, results: [ActionResult])], _ names: Names) -> Notice {
        let done = outcome.map { (names.holder($0.to.description) ?? "", $0.results.count { $0.refusal == nil }) }
            .filter { $0.1 > 0 }
        let refusals = outcome.flatMap { $0.results.compactMap { reason($0, names) } }
        let count = done.map(\.1).reduce(0, +)
        var sentences = ["Nothing was handed on."]
        if let only = done.first, done.count == 1 {
            sentences = ["\(Words.count(count, "enquiry was", "enquiries were")) handed on to \(only.0)."]
        } else if count > 0 {
            let shares = Words.list(done.map { "\($0.1) to \($0.0)" })
            sentences = ["\(count) enquiries were handed on: \(shares)."]
        }
        if !refusals.isEmpty {
            sentences.append("\(Words.were(refusals.count)) not: " + refusals.prefix(mostTold).joined(separator: " "))
            if refusals.count > mostTold { sentences.append("And \(refusals.count - mostTold) more.") }
        }
        return Notice(sentences.joined(separator: " "), isWarning: !refusals.isEmpty)
    }

    /// Why one was not handed on; nil when it was.
    private static func reason(_ result: ActionResult, _ names: Names) -> String? {
        guard case .failure(let error) = result.result else { return nil }
        return (error as? Refusal)?.onPage(names) ?? "\(error)"
    }

    /// A notice has little room.
    private static let mostTold = 4
}
