import Despatch
import Foundation
import Logging
import QueueStore
import QueueStoreSQLite
import Synchronization
import Testing
import Triage
import WorkingTime

@Suite("Emptying the outbox")
struct DispatcherTests {
    @Test("what is due is handed over in its order, whole, and nothing else")
    func due() async throws {
        let office = try await Outgoing()
        let (second, first) = (try await office.queue("b", after: -5), try await office.queue("a", after: -10))
        let later = try await office.queue("c", after: 60)
        let relay = ScriptedRelay { mail in .answered(mail.recipients.map { RecipientResult($0, .taken) }) }
        #expect(try await office.dispatcher(relay).sendDue().handed == 2)
        #expect(relay.handed.map(\.id) == [first, second])
        #expect(relay.handed.first?.message == Array(try office.message("a").utf8))
        #expect(try await office.state(first) == .sent)
        #expect(try await office.state(later) == .waiting)
        #expect(try await office.dispatcher(relay).sendDue().handed == 0)
    }

    @Test("each outcome is written down as what it is")
    func outcomes() async throws {
        let office = try await Outgoing()
        let outcomes: [(HandingOver, OutgoingState)] = [
            (.answered([RecipientResult("enquirer@home.example", .refused, reply: "550 no")]), .refused),
            (.answered([RecipientResult("enquirer@home.example", .postponed, reply: "451 later")]), .waiting),
            (.notSent(because: "no connection", canHelp: true), .waiting),
            (.notSent(because: "the text is too long", canHelp: false), .refused),
            (.unusable(because: "the password is wrong"), .waiting),
            (.unknown(because: "no answer after the text"), .unknown),
            (.shown, .shown),
        ]
        for (number, (outcome, state)) in outcomes.enumerated() {
            let id = try await office.queue("\(number)")
            let relay = ScriptedRelay { _ in outcome }
            #expect(try await office.dispatcher(relay).sendDue().handed == 1)
            #expect(try await office.state(id) == state, "\(outcome)")
        }
    }

    @Test("a relay that takes nothing is asked once a round, and no mail is given up for it")
    func unusable() async throws {
        let office = try await Outgoing()
        let first = try await office.queue("a", after: -10)
        let second = try await office.queue("b", after: -5)
        let broken = ScriptedRelay { _ in .unusable(because: "The server does not take the password.") }
        let round = try await office.dispatcher(broken).sendDue()
        #expect(round.isStuck)
        #expect(broken.handed.map(\.id) == [first])
        for id in [first, second] { #expect(try await office.state(id) == .waiting) }
        let mended = ScriptedRelay { mail in .answered(mail.recipients.map { RecipientResult($0, .taken) }) }
        #expect(try await office.dispatcher(mended, after: SendingPatience.pause(after: 1)).sendDue().handed == 2)
        for id in [first, second] { #expect(try await office.state(id) == .sent) }
    }

    @Test("a mail that still waits after a quarter of an hour of attempts is shown to a person")
    func untold() async throws {
        let office = try await Outgoing()
        let id = try await office.queue("a")
        let broken = ScriptedRelay { _ in .unusable(because: "Nothing answers.") }
        var later: Int64 = 0
        for attempt in 1...SendingPatience.untoldAttempts {
            #expect(try await office.attention() == [])
            let round = try await office.dispatcher(broken, after: later).sendDue()
            #expect(round.isStuck)
            later += SendingPatience.pause(after: attempt)
        }
        #expect(try await office.attention() == [id])
        #expect(try await office.state(id) == .waiting)
    }

    @Test("a process that ends while it hands over leaves a mail of which nobody knows, and nothing is sent twice")
    func death() async throws {
        let office = try await Outgoing()
        let id = try await office.queue("a")
        // It took the mail and was never heard of again.
        let now = office.now
        let taken = try await office.store.write { session in
            try session.takeMail(
                for: "dead",
                until: now.adding(seconds: Dispatcher.longest),
                limits: SendingLimits(),
                startOfDay: now,
                now: now
            )
        }
        #expect(taken?.id == id)
        let relay = ScriptedRelay { mail in .answered(mail.recipients.map { RecipientResult($0, .taken) }) }
        #expect(try await office.dispatcher(relay).sendDue().handed == 0)
        #expect(try await office.dispatcher(relay, after: Dispatcher.longest + 1).sendDue().handed == 0)
        #expect(try await office.state(id) == .unknown)
        #expect(relay.handed.isEmpty)
    }

    @Test("whoever is told to stop while a mail is handed over still writes down what came of it")
    func cancelled() async throws {
        let office = try await Outgoing()
        let (first, second) = (try await office.queue("a"), try await office.queue("b"))
        let relay = ScriptedRelay { mail in
            withUnsafeCurrentTask { $0?.cancel() }
            return .answered(mail.recipients.map { RecipientResult($0, .taken) })
        }
        let sending = Task { [dispatcher = office.dispatcher(relay)] in try await dispatcher.sendDue() }
        #expect(try await sending.value.handed == 1)
        #expect(try await office.state(first) == .sent)
        #expect(try await office.state(second) == .waiting)
    }

    @Test("a running dispatcher hears of what is queued, and stops when it is told to", .timeLimit(.minutes(20)))
    func running() async throws {
        let office = try await Outgoing()
        let (handed, teller) = AsyncStream.makeStream(of: Int64.self)
        let relay = ScriptedRelay { mail in
            teller.yield(mail.id)
            return .answered(mail.recipients.map { RecipientResult($0, .taken) })
        }
        let running = Task { [dispatcher = office.dispatcher(relay)] in await dispatcher.run() }
        var ids = handed.makeAsyncIterator()
        for name in ["a", "b", "c"] {
            let id = try await office.queue(name)
            #expect(await ids.next() == id)
        }
        running.cancel()
        await running.value
    }

    @Test("two dispatchers on one outbox hand nothing over twice")
    func two() async throws {
        let office = try await Outgoing()
        var ids: [Int64] = []
        for number in 0..<40 { ids.append(try await office.queue("\(number)")) }
        let relay = ScriptedRelay { mail in
            await Task.yield()
            return .answered(mail.recipients.map { RecipientResult($0, .taken) })
        }
        async let one = office.dispatcher(relay, as: "one").sendDue()
        async let other = office.dispatcher(relay, as: "two").sendDue()
        #expect(try await one.handed + other.handed == 40)
        #expect(relay.handed.map(\.id).sorted() == ids)
    }

    @Test("where nothing may leave, all is shown and nothing is handed over")
    func dry() async throws {
        let office = try await Outgoing()
        let id = try await office.queue("a")
        #expect(try await office.dispatcher(DryRelay()).sendDue().handed == 1)
        #expect(try await office.state(id) == .shown)
    }
}

/// A relay that says what a test wants, and remembers what it was handed.
private final class ScriptedRelay: MailRelay {
    private let script: @Sendable (TakenMail) async -> HandingOver
    private let memory = Mutex<[TakenMail]>([])

    init(_ script: @escaping @Sendable (TakenMail) async -> HandingOver) { self.script = script }

    var handed: [TakenMail] { memory.withLock { $0 } }

    func hand(_ mail: TakenMail) async -> HandingOver {
        memory.withLock { $0.append(mail) }
        return await script(mail)
    }
}

/// An office with an outbox, in a temporary folder.
private final class Outgoing: Sendable {
    let store: EnquiryStore
    let now = Instant(seconds: 1_791_792_000)
    private let folder: URL
    private let zone: Zone

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dispatch-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        zone = try Zone("Europe/London")
        store = EnquiryStore(
            database: try SQLiteDatabase(path: folder.appending(path: "test.db").path, creating: true)
        )
        try await store.write { _ = try $0.migrate() }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func dispatcher(_ relay: any MailRelay, as holder: String = "one", after seconds: Int64 = 0) -> Dispatcher {
        let now = now.adding(seconds: seconds)
        return Dispatcher(
            store: store,
            relay: relay,
            holder: holder,
            zone: zone,
            clock: { now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func message(_ name: String) throws -> String {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/answer.eml")
        return try String(contentsOf: fixture, encoding: .utf8).replacing("<1@", with: "<\(name)@")
            .replacing("\n", with: "\r\n")
    }

    func queue(_ name: String, after seconds: Int64 = -1) async throws -> Int64 {
        let (message, now) = (Array(try message(name).utf8), now)
        return try await store.write { session in
            try session.queue(
                NewMail(
                    .reply,
                    about: nil,
                    by: .intray,
                    from: "office@arl.example",
                    to: ["enquirer@home.example"],
                    messageID: "\(name)@arl.example",
                    subject: "Your enquiry",
                    .bytes(message),
                    notBefore: now.adding(seconds: seconds)
                ),
                at: now
            )
        }
    }

    func state(_ id: Int64) async throws -> OutgoingState? {
        try await store.read { try $0.mail(id, for: nil)?.state }
    }
    /// What a person has to look at: the list and its count.
    func attention() async throws -> [Int64] {
        let (mails, count) = try await store.read {
            (try $0.mailsForAttention(for: nil, limit: 9), try $0.countMailsForAttention(for: nil))
        }
        #expect(mails.count == count)
        #expect(mails.filter(\.needsAttention).count == count)
        return mails.map(\.id)
    }
}
