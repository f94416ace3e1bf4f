import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct CalendarShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "The bank holidays of a year in every part of the United Kingdom."
    )

    @Option(help: "The year; this year, when left out.")
    var year: Int?
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let calendar = desk.office.calendar
        let year = year ?? desk.today.year
        let origin = try await desk.store.read { try $0.calendarOrigin() }
        let holidays = SharedHoliday.of(year, in: calendar)
        if acting.data.json { return Output.json(Self.json(calendar, holidays, origin)) }
        Output.line(
            """
            Bank holidays are known from \(calendar.firstYear) to \(calendar.lastYear) (version \(calendar.version), \
            \(origin.map { "imported on \(desk.words.day($0.at)) from \($0.origin)" } ?? "as shipped with Intray")).
            """
        )
        guard !holidays.isEmpty else {
            return Output.line("Those of \(year) are not known: dates counted there are provisional.")
        }
        for holiday in holidays { Output.line("  \(holiday.inWords)") }
    }

    private static func json(
        _ calendar: HolidayCalendar,
        _ holidays: [SharedHoliday],
        _ origin: (origin: String, at: Instant)?
    ) -> JSON {
        [
            "version": .string(calendar.version),
            "first_year": .number(calendar.firstYear),
            "last_year": .number(calendar.lastYear),
            "origin": .optional(origin?.origin),
            "imported_at": .optional(origin?.at),
            "holidays": .array(
                holidays.map { holiday in
                    [
                        "date": .string(holiday.date.description), "title": .string(holiday.title),
                        "divisions": .strings(holiday.divisions.map(\.rawValue)),
                    ]
                }
            ),
        ]
    }
}
