import TestSupport
import Testing

@testable import Transport

@Suite("Replies of SMTP servers")
struct SMTPReplyTests {
    private static let three = ["one@example.test", "two@example.test", "three@example.test"]

    private static func result(
        _ act: @escaping @Sendable (MailStep) -> MailAct
    ) async throws -> (result: Result<SMTPReceipt, SMTPError>, texts: [[String]]) {
        let mail = try ScriptedMail { step, _ in act(step) }
        let envelope = try SMTPEnvelope(sender: "", recipients: three)
        let result = try await submitted(to: try mail.endpoint(), envelope)
        return (result, mail.texts)
    }

    @Test("every recipient has its own reply")
    func mixture() async throws {
        let (result, texts) = try await Self.result { step in
            switch step {
            case .recipient(1): .reply("550-5.1.1 no such\r\n550 5.1.1 user")
            case .recipient(3): .reply("452 4.2.2 mailbox full")
            default: .agree
            }
        }
        let receipt = try result.get()
        #expect(receipt.recipients.map(\.address) == Self.three)
        #expect(receipt.recipients.map(\.reply.code) == [550, 250, 452])
        #expect(receipt.recipients[0].reply.text == "5.1.1 no such 5.1.1 user")
        #expect(receipt.recipients.map(\.isAccepted) == [false, true, false])
        #expect(receipt.recipients.map(\.isRefusedForGood) == [true, false, false])
        #expect(receipt.recipients.map(\.isRefusedForNow) == [false, false, true])
        #expect(receipt.reply?.description == "250 2.0.0 queued as 4711")
        #expect(texts.count == 1)
    }

    @Test("where every recipient is refused, that is a receipt and no text is sent")
    func allRefused() async throws {
        let (result, texts) = try await Self.result { step in
            if case .recipient(let number) = step { .reply("\(number == 2 ? 450 : 550) no") } else { .agree }
        }
        let receipt = try result.get()
        #expect(receipt.recipients.map(\.reply.code) == [550, 450, 550])
        #expect(receipt.accepted.isEmpty)
        #expect(receipt.reply == nil)
        #expect(texts.isEmpty)
    }

    @Test("a server that goes after it refused some has not got the mail")
    func refusedAndGone() async throws {
        let (result, _) = try await Self.result { step in
            switch step {
            case .recipient(1): .reply("550 no")
            case .data: .hangUp
            default: .agree
            }
        }
        #expect(result.error?.outcome == .notSent)
        #expect(result.error?.isTransient == true)
    }

    @Test(
        "a reply without end is given up at each step",
        arguments: [MailStep.hello, .sender, .recipient(1), .data, .end]
    )
    func endless(_ step: MailStep) async throws {
        let endless = String(repeating: "250-and more and more\r\n", count: 100_000)
        let (result, _) = try await Self.result { $0 == step ? .say(endless) : .agree }
        // After EHLO libcurl gives up by itself, and says no more than that receiving failed.
        #expect(result.error?.kind == (step == .hello ? .disconnected : .notSMTP))
        #expect(result.error?.outcome == (step == .end ? .unknown : .notSent))
    }

    @Test("a line without end is given up by the time it takes", arguments: [MailStep.banner, .end])
    func endlessLine(_ step: MailStep) async throws {
        let mail = try ScriptedMail { now, _ in
            now == step ? .say("250 " + String(repeating: "x", count: 8 << 20)) : .agree
        }
        let error = try #require(try await submitted(to: try mail.endpoint(timeouts: .brief)).error)
        #expect(error.outcome == (step == .end ? .unknown : .notSent))
        #expect(error.description.utf8.count < 2_000)
    }

    @Test("a long line of a reply is cut, and its code stands")
    func longLine() async throws {
        let (result, _) = try await Self.result { step in
            step == .end ? .reply("250 queued " + String(repeating: "x", count: 4_000)) : .agree
        }
        let reply = try #require(try result.get().reply)
        #expect(reply.code == 250)
        #expect(reply.text.hasPrefix("queued x"))
        #expect(reply.text.utf8.count <= 1_000)
    }

    @Test("any 2xx takes the mail, and a bare code is a reply")
    func otherCodes() async throws {
        for reply in ["251 will forward", "250"] {
            let (result, texts) = try await Self.result { $0 == .end ? .reply(reply) : .agree }
            #expect(try result.get().reply?.description == reply)
            #expect(texts.count == 1)
        }
    }

    @Test("a mail longer than the server says it takes is not begun")
    func size() async throws {
        let mail = try ScriptedMail(offering: ["SIZE 20"])
        let error = try #require(try await submitted(to: try mail.endpoint()).error)
        #expect(error.kind == .tooLarge)
        #expect(!error.isTransient)
        #expect(!mail.commands.contains("DATA"))
        let roomy = try ScriptedMail(offering: ["SIZE 2000"])
        #expect(try await submitted(to: try roomy.endpoint()).value != nil)
    }
}
