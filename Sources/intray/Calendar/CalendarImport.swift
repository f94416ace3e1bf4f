import ArgumentParser
import Foundation
import QueueStore
import Triage
import WorkingTime

struct CalendarImport: AsyncParsableCommand {
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
    var earlier: EarlierDates?
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("\(file) cannot be read. Nothing was changed.")
        }
        let outcome = try await desk.importCalendar([UInt8](data), origin: file, earlier: earlier)
        if acting.data.json {
            Output.json(outcome.json)
        } else {
            for line in outcome.lines { Output.line(line) }
        }
        guard outcome.isInForce else {
            throw CommandFailure(
                """
                Nothing was changed, for \(Words.count(outcome.earlier.count, "due date")) would move earlier. Import \
                it with --earlier accept to move them, or with --earlier keep to leave those as they are and move \
                the others.
                """
            )
        }
    }
}

extension EarlierDates: ExpressibleByArgument {}
