import Foundation

/// The file as gov.uk writes it.
struct GovUKRecord: Decodable {
    struct List: Decodable {
        struct Event: Decodable {
            let title: String
            let date: String
            let notes: String?
        }
        let events: [Event]
    }

    let englandAndWales: List?
    let scotland: List?
    let northernIreland: List?

    enum CodingKeys: String, CodingKey {
        case englandAndWales = "england-and-wales"
        case scotland
        case northernIreland = "northern-ireland"
    }

    /// Reads the document, or says whether it is no JSON at all or JSON of another shape, and where.
    static func decode(_ json: [UInt8]) throws(CalendarError) -> GovUKRecord {
        let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
        let text = json.starts(with: byteOrderMark) ? json.dropFirst(3) : json[...]
        do {
            return try JSONDecoder().decode(GovUKRecord.self, from: Data(text))
        } catch let error as DecodingError {
            throw refusal(of: error)
        } catch {
            throw .notJSON
        }
    }

    /// The list of one division; nil when the file has none.
    func list(_ division: Division) -> List? {
        switch division {
        case .englandAndWales: englandAndWales
        case .scotland: scotland
        case .northernIreland: northernIreland
        }
    }

    private static func refusal(of error: DecodingError) -> CalendarError {
        let path: [any CodingKey]
        switch error {
        case .keyNotFound(let key, let context): path = context.codingPath + [key]
        case .typeMismatch(_, let context), .valueNotFound(_, let context): path = context.codingPath
        case .dataCorrupted: return .notJSON
        @unknown default: return .notJSON
        }
        let names = path.map { $0.intValue.map(String.init) ?? $0.stringValue }
        return .wrongShape(at: names.isEmpty ? "the outermost object" : names.joined(separator: "."))
    }
}

extension GovUKRecord.List {
    /// The events as holidays, each with a date that exists, lies in 1900 to 2200 and comes once.
    func holidays(of division: Division) throws(CalendarError) -> [BankHoliday] {
        guard !events.isEmpty else { throw .empty(division) }
        var seen: Set<CivilDate> = []
        var holidays: [BankHoliday] = []
        for event in events {
            guard let date = CivilDate(event.date), (1900...2200).contains(date.year) else {
                throw .unreadableDate(division, String(event.date.prefix(40)))
            }
            guard seen.insert(date).inserted else { throw .repeatedDate(division, date) }
            holidays.append(BankHoliday(title: event.title, date: date, notes: event.notes ?? ""))
        }
        return holidays
    }
}
