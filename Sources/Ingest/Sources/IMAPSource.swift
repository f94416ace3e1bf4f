import Crypto
package import Logging
package import QueueStore
import Synchronization
package import Transport
package import WorkingTime

/// A shared mailbox. It is read by UID watermark and never by `\Seen`, which other readers set.
package actor IMAPSource: LiveMailSource {
    package nonisolated let name: String
    private let settings: SourceSettings
    private let endpoint: IMAPEndpoint
    private let mailbox: String
    private let zone: Zone
    private let logger: Logger
    private var open: (session: IMAPSession, status: MailboxStatus)?

    package init(_ settings: SourceSettings, endpoint: IMAPEndpoint, mailbox: String, zone: Zone, logger: Logger) {
        name = settings.name
        self.settings = settings
        self.endpoint = endpoint
        self.mailbox = mailbox
        self.zone = zone
        self.logger = logger
    }

    package func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        try await connected { session, status in
            let known = position.flatMap(IMAPPosition.init)
            let watermark = known?.uidValidity == status.uidValidity ? known?.watermark ?? 0 : 0
            let ranges = try await session.newUIDs(above: watermark, upTo: nil, since: self.searchDay)
            for window in UIDWindows(ranges) {
                try await self.fetch(window, session, status, deliver)
            }
        }
    }

    package func apply(_ steps: [ServerStep]) async throws -> [Int64] {
        try await connected { session, status in
            for (after, some) in Dictionary(grouping: steps, by: \.step) {
                // A key of an older UIDVALIDITY names no message any more: its step is done with.
                let uids = some.compactMap { IMAPKey($0.key) }
                    .filter { $0.uidValidity == status.uidValidity }.map(\.uid)
                guard !uids.isEmpty else { continue }
                switch SourceSettings.After(serverStep: after) {
                case .leave: continue
                case .seen: try await session.store(uids, flag: "\\Seen")
                case .move(let folder): try await session.move(uids, to: folder)
                }
            }
            return steps.map(\.ledger)
        }
    }

    package func wait() async throws {
        try await connected { session, _ in _ = try await session.idle(until: nil) }
    }

    package func keys() async throws -> [String] {
        try await connected { session, status in
            var keys: [String] = []
            let ranges = try await session.newUIDs(above: 0, upTo: nil, since: self.searchDay)
            for window in UIDWindows(ranges) {
                let found = try await session.overviews(window).filter { self.isWanted($0.internalDate) }
                keys += found.map { self.key($0.uid, status) }
            }
            return keys
        }
    }

    package func close() async {
        await open?.session.logout()
        open = nil
    }

    /// Runs `body` on the open connection, or on a new one. After an error the connection is given up.
    private func connected<T: Sendable>(
        _ body: (IMAPSession, MailboxStatus) async throws -> T
    ) async throws -> T {
        do {
            let (session, status) = try await connection()
            return try await body(session, status)
        } catch {
            open?.session.abort()
            open = nil
            throw error
        }
    }

    private func connection() async throws -> (IMAPSession, MailboxStatus) {
        if let open {
            // A server may show what has arrived only when it is asked for news (RFC 3501 §5.2).
            try await open.session.noop()
            return (open.session, open.status)
        }
        let session = try await IMAPSession.connect(to: endpoint, logger: logger)
        let status = try await session.select(mailbox, readOnly: settings.after == .leave)
        open = (session, status)
        return (session, status)
    }

    private func fetch(
        _ window: [ClosedRange<UInt32>],
        _ session: IMAPSession,
        _ status: MailboxStatus,
        _ deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        let seen = try await session.overviews(window)
        let wanted = seen.filter { isWanted($0.internalDate) }
        let left = try await fetchWhole(wanted.filter { $0.size <= settings.maxSize }, session, status, deliver)
        for message in wanted where message.size > settings.maxSize || left[message.uid] != nil {
            let reason = left[message.uid].flatMap { $0 } ?? Self.tooLarge(message.size)
            try await deliver(FetchedBatch([try await reduced(message, because: reason, session, status)]))
        }
        // Only now: a message of this window that is not yet kept must be found again after a crash.
        guard let watermark = seen.map(\.uid).max() else { return }
        let position = IMAPPosition(uidValidity: status.uidValidity, watermark: watermark)
        try await deliver(FetchedBatch([], position: position.description))
    }

    /// Fetches messages whole, and returns those the server would not send so: for each the reason, or nil for one
    /// that is larger than the server had said.
    private func fetchWhole(
        _ messages: [MessageOverview],
        _ session: IMAPSession,
        _ status: MailboxStatus,
        _ deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws -> [UInt32: String?] {
        let omitted = Mutex<[UInt32]>([])
        let outcome = try await session.fetch(UIDBatches.of(messages), maxLiteral: settings.maxSize) { messages in
            omitted.withLock { $0 += messages.filter { $0.omittedSize != nil }.map(\.uid) }
            let whole = messages.filter { $0.omittedSize == nil }
            try await deliver(FetchedBatch(whole.map { self.arrival($0, status) }))
        }
        var left = outcome.refused.mapValues { Optional(Self.refused($0)) }
        for uid in omitted.withLock({ $0 }) { left.updateValue(nil, forKey: uid) }
        return left
    }

    /// Header and text of a message that does not come whole; at the worst nothing but its key and date.
    private func reduced(
        _ message: MessageOverview,
        because reason: String,
        _ session: IMAPSession,
        _ status: MailboxStatus
    ) async throws -> Arrival {
        let bytes = try await outline(of: message.uid, session)
        return arrival(
            FetchedMessage(uid: message.uid, internalDate: message.internalDate, flags: message.flags, bytes: bytes),
            status,
            reduced: reason
        )
    }

    /// Empty when the server refuses even the header: the message becomes an enquiry all the same.
    private func outline(of uid: UInt32, _ session: IMAPSession) async throws(TransportError) -> [UInt8] {
        do throws(TransportError) {
            guard let outline = try await session.fetchOutline(uid: uid, textLimit: 1 << 20) else { return [] }
            return ReducedMessage.bytes(of: outline)
        } catch {
            guard case .refused = error else { throw error }
            return []
        }
    }

    private nonisolated func arrival(
        _ message: FetchedMessage,
        _ status: MailboxStatus,
        reduced: String? = nil
    ) -> Arrival {
        Arrival(
            source: name,
            key: key(message.uid, status),
            inbox: settings.inbox,
            bytes: message.bytes,
            sha256: Array(SHA256.hash(data: message.bytes)),
            receivedAt: Instant(seconds: message.internalDate),
            answered: message.flags.contains("\\Answered"),
            isSent: settings.isSent,
            reduced: reduced,
            serverStep: reduced == nil ? settings.after.serverStep : nil
        )
    }

    private nonisolated func key(_ uid: UInt32, _ status: MailboxStatus) -> String {
        IMAPKey(mailbox: mailbox, uidValidity: status.uidValidity, uid: uid).description
    }

    /// SEARCH compares days in the server's own time zone: one day earlier, and each message is looked at.
    private var searchDay: IMAPSession.Day? {
        settings.since.map { $0.adding(days: -1) }.map { ($0.day, $0.month, $0.year) }
    }

    private func isWanted(_ internalDate: Int64) -> Bool {
        guard let since = settings.since else { return true }
        return zone.date(of: Instant(seconds: internalDate)) >= since
    }

    private static func tooLarge(_ size: Int) -> String {
        """
        The message is larger than this source takes whole (\(size >> 20) MiB, see max-size): only its header and text \
        were fetched. The original stays in the mailbox.
        """
    }

    private static func refused(_ serverText: String) -> String {
        """
        The server would not hand this message over (“\(serverText)”). The original stays in the mailbox: look at it there.
        """
    }
}
