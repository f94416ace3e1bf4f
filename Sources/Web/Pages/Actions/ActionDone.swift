import QueueStore
import Triage
import WorkingTime

/// What was done, and how to say so.
struct ActionDone: Sendable {
    let action: EnquiryAction
    /// The enquiry that a person goes on to look at.
    let reference: EnquiryReference
    /// As it is now; for a split, what was split off.
    let after: Enquiry?
    /// The enquiry on the other side of a split or merge.
    let other: EnquiryReference?
    /// To whom it was handed off, or which clock was given more time.
    let said: String?
    /// A further sentence.
    let more: String?
    /// What was taken back.
    var undone: UndoableKind?
    /// What lists show of it now; nil when whoever did it may not see it any more.
    private(set) var summary: EnquirySummary?
    /// How whoever did it takes it back; nil where they cannot.
    private(set) var back: Notice.Back?
    private let names: Names
    private let calendar: HolidayCalendar

    init(
        _ action: EnquiryAction,
        on reference: EnquiryReference,
        after: Enquiry?,
        other: EnquiryReference? = nil,
        said: String? = nil,
        more: String? = nil,
        _ context: DecisionContext
    ) {
        self.action = action
        self.reference = reference
        self.after = after
        self.other = other
        self.said = said
        self.more = more
        names = Names(context)
        calendar = context.calendar
    }

    /// Reads what lists show of it now.
    mutating func look(_ session: any Session, _ context: DecisionContext, _ person: Person) throws {
        summary = try session.summary(of: reference, for: person)
        guard summary != nil, let stored = try session.enquiry(reference) else { return }
        back = way(of: stored.enquiry, context)
    }

    private func way(of enquiry: Enquiry, _ context: DecisionContext) -> Notice.Back? {
        if action == .discard { return Notice.Back(action: "restore", kind: nil, saw: enquiry.version) }
        guard let kind = action.undone, (try? enquiry.decide(.undo(kind), context)) != nil else { return nil }
        return Notice.Back(action: "undo", kind: kind, saw: enquiry.version)
    }

    /// What the next page says.
    func notice(_ words: Words) -> Notice {
        let sentences = [sentence(words), more].compactMap { $0 }
        return Notice(
            sentences.joined(separator: " "),
            about: summary == nil ? nil : reference,
            back: back
        )
    }

    private func sentence(_ words: Words) -> String {
        let due = due(words)
        return switch action {
        case .triage, .agree, .allocate: "\(reference) \(whereabouts)\(due)."
        case .begin: "You have begun \(reference)\(due)."
        case .handBack: "\(reference) is back in triage\(due)."
        case .passOn: "\(reference) is with somebody else to take now. It is not offered to you again."
        case .wait: "\(reference) waits for \(after?.wait.map { waiting($0, words) } ?? "an answer")."
        case .resume: "\(reference) goes on\(due)."
        case .extend: extended(words)
        case .redate: "\(reference) counts from \(receipt(words))\(due)."
        case .acknowledge: "The acknowledgement of \(reference) is recorded\(due)."
        case .note: "The note on \(reference) is written down."
        case .correct: "\(reference) is corrected\(due)."
        case .move: "\(reference) is in the inbox “\(after?.inbox ?? "")” now\(due)."
        default: ending(words, due)
        }
    }

    private func ending(_ words: Words, _ due: String) -> String {
        let other = other.map(\.description) ?? "another enquiry"
        return switch action {
        case .review: "\(reference) waits for \(reviewer)\(due)."
        case .approve: "\(reference) is approved, and may be sent or closed now\(due)."
        case .sendBack: "\(reference) goes back to whoever works on it\(due)."
        case .close: "\(reference) is closed: \((after?.outcome?.title ?? "ended").lowercasedFirst)."
        case .handOff: "\(reference) is handed off to \(said ?? "somebody outside"), and closed here."
        case .discard: "\(reference) is discarded. Restore brings it back."
        case .restore: "\(reference) is back\(due)."
        case .reopen: "\(reference) is open again\(due)."
        case .split: "\(other) is split off \(reference), and \(splitOff)."
        case .merge: "\(other) is merged into \(reference), which goes on\(due)."
        case .seeToDelivery: "The mail of \(reference) that did not arrive is seen to."
        case .keepOpen: "\(reference) stays open\(due)."
        default: takenBack(other)
        }
    }

    private func takenBack(_ other: String) -> String {
        switch undone {
        case .triage, nil: "\(reference) waits for triage again."
        case .join: "\(reference) has given up a message, which is \(other) now."
        case .split: "\(reference) and \(other) are one again."
        case .merge: "\(reference) and \(other) are two again."
        }
    }

    // MARK: - Parts of sentences

    private var whereabouts: String {
        guard let after else { return "is given to somebody else" }
        return switch after.allocation {
        case .pool: "is in the pool now"
        case .some(let holder): "is with \(names.holder(holder.description) ?? "\(holder)") now"
        case nil: "waits for triage"
        }
    }

    private func extended(_ words: Words) -> String {
        guard let clock = summary?.clocks.first(where: { $0.name == said }) else {
            return "\(reference) has more time."
        }
        let name = ClockName.of(clock.name).lowercasedFirst
        return "\(reference) has more time for \(name), \(words.dueSoon(clock, calendar))."
    }

    private var splitOff: String {
        guard let holder = after?.allocation else { return "waits for triage" }
        return holder == .pool ? "is in the pool" : "is with \(names.holder(holder.description) ?? "\(holder)")"
    }

    private func receipt(_ words: Words) -> String {
        after.map { words.receipt($0.receivedAt) } ?? "its first receipt"
    }

    private var reviewer: String {
        after?.review?.reviewer.map { "\(names.person($0)) to look at it" } ?? "a second pair of eyes"
    }

    private func waiting(_ wait: Wait, _ words: Words) -> String {
        wait.reason.inWords + (wait.chase.map { "; it comes back on \(words.near($0))" } ?? "")
    }

    /// “, due Thursday 3 December, in 4 working days”; nothing where no clock runs.
    private func due(_ words: Words) -> String {
        guard let summary, let clock = summary.leadingClock else { return "" }
        return ", " + words.dueSoon(clock, calendar)
    }
}
