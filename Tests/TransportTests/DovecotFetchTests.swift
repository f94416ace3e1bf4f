import Logging
import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite(
    "Fetching from Dovecot over TLS",
    .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot))
)
struct DovecotFetchTests {
    private static func message(_ number: Int, bytes: Int = 300) -> [UInt8] {
        let body = String(repeating: "A004 OK done {\(number)}\r\n", count: max(1, bytes / 20))
        return "Subject: message \(number)\r\nMessage-ID: <\(number)@example.org>\r\n\r\n\(body)".bytes
    }

    private static func open(
        _ user: DovecotUser,
        readOnly: Bool = true
    ) async throws -> (session: IMAPSession, status: MailboxStatus) {
        let server = try await DovecotServer.shared()
        let session = try await IMAPSession.connect(to: .dovecot(server, user), logger: .silent)
        return (session, try await session.select("INBOX", readOnly: readOnly))
    }

    private static func fetchAll(
        _ session: IMAPSession,
        above watermark: UInt32,
        upTo uidNext: UInt32?
    ) async throws -> [FetchedMessage] {
        let uids = try await session.newUIDs(above: watermark, upTo: uidNext, since: nil).flatMap(Array.init)
        let collected = Collected()
        let batches = stride(from: 0, to: uids.count, by: 100).map { Array(uids[$0..<min($0 + 100, uids.count)]) }
        let outcome = try await session.fetch(batches, inFlight: 3, maxLiteral: 64 << 20) { collected.add($0) }
        #expect(outcome == FetchOutcome())
        return collected.messages
    }

    @Test("everything arrives once, byte for byte, and a second run finds nothing")
    func everythingOnce() async throws {
        let user = try await DovecotServer.shared().makeUser()
        var sent: [[UInt8]] = []
        for number in 0..<1_000 {
            sent.append(Self.message(number, bytes: number % 50 * 400))
            try user.deliver(sent[number], receivedAt: 1_790_000_000 + Int64(number))
        }
        let (session, status) = try await Self.open(user)
        #expect(status.exists == 1_000 && status.uidNext == 1_001 && status.readOnly && status.highestModSeq != nil)
        let messages = try await Self.fetchAll(session, above: 0, upTo: status.uidNext)
        // Dovecot works on several commands at once, so the messages of one may come between those of another.
        #expect(messages.map(\.uid).sorted() == Array(1...1_000))
        #expect(Set(messages.map(\.bytes)) == Set(sent))
        #expect(messages.allSatisfy { sent[Int($0.internalDate - 1_790_000_000)] == $0.bytes })
        // One array of the exact size; the system rounds an allocation up a little.
        #expect(messages.allSatisfy { $0.bytes.capacity <= $0.bytes.count + $0.bytes.count / 8 + 64 })
        #expect(try await Self.fetchAll(session, above: 1_000, upTo: status.uidNext).isEmpty)
        // Above the last UID, `n:*` would bring the last message again.
        #expect(try await Self.fetchAll(session, above: 1_000, upTo: nil).isEmpty)
        await session.logout()
    }

    @Test("fetching leaves the seen flag alone, in a mailbox opened for reading and in one opened for writing")
    func seenLeftAlone() async throws {
        let user = try await DovecotServer.shared().makeUser()
        try user.deliver(Self.message(1))
        try user.deliver(Self.message(2), flags: "S")
        try user.deliver(Self.message(3), flags: "RS")
        for readOnly in [true, false] {
            let (session, status) = try await Self.open(user, readOnly: readOnly)
            let messages = try await Self.fetchAll(session, above: 0, upTo: nil)
            let overviews = try await session.overviews([1...3])
            #expect(status.readOnly == readOnly)
            #expect(overviews.map { $0.has(flag: "\\Seen") }.filter { $0 }.count == 2)
            #expect(overviews.map { $0.has(flag: "\\answered") }.filter { $0 }.count == 1)
            #expect(overviews.map(\.internalDate) == messages.map(\.internalDate))
            await session.logout()
        }
    }

    @Test("messages that arrive during the session are found, and wake a wait for mail")
    func arrivals() async throws {
        let user = try await DovecotServer.shared().makeUser()
        try user.deliver(Self.message(1))
        let (session, status) = try await Self.open(user)
        #expect(try await Self.fetchAll(session, above: 0, upTo: status.uidNext).count == 1)
        async let outcome = session.idle(until: .seconds(60))
        try user.deliver(Self.message(2))
        #expect(try await outcome == .newMail)
        let new = try await Self.fetchAll(session, above: 1, upTo: nil)
        #expect(new.map(\.uid) == [2] && new.map(\.bytes) == [Self.message(2)])
        // All that has arrived is known: the next wait ends by itself.
        #expect(try await session.idle(until: .milliseconds(20)) == .renewed)
        await session.logout()
    }

    @Test("mail that arrives beyond the upper bound of a search ends the next wait at once")
    func arrivalsBeyondTheBound() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let (session, status) = try await Self.open(user)
        try user.deliver(Self.message(1))
        try await session.noop()
        #expect(try await session.newUIDs(above: 0, upTo: status.uidNext, since: nil).isEmpty)
        #expect(try await session.idle(until: .seconds(60)) == .newMail)
        await session.logout()
    }

    @Test("a wait for mail ends at once when it is woken, and so does one that begins after the call")
    func waking() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let (session, _) = try await Self.open(user)
        async let outcome = session.idle(until: nil)
        session.wake()
        #expect(try await outcome == .woken)
        session.wake()
        #expect(try await session.idle(until: nil) == .woken)
        try await session.noop()
        await session.logout()
    }

    @Test("messages received before a day are left alone")
    func since() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for (number, day) in [1_790_000_000, 1_790_864_000, 1_791_728_000].enumerated() {
            try user.deliver(Self.message(number), receivedAt: Int64(day))
        }
        let (session, status) = try await Self.open(user)
        let uids = try await session.newUIDs(above: 0, upTo: status.uidNext, since: (day: 1, month: 10, year: 2026))
        let dates = try await session.overviews(uids).map(\.internalDate).sorted()
        #expect(dates == [1_790_864_000, 1_791_728_000])
        await session.logout()
    }

    @Test("another UIDVALIDITY is told, so that nothing is taken for what it is not")
    func uidValidity() async throws {
        let user = try await DovecotServer.shared().makeUser()
        try user.deliver(Self.message(1))
        let (first, before) = try await Self.open(user)
        #expect(try await Self.fetchAll(first, above: 0, upTo: nil).count == 1)
        await first.logout()
        try user.forgetNumbers(uidValidity: before.uidValidity &+ 77)
        let (second, after) = try await Self.open(user)
        #expect(after.uidValidity == before.uidValidity &+ 77)
        #expect(try await Self.fetchAll(second, above: 0, upTo: nil).map(\.bytes) == [Self.message(1)])
        await second.logout()
    }

    @Test("a message over the limit comes with its size and without its bytes, and the others come whole")
    func tooLarge() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for bytes in [200, 90_000, 300] { try user.deliver(Self.message(bytes, bytes: bytes)) }
        let (session, _) = try await Self.open(user)
        let sizes = try await session.overviews([1...3])
        let collected = Collected()
        try await session.fetch([[1, 2, 3]], inFlight: 1, maxLiteral: 50_000) { collected.add($0) }
        let large = try #require(sizes.first { $0.size > 50_000 })
        for message in collected.messages {
            #expect(message.omittedSize == (message.uid == large.uid ? large.size : nil))
            #expect(message.bytes.isEmpty == (message.uid == large.uid))
        }
        #expect(collected.messages.count == 3)
        await session.logout()
    }

    @Test("messages that are gone are named, and what is there still comes")
    func gone() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for number in 1...3 { try user.deliver(Self.message(number)) }
        let (session, _) = try await Self.open(user)
        let collected = Collected()
        let outcome = try await session.fetch([[1, 2], [3, 99]], inFlight: 3, maxLiteral: 1 << 20) { collected.add($0) }
        #expect(outcome == FetchOutcome(missing: [99]))
        #expect(collected.messages.map(\.uid).sorted() == [1, 2, 3])
        #expect(try await session.overviews([2...50]).map(\.uid) == [2, 3])
        await session.logout()
    }

    @Test("a large message is handed over alone, and batches stay within 4 MiB")
    func batches() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for number in 1...30 { try user.deliver(Self.message(number, bytes: number == 7 ? 12 << 20 : 400_000)) }
        let (session, _) = try await Self.open(user)
        let collected = Collected()
        try await session.fetch((1...30).map { [$0] }, inFlight: 3, maxLiteral: 64 << 20) { collected.add($0) }
        #expect(collected.messages.map(\.uid).sorted() == Array(1...30))
        for batch in collected.batches {
            #expect(batch.count == 1 || batch.reduce(0) { $0 + $1.bytes.count } <= 4 << 20)
        }
        await session.logout()
    }

    @Test("calls of the receiver do not overlap, and no more than two batches are held")
    func backPressure() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let body = Self.message(1, bytes: 1_500_000)
        for _ in 0..<12 { try user.deliver(body) }
        let (session, _) = try await Self.open(user)
        let atWork = Atomic(0)
        let most = Atomic(0)
        try await session.fetch((1...12).map { [$0] }, inFlight: 3, maxLiteral: 64 << 20) { batch in
            let now = atWork.add(1, ordering: .sequentiallyConsistent).newValue
            most.max(now, ordering: .sequentiallyConsistent)
            #expect(batch.count <= 3)
            for _ in 0..<100 { await Task.yield() }
            atWork.subtract(1, ordering: .sequentiallyConsistent)
        }
        #expect(most.load(ordering: .sequentiallyConsistent) == 1)
        await session.logout()
    }

    @Test("a fetch ends with the error of its receiver, and other commands are refused while it is under way")
    func receiverFails() async throws {
        struct Full: Error {}
        let user = try await DovecotServer.shared().makeUser()
        for number in 1...5 { try user.deliver(Self.message(number)) }
        let (session, _) = try await Self.open(user)
        let error = await transportError {
            try await session.fetch([[1]], inFlight: 1, maxLiteral: 1 << 20) { _ in try await session.noop() }
        }
        #expect(error == .busy(host: "localhost"))
        await #expect(throws: Full.self) {
            try await session.fetch([[1], [2]], inFlight: 2, maxLiteral: 1 << 20) { _ in throw Full() }
        }
        await session.logout()
    }
}
