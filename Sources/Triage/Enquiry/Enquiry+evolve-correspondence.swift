import WorkingTime

/// The last mail of the office that can still be taken back whole.
struct LastReply: Hashable, Sendable {
    /// Its number in the ledger.
    let message: Int64
    /// Everything as it was before it.
    let before: ReplyStanding
    /// How many events are still to come that belong to it.
    var effects: Int
}

/// The last mail of the office by which an enquiry waits, or ended.
struct DecisiveMail: Hashable, Sendable {
    /// Its number in the ledger.
    let message: Int64
    /// Addresses.
    let to: [String]
}

/// What a mail of the office may change of an enquiry.
struct ReplyStanding: Hashable, Sendable {
    private let state: EnquiryState
    private let clocks: [EnquiryClock]
    private let waits: [Wait]
    private let stateBeforeWait: EnquiryState?
    private let acknowledgedAt: Instant?
    private let begunAt: Instant?
    private let review: Review?
    private let undelivered: [Int64]
    private let answeredOutside: [Int64]
    private let decisiveMail: DecisiveMail?
    private let firstWordMail: Int64?

    init(_ enquiry: Enquiry) {
        state = enquiry.state
        clocks = enquiry.clocks
        waits = enquiry.waits
        stateBeforeWait = enquiry.stateBeforeWait
        acknowledgedAt = enquiry.acknowledgedAt
        begunAt = enquiry.begunAt
        review = enquiry.review
        undelivered = enquiry.undelivered
        answeredOutside = enquiry.answeredOutside
        decisiveMail = enquiry.decisiveMail
        firstWordMail = enquiry.firstWordMail
    }

    func restore(_ enquiry: inout Enquiry) {
        if enquiry.state == .closed, state != .closed { enquiry.returnFromClosing() }
        enquiry.state = state
        enquiry.clocks = clocks
        enquiry.waits = waits
        enquiry.stateBeforeWait = stateBeforeWait
        enquiry.acknowledgedAt = acknowledgedAt
        enquiry.begunAt = begunAt
        enquiry.review = review
        // A report may have come since.
        enquiry.undelivered = undelivered + enquiry.undelivered.filter { !undelivered.contains($0) }
        enquiry.answeredOutside = answeredOutside
        enquiry.decisiveMail = decisiveMail
        enquiry.firstWordMail = firstWordMail
    }
}

extension Enquiry {
    mutating func evolveCorrespondence(_ event: EnquiryEvent) {
        switch event {
        case .replied(let replied):
            lastReply = LastReply(message: replied.message, before: ReplyStanding(self), effects: replied.effects)
            sent.append(replied.message)
            if replied.purpose == .ask || replied.purpose == .final {
                decisiveMail = DecisiveMail(message: replied.message, to: replied.to)
            }
            if replied.purpose != .acknowledgement, replied.reaches != false {
                undelivered = []
                answeredOutside = []
            }
        case .recalled(let recalled):
            sent.removeAll { $0 == recalled.message }
            if recalled.restores, let last = lastReply { last.before.restore(&self) }
            lastReply = nil
        case .undelivered(let report):
            take(report)
        case .deliverySettled: undelivered = []
        case .answeredOutside(let answer): take(answer)
        case .keptOpen: answeredOutside = []
        default: break
        }
    }

    private mutating func take(_ report: EnquiryEvent.Undelivered) {
        let isNew = !undelivered.contains(report.message)
        if isNew { undelivered.append(report.message) }
        let firstWordAt = isFirstWord(report.message, lostFor: report.to) ? acknowledgedAt : nil
        if let firstWordAt {
            takeBackAcknowledgement(at: firstWordAt)
            clocks = report.clocks ?? clocks
        }
        guard let message = report.report else { return }
        var brought = Undoable.Brought()
        brought.undelivered = isNew ? report.message : nil
        brought.firstWordAt = firstWordAt
        brought.isNoEnquiry = true
        undoable.append(.join(message: message, brought))
    }

    /// Whether whoever enquires has had no first word, now that a mail did not reach some.
    private func isFirstWord(_ message: Int64, lostFor addresses: [String]) -> Bool {
        guard state != .closed, message == firstWordMail else { return false }
        return addresses.contains { $0.lowercased() == from.address.lowercased() }
    }

    /// That a mail of the office did not arrive, with what follows from it.
    ///
    /// - Parameters:
    ///   - message: its number in the ledger.
    ///   - addresses: whom it did not reach.
    ///   - because: why not, in a sentence.
    ///   - report: the number in the ledger of what says so; nil where our own relay did.
    package func undelivered(
        _ message: Int64,
        to addresses: [String],
        because: String,
        report: Int64?,
        _ context: DecisionContext
    ) -> EnquiryEvent {
        let again =
            isFirstWord(message, lostFor: addresses)
            ? acknowledgedAt.flatMap { clocks(withoutFirstWordAt: $0, context) } : nil
        return .undelivered(
            .init(message: message, to: addresses, because: because, report: report, clocks: again)
        )
    }

    /// Whoever is answered has had a first word, where it surely left.
    private mutating func take(_ answer: EnquiryEvent.AnsweredOutside) {
        var brought = Undoable.Brought()
        brought.isNoEnquiry = answer.isProven
        if state != .closed {
            answeredOutside.append(answer.message)
            if answer.isProven, acknowledgedAt == nil {
                let moment = max(answer.sentAt, receivedAt)
                brought.acknowledgedAt = moment
                acknowledge(at: moment)
            }
        }
        undoable.append(.join(message: answer.message, brought))
    }

    /// What happens behind a mail and does not belong to it makes it impossible to take the mail back whole.
    mutating func noteBehindReply(_ event: EnquiryEvent) {
        switch event {
        case .read, .noted, .replied, .recalled, .undelivered, .deliverySettled: break
        default:
            guard let effects = lastReply?.effects else { return }
            if effects > 0 { lastReply?.effects = effects - 1 } else { lastReply = nil }
        }
    }
}
