import ArgumentParser
import Foundation
import Ingest
import QueueStore
import Triage
import WorkingTime

struct CalendarImport: AsyncParsableCommand {
    /// What becomes of due dates that would move earlier.
    enum Earlier: String, ExpressibleByArgument, CaseIterable, Sendable {
        case accept, keep
    }

    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over the bank holidays that gov.uk publishes.",
        discussion: """
            FILE is https://www.gov.uk/bank-holidays.json as it was downloaded. A file that is cut short is refused. \
            Earlier years, which gov.uk drops, are kept. You are told of every holiday that came or went and of every \
            due date that moves; each of these gets an event in its history.

            A date that people rely on is never brought forward silently: where some would move earlier, nothing is \
            changed until you say --earlier accept, which moves them, or --earlier keep, which leaves those as they are \
            and moves the others. A date that is kept is reckoned with the new holidays once a wait, an answer or an \
            extension makes its clock be counted again.
            """
    )

    @Argument(help: "The file.", completion: .file())
    var file: String
    @Option(help: "What to do with due dates that would move earlier.")
    var earlier: Earlier?
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        try desk.allow("import a calendar")
        let calendar = try read(keeping: desk.office.calendar)
        guard calendar.version != desk.office.calendar.version else {
            return report(CalendarOutcome(changes: [], isInForce: true), desk)
        }
        let change = CalendarChangeover(calendar: calendar, origin: file, earlier: earlier, desk: desk)
        let outcome = try await desk.workspace.store.write { try change.run(in: $0) }
        report(outcome, desk)
        if !outcome.isInForce {
            throw CommandFailure(
                """
                Nothing was changed, for \(Words.count(outcome.earlier.count, "due date")) would move earlier. Import \
                it with --earlier accept to move them, or with --earlier keep to leave those as they are and move \
                the others.
                """
            )
        }
    }

    private func read(keeping older: HolidayCalendar) throws -> HolidayCalendar {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("\(file) cannot be read. Nothing was changed.")
        }
        let calendar = try HolidayCalendar(govUK: [UInt8](data)).keepingEarlierYears(of: older)
        guard calendar.lastYear >= older.lastYear else {
            throw CommandFailure(
                """
                The file ends with \(calendar.lastYear), and the calendar in force knows \(older.lastYear) too: the file \
                is an old one or cut short. Nothing was changed. Download https://www.gov.uk/bank-holidays.json again.
                """
            )
        }
        guard calendar.firstYear <= older.firstYear else {
            throw CommandFailure(
                """
                The file begins with \(calendar.firstYear), and the calendar in force ends with \(older.lastYear): the \
                years between are missing. Nothing was changed.
                """
            )
        }
        return calendar
    }

    private func report(_ outcome: CalendarOutcome, _ desk: OfficeDesk) {
        if desk.json { return Output.json(outcome.json) }
        for line in outcome.lines { Output.line(line) }
    }
}
