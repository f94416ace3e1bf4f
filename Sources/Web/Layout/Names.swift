import QueueStore
import Triage

/// Names instead of addresses and codes, as far as the office knows them.
struct Names: Sendable {
    let kit: Kit
    let staff: Staff

    init(kit: Kit, staff: Staff) {
        self.kit = kit
        self.staff = staff
    }

    init(_ context: DecisionContext) {
        self.init(kit: context.kit, staff: context.staff)
    }

    /// “Carys Bowen”, “the pool”, “Business coordinators”; nil for nobody.
    ///
    /// - Parameter holder: an allocation as the lists keep it.
    func holder(_ holder: String?) -> String? {
        guard let holder else { return nil }
        return switch Allocation(holder) {
        case .pool: "the pool"
        case .person(let email): person(email)
        case .post(let code): staff.post(code)?.name ?? code
        }
    }

    /// Somebody's name; their address when they are not known any more.
    func person(_ email: String) -> String { staff.person(email)?.name ?? email }

    /// Who did something.
    func actor(_ actor: Actor) -> String {
        switch actor {
        case .person(let email): person(email)
        default: "\(actor)"
        }
    }

    /// A category's name; its code when the kit does not have it any more.
    func category(_ code: String) -> String { kit.category(code)?.name ?? code }

    /// What an enquiry is called where somebody has not chosen to read it.
    func title(_ enquiry: EnquirySummary) -> String { enquiry.title(kit) }

    /// A subject line, also where there is none.
    func subject(_ text: String) -> String { text.trimmed.isEmpty ? "(no subject)" : text }
}
