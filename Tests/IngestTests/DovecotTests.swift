import Foundation
import Ingest
import Logging
import QueueStore
import TestSupport
import Testing
import Transport
import Triage
import WorkingTime

/// A shared mailbox on a real server, read into an office.
@Suite("A mailbox on Dovecot", .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot)))
struct DovecotTests {
    private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func source(
        _ office: TestOffice,
        _ server: DovecotServer,
        _ user: DovecotUser,
        security: IMAPEndpoint.Security = .tls,
        password: String = DovecotServer.password,
        since: CivilDate? = nil,
        maxSize: Int = 64 << 20,
        after: SourceSettings.After = .leave
    ) -> IMAPSource {
        let endpoint = IMAPEndpoint(
            host: "localhost",
            port: security == .tls ? server.tlsPort : server.port,
            security: security,
            user: user.name,
            credential: .password(password),
            caFile: server.authority.certificateFile
        )
        let settings = SourceSettings(
            name: "office",
            inbox: "arl",
            since: since,
            maxSize: maxSize,
            after: after
        )
        return IMAPSource(settings, endpoint: endpoint, mailbox: "INBOX", zone: office.zone, logger: quiet)
    }

    private func setUp() async throws -> (TestOffice, DovecotServer, DovecotUser) {
        let server = try await DovecotServer.shared()
        return (try await TestOffice(), server, try server.makeUser())
    }

    private func deliver(_ range: ClosedRange<Int>, to user: DovecotUser) throws {
        for number in range { try user.deliver(Array(Letters.letter("d\(number)").utf8)) }
    }

    private func files(_ user: DovecotUser, _ part: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: user.maildir.appending(path: part).path)
    }

    @Test(
        "everything arrives once, over TLS and over STARTTLS, and a second run fetches nothing",
        arguments: [IMAPEndpoint.Security.tls, .startTLS]
    )
    func once(_ security: IMAPEndpoint.Security) async throws {
        let (office, server, user) = try await setUp()
        try deliver(1...230, to: user)
        let mailbox = source(office, server, user, security: security)
        #expect(try await office.ingester.poll(mailbox).created == 230)
        #expect(try await office.ingester.poll(mailbox).fetched == 0)
        await mailbox.close()
        let fresh = source(office, server, user, security: security)
        #expect(try await office.ingester.poll(fresh).fetched == 0)
        try deliver(231...233, to: user)
        #expect(try await office.ingester.poll(fresh).created == 3)
        let keys = try await fresh.keys()
        let known = try await office.store.read { try $0.knownKeys(among: keys, source: "office") }
        #expect(keys.count == 233)
        #expect(known == Set(keys))
        await fresh.close()
    }

    @Test("mail read elsewhere is fetched all the same, and nothing is marked as read")
    func seen() async throws {
        let (office, server, user) = try await setUp()
        try user.deliver(Array(Letters.letter("read").utf8), flags: "S")
        try user.deliver(Array(Letters.letter("unread").utf8), flags: "")
        let mailbox = source(office, server, user)
        #expect(try await office.ingester.poll(mailbox).created == 2)
        await mailbox.close()
        #expect(try files(user, "cur").filter { $0.hasSuffix("S") }.count == 1)
    }

    @Test("after: seen marks what is kept; after: move moves it, and the steps are recorded as done")
    func after() async throws {
        for after in [SourceSettings.After.seen, .move("Processed")] {
            let (office, server, user) = try await setUp()
            try deliver(1...12, to: user)
            let mailbox = source(office, server, user, after: after)
            #expect(try await office.ingester.poll(mailbox).created == 12)
            await mailbox.close()
            if after == .seen {
                #expect(try files(user, "cur").filter { $0.hasSuffix("S") }.count == 12)
            } else {
                #expect(try files(user, "cur").isEmpty)
                #expect(try files(user, ".Processed/cur").count + files(user, ".Processed/new").count == 12)
            }
            #expect(try await office.store.read { try $0.openServerSteps(of: "office", limit: 50) }.isEmpty)
        }
    }

    @Test("a new UIDVALIDITY is read again from the start and makes no enquiry twice")
    func uidValidity() async throws {
        let (office, server, user) = try await setUp()
        try deliver(1...30, to: user)
        let large = Letters.letter("large", body: String(repeating: "A long line of it.\n", count: 2_000))
        try user.deliver(Array(large.utf8))
        let mailbox = source(office, server, user, maxSize: 5_000)
        #expect(try await office.ingester.poll(mailbox).created == 30)
        await mailbox.close()
        try user.forgetNumbers(uidValidity: 77)
        try deliver(31...32, to: user)
        let again = source(office, server, user, maxSize: 5_000)
        let counts = try await office.ingester.poll(again)
        await again.close()
        #expect(counts.duplicate == 31)
        #expect(counts.created == 2)
        #expect(try await office.open().count == 33)
        #expect(try await office.dispositions() == [.enquiry: 33, .duplicate: 31])
    }

    @Test("mail from before “since” is left alone, and answered mail comes in closed")
    func since() async throws {
        let (office, server, user) = try await setUp()
        let day: Int64 = 86_400
        try user.deliver(Array(Letters.letter("old").utf8), receivedAt: office.now.seconds - 400 * day)
        try user.deliver(Array(Letters.letter("eve").utf8), receivedAt: office.now.seconds - 12 * day)
        try user.deliver(Array(Letters.letter("done").utf8), receivedAt: office.now.seconds - 5 * day, flags: "R")
        try user.deliver(Array(Letters.letter("new").utf8), receivedAt: office.now.seconds - 2 * day)
        let mailbox = source(office, server, user, since: CivilDate("2026-10-01"))
        let counts = try await office.ingester.poll(mailbox)
        await mailbox.close()
        #expect(counts.created == 2)
        #expect(try await office.open().count == 1)
        let closed = ListFilter(view: .closed, now: office.now, today: office.today)
        let answered = try await office.store.read { try $0.list(closed) }
        #expect(answered.map(\.outcome) == [.answeredElsewhere])
        #expect(answered.first?.clocks.isEmpty == true)
        #expect(try await office.store.read { try $0.dispositions() } == [.enquiry: 2])
    }

    @Test("of a message that is too large, header and text are fetched, and the rest goes on")
    func tooLarge() async throws {
        let (office, server, user) = try await setUp()
        try deliver(1...5, to: user)
        let scan = Data(repeating: 7, count: 300_000).base64EncodedString(options: .lineLength76Characters)
        let large = """
            From: big@example.org
            Subject: Scans of the inter-library loan
            Message-ID: <large@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The caf=C3=A9 book to borrow is scanned.
            --b
            Content-Type: application/pdf; name=scan.pdf
            Content-Transfer-Encoding: base64

            \(scan)
            --b--
            """
        try user.deliver(Array(large.utf8))
        try deliver(6...9, to: user)
        let mailbox = source(office, server, user, maxSize: 100_000, after: .move("Processed"))
        let counts = try await office.ingester.poll(mailbox)
        await mailbox.close()
        #expect(counts.created == 9)
        #expect(counts.quarantined == 1)
        let aside = try #require(try await office.open().first { $0.quarantine != nil })
        #expect(aside.subject == "Scans of the inter-library loan")
        #expect(aside.category == "loan")
        let text = try #require(try await office.texts(of: aside.reference).first)
        #expect(text.contains("The café book to borrow is scanned."))
        #expect(text.contains("scan.pdf"))
    }

    @Test("a wrong password is told to the operator with what to do, and is seen in the source's health")
    func refused() async throws {
        let (office, server, user) = try await setUp()
        let mailbox = source(office, server, user, password: "wrong")
        let error = await #expect(throws: TransportError.self) { _ = try await office.ingester.poll(mailbox) }
        let sentence = try #require(error.map { "\($0)" })
        #expect(sentence.contains("password"))
        await office.ingester.record(try #require(error), of: "office")
        let health = try await office.store.read { try $0.sourceHealth() }
        #expect(health.first?.failure == sentence)
    }
}
