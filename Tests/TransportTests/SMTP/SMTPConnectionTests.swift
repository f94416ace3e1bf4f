import Foundation
import TestSupport
import Testing

@testable import Transport

@Suite("SMTP connections used again, cancelled and shared")
struct SMTPConnectionTests {
    @Test("the next mail to the same endpoint goes on the same connection")
    func reused() async throws {
        let mail = try ScriptedMail(offering: ["AUTH PLAIN"])
        let client = try SMTPClient(lanes: 1)
        let endpoint = try mail.endpoint(login: .password)
        for _ in 0..<5 { #expect(try await submitted(to: endpoint, by: client).value?.accepted.count == 2) }
        #expect(mail.connections == 1)
        #expect(mail.texts.count == 5)
        #expect(mail.commands.filter { $0.hasPrefix("AUTH") }.count == 1)
    }

    @Test("a connection made with other settings is not used, whatever the order")
    func otherSettings() async throws {
        let mail = try ScriptedMail(offering: ["AUTH PLAIN"])
        let client = try SMTPClient(lanes: 1)
        let plain = try mail.endpoint()
        let strict = try mail.endpoint(startTLS: .required)
        for _ in 0..<2 {
            #expect(try await submitted(to: plain, by: client).value != nil)
            #expect(try await submitted(to: strict, by: client).error?.kind == .tls)
        }
        #expect(mail.texts.count == 2)
        #expect(mail.connections == 4)
    }

    @Test(
        "a used connection that proves dead doubles nothing and loses nothing",
        arguments: [
            MailStep.replied, .sender, .recipient(1), .recipient(2), .data, .end,
        ]
    )
    func dead(_ step: MailStep) async throws {
        let mail = try ScriptedMail { now, number in
            now == step && (number == 2 || step == .replied) ? .hangUp : .agree
        }
        let client = try SMTPClient(lanes: 1)
        let endpoint = try mail.endpoint()
        #expect(try await submitted(to: endpoint, by: client).value != nil)
        let second = try await submitted(to: endpoint, by: client)
        if step == .end {
            #expect(second.error?.outcome == .unknown)
            #expect(mail.texts.count == 2)
        } else {
            #expect(mail.texts.count == (second.value == nil ? 1 : 2))
            if let error = second.error {
                #expect(error.outcome == .notSent)
                #expect(error.isTransient)
            }
        }
        if step != .end { #expect(try await submitted(to: endpoint, by: client).value != nil) }
    }

    @Test("a refusal on one mail does not spoil the next")
    func afterRefusal() async throws {
        for step in [MailStep.sender, .recipient(1), .data, .end] {
            let refused = RefusedOnce()
            let mail = try ScriptedMail { now, _ in now == step && refused.first() ? .reply("550 no") : .agree }
            let client = try SMTPClient(lanes: 1)
            let endpoint = try mail.endpoint()
            let envelope = try TestMail.envelope("one@example.test")
            #expect(try await submitted(to: endpoint, by: client, envelope).value?.reply == nil)
            #expect(try await submitted(to: endpoint, by: client, envelope).value?.accepted.count == 1)
        }
    }

    private final class RefusedOnce: @unchecked Sendable {
        private let lock = NSLock()
        private var isUsed = false

        func first() -> Bool {
            lock.withLock {
                defer { isUsed = true }
                return !isUsed
            }
        }
    }

    @Test(
        "cancelling before the text has ended sends nothing, not even a half; after it nobody knows",
        arguments: [MailStep.banner, .hello, .sender, .recipient(2), .data, .halfway, .end]
    )
    func cancelled(_ step: MailStep) async throws {
        let (events, told) = AsyncStream.makeStream(of: Void.self)
        let gate = DispatchSemaphore(value: 0)
        let mail = try ScriptedMail { now, _ in
            guard now == step else { return .agree }
            told.yield()
            gate.wait()
            // It reads on, to see whether the text was ended.
            return now == .halfway ? .say("") : .hang
        }
        let client = try SMTPClient(lanes: 1)
        let endpoint = try mail.endpoint()
        let task = Task { try await submitted(TestMail.long, to: endpoint, by: client) }
        var event = events.makeAsyncIterator()
        _ = await event.next()
        task.cancel()
        let error = try await task.value.error
        gate.signal()
        #expect(error?.kind == .cancelled)
        #expect(error?.outcome == (step == .end ? .unknown : .notSent))
        #expect(error?.isTransient == (step != .end))
        let after = try await submitted(to: try ScriptedMail().endpoint(), by: client)
        #expect(after.value == nil || after.value?.accepted.count == 2)
        #expect(mail.texts.count == (step == .end ? 1 : 0))
    }

    @Test("a mail that waits for a thread is cancelled at once, and others go on")
    func waiting() async throws {
        let (events, told) = AsyncStream.makeStream(of: Void.self)
        let gate = DispatchSemaphore(value: 0)
        let slow = try ScriptedMail { now, _ in
            guard now == .end else { return .agree }
            told.yield()
            gate.wait()
            return .agree
        }
        let client = try SMTPClient(lanes: 1)
        let endpoint = try slow.endpoint()
        let first = Task { try await submitted(to: endpoint, by: client) }
        var event = events.makeAsyncIterator()
        _ = await event.next()
        let second = Task { try await submitted(to: endpoint, by: client) }
        second.cancel()
        let error = try await second.value.error
        #expect(error?.kind == .cancelled)
        #expect(error?.outcome == .notSent)
        gate.signal()
        #expect(try await first.value.value != nil)
        #expect(slow.texts.count == 1)
    }

    @Test("many mails at once each get their own receipt")
    func many() async throws {
        let mail = try ScriptedMail { now, _ in now == .recipient(2) ? .reply("550 no") : .agree }
        let client = try SMTPClient()
        let endpoint = try mail.endpoint()
        let receipts = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    let envelope = try TestMail.envelope("a\(number)@b.test", "c\(number)@d.test")
                    let message = "Subject: \(number)\r\n\r\nx\r\n".bytes
                    let receipt = try await submitted(message, to: endpoint, by: client, envelope).get()
                    return receipt.accepted.map(\.address) == ["a\(number)@b.test"]
                }
            }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(receipts == Array(repeating: true, count: 60))
        #expect(Set(mail.texts.map { $0[0] }).count == 60)
        #expect(mail.texts.count == 60)
        #expect(mail.connections <= 4)
    }
}
