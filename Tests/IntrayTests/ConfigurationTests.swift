import Foundation
import Testing

@Suite("intray.yaml")
struct ConfigurationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let complaint: String
        var testDescription: String { complaint }
    }

    static let head = "database: sqlite:intray.db\n"
    static let cases = [
        Case(text: "listen: 127.0.0.1:8080\n", complaint: "intray.yaml:1: database: is missing"),
        Case(text: head + "listn: x\n", complaint: "intray.yaml:2: listn: is not a key here"),
        Case(text: head + "listen: nowhere\n", complaint: "intray.yaml:2: listen: should be ADDRESS:PORT"),
        Case(text: "database: mysql://x\n", complaint: "intray.yaml:1: database: “mysql://x” should be sqlite:PATH"),
        Case(
            text: head
                + "sources:\n  - name: a\n    kind: imap\n    url: imaps://h/INBOX\n    user: u\n    password: geheim\n",
            complaint: "intray.yaml:7: sources[1].password: must not stand in the file"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: pigeon\n",
            complaint: "intray.yaml:4: sources[1].kind: “pigeon” is not fetched by this version"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: feed\n    url: portal.example\n",
            complaint: "intray.yaml:5: sources[1].url: cannot be used"
        ),
        Case(
            text: head
                + "sources:\n  - name: a\n    kind: feed\n    url: http://portal.example/\n    token: { env: T }\n",
            complaint: "intray.yaml:5: sources[1].url: should begin with https://"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: feed\n    url: https://portal.example/\n    after: leave\n",
            complaint: "intray.yaml:6: sources[1].after: is not for feeds"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: feed\n    url: https://portal.example/\n    every: 1\n",
            complaint: "intray.yaml:6: sources[1].every: should be a number of seconds"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: maildir\n    path: /x\n    max-size: lots\n",
            complaint: "intray.yaml:6: sources[1].max-size: should be a size"
        ),
        Case(
            text: head
                + "sources:\n  - { name: a, kind: maildir, path: /x }\n  - { name: a, kind: maildir, path: /y }\n",
            complaint: "two sources have the name “a”"
        ),
        Case(
            text: head + "smtp:\n  url: smtp://relay.example:587\n",
            complaint: "intray.yaml:3: smtp.from: is missing"
        ),
        Case(
            text: head + "smtp:\n  dry-run: true\n  from: the library\n",
            complaint: "intray.yaml:4: smtp.from: should be an address such as “Our Team <team@example.gov.uk>”"
        ),
        Case(
            text: head + "smtp:\n  url: relay.example\n  from: a@b.example\n",
            complaint: "intray.yaml:3: smtp.url: "
        ),
        Case(
            text: head + "smtp:\n  url: smtp://relay.example\n  from: a@b.example\n  user: arl\n",
            complaint: "intray.yaml:5: smtp.user: goes with a password or an access-token"
        ),
        Case(
            text: head + "smtp:\n  url: smtp://relay.example\n  from: a@b.example\n  user: arl\n  password: geheim\n",
            complaint: "intray.yaml:6: smtp.password: must not stand in the file"
        ),
        Case(
            text: head + "smtp:\n  dry-run: perhaps\n  from: a@b.example\n",
            complaint: "intray.yaml:3: smtp.dry-run: should be true or false"
        ),
        Case(
            text: head + "smtp:\n  dry-run: true\n  from: a@b.example\n  undo: 7200\n",
            complaint: "intray.yaml:5: smtp.undo: should be a number from 0 to 3600"
        ),
        Case(
            text: head + "smtp:\n  dry-run: true\n  from: a@b.example\n  limit: 7\n",
            complaint: "intray.yaml:5: smtp.limit: is not a key here"
        ),
        Case(
            text: head + "sources:\n  - name: a\n    kind: feed\n    url: https://portal.example/\n    sent: true\n",
            complaint: "intray.yaml:6: sources[1].sent: is for imap and maildir"
        ),
    ]

    @Test("what is wrong is told with file, line and key, and the exit status is 2", arguments: cases)
    func complains(_ wrong: Case) async throws {
        let office = try await CommandLineOffice.made()
        try wrong.text.write(to: office.folder.appending(path: "intray.yaml"), atomically: true, encoding: .utf8)
        let refused = try await office.run("list")
        #expect(refused.status == 2)
        #expect(refused.complaint.contains(wrong.complaint), "\(refused.complaint)")
    }

    @Test("a secret is asked for only where it is needed, and told by file, line and key when it is missing")
    func secret() async throws {
        let office = try await CommandLineOffice.made()
        try office.add(
            source: "  - { name: a, kind: imap, url: \"imaps://localhost:1/\", user: u, password: { env: NOT_SET } }"
        )
        #expect(try await office.run("list", "--json").output == "[]\n")
        let refused = try await office.run("ingest", "--once")
        #expect(refused.status == 2)
        #expect(refused.complaint.contains("intray.yaml:7: sources[1].password: the environment has no NOT_SET"))
    }

    @Test("may be named before the command, after it, or by the environment's default")
    func place() async throws {
        let office = try await CommandLineOffice.made()
        let file = office.folder.appending(path: "intray.yaml")
        try FileManager.default.moveItem(at: file, to: office.folder.appending(path: "other.yaml"))
        #expect(try await office.run("--config", "other.yaml", "list", "--json").output == "[]\n")
        #expect(try await office.run("--config=other.yaml", "list", "--json").output == "[]\n")
        #expect(try await office.run("list", "--json", "--config", "other.yaml").output == "[]\n")
        let missing = try await office.run("list")
        #expect(missing.status == 2)
        #expect(missing.complaint.contains("make one with “intray init”"))
    }
}
