import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "What came, what was closed, how timely, and why what was late was late.",
        discussion: """
            Figures are told as things stand now: what is reopened was never closed. Lateness is against the due date \
            with all that stopped the clock; “late at first” is against the date as it first stood. Spam, second copies \
            and what was answered elsewhere count as closed and not as answered. With --csv, a line for each month and \
            category.
            """
    )

    @Option(
        help: ArgumentHelp("The last month; the last full one, when left out.", valueName: "yyyy-mm"),
        transform: { text in
            guard let month = YearMonth(text) else { throw ValidationError("write a month like 2026-10.") }
            return month
        }
    )
    var month: YearMonth?
    @Option(help: "How many months, that one included: 1 to \(MonthlyReport.longest).")
    var months = 1
    @Option(help: "Only this inbox.")
    var inbox: String?
    @Flag(help: "Print the figures as CSV.")
    var csv = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard (1...MonthlyReport.longest).contains(months) else {
            throw ValidationError("--months should be 1 to \(MonthlyReport.longest).")
        }
        guard !csv || !acting.data.json else { throw ValidationError("--csv or --json: one of them.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let desk = try await OfficeDesk.open(acting, in: workspace)
        if let inbox { try await workspace.inboxes().check(inbox) }
        let last = month ?? YearMonth(of: desk.today).adding(months: -1)
        let page = try await ReportPage.read(last.adding(months: 1 - months)...last, inbox: inbox, desk)
        if csv { return Output.file(page.report.csv) }
        if acting.data.json { return Output.json(page.json) }
        page.show()
    }
}
