package import Triage
package import WorkingTime

/// The office as decisions see it: what it receives, who works there, which days count.
package struct Office: Sendable {
    package let kit: Kit
    /// The version of the kit in the database.
    package let kitVersion: Int64
    package let staff: Staff
    package let calendar: HolidayCalendar
    package let zone: Zone
    /// Which of the imported calendars it is; nil for the shipped one.
    private let calendarSequence: Int64?

    /// Reads the office from its database.
    ///
    /// - Parameter known: the office as it was read before, so that a kit and a calendar that did not change since are
    ///   not read again: a kit takes tens of milliseconds.
    /// - Throws: `OfficeError.noKit`, or a `StoreError`.
    package static func load(
        _ store: EnquiryStore,
        zone: Zone,
        reusing known: Office? = nil
    ) async throws -> Office {
        try await store.read { try load(in: $0, zone: zone, reusing: known) }
    }

    /// The office as it is inside a transaction.
    ///
    /// - Parameter known: the office as it was read before from the same database.
    package static func load(in session: any Session, zone: Zone, reusing known: Office? = nil) throws -> Office {
        let kit = try kit(in: session, reusing: known)
        let sequence = try session.integer("SELECT max(sequence) FROM calendar")
        return Office(
            kit: kit.kit,
            kitVersion: kit.version,
            staff: try session.staff(),
            calendar: try calendar(sequence, in: session, reusing: known),
            zone: zone,
            calendarSequence: sequence
        )
    }

    private static func kit(in session: any Session, reusing known: Office?) throws -> (kit: Kit, version: Int64) {
        if let known, try session.integer("SELECT max(version) FROM kit") == known.kitVersion {
            return (known.kit, known.kitVersion)
        }
        guard let stored = try session.kit() else { throw OfficeError.noKit }
        return (try Kit(yaml: stored.yaml), stored.version)
    }

    private static func calendar(
        _ sequence: Int64?,
        in session: any Session,
        reusing known: Office?
    ) throws -> HolidayCalendar {
        if let known, known.calendarSequence == sequence { return known.calendar }
        return try session.calendarDocument().map { try HolidayCalendar(govUK: $0) } ?? .shipped
    }

    /// All that a decision at a moment may depend on.
    package func context(now: Instant, actor: Actor, role: Role? = nil) -> DecisionContext {
        DecisionContext(
            now: now,
            actor: actor,
            role: role,
            kit: kit,
            staff: staff,
            calendar: calendar,
            zone: zone
        )
    }

    /// Minutes each category usually takes, by its code.
    package var minutes: [String: Int] {
        Dictionary(kit.categories.map { ($0.code, $0.minutes) }, uniquingKeysWith: { first, _ in first })
    }
}
