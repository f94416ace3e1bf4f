import Foundation
import TestSupport
import Testing

extension CommandLineOffice {
    /// An office with mail, from which nothing leaves.
    static func writing(_ smtp: String = "dry-run: true\n  undo: 0") async throws -> CommandLineOffice {
        let office = try await withMail()
        try office.add(smtp: smtp)
        return office
    }

    /// An office with mail that sends by a server of the test.
    static func sending(by server: ScriptedMail) async throws -> CommandLineOffice {
        try await writing("url: smtp://127.0.0.1:\(server.port)\n  starttls: off\n  undo: 0")
    }

    /// Adds `smtp` to the configuration, with the office's address.
    func add(smtp: String) throws {
        let file = folder.appending(path: "intray.yaml")
        let before = try String(contentsOf: file, encoding: .utf8)
        try "\(before)\nsmtp:\n  from: \"Records Office <records@office.example>\"\n  \(smtp)\n"
            .write(to: file, atomically: true, encoding: .utf8)
    }

    /// Writes to the correspondent and gives the number of the mail.
    func write(_ name: String, _ reference: String, _ arguments: [String] = []) async throws -> Int {
        let result = try await run(["reply", reference] + arguments + ["--as", "\(name)@office.example", "--json"])
        #expect(result.status == 0, "\(result.complaint)")
        return try #require((try result.object()["mail"] as? [String: Any])?["id"] as? Int)
    }

    /// How a mail of the outbox stands.
    func state(ofMail id: Int) async throws -> String {
        try #require(try await run("outbox", "show", "\(id)", "--json").object()["state"] as? String)
    }
}
