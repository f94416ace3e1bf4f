import Foundation
import Testing

@Suite("The commands of a day")
struct EnquiryCommandTests {
    /// An office into which the loan and two more messages have come.
    private func busyOffice() async throws -> CommandLineOffice {
        let office = try await CommandLineOffice.made()
        let mail = office.folder.appending(path: "mail")
        try FileManager.default.createDirectory(at: mail, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: CommandLineOffice.fixture("loan.eml"),
            toPath: mail.appending(path: "1.eml").path
        )
        for (name, subject) in [("2", "Trial at Cardiff Crown Court in 1987"), ("3", "How long do we keep minutes?")] {
            let text = """
                From: Writer \(name) <writer\(name)@example.org>\nSubject: \(subject)\nMessage-ID: <m\(name)@example.org>
                Received: by mail; Wed, 7 Oct 2026 10:0\(name):00 +0000\n\nPlease tell us. \(subject)\n
                """
            try text.write(to: mail.appending(path: "\(name).eml"), atomically: true, encoding: .utf8)
        }
        let counts = try await office.run("import", "mail", "--inbox", "arl", "--json").object()
        #expect(counts["created"] as? Int == 3)
        return office
    }

    private func refs(_ office: CommandLineOffice, _ arguments: String...) async throws -> [String] {
        try await office.run(["list", "--json"] + arguments).array().compactMap { $0["ref"] as? String }
    }

    @Test("an enquiry goes from triage to its end, each step by a person")
    func life() async throws {
        let office = try await busyOffice()
        let first = try #require(try await refs(office, "--view", "triage", "--category", "inter-library-loan").first)
        let triaged = try await office.run(
            "triage",
            first,
            "--category",
            "inter-library-loan",
            "--to",
            "lena@office.example",
            "--as",
            "carys@office.example",
            "--json"
        )
        #expect(try triaged.object()["state"] as? String == "allocated")
        #expect(try await refs(office, "--view", "mine", "--as", "lena@office.example") == [first])
        let pulled = try await office.run("pull", "--as", "lena@office.example", "--json").object()
        #expect(pulled["ref"] as? String == first)
        #expect(pulled["state"] as? String == "begun")
        #expect(try await office.run("pull", "--as", "lena@office.example", "--json").output == "null\n")
        #expect(try await office.run("note", first, "Ordered.", "--as", "lena@office.example").status == 0)
        let closed = try await office.run(
            "close",
            first,
            "--outcome",
            "loan-completed",
            "--as",
            "lena@office.example",
            "--json"
        ).object()
        #expect(closed["state"] as? String == "closed")
        #expect(closed["outcome"] as? String == "loan-completed")
        let page = try await office.run("show", first, "--as", "lena@office.example", "--json").object()
        let kinds = try #require(page["history"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
        #expect(kinds == ["received", "triaged", "begun", "noted", "closed"])
        #expect(try await office.run("audit", "verify", "--json").object()["sound"] as? Bool == true)
    }

    @Test("what is refused is said in plain English with status 1, and changes nothing")
    func refusals() async throws {
        let office = try await busyOffice()
        let first = try #require(try await refs(office, "--view", "triage").first)
        let colleague = try await office.run(
            "triage",
            first,
            "--category",
            "meeting",
            "--to",
            "pool",
            "--as",
            "lena@office.example"
        )
        #expect(colleague.status == 1)
        #expect(colleague.complaint.contains("A colleague may not triage: ask a coordinator or an administrator."))
        let category = try await office.run("triage", first, "--category", "loans", "--to", "pool")
        #expect(category.complaint.contains("There is no category “loans”."))
        let person = try await office.run("allocate", first, "--to", "nobody@office.example")
        #expect(person.status == 1)
        #expect(person.complaint.contains("Nobody has the address nobody@office.example."))
        let evidence = try await office.run("close", first, "--outcome", "no-record")
        #expect(evidence.complaint.contains("say the places that were searched with --evidence"))
        let missing = try await office.run("show", "ENQ-2020-000001")
        #expect(missing.status == 1)
        #expect(missing.complaint.contains("There is no enquiry ENQ-2020-000001."))
        let usage = try await office.run("show", "twelve")
        #expect(usage.status == 2)
        let page = try await office.run("show", first, "--as", "carys@office.example", "--json").object()
        #expect((page["history"] as? [Any])?.count == 1)
    }

    @Test("several are allocated at once, each for itself")
    func allocateMany() async throws {
        let office = try await busyOffice()
        let all = try await refs(office, "--view", "triage")
        let done = try await office.run(
            ["allocate"] + all + ["ENQ-2020-000009", "--to", "hana@office.example", "--json"]
        )
        #expect(done.status == 1)
        #expect(try done.array().count == 3)
        #expect(done.complaint.contains("There is no enquiry ENQ-2020-000009."))
        #expect(try await refs(office, "--view", "mine", "--as", "hana@office.example").count == 3)
    }

    @Test("who acts must be said when there is more than one administrator")
    func whoActs() async throws {
        let office = try await busyOffice()
        _ = try await office.run(
            "user",
            "add",
            "--email",
            "eve@office.example",
            "--name",
            "Eve",
            "--role",
            "administrator"
        )
        let refused = try await office.run("pull")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("Say who acts with --as EMAIL: there are 2 administrators."))
    }

    @Test("text from outside cannot reach the terminal with control characters")
    func controlCharacters() async throws {
        let office = try await CommandLineOffice.made()
        let text = """
            From: =?utf-8?Q?Eve=E2=80=AE?= <eve@example.org>
            Subject: Question
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            before=1B[2J=1B]0;title=07after
            """
        try text.write(to: office.folder.appending(path: "m.eml"), atomically: true, encoding: .utf8)
        _ = try await office.run("import", "m.eml")
        let ref = try #require(try await refs(office).first)
        let shown = try await office.run("show", ref).output
        #expect(shown.contains("before[2J]0;titleafter"))
        #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }

    @Test("the backlog adds up")
    func backlog() async throws {
        let office = try await busyOffice()
        let backlog = try await office.run("backlog", "--json").object()
        #expect(backlog["open"] as? Int == 3)
        #expect(backlog["new"] as? Int == 3)
        let groups = try #require(backlog["by_category"] as? [[String: Any]])
        #expect(groups.compactMap { $0["open"] as? Int }.reduce(0, +) == 3)
        let bands = try #require(backlog["age_bands"] as? [[String: Any]])
        #expect(bands.compactMap { $0["open"] as? Int }.reduce(0, +) == 3)
    }

    @Test("the ledger has a row for each file, and importing again adds none")
    func ledger() async throws {
        let office = try await busyOffice()
        let rows = try await office.run("ledger", "--json").array()
        #expect(rows.count == 3)
        #expect(rows.allSatisfy { $0["disposition"] as? String == "enquiry" && $0["ref"] is String })
        #expect(Set(rows.compactMap { $0["key"] as? String }).count == 3)
        let again = try await office.run("import", "mail", "--json").object()
        #expect(again["fetched"] as? Int == 0)
        #expect(try await office.run("ledger", "--json").array().count == 3)
    }
}
