import Triage
import WorkingTime

/// A bank holiday with every part of the United Kingdom that keeps it under that name on that day.
struct SharedHoliday {
    let date: CivilDate
    let title: String
    let divisions: [Division]

    /// The bank holidays of a year, by day.
    static func of(_ year: Int, in calendar: HolidayCalendar) -> [SharedHoliday] {
        var found: [SharedHoliday] = []
        for division in Division.allCases {
            for holiday in calendar.holidays(in: division) where holiday.date.year == year {
                let same = found.firstIndex { $0.date == holiday.date && $0.title == holiday.title }
                if let same {
                    found[same] = SharedHoliday(
                        date: holiday.date,
                        title: holiday.title,
                        divisions: found[same].divisions + [division]
                    )
                } else {
                    found.append(SharedHoliday(date: holiday.date, title: holiday.title, divisions: [division]))
                }
            }
        }
        return found.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
    }

    var inWords: String {
        let place = divisions.count == Division.allCases.count ? "" : ", \(Words.list(divisions.map(\.name))) only"
        return "\(date.inFullWords): \(title)\(place)"
    }
}
