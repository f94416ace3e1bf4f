import WorkingTime

/// Titles of notices: reference, due date, who did it.
struct NoticeWords: Sendable {
    private let matter: NoticeMatter
    private let context: DecisionContext

    init(_ matter: NoticeMatter, _ context: DecisionContext) {
        self.matter = matter
        self.context = context
    }

    private var reference: String { matter.reference.description }

    func allocated(again: Bool, _ hearer: Hearer) -> String {
        let deed = again ? "was opened again\(by) and is allocated" : "was allocated"
        return "\(reference) \(deed) \(Self.to(hearer))\(again ? "" : by)\(due)"
    }

    /// - Parameter fate: what became of it, in words behind who did it.
    func noLongerYours(_ fate: String, _ hearer: Hearer) -> String {
        "\(reference) is no longer \(Self.whose(hearer)): \(doer ?? "Intray") \(fate)"
    }

    func arrived(opensAgain: Bool, _ hearer: Hearer) -> String {
        "A message came for \(reference)\(opensAgain ? ", which was closed and is open again" : "")"
            + Self.standsIn(hearer) + due
    }

    func undelivered(_ hearer: Hearer) -> String {
        "A mail of the office about \(reference) did not arrive: somebody must see to it" + Self.standsIn(hearer)
    }

    func answeredOutside(_ hearer: Hearer) -> String {
        "Somebody wrote from the mailbox about \(reference): it may be answered" + Self.standsIn(hearer)
    }

    func urgent() -> String { "\(reference) is urgent: somebody must look at it now" }

    func reviewAsked(_ hearer: Hearer) -> String {
        "A review of \(reference) is asked for\(by)\(Self.standsIn(hearer))\(due)"
    }

    func reviewed(approved: Bool, _ hearer: Hearer) -> String {
        "\(reference) was \(approved ? "approved" : "sent back")\(by)\(Self.standsIn(hearer))\(due)"
    }

    func atRisk(_ hearer: Hearer) -> String {
        "\(reference) is at risk of being late\(dueDay.map { ": it is due on \($0)" } ?? "")\(holder(for: hearer))"
    }

    func late(_ hearer: Hearer) -> String {
        "\(reference) is late\(dueDay.map { ": it was due on \($0)" } ?? "")\(holder(for: hearer))"
    }

    static func handOver(inbox: String, by doer: String) -> String {
        "\(oneLine(doer)) left a hand-over note on the inbox “\(oneLine(inbox))”"
    }

    /// Whom somebody else gave it to.
    func given(to allocation: Allocation?) -> String {
        switch allocation {
        case .person(let email): "gave it to \(name(email))"
        case .post(let code): "gave it to the post “\(Self.oneLine(context.staff.post(code)?.name ?? code))”"
        case .pool: "gave it to the pool"
        case nil: "put it back to triage"
        }
    }

    // MARK: -

    private var dueDay: String? { matter.dueAt.map { context.zone.date(of: $0).inWords } }

    private var due: String { dueDay.map { ", due \($0)" } ?? "" }

    /// Nil for Intray itself.
    private var doer: String? {
        switch context.actor {
        case .person(let email): name(email)
        case .operatorOfMachine: "the operator"
        case .intray: nil
        }
    }

    private var by: String { doer.map { " by \($0)" } ?? "" }

    /// Those who do not hold it are told who does.
    private func holder(for hearer: Hearer) -> String {
        switch matter.allocation {
        case .person(let email) where email == hearer.email: ""
        case .person(let email): " (with \(name(email)))"
        case .post(let code): hearer.isHolder ? "" : " (with the post “\(context.staff.post(code)?.name ?? code)”)"
        case .pool: " (in the pool)"
        case nil: " (waiting for triage)"
        }
    }

    private func name(_ email: String) -> String { Self.oneLine(context.staff.person(email)?.name ?? email) }

    private static func to(_ hearer: Hearer) -> String {
        switch hearer.standing {
        case .own: "to you"
        case .post(let name): "to your post “\(oneLine(name))”"
        case .deputy(let principal): "to \(oneLine(principal)), for whom you stand in,"
        }
    }

    private static func whose(_ hearer: Hearer) -> String {
        switch hearer.standing {
        case .own: "yours"
        case .post(let name): "with your post “\(oneLine(name))”"
        case .deputy(let principal): "with \(oneLine(principal)), for whom you stand in"
        }
    }

    private static func standsIn(_ hearer: Hearer) -> String {
        guard case .deputy(let principal) = hearer.standing else { return "" }
        return " (you stand in for \(oneLine(principal)))"
    }

    /// A name on one line, whatever somebody typed into it.
    private static func oneLine(_ name: String) -> String {
        Words.untrusted(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Hearer {
    /// Whether it is theirs by a post they hold.
    fileprivate var isHolder: Bool {
        if case .post = standing { true } else { false }
    }
}
