import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite("Servers that can do less")
struct LeanServerTests {
    private final class Heard: Sendable {
        private let lines = Mutex<[String]>([])
        var commands: [String] { lines.withLock { $0 } }
        func add(_ command: String) { lines.withLock { $0.append(command) } }
    }

    private static func opened(_ exists: Int) -> String {
        "* \(exists) EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\n$ OK [READ-WRITE] done\r\n"
    }

    /// Answers by the first word that fits and writes down what it was asked.
    private static func session(
        offering capabilities: String,
        exists: Int = 3,
        heard: Heard,
        answer: @escaping @Sendable (String) -> String
    ) async throws -> (IMAPSession, ScriptedServer) {
        let server = try ScriptedServer { conversation in
            try conversation.signIn(offering: capabilities)
            while true {
                let (tag, command) = try conversation.hearCommand()
                heard.add(command)
                let text = command.hasPrefix("SELECT") ? opened(exists) : answer(command)
                try conversation.say(text.replacingOccurrences(of: "$", with: tag))
            }
        }
        let session = try await IMAPSession.connect(to: .scripted(server), logger: .silent)
        _ = try await session.select("INBOX", readOnly: false)
        return (session, server)
    }

    @Test("500,000 UIDs in one extended search, and what lies at or below the watermark is dropped")
    func extendedSearch() async throws {
        let heard = Heard()
        let scattered = (0..<250_000).map { String($0 * 4 + 1_000_000) }.joined(separator: ",")
        let (session, server) = try await Self.session(offering: "ESEARCH", exists: 500_000, heard: heard) { _ in
            "* ESEARCH (TAG \"$\") UID ALL 5:250004,\(scattered)\r\n$ OK done\r\n"
        }
        let ranges = try await session.newUIDs(above: 10, upTo: nil, since: (day: 1, month: 10, year: 2026))
        #expect(ranges.reduce(0) { $0 + $1.count } == 499_994)
        #expect(ranges.first == 11...250_004)
        #expect(heard.commands.last == "UID SEARCH RETURN (ALL) UID 11:* SINCE 1-Oct-2026")
        withExtendedLifetime(server) {}
    }

    @Test("500,000 UIDs in plain searches over windows that stay small")
    func windowedSearch() async throws {
        let heard = Heard()
        let (session, server) = try await Self.session(offering: "", exists: 500_000, heard: heard) { command in
            if command == "UID FETCH * (UID)" { return "* 500000 FETCH (UID 1500000)\r\n$ OK done\r\n" }
            let bounds = command.split(separator: " ").last?.split(separator: ":").compactMap { Int($0) } ?? []
            // Dense below 500,000 and nothing above, but for the last message.
            let found = (bounds[0]...bounds[1]).filter { $0 < 500_000 || $0 == 1_500_000 }
            return "* SEARCH \(found.map(String.init).joined(separator: " "))\r\n$ OK done\r\n"
        }
        let ranges = try await session.newUIDs(above: 0, upTo: nil, since: nil)
        #expect(ranges == [1...499_999, 1_500_000...1_500_000])
        let searches = heard.commands.filter { $0.hasPrefix("UID SEARCH") }
        #expect((50...70).contains(searches.count), "windows grow where there is nothing")
        withExtendedLifetime(server) {}
    }

    @Test("an extended search that spans far more than there is gives way to plain ones")
    func lyingSearch() async throws {
        let heard = Heard()
        let (session, server) = try await Self.session(offering: "ESEARCH", heard: heard) { command in
            command.contains("RETURN")
                ? "* ESEARCH (TAG \"$\") UID ALL 1:4294967295\r\n$ OK done\r\n"
                : "* SEARCH 7 4000000000 9\r\n$ OK done\r\n"
        }
        let ranges = try await session.newUIDs(above: 0, upTo: nil, since: nil)
        #expect(ranges == [7...7, 9...9, 4_000_000_000...4_000_000_000])
        withExtendedLifetime(server) {}
    }

    @Test(
        "without MOVE messages are copied, marked and removed by UID EXPUNGE; the mailbox is made where it is missing"
    )
    func copyAndExpunge() async throws {
        let heard = Heard()
        let (session, server) = try await Self.session(offering: "UIDPLUS", heard: heard) { command in
            let isFirst = command.hasPrefix("UID COPY") && !heard.commands.contains("CREATE \"Done\"")
            return isFirst ? "$ NO [TRYCREATE] not there\r\n" : "$ OK done\r\n"
        }
        #expect(try await session.move([1, 2, 3, 7], to: "Done") == .moved)
        #expect(
            heard.commands.dropFirst() == [
                "UID COPY 1:3,7 \"Done\"", "CREATE \"Done\"", "UID COPY 1:3,7 \"Done\"",
                "UID STORE 1:3,7 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1:3,7",
            ]
        )
        withExtendedLifetime(server) {}
    }

    @Test("without UIDPLUS nothing is expunged, and the caller is told")
    func copyWithoutExpunge() async throws {
        let heard = Heard()
        let (session, server) = try await Self.session(offering: "", heard: heard) { _ in "$ OK done\r\n" }
        #expect(try await session.move([1], to: "Done") == .copiedAndMarkedDeleted)
        #expect(!heard.commands.contains { $0.contains("EXPUNGE") })
        withExtendedLifetime(server) {}
    }

    @Test("without IDLE the server is asked again and again until there is mail")
    func polling() async throws {
        let heard = Heard()
        let (session, server) = try await Self.session(offering: "", heard: heard) { _ in
            heard.commands.filter { $0 == "NOOP" }.count < 3 ? "$ OK done\r\n" : "* 4 EXISTS\r\n$ OK done\r\n"
        }
        #expect(try await session.idle(until: nil, pollInterval: .milliseconds(5)) == .newMail)
        #expect(heard.commands.filter { $0 == "NOOP" }.count == 3)
        withExtendedLifetime(server) {}
    }

    @Test("a wait for mail may last longer than a command, and what then comes may come in pieces")
    func longIdle() async throws {
        let server = try ScriptedServer { conversation in
            try conversation.signIn(offering: "IDLE")
            let (tag, _) = try conversation.hearCommand()
            try conversation.say("+ idling\r\n")
            conversation.rest(milliseconds: 700)
            try conversation.say("* 4 EX")
            conversation.rest(milliseconds: 30)
            try conversation.say("ISTS\r\n")
            _ = try conversation.hear()
            try conversation.say("\(tag) OK done\r\n")
            try conversation.hang()
        }
        let endpoint = IMAPEndpoint.scripted(server, command: .milliseconds(500))
        let session = try await IMAPSession.connect(to: endpoint, logger: .silent)
        #expect(try await session.idle(until: nil) == .newMail)
        withExtendedLifetime(server) {}
    }

    @Test("a server of IMAP4rev2 alone can do what rev2 holds")
    func revisionTwo() async throws {
        let server = try ScriptedServer { conversation in
            try conversation.signIn(offering: "", revision: "IMAP4rev2")
            try conversation.hang()
        }
        let session = try await IMAPSession.connect(to: .scripted(server), logger: .silent)
        #expect(await session.capabilities.isSuperset(of: ["ESEARCH", "IDLE", "MOVE", "UIDPLUS"]))
        withExtendedLifetime(server) {}
    }

    @Test("a refused IDLE is told")
    func refusedIdle() async throws {
        let (session, server) = try await Self.session(offering: "IDLE", heard: Heard()) { _ in "$ NO not now\r\n" }
        let error = await transportError { _ = try await session.idle(until: nil) }
        #expect(error == .refused(host: "127.0.0.1", command: "IDLE", serverText: "not now"))
        withExtendedLifetime(server) {}
    }
}
