package import Correspondence
package import Logging
package import QueueStore
import Triage
package import WorkingTime

/// Tells people of the office what time alone brings, and mails them what they have not seen.
package struct Teller: Sendable {
    private let store: EnquiryStore
    private let zone: Zone
    private let clock: @Sendable () -> Instant
    private let logger: Logger
    /// Nil where no mail leaves: what people are told then stands on their page alone.
    private let mailing: NoticeMailing?

    /// Seconds between two looks.
    private static let every: Int64 = 20
    /// What was told of enquiries that are closed by now is forgotten after so long, in seconds.
    private static let keeping: Int64 = 90 * 86_400

    package init(
        store: EnquiryStore,
        zone: Zone,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger,
        mailing: NoticeMailing?
    ) {
        self.store = store
        self.zone = zone
        self.clock = clock
        self.logger = logger
        self.mailing = mailing
    }

    /// Looks again and again until the task is cancelled. What goes wrong is logged, and tried again.
    package func run() async {
        while !Task.isCancelled {
            do {
                try await tell()
            } catch {
                logger.error("people could not be told", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(Self.every))
        }
    }

    /// Tells what is due now.
    package func tell() async throws {
        let now = clock()
        guard try await isAnythingDue(now) else { return }
        try await store.write { [zone, mailing] session in
            let context = try Office.load(in: session, zone: zone).context(now: now, actor: .intray)
            try session.tellOfTime(context)
            try mailing?.mail(context, in: session)
            try session.forgetNotices(before: now.adding(seconds: -Self.keeping))
        }
    }

    /// Asked by reading, since hardly ever anything is.
    private func isAnythingDue(_ now: Instant) async throws -> Bool {
        try await store.read { [mailing] session in
            if let next = try session.nextTellingOfTime(), next <= now { return true }
            return try mailing != nil && session.isAnythingToMail()
        }
    }
}
