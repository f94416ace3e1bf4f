import WorkingTime

/// What one change of an enquiry has to be told, kind by kind.
struct NoticeTelling: Sendable {
    private let events: [EnquiryEvent]
    /// The number of the first event.
    private let first: Int
    private let before: Enquiry?
    private let after: Enquiry
    private let context: DecisionContext

    /// Made where there is somebody to tell only: most of what happens concerns nobody.
    private var circle: NoticeCircle { NoticeCircle(matter, context) }
    private var words: NoticeWords { NoticeWords(matter, context) }
    private var matter: NoticeMatter { NoticeMatter(after) }

    init(events: [EnquiryEvent], first: Int, before: Enquiry?, after: Enquiry, _ context: DecisionContext) {
        self.events = events
        self.first = first
        self.before = before
        self.after = after
        self.context = context
    }

    private func notice(_ kind: NoticeKind, _ hearer: Hearer, cause: String, _ title: String) -> Notice {
        Notice(for: hearer.email, kind, about: after.reference, cause: cause, title: title)
    }

    /// The cause of what is told of one event.
    private func cause(_ sequence: Int) -> String { "\(after.reference) \(sequence)" }

    private var isOpenAgain: Bool { before?.state == .closed && after.state != .closed }

    // MARK: - Urgent

    /// Whoever can act is told: those who coordinate, those who are named, whoever holds it; beside the deputies of those
    /// who are away they themselves.
    func urgent() -> [Notice] {
        guard after.state != .closed, let cause = causeOfUrgency else { return [] }
        let hearers = circle.coordinators(besideDeputies: true) + circle.namedPeople() + circle.holders()
        return hearers.map { notice(.urgent, $0, cause: cause, words.urgent()) }
    }

    /// Each further message that says so is told too, a machine's as well, and that it is open again. What was urgent
    /// before is told to those who see it now only.
    private var causeOfUrgency: String? {
        for (sequence, event) in zip(first..., events) {
            guard case .joined(let joined) = event else { continue }
            if joined.advisories.contains(where: \.isUrgent) { return cause(sequence) }
        }
        guard after.isUrgent else { return nil }
        if isOpenAgain { return cause(after.version) }
        let isNew = before.map { !$0.isUrgent || $0.restricted != after.restricted } ?? true
        return isNew ? after.reference.description : nil
    }

    // MARK: - Whose it is

    /// Whoever has it now and did not have it before. A message that opens it again is told as such.
    func allocated() -> [Notice] {
        guard after.state != .closed, before?.allocation != after.allocation || isOpenAgain else { return [] }
        guard !events.contains(where: \.isMessageOfAPerson) else { return [] }
        return circle.holders().map {
            notice(.allocated, $0, cause: cause(after.version), words.allocated(again: isOpenAgain, $0))
        }
    }

    /// Whoever had it, when another took it away or closed it.
    func lost() -> [Notice] {
        guard let before, before.state != .closed, let had = before.allocation else { return [] }
        let isClosed = after.state == .closed
        guard isClosed || had != after.allocation else { return [] }
        let have = isClosed ? [] : Set(circle.holders().map(\.email))
        let fate = isClosed ? "closed it" : words.given(to: after.allocation)
        return circle.holders(of: had).filter { !have.contains($0.email) }.map {
            notice(.noLongerYours, $0, cause: cause(after.version), words.noLongerYours(fate, $0))
        }
    }

    // MARK: - Single events

    func single() -> [Notice] {
        zip(first..., events).flatMap { sequence, event in notices(of: event, cause(sequence)) }
    }

    private func notices(of event: EnquiryEvent, _ cause: String) -> [Notice] {
        switch event {
        // What a machine says is for no person; what did not arrive is told by an event of its own.
        case .joined(let joined) where joined.machine == nil: return arrived(joined, cause)
        case .undelivered:
            return circle.holdersOrCoordinators().map { notice(.undelivered, $0, cause: cause, words.undelivered($0)) }
        case .answeredOutside(let answer):
            return circle(without: answer.from.address).holders().map {
                notice(.answeredOutside, $0, cause: cause, words.answeredOutside($0))
            }
        case .reviewAsked(let review):
            return reviewers(review).map { notice(.reviewAsked, $0, cause: cause, words.reviewAsked($0)) }
        case .approved: return reviewed(approved: true, cause)
        case .sentBack: return reviewed(approved: false, cause)
        default: return []
        }
    }

    /// Nobody is told of their own mail. In the pool and at triage a message shows by itself.
    private func arrived(_ joined: EnquiryEvent.Joined, _ cause: String) -> [Notice] {
        guard let allocation = after.allocation, allocation != .pool else { return [] }
        return circle(without: joined.from.address).holdersOrCoordinators().map {
            notice(.arrived, $0, cause: cause, words.arrived(opensAgain: isOpenAgain, $0))
        }
    }

    /// Who is asked; those who coordinate where it may be anybody. Nobody reviews what they asked for, nor their own work.
    private func reviewers(_ review: Review) -> [Hearer] {
        var others: Set = [review.askedBy]
        if case .person(let holder) = after.allocation { others.insert(holder) }
        let circle = NoticeCircle(matter, context, knownTo: others)
        return review.reviewer.map { circle.hearers(for: $0) } ?? circle.coordinators()
    }

    /// Who asked, and whoever has it by now.
    private func reviewed(approved: Bool, _ cause: String) -> [Notice] {
        let asker = before?.review.map { circle.hearers(for: $0.askedBy) } ?? []
        return (asker + circle.holders()).map {
            notice(.reviewDone, $0, cause: cause, words.reviewed(approved: approved, $0))
        }
    }

    private func circle(without address: String) -> NoticeCircle {
        NoticeCircle(matter, context, knownTo: [address.lowercased()])
    }
}

extension Enquiry {
    /// Whether somebody must look at it at once.
    fileprivate var isUrgent: Bool { priority == .urgent || advisories.contains(where: \.isUrgent) }
}

extension EnquiryEvent {
    fileprivate var isMessageOfAPerson: Bool {
        if case .joined(let joined) = self { joined.machine == nil } else { false }
    }
}
