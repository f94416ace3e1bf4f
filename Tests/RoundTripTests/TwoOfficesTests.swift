import Despatch
import Ingest
import QueueStore
import TestSupport
import Testing

@Suite("Offices and machines that answer each other", .enabled(if: Post.isAvailable, Comment(rawValue: Post.whyNot)))
struct TwoOfficesTests {
    /// An Intray that acknowledges everything, with its mailbox.
    private struct Answering {
        let office: MailOffice
        let source: IMAPSource

        init(_ post: Post) async throws {
            let mailbox = try post.dovecot.makeUser()
            office = try await MailOffice("\(mailbox.name)@office.test", acknowledges: true)
            source = office.source(mailbox, on: post.dovecot)
        }

        var address: String { office.address }
    }

    /// Lets mail go round until nothing moves any more.
    /// - Returns: how many mails each handed over, and how many times it went round.
    private func run(
        _ offices: [(Answering, any MailRelay)],
        _ post: Post,
        machine: () async throws -> Int = { 0 }
    ) async throws -> (sent: [Int], rounds: Int) {
        var sent = offices.map { _ in 0 }
        for round in 1...40 {
            try await post.deliver()
            var moved = try await machine()
            try await post.deliver()
            for (number, (one, relay)) in offices.enumerated() {
                moved += try await one.office.take(one.source).fetched
                let count = try await one.office.send(by: relay)
                sent[number] += count
                moved += count
            }
            if moved == 0 { return (sent, round) }
            for (one, _) in offices { one.office.wait(hours: 1) }
        }
        Issue.record("mail still goes round after 40 times")
        return (sent, 40)
    }

    private func twoOffices(_ post: Post) async throws -> (Answering, Answering) {
        (try await Answering(post), try await Answering(post))
    }

    @Test("two Intrays that acknowledge everything stop after one acknowledgement of each first letter")
    func two() async throws {
        let post = try await Post()
        let (north, south) = try await twoOffices(post)
        for (from, to) in [(north, south), (south, north)] {
            let letter = Letters.first(from: from.address, to: to.address)
            try await post.send(letter, from: from.address, to: [to.address])
        }
        let (sent, rounds) = try await run([(north, post.relay), (south, post.relay)], post)
        #expect(sent == [1, 1])
        #expect(rounds <= 4)
        for one in [north, south] {
            #expect(try await one.office.enquiries().count == 1)
            #expect(try await one.office.outbox().map(\.state) == [.sent])
            // RFC 3834 section 3.3: nothing comes back from an acknowledgement.
            #expect(try await one.office.outbox().map(\.sender) == [""])
            await one.source.close()
        }
    }

    @Test("they stop when everything that marks their mail as a machine's is lost on the way")
    func unmarked() async throws {
        let post = try await Post()
        let (north, south) = try await twoOffices(post)
        let letter = Letters.first(from: north.address, to: south.address)
        try await post.send(letter, from: north.address, to: [south.address])
        func relay(_ one: Answering) -> ForgetfulRelay {
            ForgetfulRelay(post: post, sender: one.address, forgets: ForgetfulRelay.marks)
        }
        let (sent, _) = try await run([(north, relay(north)), (south, relay(south))], post)
        // The first word of South is new in the North, whose own word then joins what South knows.
        #expect(sent == [1, 1])
        for one in [north, south] { #expect(try await one.office.enquiries().count == 1) }
        for one in [north, south] { await one.source.close() }
    }

    @Test("they stop at the limit for one address when what their mail answers is lost as well, and show what was held")
    func unthreaded() async throws {
        let post = try await Post()
        let (north, south) = try await twoOffices(post)
        let letter = Letters.first(from: north.address, to: south.address)
        try await post.send(letter, from: north.address, to: [south.address])
        func relay(_ one: Answering) -> ForgetfulRelay {
            let forgets = ForgetfulRelay.marks.union(ForgetfulRelay.threads)
            return ForgetfulRelay(post: post, sender: one.address, forgets: forgets)
        }
        let (sent, _) = try await run([(north, relay(north)), (south, relay(south))], post)
        let limit = north.office.limits.automaticToOne
        #expect(sent == [limit, limit])
        let held =
            try await north.office.outbox().filter { $0.state == .held }
            + south.office.outbox().filter { $0.state == .held }
        #expect(held.count == 1)
        #expect(held.first?.needsAttention == true)
        #expect(held.first?.remark?.contains("a machine may be answering") == true)
        for one in [north, south] { await one.source.close() }
    }

    @Test("a machine that answers every mail with a new one that looks like a person's gets no more than the limit")
    func hostile() async throws {
        let post = try await Post()
        let one = try await Answering(post)
        let robot = try post.person("Robin Roe")
        let letter = Letters.first(from: robot.inFull, to: one.address)
        try await post.send(letter, from: robot.address, to: [one.address])
        var heard = 0
        let (sent, _) = try await run([(one, post.relay)], post) {
            let mails = try robot.read()
            for number in mails.indices {
                let subject = "A question about hours \(heard + number)"
                let letter = Letters.first(from: robot.inFull, to: one.address, subject: subject)
                try await post.send(letter, from: robot.address, to: [one.address])
            }
            heard += mails.count
            return mails.count
        }
        let limit = one.office.limits.automaticToOne
        #expect(sent == [limit])
        #expect(heard == limit)
        #expect(try await one.office.enquiries().count == limit + 1)
        #expect(try await one.office.outbox().map(\.state) == Array(repeating: .sent, count: limit) + [.held])
        // What was held stays so on the next day: a person decides.
        one.office.wait(hours: 48)
        #expect(try await one.office.send(by: post.relay) == 0)
        await one.source.close()
    }
}
