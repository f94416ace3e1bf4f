import Ingest
import QueueStore
import Triage
import WorkingTime

/// Puts another calendar in force, in one transaction, or finds that somebody must say first what becomes of dates that
/// would move earlier.
struct CalendarChangeover: Sendable {
    let calendar: HolidayCalendar
    /// Where it came from, in words.
    let origin: String
    /// What becomes of dates that would move earlier; nil while nobody has said.
    let earlier: CalendarImport.Earlier?
    let desk: OfficeDesk

    func run(in session: any Session) throws -> CalendarOutcome {
        let context = try desk.context(in: session, calendar: calendar)
        let moved = try session.deadlinesMoved(by: context)
        var outcome = CalendarOutcome(changes: desk.office.calendar.changes(to: calendar), isInForce: true)
        for move in moved { outcome.add(move, isSeen: try session.isVisible(move.enquiry, to: desk.person)) }
        outcome.isKept = earlier == .keep
        guard outcome.earlier.isEmpty || earlier != nil else {
            outcome.isInForce = false
            return outcome
        }
        try save(in: session)
        try session.recompute(context, of: Self.enquiries(of: moved), keepingEarlier: earlier == .keep)
        // Bank holidays are nobody's working days: act-by dates follow also where nothing else moved.
        try session.rewriteOpen(context)
        try desk.note("calendar", outcome.detail(calendar, origin), in: session)
        return outcome
    }

    private func save(in session: any Session) throws {
        let document = Array(calendar.govUKDocument.text.utf8)
        guard try HolidayCalendar(govUK: document) == calendar else {
            throw CommandFailure("The calendar cannot be kept as it is: with its earlier years it is not complete.")
        }
        try session.save(calendar: document, version: calendar.version, origin: origin, at: desk.now)
    }

    private static func enquiries(of moved: [MovedDeadline]) -> [EnquiryReference] {
        Set(moved.map(\.enquiry)).sorted()
    }
}
