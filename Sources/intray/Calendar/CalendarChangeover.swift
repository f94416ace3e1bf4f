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
        for reference in Self.enquiries(of: moved) { try move(reference, in: session, context) }
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

    /// Reckons the clocks of one enquiry again; those that would be due earlier stay as they are where that was said.
    private func move(_ reference: EnquiryReference, in session: any Session, _ context: DecisionContext) throws {
        guard let stored = try session.enquiry(reference) else { return }
        let enquiry = stored.enquiry
        let clocks = enquiry.clocks(with: enquiry.clockFacts(context), context).map { clock in
            let before = enquiry.clocks.first { $0.name == clock.name }
            guard earlier == .keep, let before, let old = before.dueAt, let new = clock.dueAt, new < old else {
                return clock
            }
            return before
        }
        guard clocks.map(\.due) != enquiry.clocks.map(\.due) else { return }
        let event = EnquiryEvent.Recomputed(calendarVersion: calendar.version, clocks: clocks)
        try session.record([.recomputed(event)], on: stored, context)
    }

    private static func enquiries(of moved: [MovedDeadline]) -> [EnquiryReference] {
        Set(moved.map(\.enquiry)).sorted()
    }
}
