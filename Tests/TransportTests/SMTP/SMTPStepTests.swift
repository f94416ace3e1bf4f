import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite("SMTP servers that fail at every step")
struct SMTPStepTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let step: MailStep
        let stage: SMTPError.Stage
        var startTLS = false
        var login = false
        var isLong = false
        var outcome = SMTPError.Outcome.notSent
        var refusal = SMTPError.Kind.refused

        var testDescription: String { "\(step)" }

        func result(_ act: MailAct, _ timeouts: SMTPEndpoint.Timeouts) async throws -> Result<SMTPReceipt, SMTPError> {
            let (step, wanted) = (step, act)
            let offers = startTLS ? ["STARTTLS"] : ["AUTH PLAIN LOGIN", "8BITMIME"]
            let mail = try ScriptedMail(offering: offers) { now, _ in now == step ? wanted : .agree }
            let endpoint = try mail.endpoint(
                startTLS: startTLS ? .required : .off,
                login: login ? .password : nil,
                timeouts: timeouts
            )
            return try await submitted(isLong ? TestMail.long : TestMail.short, to: endpoint)
        }
    }

    static let cases = [
        Case(step: .banner, stage: .greeting), Case(step: .hello, stage: .greeting),
        Case(step: .startTLS, stage: .greeting, startTLS: true, refusal: .tls),
        Case(step: .login, stage: .login, login: true, refusal: .loginRefused), Case(step: .sender, stage: .envelope),
        Case(step: .recipient(1), stage: .envelope), Case(step: .recipient(2), stage: .envelope),
        Case(step: .data, stage: .data), Case(step: .halfway, stage: .data, isLong: true),
        Case(step: .end, stage: .afterText, outcome: .unknown),
    ]
    /// A reply to a recipient is no error, and one in the middle of the text is not read before its end.
    static let replying = cases.filter { ![.recipient(1), .recipient(2), .halfway].contains($0.step) }

    @Test("a server that hangs up", arguments: cases)
    func hangUp(_ item: Case) async throws {
        let error = try #require(try await item.result(.hangUp, .patient).error)
        #expect(error.kind == .disconnected)
        #expect(error.stage == item.stage)
        #expect(error.outcome == item.outcome)
        #expect(error.isTransient == (item.outcome == .notSent))
    }

    @Test(
        "a server that does not take EHLO for now is tried again, whatever HELO would leave out",
        arguments: [SMTPEndpoint.StartTLS.required, .off]
    )
    func turnedAway(_ startTLS: SMTPEndpoint.StartTLS) async throws {
        let isFirst = Mutex(true)
        let server = try ScriptedMail(offering: ["STARTTLS", "AUTH PLAIN"]) { step, _ in
            guard step == .hello,
                isFirst.withLock({ first in
                    defer { first = false }; return first
                })
            else {
                return .agree
            }
            return .reply("421 4.3.2 going down")
        }
        let endpoint = try server.endpoint(startTLS: startTLS, login: .password)
        let error = try #require(try await submitted(to: endpoint).error)
        #expect(error.kind == .refused)
        #expect(error.stage == .greeting)
        #expect(error.reply?.code == 421)
        #expect(error.isTransient)
    }

    @Test("a server that says nothing more", arguments: cases)
    func hang(_ item: Case) async throws {
        let error = try #require(try await item.result(.hang, .brief).error)
        #expect(error.kind == .timedOut)
        #expect(error.stage == item.stage)
        #expect(error.outcome == item.outcome)
        #expect(error.isTransient == (item.outcome == .notSent))
    }

    @Test("the total time ends any step", arguments: cases)
    func total(_ item: Case) async throws {
        let timeouts = SMTPEndpoint.Timeouts(connect: .seconds(60), stall: .seconds(60), total: .milliseconds(800))
        let error = try #require(try await item.result(.hang, timeouts).error)
        #expect(error.kind == .timedOut)
        #expect(error.outcome == item.outcome)
    }

    @Test("a server that says no for now, in one line or in several", arguments: replying)
    func transient(_ item: Case) async throws {
        for reply in ["451 4.7.1 come back later", "451-4.7.1 come back\r\n451 later"] {
            let error = try #require(try await item.result(.reply(reply), .patient).error)
            #expect(error.kind == item.refusal)
            #expect(error.stage == item.stage)
            #expect(error.outcome == .notSent)
            #expect(error.isTransient)
            #expect(error.reply?.description == "451 4.7.1 come back later")
            #expect(error.description.contains("Nobody has got the mail."))
        }
    }

    @Test("a server that says no for good", arguments: replying)
    func permanent(_ item: Case) async throws {
        let error = try #require(try await item.result(.reply("554 5.7.1 \u{7}not from you"), .patient).error)
        #expect(error.kind == item.refusal)
        #expect(error.stage == item.stage)
        #expect(error.outcome == .notSent)
        #expect(!error.isTransient)
        #expect(error.reply == SMTPReply(code: 554, text: "5.7.1  not from you"))
    }

    @Test("a handshake that breaks off is the network's fault, one that hangs takes no longer than it may")
    func handshake() async throws {
        for (url, startTLS) in [("smtps", false), ("smtp", true)] {
            for act in [MailAct.hangUp, .hang] {
                let mail = try ScriptedServer { conversation in
                    if startTLS {
                        try conversation.say("220 mail.test\r\n")
                        _ = try conversation.hear()
                        try conversation.say("250-mail.test\r\n250 STARTTLS\r\n")
                        _ = try conversation.hear()
                        try conversation.say("220 go\r\n")
                    }
                    _ = try conversation.hear(bytes: 40)
                    if case .hang = act { try conversation.hang() }
                }
                let endpoint = try SMTPEndpoint(url: "\(url)://127.0.0.1:\(mail.port)", timeouts: .brief)
                let error = try #require(try await submitted(to: endpoint).error)
                #expect(error.stage == .tls)
                #expect([.disconnected, .timedOut].contains(error.kind))
                #expect(error.isTransient)
            }
        }
    }

    @Test("what was slipped in behind the reply to STARTTLS is not taken for a reply")
    func injection() async throws {
        let mail = try ScriptedMail(offering: ["STARTTLS"]) { step, _ in
            step == .startTLS ? .say("220 go\r\n250-mail.test\r\n250 AUTH PLAIN\r\n") : .agree
        }
        let error = try #require(try await submitted(to: try mail.endpoint(startTLS: .required)).error)
        #expect(error.outcome == .notSent)
        #expect(!mail.commands.contains { $0.hasPrefix("MAIL") })
    }

    @Test("nobody there, and no such host, are told apart")
    func nobody() async throws {
        let port = try LoopbackSocket.freePorts(1)[0]
        let nobody = try await submitted(to: try SMTPEndpoint(url: "smtp://127.0.0.1:\(port)")).error
        #expect(nobody?.kind == .cannotConnect)
        let nowhere = try await submitted(to: try SMTPEndpoint(url: "smtp://no-such-host.invalid")).error
        #expect(nowhere?.kind == .cannotResolve)
        for error in [nobody, nowhere] {
            #expect(error?.stage == .connecting)
            #expect(error?.isTransient == true)
        }
    }

    @Test("a server that hangs up after its reply has taken the mail", arguments: [MailStep.replied, .quit])
    func afterwards(_ step: MailStep) async throws {
        let mail = try ScriptedMail { now, _ in now == step ? .hangUp : .agree }
        #expect(try await submitted(to: try mail.endpoint()).value?.accepted.count == 2)
    }

    @Test("a server that does not answer QUIT keeps nobody")
    func quit() async throws {
        let mail = try ScriptedMail { step, _ in step == .quit ? .hang : .agree }
        let client = try SMTPClient(lanes: 1)
        #expect(try await submitted(to: try mail.endpoint(), by: client).value != nil)
        // Other settings need another connection, so the first one is given up.
        let other = try mail.endpoint(timeouts: .brief)
        #expect(try await submitted(to: other, by: client).value != nil)
        #expect(mail.connections == 2)
    }

    @Test("what is no mail server is said to be none")
    func notSMTP() async throws {
        let mail = try ScriptedMail { _, _ in .say("HTTP/1.1 400 Bad Request\r\n\r\n") }
        let error = try await submitted(to: try mail.endpoint(timeouts: .brief)).error
        #expect(error?.outcome == .notSent)
        #expect(error?.stage == .greeting)
    }
}
