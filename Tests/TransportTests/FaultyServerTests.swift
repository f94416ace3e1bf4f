import Foundation
import Logging
import TestSupport
import Testing

@testable import Transport

@Suite("Servers that misbehave")
struct FaultyServerTests {
    private static let opened =
        "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\n* OK [UIDNEXT 4] ok\r\n$ OK [READ-WRITE] done\r\n"

    private static func session(
        patience: Duration = .seconds(20),
        _ script: @escaping @Sendable (Conversation) throws -> Void
    ) async throws -> (IMAPSession, ScriptedServer) {
        let server = try ScriptedServer(script)
        return (try await IMAPSession.connect(to: .scripted(server, command: patience), logger: .silent), server)
    }

    /// The error of fetching three messages from a server that answers FETCH with `answer` and then does `last`.
    private static func fetchError(
        patience: Duration = .seconds(20),
        _ answer: String,
        then last: @escaping @Sendable (Conversation) throws -> Void
    ) async throws -> (error: TransportError?, received: [FetchedMessage]) {
        let (session, _server) = try await session(patience: patience) { conversation in
            try conversation.signIn()
            _ = try conversation.hear()
            try conversation.say(answer)
            try last(conversation)
        }
        let collected = Collected()
        let error = await transportError {
            try await session.fetch([[1, 2, 3]], inFlight: 1, maxLiteral: 1_000) { collected.add($0) }
        }
        let after = await transportError { try await session.noop() }
        if error != nil { #expect(after != nil, "a session that is out of step must not go on") }
        withExtendedLifetime(_server) {}
        return (error, collected.messages)
    }

    private static func message(_ uid: Int, _ body: String) -> String {
        "* \(uid) FETCH (UID \(uid) INTERNALDATE \"01-Jan-1970 00:00:0\(uid) +0000\" FLAGS () "
            + "BODY[] {\(body.utf8.count)}\r\n\(body))\r\n"
    }

    @Test("one that hangs before its greeting is given up")
    func hangsBeforeGreeting() async throws {
        let server = try ScriptedServer { try $0.hang() }
        var endpoint = IMAPEndpoint.scripted(server)
        endpoint.timeouts.connect = .milliseconds(300)
        let error = await transportError { _ = try await IMAPSession.connect(to: endpoint, logger: .silent) }
        #expect(error == .timedOut(host: "127.0.0.1", command: "connect and sign in"))
        #expect(error?.isWorthRetrying == true)
    }

    @Test("one that hangs after signing in is given up")
    func hangsAfterGreeting() async throws {
        let server = try ScriptedServer { conversation in
            try conversation.say("* OK ready\r\n")
            try conversation.hang()
        }
        var endpoint = IMAPEndpoint.scripted(server)
        endpoint.timeouts.connect = .milliseconds(300)
        let error = await transportError { _ = try await IMAPSession.connect(to: endpoint, logger: .silent) }
        #expect(error == .timedOut(host: "127.0.0.1", command: "connect and sign in"))
    }

    @Test("one that hangs within a message is given up")
    func hangsInLiteral() async throws {
        let outcome = try await Self.fetchError(
            patience: .milliseconds(300),
            Self.message(1, "Hello") + "* 2 FETCH (UID 2 BODY[] {500}\r\nHell"
        ) { try $0.hang() }
        #expect(outcome.error == .timedOut(host: "127.0.0.1", command: "UID FETCH"))
    }

    @Test("one that sends a little now and then and never comes to the end is given up all the same")
    func drips() async throws {
        let outcome = try await Self.fetchError(patience: .milliseconds(300), "* OK still here\r\n") { conversation in
            while true {
                try conversation.say("* OK still here\r\n")
                conversation.rest(milliseconds: 20)
            }
        }
        #expect(outcome.error == .timedOut(host: "127.0.0.1", command: "UID FETCH"))
    }

    @Test("one that drops the connection within a message loses only what had not arrived")
    func dropsInLiteral() async throws {
        let outcome = try await Self.fetchError(Self.message(1, "one") + "* 2 FETCH (UID 2 BODY[] {500}\r\nHell") { _ in
        }
        #expect(outcome.error == .disconnected(host: "127.0.0.1", serverText: nil))
        #expect(outcome.error?.isWorthRetrying == true)
        #expect(outcome.received.map(\.bytes) == ["one".bytes])
    }

    @Test("what it said before it went is told")
    func bye() async throws {
        let outcome = try await Self.fetchError("* BYE [UNAVAILABLE] restarting\r\n") { _ in }
        #expect(outcome.error == .disconnected(host: "127.0.0.1", serverText: "restarting"))
    }

    @Test(
        "garbage is refused",
        arguments: ["\u{1}\u{2}\u{3}\u{FFFD}\r\n", "* 1 FETCH ((((\r\n", "x99 OK done\r\n", "\r\n"]
    )
    func garbage(_ answer: String) async throws {
        let outcome = try await Self.fetchError(answer) { try $0.hang() }
        guard case .protocolViolation("127.0.0.1", _) = outcome.error else {
            Issue.record("\(String(describing: outcome.error))")
            return
        }
    }

    @Test("a line without end is refused")
    func giantLine() async throws {
        let outcome = try await Self.fetchError("* OK ") { conversation in
            let much = String(repeating: "a", count: 65_536)
            while true { try conversation.say(much) }
        }
        #expect(outcome.error == .protocolViolation(host: "127.0.0.1", detail: "a response longer than 1048576 bytes"))
    }

    @Test("BAD ends the session with its words")
    func bad() async throws {
        let outcome = try await Self.fetchError("in2 BAD what?\r\n") { try $0.hang() }
        #expect(outcome.error == .refused(host: "127.0.0.1", command: "UID FETCH", serverText: "what?"))
    }

    @Test("a message over the cap is read past, lines like answers within messages are content, and news is no message")
    func oddMessages() async throws {
        let answer =
            "* 3 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 2 FLAGS (\\Seen))\r\n"
            + Self.message(1, "A004 OK done\r\nin2 OK done\r\n") + Self.message(2, String(repeating: "x", count: 2_000))
            + "* 77 FETCH (UID 77 BODY[] {2}\r\nno INTERNALDATE \"01-Jan-1970 00:00:00 +0000\")\r\n"
            + "* 3 FETCH (BODY[] NIL FLAGS (\\Answered) INTERNALDATE \"01-Jan-1970 00:00:03 +0000\" UID 3)\r\nin2 OK done\r\n"
        let outcome = try await Self.fetchError(answer) { try $0.serve(["NOOP": "$ OK done\r\n"]) }
        #expect(outcome.error == nil)
        #expect(
            outcome.received == [
                FetchedMessage(uid: 1, internalDate: 1, flags: [], bytes: "A004 OK done\r\nin2 OK done\r\n".bytes),
                FetchedMessage(uid: 2, internalDate: 2, flags: [], bytes: [], omittedSize: 2_000),
                FetchedMessage(uid: 3, internalDate: 3, flags: ["\\Answered"], bytes: []),
            ]
        )
    }

    @Test("a message it will not send does not keep back the others")
    func refusedMessage() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            try conversation.serve([
                "UID FETCH 1:3 ": Self.message(1, "one") + "$ NO [SERVERBUG] cannot read message\r\n",
                "UID FETCH 2 ": "$ NO [SERVERBUG] cannot read message\r\n",
                "UID FETCH 3 ": Self.message(3, "three") + "$ OK done\r\n",
            ])
        }
        let collected = Collected()
        let outcome = try await session.fetch([[1, 2, 3]], inFlight: 3, maxLiteral: 1_000) { collected.add($0) }
        #expect(outcome == FetchOutcome(refused: [2: "cannot read message"]))
        #expect(collected.messages.map(\.uid) == [1, 3])
        withExtendedLifetime(server) {}
    }

    @Test("NO to SELECT says why, and the session goes on")
    func noToSelect() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            try conversation.serve([
                "SELECT \"Gone\"": "$ NO [NONEXISTENT] no such mailbox\r\n", "SELECT \"INBOX\"": Self.opened,
            ])
        }
        let error = await transportError { _ = try await session.select("Gone", readOnly: false) }
        #expect(error == .refused(host: "127.0.0.1", command: "SELECT", serverText: "[NONEXISTENT] no such mailbox"))
        #expect(try await session.select("INBOX", readOnly: false).uidValidity == 9)
        withExtendedLifetime(server) {}
    }

    @Test("a mailbox without UIDVALIDITY is refused")
    func noUIDValidity() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            try conversation.serve(["SELECT": "* 3 EXISTS\r\n$ OK done\r\n"])
        }
        let error = await transportError { _ = try await session.select("INBOX", readOnly: false) }
        guard case .protocolViolation = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        withExtendedLifetime(server) {}
    }

    @Test("a greeting that is not IMAP, or is a goodbye, is told")
    func greetings() async throws {
        let web = try ScriptedServer { try $0.say("HTTP/1.1 400 Bad Request\r\n\r\n") }
        let full = try ScriptedServer { try $0.say("* BYE too many connections\r\n") }
        let first = await transportError { _ = try await IMAPSession.connect(to: .scripted(web), logger: .silent) }
        let second = await transportError { _ = try await IMAPSession.connect(to: .scripted(full), logger: .silent) }
        #expect(first == .protocolViolation(host: "127.0.0.1", detail: "its greeting was \"HTTP/1.1 400 Bad Request\""))
        #expect(second == .disconnected(host: "127.0.0.1", serverText: "too many connections"))
    }

    @Test("a port on which nothing listens, and a name that is none, are told apart")
    func nobodyThere() async throws {
        let port = try LoopbackSocket.freePorts(1)[0]
        var endpoint = IMAPEndpoint(
            host: "127.0.0.1",
            port: port,
            security: .none,
            user: "arl",
            credential: .password("secret")
        )
        let refused = await transportError { _ = try await IMAPSession.connect(to: endpoint, logger: .silent) }
        guard case .cannotConnect("127.0.0.1", _) = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        endpoint.host = "mail.invalid"
        let unknown = await transportError { _ = try await IMAPSession.connect(to: endpoint, logger: .silent) }
        #expect(unknown == .cannotResolve(host: "mail.invalid"))
    }

    @Test("a session works on a thread of its own, so that a server that hangs holds up nobody else")
    func ownThread() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            try conversation.hang()
        }
        let name = try await session.exclusively { _ throws(TransportError) in Thread.current.name }
        #expect(name == "imap 127.0.0.1")
        withExtendedLifetime(server) {}
    }

    @Test("what the server wants people to read is logged")
    func alert() async throws {
        let server = try ScriptedServer { conversation in
            try conversation.signIn()
            try conversation.serve(["NOOP": "* OK [ALERT] the disk is nearly full\r\n$ OK done\r\n"])
        }
        let log = RecordedLog()
        let session = try await IMAPSession.connect(
            to: .scripted(server),
            logger: Logger(label: "test") { _ in RecordedLog.Handler(log: log) }
        )
        try await session.noop()
        #expect(log.lines == ["warning: the mail server wants this to be read (the disk is nearly full)"])
        withExtendedLifetime(server) {}
    }

    @Test("cancelling the task ends a fetch at once")
    func cancellingFetch() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            _ = try conversation.hear()
            try conversation.say(Self.message(1, "one") + "* 2 FETCH (UID 2 BODY[] {500}\r\nHell")
            try conversation.hang()
        }
        let task = Task { try await session.fetch([[1, 2]], inFlight: 1, maxLiteral: 1_000) { _ in } }
        task.cancel()
        let error = await transportError { _ = try await task.value }
        #expect(error == .cancelled(host: "127.0.0.1"))
        withExtendedLifetime(server) {}
    }

    @Test("cancelling the task ends a wait at once, and the session with it")
    func cancelling() async throws {
        let (session, server) = try await Self.session { conversation in
            try conversation.signIn()
            try conversation.hang()
        }
        let task = Task { try await session.noop() }
        task.cancel()
        let error = await transportError { try await task.value }
        #expect(error == .cancelled(host: "127.0.0.1"))
        session.abort()
        let after = await transportError { try await session.noop() }
        #expect(after != nil)
        withExtendedLifetime(server) {}
    }
}
