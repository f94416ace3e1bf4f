import Foundation
import WorkingTime

extension HolidayCalendar {
    /// The calendar as JSON in the shape of gov.uk, which reads back as the same calendar.
    var govUKDocument: [UInt8] {
        get throws {
            let divisions = Division.allCases.map { division in
                (division.rawValue, GovUKDivision(division, holidays(in: division)))
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(Dictionary(uniqueKeysWithValues: divisions)))
        }
    }
}

/// One part of the United Kingdom, as gov.uk writes it.
private struct GovUKDivision: Encodable {
    struct Event: Encodable {
        let title: String
        let date: String
        let notes: String
    }

    let division: String
    let events: [Event]

    init(_ division: Division, _ holidays: [BankHoliday]) {
        self.division = division.rawValue
        events = holidays.map { Event(title: $0.title, date: $0.date.description, notes: $0.notes) }
    }
}
