import Foundation
import Testing
import WorkingTime

struct HolidayCalendarTests {
    private let calendar = HolidayCalendar.shipped

    @Test("the calendar that is shipped holds every division from 2012 to 2028")
    func shipped() {
        #expect(calendar.firstYear == 2012)
        #expect(calendar.lastYear == 2028)
        #expect(calendar.holidays(in: .englandAndWales).count == 140)
        #expect(calendar.holidays(in: .scotland).count == 158)
        #expect(calendar.holidays(in: .northernIreland).count == 174)
        #expect(calendar.version.count == 16)
    }

    @Test("titles and notes are those of gov.uk")
    func titles() throws {
        let first = calendar.holidays(in: .scotland).prefix(2)
        #expect(first.map(\.title) == ["2nd January", "New Year’s Day"])
        #expect(first.map(\.notes) == ["", "Substitute day"])
        let extra = try Given.date("2022-09-19")
        for division in Division.allCases {
            let holiday = calendar.holidays(in: division).first { $0.date == extra }
            #expect(holiday?.title == "Bank Holiday for the State Funeral of Queen Elizabeth II")
        }
    }

    @Test("a bank holiday in any part of the United Kingdom is no working day for the United Kingdom")
    func union() throws {
        for text in ["2026-06-15", "2026-03-17", "2026-07-13", "2026-08-03", "2026-11-30"] {
            let date = try Given.date(text)
            #expect(!calendar.isWorkingDay(date, in: .unitedKingdom))
            #expect(calendar.isWorkingDay(date, in: .englandAndWales))
        }
    }

    @Test("weekends are no working days, inside and outside the years that are known")
    func weekends() throws {
        for text in ["1999-05-01", "2026-10-03", "2026-10-04", "2040-12-29"] {
            #expect(!calendar.isWorkingDay(try Given.date(text), in: .unitedKingdom))
        }
        for text in ["1999-12-27", "2026-10-05", "2040-12-26"] {
            #expect(calendar.isWorkingDay(try Given.date(text), in: .unitedKingdom), "\(text)")
        }
    }

    @Test("counting agrees with walking, day by day, across the ends of the known years")
    func counting() throws {
        for jurisdiction in Jurisdiction.allCases {
            let holidays = Set(jurisdiction.divisions.flatMap { calendar.holidays(in: $0).map(\.date) })
            var day = try Given.date("2011-11-01")
            let begin = day
            var working: [CivilDate] = []
            while day.year < 2030 {
                let works = day.weekday.rawValue < 6 && !holidays.contains(day)
                #expect(calendar.isWorkingDay(day, in: jurisdiction) == works)
                if works { working.append(day) }
                let count = calendar.workingDays(after: begin.adding(days: -1), through: day, in: jurisdiction)
                #expect(count == working.count)
                #expect(calendar.previousWorkingDay(onOrBefore: day, in: jurisdiction) == working.last)
                day = day.adding(days: 1)
            }
            for (index, date) in working.enumerated().dropFirst(50).dropLast(50) {
                #expect(calendar.adding(workingDays: 50, to: date, in: jurisdiction) == working[index + 50])
                #expect(calendar.adding(workingDays: -50, to: date, in: jurisdiction) == working[index - 50])
                let next = calendar.nextWorkingDay(onOrAfter: working[index].adding(days: 1), in: jurisdiction)
                #expect(next == working[index + 1])
            }
        }
    }

    @Test("adding nothing gives the day itself, and counting backwards gives nothing")
    func nothing() throws {
        let saturday = try Given.date("2026-10-03")
        #expect(calendar.adding(workingDays: 0, to: saturday, in: .unitedKingdom) == saturday)
        #expect(calendar.workingDays(after: saturday, through: saturday, in: .unitedKingdom) == 0)
        #expect(calendar.workingDays(after: saturday, through: .earliest, in: .unitedKingdom) == 0)
        #expect(calendar.adding(workingDays: 1, to: saturday, in: .unitedKingdom).description == "2026-10-05")
        #expect(calendar.adding(workingDays: -1, to: saturday, in: .unitedKingdom).description == "2026-10-02")
    }

    @Test("absurd counts stop at the ends of the calendar")
    func absurd() {
        #expect(calendar.adding(workingDays: .max, to: .latest, in: .unitedKingdom) == .latest)
        #expect(calendar.adding(workingDays: .min, to: .earliest, in: .englandAndWales) == .earliest)
    }
}
