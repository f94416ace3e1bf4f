import Despatch
import QueueStore
import Synchronization
import TestSupport
import Testing
import Transport
import Triage
import WorkingTime

@Suite("A mail server that dies at every step")
struct KilledServerTests {
    /// Ends the server's conversation at each step of a plan, in its order, and is a good server in between.
    private final class Deaths: Sendable {
        private struct State {
            var plan: [(step: MailStep, act: MailAct)]
            var happened: [MailStep] = []
            /// It has said that it goes down: whatever comes next, it hangs up.
            var isGoing = false
        }
        private let state: Mutex<State>

        init(_ plan: [(MailStep, MailAct)]) { state = Mutex(State(plan: plan.map { (step: $0.0, act: $0.1) })) }

        var left: Int { state.withLock { $0.plan.count } }
        var happened: [MailStep] { state.withLock { $0.happened } }

        func act(_ step: MailStep) -> MailAct {
            state.withLock { state in
                if state.isGoing {
                    state.isGoing = false
                    return .hangUp
                }
                guard let next = state.plan.first, next.step == step else { return .agree }
                state.plan.removeFirst()
                state.happened.append(step)
                if case .reply = next.act { state.isGoing = true }
                return next.act
            }
        }
    }

    private static let steps: [MailStep] = [
        .banner, .hello, .login, .sender, .recipient(1), .recipient(2), .data, .halfway, .end, .replied,
    ]

    private func relay(_ server: ScriptedMail) throws -> SMTPRelay {
        let endpoint = try SMTPEndpoint(
            url: "smtp://127.0.0.1:\(server.port)",
            startTLS: .off,
            login: SMTPEndpoint.Login(user: "office", credential: .password("secret")),
            helloName: "intray.test",
            timeouts: SMTPEndpoint.Timeouts(connect: .seconds(60), stall: .seconds(60), total: .seconds(120))
        )
        return SMTPRelay(try SMTPClient(lanes: 1)) { endpoint }
    }

    /// An office whose outbox is full.
    private func office(mails count: Int) async throws -> (MailOffice, [Int64]) {
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        var mails: [Int64] = []
        for number in 0..<count {
            let text = (0..<40).map { "Line \($0) of mail \(number)." }.joined(separator: "\n")
            let to = ["ann@home.test", "bryn@home.test"]
            mails.append(try await office.write(text, to: to, on: reference))
        }
        return (office, mails)
    }

    /// How often each mail has come, by Message-ID.
    private func arrivals(_ server: ScriptedMail) throws -> [String: Int] {
        let identifiers = try server.texts.map { lines in
            let line = try #require(lines.first { $0.hasPrefix("Message-ID: <") })
            return String(line.dropFirst("Message-ID: <".count).dropLast())
        }
        return Dictionary(identifiers.map { ($0, 1) }, uniquingKeysWith: +)
    }

    private func sendAll(of office: MailOffice, by relay: SMTPRelay) async throws {
        for _ in 0..<40 {
            try await office.send(by: relay)
            guard try await office.store.read({ try $0.nextMailAt() }) != nil else { return }
            office.wait(hours: 7)
        }
        Issue.record("mails still wait")
    }

    @Test("that hangs up at every step of many mails loses none and doubles none")
    func hangsUp() async throws {
        let (office, mails, deaths, server) = try await end(Self.steps.map { ($0, .hangUp) })
        let came = try arrivals(server)
        var unknown: [Int64] = []
        for id in mails {
            let mail = try await office.mail(id)
            switch mail.state {
            case .sent: #expect(came[mail.messageID] == 1)
            case .unknown:
                unknown.append(id)
                #expect(came[mail.messageID, default: 0] <= 1)
                #expect(mail.remark?.contains("Nobody knows whether the mail was taken") == true)
            default: Issue.record("mail \(id) is \(mail.state.inWords)")
            }
        }
        // Only of a text that has ended, or may have, does nobody know.
        let ended = deaths.happened.filter { $0 == .end }.count
        let halfway = deaths.happened.filter { $0 == .halfway }.count
        #expect((ended...(ended + halfway)).contains(unknown.count))
        let shown = try await office.store.read { try $0.mailsForAttention(for: nil, limit: 1_000) }
        #expect(shown.map(\.id) == unknown)
        let before = server.texts.count
        office.wait(hours: 24 * 30)
        #expect(try await office.send(by: try relay(server)) == 0)
        #expect(server.texts.count == before)
    }

    @Test("that says it goes down, and goes, at every step of many mails loses none and doubles none")
    func goesDown() async throws {
        // In the middle of the text nobody listens to the server, and after its reply it has nothing to say.
        let steps = Self.steps.filter { $0 != .replied && $0 != .halfway }
        let (office, mails, deaths, server) = try await end(steps.map { ($0, .reply("421 4.3.2 going down")) })
        let came = try arrivals(server)
        for id in mails {
            let mail = try await office.mail(id)
            #expect(mail.state == .sent, "\(mail.remark ?? "")")
            #expect(came[mail.messageID, default: 0] >= 1)
        }
        // Each once, and the texts that the server did not take: it had heard them all the same.
        let refused = deaths.happened.filter { $0 == .end }.count
        #expect(server.texts.count == mails.count + refused)
    }

    /// Sends more mails than there are deaths in four rounds of a plan.
    private func end(
        _ plan: [(MailStep, MailAct)]
    ) async throws -> (office: MailOffice, mails: [Int64], deaths: Deaths, server: ScriptedMail) {
        let deaths = Deaths((0..<4).flatMap { _ in plan })
        let server = try ScriptedMail(offering: ["8BITMIME", "AUTH PLAIN"]) { step, _ in deaths.act(step) }
        let (office, mails) = try await office(mails: 4 * plan.count + 10)
        try await sendAll(of: office, by: try relay(server))
        #expect(deaths.left == 0)
        return (office, mails, deaths, server)
    }

    @Test("a process that dies with mails in its hands leaves them to a person, and sends nothing when it comes back")
    func deadHolder() async throws {
        let server = try ScriptedMail(offering: ["AUTH PLAIN"])
        let (office, mails) = try await office(mails: 30)
        let relay = try relay(server)
        let (now, limits) = (office.now, office.limits)
        let taken = try await office.store.write { session in
            try (0..<5).compactMap { _ in
                try session.takeMail(
                    for: "dead",
                    until: now.adding(seconds: Dispatcher.longest),
                    limits: limits,
                    startOfDay: now.adding(seconds: -86_400),
                    now: now
                )?.id
            }
        }
        #expect(taken == Array(mails.prefix(5)))
        // One of them had even been handed over before the process died.
        let dead = try #require(taken.first)
        let bytes = try await office.bytes(of: dead)
        let envelope = try SMTPEnvelope(sender: office.address, recipients: ["ann@home.test", "bryn@home.test"])
        _ = try await SMTPClient(lanes: 1).submit(
            bytes,
            envelope,
            to: try SMTPEndpoint(url: "smtp://127.0.0.1:\(server.port)", startTLS: .off)
        )
        #expect(try await office.send(by: relay) == 25)
        for id in taken { #expect(try await office.mail(id).state == .sending) }
        office.wait(hours: 1)
        #expect(try await office.send(by: relay) == 0)
        for id in taken { #expect(try await office.mail(id).state == .unknown) }
        let results = ["ann@home.test", "bryn@home.test"].map { RecipientResult($0, .taken) }
        let later = office.now
        #expect(try await office.store.write { try $0.settleMail(dead, by: "dead", results, at: later) } == nil)
        #expect(try await office.mail(dead).state == .unknown)
        let came = try arrivals(server)
        #expect(came.values.allSatisfy { $0 == 1 })
        #expect(came.count == 26)

        // A person finds out: one had come, four had not.
        #expect(try await office.store.write { try $0.confirmMail(dead, at: later) })
        for id in taken.dropFirst() { #expect(try await office.store.write { try $0.resendMail(id, at: later) }) }
        #expect(try await office.send(by: relay) == 4)
        #expect(try arrivals(server).count == 30)
        #expect(try arrivals(server).values.allSatisfy { $0 == 1 })
        for id in mails { #expect(try await office.mail(id).state == .sent) }
    }

    @Test("two processes on one outbox, and a server that hangs up at will, double nothing")
    func together() async throws {
        let plan = (0..<3).flatMap { _ in Self.steps.map { ($0, MailAct.hangUp) } }
        let deaths = Deaths(plan)
        let server = try ScriptedMail(offering: ["AUTH PLAIN"]) { step, _ in deaths.act(step) }
        let (office, mails) = try await office(mails: 60)
        let relays = try (0..<2).map { _ in try relay(server) }
        for _ in 0..<40 {
            async let one = office.send(by: relays[0], as: "one")
            async let other = office.send(by: relays[1], as: "other")
            _ = try await (one, other)
            office.wait(hours: 7)
        }
        let came = try arrivals(server)
        for id in mails {
            let mail = try await office.mail(id)
            #expect([.sent, .unknown].contains(mail.state))
            let count = came[mail.messageID, default: 0]
            #expect(mail.state == .sent ? count == 1 : count <= 1)
        }
    }
}
