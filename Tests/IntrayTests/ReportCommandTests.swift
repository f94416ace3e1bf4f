import Foundation
import Testing

@Suite("Figures for the manager")
struct ReportCommandTests {
    @Test("a month says what came and what was closed; lateness has its cause")
    func report() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let october = try await office.run("report", "--month", "2026-10").output
        #expect(october.hasPrefix("October 2026: 3 came, 0 were closed, 3 are carried over.\n"))
        _ = try await office.act("ada", "close", loan, "--outcome", "loan-completed")
        let closed = try await office.act("ada", "show", loan)["closed_at"] as? String
        let month = String(try #require(closed).prefix(7))
        let said = try await office.run("report", "--month", month).output
        #expect(said.contains("1 was closed, 2 are carried over.\n1 was answered, in "))
        #expect(said.contains("Late:\n  1  late triage\n  \(loan)  inter-library-loan, closed "))
        #expect(said.contains("working days for triage."))
        let figures = try await office.run("report", "--month", month, "--months", "3", "--json").object()
        #expect((figures["months"] as? [[String: Any]])?.count == 3)
        #expect((figures["total"] as? [String: Any])?["late"] as? Int == 1)
        let late = try #require((figures["late"] as? [[String: Any]])?.first)
        #expect(late["ref"] as? String == loan)
        #expect(late["cause"] as? String == "late-triage")
    }

    @Test("figures go into spreadsheets, every line as long as the header")
    func csv() async throws {
        let office = try await CommandLineOffice.withMail()
        let report = try await office.run("report", "--month", "2026-10", "--csv").output
        let lines = report.components(separatedBy: "\r\n")
        #expect(lines.first?.hasPrefix("month,category,received,closed,") == true)
        #expect(lines.contains { $0.hasPrefix("2026-10,foi,1,0,") })
        let commas = Set(lines.filter { !$0.isEmpty }.map { $0.filter { $0 == "," }.count })
        #expect(commas.count == 1)
        let backlog = try await office.run("backlog", "--by", "inbox", "--csv").output
        #expect(backlog.hasPrefix("inbox,open,at_risk,late,oldest_days\r\narl,3,"))
        #expect(try await office.run("backlog", "--by", "age", "--csv").output.contains("over 60 days,61,,"))
        #expect(try await office.misused("report", "--csv", "--json").contains("--csv or --json: one of them."))
        #expect(try await office.misused("report", "--month", "October").contains("write a month like 2026-10."))
    }

    @Test("what is for named people only is in nobody else's report")
    func hidden() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.say("carys", "named", "set", "welfare", "carys@office.example")
        let welfare = ["triage", loan, "--category", "welfare", "--to", "carys@office.example"]
        #expect(try await office.run(welfare + ["--as", "carys@office.example"]).status == 0)
        let own = try await office.say("carys", "report", "--month", "2026-10")
        #expect(own.contains("3 came") && own.contains("welfare"))
        let other = try await office.say("tom", "report", "--month", "2026-10")
        #expect(other.contains("2 came") && !other.contains("welfare"))
    }
}
