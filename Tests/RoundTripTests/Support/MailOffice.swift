import Classifier
import Correspondence
import Despatch
import Foundation
import Ingest
import Logging
import Mail
import QueueStore
import QueueStoreSQLite
import Synchronization
import TestSupport
import Testing
import Transport
import Triage
import WorkingTime

/// An Intray of its own: a store in a temporary folder, a letterhead, somebody who answers, and a clock that goes on when
/// a test says so.
final class MailOffice: Sendable {
    let store: EnquiryStore
    let address: String
    let zone: Zone
    let colleague: Person
    let letterhead: Letterhead
    let limits = SendingLimits()
    let folder: URL
    private let clock: Mutex<Instant>

    /// - Parameters:
    ///   - acknowledges: whether every enquiry is acknowledged by itself.
    init(_ address: String = "office@arl.test", acknowledges: Bool = false) async throws {
        self.address = address
        folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let begun = Instant(seconds: Int64(Date().timeIntervalSince1970))
        clock = Mutex(begun)
        zone = try Zone("Europe/London")
        letterhead = try Letterhead(standard: Mailbox(name: "Archive Service", address: address), delay: 0)
        let file = folder.appending(path: "test.db").path
        store = EnquiryStore(database: try SQLiteDatabase(path: file, creating: true))
        let lena = Person(email: "lena@staff.test", name: "Lena", role: .coordinator)
        colleague = lena
        var kit = try String(contentsOfFile: Fixture.path("kit.yaml"), encoding: .utf8)
        if !acknowledges { kit.replace("    acknowledge: automatic\n", with: "") }
        let text = kit
        try await store.write { session in
            try session.migrate()
            try session.save(kit: text, by: "operator", at: begun)
            try session.save(lena)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The machine's time when the office was made, since mail servers date what they deliver; it stands still until the
    /// test waits.
    var now: Instant { clock.withLock { $0 } }

    func wait(hours: Int64) { clock.withLock { $0 = $0.adding(seconds: hours * 3_600) } }

    // MARK: - What comes

    /// Takes in everything that is new in a mailbox.
    @discardableResult
    func take(_ mailbox: some MailSource) async throws -> IngestCounts {
        let ingester = Ingester(
            store: store,
            zone: zone,
            clock: { [self] in now },
            logger: .silent,
            acknowledging: Acknowledging(letterhead)
        )
        return try await ingester.poll(mailbox)
    }

    /// A mailbox on Dovecot, read as in an office: by IMAP over TLS.
    func source(_ user: DovecotUser, on server: DovecotServer, sent: Bool = false) -> IMAPSource {
        let endpoint = IMAPEndpoint(
            host: "localhost",
            port: server.tlsPort,
            security: .tls,
            user: user.name,
            credential: .password(DovecotServer.password),
            caFile: server.authority.caFile
        )
        let settings = SourceSettings(name: sent ? "sent" : "office", inbox: "arl", isSent: sent)
        return IMAPSource(settings, endpoint: endpoint, mailbox: sent ? "Sent" : "INBOX", zone: zone, logger: .silent)
    }

    /// Takes one message in, as from a mailbox.
    @discardableResult
    func take(_ letter: String) async throws -> EnquiryReference {
        let message = Array(letter.replacing("\n", with: "\r\n").utf8)
        try await take(OneMessage(bytes: message, now: now))
        let all = try await enquiries().map(\.reference)
        return try #require(all.max { $0.id < $1.id })
    }

    // MARK: - What leaves

    /// Lena writes, and presses “Send”.
    @discardableResult
    func write(
        _ text: String,
        to recipients: [String],
        cc: [String] = [],
        on reference: EnquiryReference,
        subject: String = "Your enquiry",
        files: [(name: String, type: String, bytes: [UInt8])] = [],
        ending outcome: Outcome? = nil
    ) async throws -> Int64 {
        var draft = ReplyDraft(
            outcome == nil ? .word : .final,
            to: recipients,
            cc: cc,
            subject: subject,
            language: .en,
            text: text
        )
        draft.outcome = outcome
        let (now, written, author) = (now, draft, colleague)
        return try await store.write { [zone, letterhead, raws = store.raws] session in
            for file in files {
                try session.attach(
                    file.bytes,
                    named: file.name,
                    type: file.type,
                    to: reference,
                    by: author.email,
                    raws: raws
                )
            }
            let context = try Office.load(in: session, zone: zone)
                .context(now: now, actor: .person(author.email), role: author.role)
            return try ReplyDesk(letterhead, raws: raws).send(
                written,
                of: author.email,
                on: reference,
                context: context,
                viewer: author,
                saw: nil,
                in: session
            ).mail
        }
    }

    /// Sends what is due; returns how many mails were handed over.
    @discardableResult
    func send(by relay: some MailRelay, as holder: String = "this process") async throws -> Int {
        try await Dispatcher(
            store: store,
            relay: relay,
            limits: limits,
            holder: holder,
            zone: zone,
            clock: { [self] in now },
            logger: .silent
        ).sendDue().handed
    }

    // MARK: - What is there

    func enquiries() async throws -> [EnquirySummary] {
        let filter = ListFilter(view: .all, limit: 10_000, now: now, today: zone.date(of: now))
        return try await store.read { try $0.list(filter) }
    }

    func enquiry(_ reference: EnquiryReference) async throws -> Enquiry {
        let stored = try await store.read { try $0.enquiry(reference)?.enquiry }
        return try #require(stored)
    }

    func events(_ reference: EnquiryReference) async throws -> [EnquiryEvent] {
        try await store.read { try $0.events(of: reference).compactMap(\.event) }
    }

    func conversation(_ reference: EnquiryReference) async throws -> [StoredMessage] {
        try await store.read { try $0.conversation(of: reference) }
    }

    func mail(_ id: Int64) async throws -> OutgoingMail {
        let found = try await store.read { try $0.mail(id, for: nil) }
        return try #require(found)
    }

    /// The outbox, oldest first.
    func outbox() async throws -> [OutgoingMail] {
        let newest = try await store.read { try $0.mails(for: nil, limit: 10_000) }
        return newest.reversed()
    }

    func bytes(of mail: Int64) async throws -> [UInt8] {
        let found = try await store.read { [raws = store.raws] in try $0.messageOfMail(mail, raws: raws) }
        return try #require(found)
    }
}
