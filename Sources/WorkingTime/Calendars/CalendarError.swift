/// Why a file of bank holidays was refused. Nothing of it is taken over; the calendar in use stays in use.
package enum CalendarError: Error, Hashable, Sendable {
    /// More than `limit` bytes; the real file has some tens of thousands.
    case tooLarge(bytes: Int, limit: Int)
    /// Not one complete JSON document.
    case notJSON
    /// JSON, but not in the shape of gov.uk; the place is a path such as `scotland.events.3.date`.
    case wrongShape(at: String)
    /// A division is missing altogether.
    case missingDivision(Division)
    /// A division has no holidays.
    case empty(Division)
    /// A date that is none, or lies outside the years 1900 to 2200.
    case unreadableDate(Division, String)
    /// The same day twice in one division.
    case repeatedDate(Division, CivilDate)
    /// A year inside the file's range whose holidays are not all there.
    case truncated(Division, year: Int)
}

extension CalendarError: CustomStringConvertible {
    /// What is wrong and what to do.
    package var description: String {
        problem + " Nothing was changed. Download https://www.gov.uk/bank-holidays.json again and import that file."
    }

    private var problem: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "The file has \(bytes) bytes; a file of bank holidays has fewer than \(limit)."
        case .notJSON:
            "The file is not complete JSON; a web page may have been saved in its place, or the download stopped early."
        case .wrongShape(let place):
            "The file is JSON but not the bank holidays of gov.uk: “\(place)” is missing or is not what belongs there."
        case .missingDivision(let division):
            "The file has no holidays for \(division.name) (“\(division.rawValue)”)."
        case .empty(let division):
            "The list for \(division.name) is empty."
        case .unreadableDate(let division, let text):
            "The list for \(division.name) has the date “\(text)”; dates are written like 2026-12-25, "
                + "in the years 1900 to 2200."
        case .repeatedDate(let division, let date):
            "The list for \(division.name) has \(date.inWords) twice."
        case .truncated(let division, let year):
            "The list for \(division.name) is not complete for \(year); part of the file is missing."
        }
    }
}
