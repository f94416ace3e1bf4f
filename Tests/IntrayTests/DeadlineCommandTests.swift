import Foundation
import Testing

@Suite("intray deadline")
struct DeadlineCommandTests {
    @Test("answers without an office, with an account in words")
    func single() async throws {
        let office = try CommandLineOffice()
        let answer = try await office.run("deadline", "foi", "2026-06-01", "--json").object()
        #expect(answer["due"] as? String == "2026-06-30")
        #expect((answer["account"] as? String)?.contains("30 June 2026") == true)
        let waited = try await office.run(
            "deadline",
            "subject-access",
            "2026-03-02",
            "--asked",
            "2026-03-05",
            "--answered",
            "2026-03-10",
            "--json"
        ).object()
        #expect(waited["due"] as? String == "2026-04-07")
    }

    @Test("a batch is written again with what is due")
    func batch() async throws {
        let office = try CommandLineOffice()
        let done = try await office.run("deadline", "--batch", CommandLineOffice.fixture("deadlines.csv"))
        #expect(done.status == 0)
        #expect(
            done.output == """
                rule,received,asked,answered,identity,due
                foi,2026-03-02,2026-03-09,2026-03-16,,2026-04-16
                subject-access,2026-02-10,,,2026-02-20,2026-03-20
                one-day,2026-10-02,,,,2026-10-05

                """
        )
    }

    @Test("wrong questions are answered with what is right, and status 2")
    func wrong() async throws {
        let office = try CommandLineOffice()
        let rule = try await office.run("deadline", "fio", "2026-06-01")
        #expect(rule.status == 2)
        #expect(rule.complaint.contains("“fio” is no rule. Rules: "))
        let date = try await office.run("deadline", "foi", "1 June")
        #expect(date.status == 2)
        #expect(date.complaint.contains("should be a date such as 2026-10-03"))
        #expect(try await office.run("deadline", "foi").status == 2)
        try "rule,received\nfoi,yesterday\n".write(
            to: office.folder.appending(path: "bad.csv"),
            atomically: true,
            encoding: .utf8
        )
        let batch = try await office.run("deadline", "--batch", "bad.csv")
        #expect(batch.status == 2)
        #expect(batch.complaint.contains("bad.csv:2: received “yesterday”"))
    }
}
