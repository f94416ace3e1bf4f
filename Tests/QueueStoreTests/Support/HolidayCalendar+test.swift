import Foundation
import WorkingTime

extension HolidayCalendar {
    /// The same with one more bank holiday in England and Wales.
    func with(_ date: String) throws -> HolidayCalendar {
        let divisions: [(String, Division)] = Division.allCases.map { ($0.rawValue, $0) }
        let json = divisions.map { name, division in
            var events = holidays(in: division).map { #"{"title":"\#($0.title)","date":"\#($0.date)","notes":""}"# }
            if division == .englandAndWales { events.append(#"{"title":"Extra","date":"\#(date)","notes":""}"#) }
            return #""\#(name)":{"division":"\#(name)","events":[\#(events.joined(separator: ","))]}"#
        }
        return try HolidayCalendar(govUK: Array("{\(json.joined(separator: ","))}".utf8))
    }
}
