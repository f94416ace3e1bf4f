import Triage
import WorkingTime

/// What becomes of due dates that another calendar would move earlier.
package enum EarlierDates: String, CaseIterable, Sendable {
    /// They move.
    case accept
    /// They stay as they are, and the others move.
    case keep
}

extension OfficeDesk {
    /// Takes over the bank holidays that gov.uk publishes; earlier years, which gov.uk drops, are kept. Due dates that
    /// move get an event each.
    ///
    /// - Parameters:
    ///   - document: `https://www.gov.uk/bank-holidays.json` as it was downloaded.
    ///   - origin: where it came from, in words.
    ///   - earlier: what becomes of dates that would move earlier; nil while nobody has said. A date that people rely on
    ///     is never brought forward silently: where some would move, the calendar is not in force until somebody says.
    /// - Throws: a `CalendarError`, or a `Refused` for a document that is an old one or cut short.
    package func importCalendar(
        _ document: [UInt8],
        origin: String,
        earlier: EarlierDates? = nil
    ) async throws -> CalendarOutcome {
        try allow("import a calendar")
        let published = try HolidayCalendar(govUK: document)
        return try await transaction { session in
            let older = try Office.load(in: session, zone: zone, reusing: office).calendar
            let calendar = published.keepingEarlierYears(of: older)
            try Self.check(calendar, against: older)
            guard calendar.version != older.version else { return CalendarOutcome(changes: [], isInForce: true) }
            let changes = older.changes(to: calendar)
            return try change(to: calendar, changes, from: origin, earlier: earlier, in: session)
        }
    }

    private static func check(_ calendar: HolidayCalendar, against older: HolidayCalendar) throws {
        guard calendar.lastYear >= older.lastYear else {
            throw Refused.calendarEndsEarlier(calendar.lastYear, inForce: older.lastYear)
        }
        guard calendar.firstYear <= older.firstYear else {
            throw Refused.calendarLeavesGap(first: calendar.firstYear, inForce: older.lastYear)
        }
    }

    /// Puts another calendar in force, or finds that somebody must say first what becomes of dates that would move
    /// earlier.
    private func change(
        to calendar: HolidayCalendar,
        _ changes: [CalendarChange],
        from origin: String,
        earlier: EarlierDates?,
        in session: any Session
    ) throws -> CalendarOutcome {
        let context = try context(in: session, calendar: calendar)
        let moved = try session.deadlinesMoved(by: context)
        var outcome = CalendarOutcome(changes: changes, isInForce: true)
        for move in moved { outcome.add(move, isSeen: try session.isVisible(move.enquiry, to: person)) }
        outcome.isKept = earlier == .keep
        guard outcome.earlier.isEmpty || earlier != nil else {
            outcome.isInForce = false
            return outcome
        }
        try save(calendar, from: origin, in: session)
        let enquiries = Set(moved.map(\.enquiry)).sorted()
        try session.recompute(context, of: enquiries, keepingEarlier: earlier == .keep)
        // Bank holidays are nobody's working days: act-by dates follow also where nothing else moved.
        try session.rewriteOpen(context)
        try note("calendar", outcome.detail(calendar, origin), in: session)
        return outcome
    }

    private func save(_ calendar: HolidayCalendar, from origin: String, in session: any Session) throws {
        let document = try calendar.govUKDocument
        guard try HolidayCalendar(govUK: document) == calendar else { throw Refused.calendarIncomplete }
        try session.save(calendar: document, version: calendar.version, origin: origin, at: now)
    }
}
