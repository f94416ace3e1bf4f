import Foundation
import Testing

extension CommandLineOffice {
    /// An office into which four messages have come: a loan, a request under the Freedom of Information Act, a question
    /// about minutes, and an answer to that question.
    static func withMail() async throws -> CommandLineOffice {
        let kept = try await mailBlueprint.value
        let office = try CommandLineOffice()
        for file in try FileManager.default.contentsOfDirectory(atPath: kept.folder.path) {
            try FileManager.default.copyItem(
                at: kept.folder.appending(path: file),
                to: office.folder.appending(path: file)
            )
        }
        return office
    }

    private static let mailBlueprint = Task {
        let office = try await made()
        let mail = office.folder.appending(path: "mail")
        try FileManager.default.createDirectory(at: mail, withIntermediateDirectories: true)
        for name in ["loan", "foi", "minutes", "minutes-reply"] {
            try FileManager.default.copyItem(
                atPath: fixture("\(name).eml"),
                toPath: mail.appending(path: "\(name).eml").path
            )
        }
        // One after the other: what answers another must find it.
        for name in ["loan", "foi", "minutes", "minutes-reply"] {
            let taken = try await office.run("import", "mail/\(name).eml", "--inbox", "arl", "--json").object()
            #expect(taken["fetched"] as? Int == 1)
        }
        return office
    }

    /// The reference of the one enquiry whose subject begins so.
    func reference(_ subject: String) async throws -> String {
        let found = try await run("list", "--json").array()
            .filter { ($0["subject"] as? String)?.hasPrefix(subject) == true }
        #expect(found.count == 1)
        return try #require(found.first?["ref"] as? String)
    }

    /// Runs a command as somebody of the office and gives the enquiry it prints.
    func act(_ name: String, _ arguments: String...) async throws -> [String: Any] {
        let result = try await run(arguments + ["--as", "\(name)@office.example", "--json"])
        #expect(result.status == 0, "\(result.complaint)")
        return try result.object()
    }

    /// Runs a command as somebody of the office and gives the sentence they read.
    func say(_ name: String, _ arguments: String...) async throws -> String {
        let result = try await run(arguments + ["--as", "\(name)@office.example"])
        #expect(result.status == 0, "\(result.complaint)")
        return result.output
    }

    /// Runs a command that is refused, and gives what is said then, without the program's name before it.
    func refused(_ name: String, _ arguments: String...) async throws -> String {
        let result = try await run(arguments + ["--as", "\(name)@office.example"])
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        return result.complaint.replacingOccurrences(of: "intray: ", with: "")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs a command that is wrong usage, and gives what is said then.
    func misused(_ arguments: String...) async throws -> String {
        let result = try await run(arguments)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        return result.complaint
    }
}
