import ArgumentParser
import WorkingTime

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "The bank holidays that deadlines count by.",
        subcommands: [CalendarShow.self, CalendarImport.self]
    )
}

extension HolidayCalendar {
    /// The calendar in the shape of gov.uk, which reads back as the same calendar.
    var govUKDocument: JSON {
        .object(
            Division.allCases.map { division in
                (
                    division.rawValue,
                    [
                        "division": .string(division.rawValue),
                        "events": .array(holidays(in: division).map { JSON($0) }),
                    ]
                )
            }
        )
    }
}

extension JSON {
    fileprivate init(_ holiday: BankHoliday) {
        self = [
            "title": .string(holiday.title), "date": .string(holiday.date.description), "notes": .string(holiday.notes),
        ]
    }
}
