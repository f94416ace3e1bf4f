import Foundation
import Glibc
import TestSupport
import Testing

/// The program against a real mail server.
@Suite(
    "A mailbox, through the program",
    .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot))
)
struct MailboxTests {
    private func office(messages: Int, after: String = "leave") async throws -> (CommandLineOffice, DovecotUser) {
        let server = try await DovecotServer.shared()
        let user = try server.makeUser()
        for number in 0..<messages { try user.deliver(Self.letter(number)) }
        let office = try await CommandLineOffice.made()
        try office.add(
            source: """
                  - name: office
                    kind: imap
                    url: imaps://localhost:\(server.tlsPort)/INBOX
                    user: \(user.name)
                    password: { env: OFFICE_PASSWORD }
                    ca-file: \(server.authority.certificateFile)
                    after: \(after)
                """
        )
        return (office, user)
    }

    private static func letter(_ number: Int) -> [UInt8] {
        Array(
            """
            From: Writer \(number) <writer\(number)@example.org>
            Subject: Trial at Leeds Crown Court, file \(number)
            Message-ID: <kill-\(number)@example.org>

            Please send the papers of file \(number). \(String(repeating: "The trial was long. ", count: 60))

            """.utf8
        )
    }

    @Test("killed again and again while it works, it loses nothing and doubles nothing")
    func killed() async throws {
        let messages = 600
        let (office, _) = try await office(messages: messages, after: "{ move: Processed }")
        var generator = SystemRandomNumberGenerator()
        var inTheMiddle = 0
        // Milliseconds; how long the program takes to begin depends on how busy the machine is.
        var longest: Int32 = 1_300
        for _ in 1...60 where inTheMiddle < 5 {
            let program = try office.start(["ingest", "--once"])
            let pause = Int32.random(in: longest / 6...longest, using: &generator)
            _ = try await onOwnThread {
                poll(nil, 0, pause)
                program.send(SIGKILL)
                return try program.wait()
            }
            let rows = try await office.run("ledger", "--json").array()
            let settled = rows.filter { $0["disposition"] as? String != "kept" }
            if !rows.isEmpty, settled.count < messages { inTheMiddle += 1 }
            if rows.isEmpty { longest = min(longest * 2, 30_000) }
            if settled.count == messages { break }
        }
        #expect(try await office.run("ingest", "--once").status == 0)
        let counts = try await office.run("ingest", "--once", "--json").object()
        #expect(counts["fetched"] as? Int == 0)
        let rows = try await office.run("ledger", "--json").array()
        #expect(rows.count == messages)
        #expect(Set(rows.compactMap { $0["key"] as? String }).count == messages)
        #expect(rows.allSatisfy { $0["disposition"] as? String == "enquiry" })
        let open = try await office.run("list", "--limit", "1000", "--json").array()
        #expect(Set(open.compactMap { $0["subject"] as? String }).count == messages)
        #expect(open.count == messages)
        #expect(try await office.run("audit", "verify", "--json").object()["sound"] as? Bool == true)
        #expect(try await office.run("ledger", "reconcile").status == 0)
        #expect(inTheMiddle > 0, "no kill came while the ledger was partly filled")
    }

    @Test("serve fetches what comes, is healthy, and stops gracefully on SIGTERM")
    func serve() async throws {
        let (office, user) = try await office(messages: 3)
        let port = try LoopbackSocket.freePorts(1)[0]
        let file = office.folder.appending(path: "intray.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("listen: 127.0.0.1:8080", with: "listen: 127.0.0.1:\(port)")
            .write(to: file, atomically: true, encoding: .utf8)
        let server = try office.start(["serve"])
        try await waitFor("health") { PlainHTTP.get("/health/ready", port: port).hasPrefix("HTTP/1.1 200") }
        #expect(PlainHTTP.get("/health/live", port: port).hasSuffix("alive\n"))
        try await waitFor("the first letters") { try await office.run("list", "--json").array().count == 3 }
        try user.deliver(Self.letter(99))
        try await waitFor("a letter that came meanwhile") { try await office.run("list", "--json").array().count == 4 }
        server.send(SIGTERM)
        let ended = try await onOwnThread { try server.wait() }
        #expect(ended.status == 0, "\(ended.complaint)")
    }

    @Test("a login that fails says what to do, and a server that is down is worth another try")
    func failures() async throws {
        let (office, _) = try await office(messages: 0)
        let file = office.folder.appending(path: "intray.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data("wrong".utf8).write(to: office.folder.appending(path: "secret"))
        let wrong = text.replacing("{ env: OFFICE_PASSWORD }", with: "{ file: \(office.folder.path)/secret }")
        try wrong.write(to: file, atomically: true, encoding: .utf8)
        let refused = try await office.run("ingest", "--once")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("password"))
        let doctor = try await office.run("doctor")
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("PROBLEM  source office"))
        let port = try LoopbackSocket.freePorts(1)[0]
        let elsewhere = text.replacing(/localhost:\d+/, with: "localhost:\(port)")
        try elsewhere.write(to: file, atomically: true, encoding: .utf8)
        #expect(try await office.run("ingest", "--once").status == 75)
    }

    private func waitFor(_ what: String, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await condition() { return }
            // Gives the program the processor before the next look.
            await onOwnThreadPause()
        }
        Issue.record("waited in vain for \(what)")
    }

    private func onOwnThreadPause() async {
        _ = try? await onOwnThread { poll(nil, 0, 50) }
    }
}
