import Foundation
import Testing
import WorkingTime

/// Where test data lies: fixtures beside the tests, and the shared folder beside the package when it is there.
enum Shared {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["INTRAY_SHARED"] { return URL(fileURLWithPath: named) }
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        return tests.appendingPathComponent("../../../shared").standardizedFileURL
    }()

    static let isPresent: Bool = {
        let present = FileManager.default.fileExists(atPath: folder.appendingPathComponent("deadlines").path)
        if !present { print("Tests over shared deadline vectors are skipped: there is no folder \(folder.path).") }
        return present
    }()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    static func fixture(_ name: String) throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try String(contentsOf: tests.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
    }
}

/// A small reader of comma-separated values with quoted fields (RFC 4180): rows as dictionaries by header.
enum CSV {
    static func rows(_ text: String) -> [[String: String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var quoted = false
        for byte in text.replacingOccurrences(of: "\r\n", with: "\n").utf8 {
            switch byte {
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: ",") where !quoted:
                record.append(String(decoding: field, as: UTF8.self))
                field = []
            case UInt8(ascii: "\n") where !quoted:
                record.append(String(decoding: field, as: UTF8.self))
                if record.count > 1 { records.append(record) }
                record = []
                field = []
            default: field.append(byte)
            }
        }
        guard let header = records.first else { return [] }
        return records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }
}

/// What nearly every test needs.
enum Given {
    static let london: Zone = {
        do { return try Zone("Europe/London") } catch { preconditionFailure("\(error)") }
    }()

    static let calendar = HolidayCalendar.shipped

    static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text)") }

    static func rule(_ name: String) throws -> DeadlineRule { try #require(DeadlineRule.named(name), "\(name)") }

    /// The deadline of a rule for a day of receipt (taken at noon in London).
    static func deadline(
        _ rule: String,
        _ received: String,
        waits: [Pause] = [],
        requested: CivilDate? = nil
    ) throws -> Deadline {
        let moment = try Instant(received) ?? london.startOfDay(date(received)).adding(seconds: 43_200)
        let matter = DeadlineCase(
            rule: try Self.rule(rule),
            received: moment,
            pauses: waits,
            requestedDate: requested
        )
        return Deadline.compute(matter, calendar: calendar, zone: london)
    }

    /// Waits written as `clarification:2026-03-05>2026-03-10 fee:2026-03-06>`.
    static func waits(_ text: String) throws -> [Pause] {
        try text.split(separator: " ").map { word in
            let parts = word.split(whereSeparator: { $0 == ":" || $0 == ">" }).map(String.init)
            let reason = try #require(WaitingReason(rawValue: parts[0]))
            return Pause(
                reason: reason,
                asked: try date(parts[1]),
                answered: parts.count > 2 ? try date(parts[2]) : nil
            )
        }
    }
}
