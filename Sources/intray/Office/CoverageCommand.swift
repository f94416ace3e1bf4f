import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "On which days nobody triages an inbox, and who is next in.",
        discussion: """
            Coordinators and administrators who serve an inbox triage it, in the hours of their pattern that are no \
            project time. Working days are those of England and Wales. Before a day that nobody covers, whoever is on \
            duty last leaves a note: “intray handover”.
            """
    )

    @Option(help: "Only this inbox.")
    var inbox: String?
    @Option(help: "How many days to look ahead, today included: 1 to 400.")
    var days = 28
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard (1...400).contains(days) else { throw ValidationError("--days should be 1 to 400.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let desk = try await OfficeDesk.open(acting, in: workspace)
        let inboxes = try await workspace.inboxes()
        if let inbox { try inboxes.check(inbox) }
        let names = inboxes.names.isEmpty ? [inbox].compactMap(\.self) : inboxes.names
        let served = names.filter { desk.person?.serves($0) ?? true && (inbox ?? $0) == $0 }
        let found = served.map { InboxCoverage(of: $0, days: days, desk) }
        if acting.data.json { return Output.json(.array(found.map { $0.json })) }
        guard !found.isEmpty else {
            return Output.line("No inbox of yours is known yet: an inbox begins with its first enquiry or its source.")
        }
        for coverage in found { for line in coverage.lines(desk) { Output.line(line) } }
    }
}
