import Despatch
import Foundation
import Glibc
import QueueStore
import TestSupport
import Testing
import Transport

@Suite(
    "A process that is killed while it sends",
    .enabled(if: ServedProgram.isAvailable, "needs the program intray built beside the tests")
)
struct KilledProcessTests {
    @Test(
        "loses no mail and doubles none, wherever it was",
        .timeLimit(.minutes(20)),
        arguments: [MailStep.sender, .recipient(1), .data, .halfway, .end]
    )
    func killed(_ step: MailStep) async throws {
        let (reached, teller) = AsyncStream.makeStream(of: MailStep.self)
        let server = try ScriptedMail { now, mail in
            if now == .replied { teller.yield(.replied) }
            // The third mail, in the first process.
            guard now == step, mail == 3 else { return .agree }
            teller.yield(step)
            return .hang
        }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        var mails: [Int64] = []
        for number in 0..<8 {
            let text = (0..<40).map { "Line \($0) of mail \(number)." }.joined(separator: "\n")
            mails.append(try await office.write(text, to: ["ann@home.test"], on: reference))
        }
        var steps = reached.makeAsyncIterator()
        let first = try ServedProgram(office, relay: server.port)
        for _ in 0..<2 { #expect(await steps.next() == .replied) }
        #expect(await steps.next() == step)
        try await first.kill(SIGKILL)
        #expect(try await office.mail(mails[2]).state == .sending)

        // Another process sends the rest, on a connection of its own: the third mail of that is no hang.
        let good = try ScriptedMail { now, _ in
            if now == .replied { teller.yield(.replied) }
            return .agree
        }
        let second = try ServedProgram(office, relay: good.port)
        for _ in 0..<5 { #expect(await steps.next() == .replied) }
        try await second.kill(SIGTERM)
        #expect(good.texts.count == 5)
        #expect(try await office.mail(mails[2]).state == .sending)

        // Once it must be dead, nobody knows, and nothing is sent again by itself.
        office.wait(hours: 2)
        let relay = SMTPRelay(try SMTPClient(lanes: 1)) {
            try SMTPEndpoint(url: "smtp://127.0.0.1:\(good.port)", startTLS: .off)
        }
        #expect(try await office.send(by: relay) == 0)
        for (number, id) in mails.enumerated() {
            #expect(try await office.mail(id).state == (number == 2 ? .unknown : .sent), "mail \(number)")
        }
        #expect(good.texts.count == 5)
        #expect(server.texts.count == (step == .end ? 3 : 2))
        let shown = try await office.store.read { try $0.mailsForAttention(for: nil, limit: 9) }
        #expect(shown.map(\.id) == [mails[2]])
    }
}
