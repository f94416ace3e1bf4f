package import Logging
package import QueueStore
import Triage
package import WorkingTime

/// Empties the outbox: takes what is due, hands it to the relay and writes down what came of it.
///
/// A mail is marked as being sent before the relay hears of it, in a transaction of its own. Whatever ends this process
/// between that and the answer leaves a mail of which nobody knows, never one that is sent twice.
package struct Dispatcher: Sendable {
    package let store: EnquiryStore
    package let relay: any MailRelay
    package let limits: SendingLimits
    /// The name of this process in the outbox; another's must differ.
    package let holder: String
    package let zone: Zone
    package let clock: @Sendable () -> Instant
    let logger: Logger

    /// Handing over takes no longer, in seconds: a process that has not answered by then is taken for dead. Well behind
    /// the half hour that `SMTPEndpoint.Timeouts` allows.
    package static let longest: Int64 = 45 * 60

    package init(
        store: EnquiryStore,
        relay: any MailRelay,
        limits: SendingLimits = SendingLimits(),
        holder: String,
        zone: Zone,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        self.store = store
        self.relay = relay
        self.limits = limits
        self.holder = holder
        self.zone = zone
        self.clock = clock
        self.logger = logger
    }

    /// What came of one walk through the outbox.
    package struct Round: Sendable, Hashable {
        /// So many mails were given to the relay.
        package var handed = 0
        /// The walk ended early: the relay takes nothing at present.
        package var isStuck = false
    }

    /// Sends all that is due, one after the other, until nothing is, the relay takes nothing more or the task is
    /// cancelled.
    @discardableResult
    package func sendDue() async throws -> Round {
        var round = Round()
        while !Task.isCancelled, !round.isStuck, let mail = try await take() {
            let outcome = await relay.hand(mail)
            try await settle(mail, outcome)
            round.handed += 1
            if case .unusable = outcome { round.isStuck = true }
        }
        return round
    }

    private func take() async throws -> TakenMail? {
        let now = clock()
        return try await store.write { [self] session in
            try session.takeMail(
                for: holder,
                until: now.adding(seconds: Self.longest),
                limits: limits,
                startOfDay: zone.startOfDay(zone.date(of: now)),
                now: now,
                stopped: { id in
                    // What was to be the first word was none.
                    guard try session.mail(id, for: nil)?.kind == .acknowledgement else { return }
                    try session.noteUndelivered(id) { try context(in: session, at: now) }
                }
            )
        }
    }

    private func settle(_ mail: TakenMail, _ outcome: HandingOver) async throws {
        let now = clock()
        // Not a child of this task: who is told to stop must still write down what happened.
        let state = try await Task {
            try await store.write { session in
                let state = try session.settle(mail, outcome, by: holder, at: now)
                if let state, ![.waiting, .sending].contains(state) { try session.forgetDraft(ofMail: mail.id) }
                if let state, try session.isRefused(mail.id, as: state) {
                    try session.noteUndelivered(mail.id) { try context(in: session, at: now) }
                }
                return state
            }
        }.value
        logger.info(
            "a mail was handed over",
            metadata: [
                "mail": "\(mail.id)", "attempt": "\(mail.attempts)", "state": "\(state?.rawValue ?? "taken over")",
            ]
        )
    }
}

extension Dispatcher {
    /// The office as it stands, with Intray as the one who acts.
    private func context(in session: any Session, at now: Instant) throws -> DecisionContext {
        try Office.load(in: session, zone: zone).context(now: now, actor: .intray)
    }
}

extension Session {
    /// Whether a mail that stands so was refused for somebody.
    fileprivate func isRefused(_ id: Int64, as state: OutgoingState) throws -> Bool {
        switch state {
        case .refused, .partly: true
        case .unknown: try mail(id, for: nil)?.recipients.contains { $0.state == .refused } ?? false
        default: false
        }
    }

    /// Writes down what came of handing a mail over.
    ///
    /// - Returns: how it stands now; nil when it was not the holder's any more.
    fileprivate func settle(
        _ mail: TakenMail,
        _ outcome: HandingOver,
        by holder: String,
        at now: Instant
    ) throws -> OutgoingState? {
        switch outcome {
        case .answered(let results): try settleMail(mail.id, by: holder, results, at: now)
        case .notSent(let reason, let canHelp):
            try mailNotSent(mail.id, by: holder, because: reason, canHelp: canHelp, at: now)
        case .unusable(let reason): try mailNotSent(mail.id, by: holder, because: reason, canHelp: true, at: now)
        case .unknown(let reason, let results):
            try mailUnknown(mail.id, by: holder, because: reason, results, at: now) ? .unknown : nil
        case .shown: try showMail(mail.id, by: holder, at: now) ? .shown : nil
        }
    }
}
