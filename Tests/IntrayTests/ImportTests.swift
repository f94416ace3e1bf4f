import Foundation
import Testing

@Suite("intray import")
struct ImportTests {
    private func write(_ text: String, _ path: String, in office: CommandLineOffice) throws {
        let file = office.folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private func mail(_ name: String, _ subject: String, _ body: String) -> String {
        "From: \(name)@example.org\nSubject: \(subject)\nMessage-ID: <\(name)@example.org>\n\n\(body)\n"
    }

    @Test("an mbox is read message by message, and quoted From lines get their shape back")
    func mbox() async throws {
        let office = try await CommandLineOffice.made()
        let messages = (1...5).map {
            "From x Mon Oct  5 09:00:00 2026\n" + mail("m\($0)", "Case \($0)", ">From the start.")
        }
        try write(messages.joined(separator: "\n"), "old.mbox", in: office)
        let counts = try await office.run("import", "old.mbox", "--json").object()
        #expect(counts["created"] as? Int == 5)
        let ref = try #require(try await office.run("list", "--json").array().first?["ref"] as? String)
        let page = try await office.run("show", ref, "--json").object()
        let text = try #require((page["conversation"] as? [[String: Any]])?.first?["text"] as? String)
        #expect(text.trimmingCharacters(in: .newlines) == "From the start.")
    }

    @Test("folders that name categories teach the classifier before the command ends")
    func folders() async throws {
        let office = try await CommandLineOffice.made()
        for number in 1...6 {
            try write(
                mail("a\(number)", "Zibeline order \(number)", "The zibeline is due."),
                "f/meeting/\(number).eml",
                in: office
            )
        }
        try write(mail("q", "Zibeline", "About the zibeline order."), "question.eml", in: office)
        func guess() async throws -> String? {
            let answer = try await office.run("explain", "question.eml", "--json").object()
            return (answer["category"] as? [String: Any])?["code"] as? String
        }
        let before = try await guess()
        let counts = try await office.run("import", "f", "--folder-is-category", "--closed", "--json").object()
        #expect(counts["created"] as? Int == 6)
        let after = try await guess()
        #expect(before != "meeting")
        #expect(after == "meeting")
        let closed = try await office.run("list", "--view", "closed", "--json").array()
        #expect(closed.count == 6)
        #expect(
            closed.allSatisfy {
                $0["outcome"] as? String == "answered-elsewhere" && $0["category"] as? String == "meeting"
            }
        )
        #expect(try await office.run("list", "--view", "late", "--json").array().isEmpty)
    }

    @Test("a folder that names no category is refused before anything is imported")
    func unknownFolder() async throws {
        let office = try await CommandLineOffice.made()
        try write(mail("a", "One", "x"), "f/meeting/1.eml", in: office)
        try write(mail("b", "Two", "x"), "f/misc/2.eml", in: office)
        let refused = try await office.run("import", "f", "--folder-is-category")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("“misc”"))
        #expect(refused.complaint.contains("Nothing was imported."))
        #expect(try await office.run("ledger", "--json").array().isEmpty)
    }

    @Test("a path that is not there is said to be missing")
    func missing() async throws {
        let office = try await CommandLineOffice.made()
        let refused = try await office.run("import", "nowhere")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("There is no file or folder nowhere."))
    }
}
