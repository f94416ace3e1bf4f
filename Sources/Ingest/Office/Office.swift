package import QueueStore
package import Triage
package import WorkingTime

/// The office as decisions see it: what it receives, who works there, which days count.
package struct Office: Sendable {
    package let kit: Kit
    /// The version of the kit in the database.
    let kitVersion: Int64
    package let staff: Staff
    package let calendar: HolidayCalendar
    package let zone: Zone

    /// Reads the office from its database.
    package static func load(_ store: EnquiryStore, zone: Zone) async throws -> Office {
        let stored = try await store.read { session in
            (kit: try session.kit(), staff: try session.staff(), calendar: try session.calendarDocument())
        }
        guard let kit = stored.kit else { throw OfficeError.noKit }
        return Office(
            kit: try Kit(yaml: kit.yaml),
            kitVersion: kit.version,
            staff: stored.staff,
            calendar: try stored.calendar.map { try HolidayCalendar(govUK: $0) } ?? .shipped,
            zone: zone
        )
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

    /// Minutes each category usually takes.
    var minutes: [String: Int] {
        Dictionary(kit.categories.map { ($0.code, $0.minutes) }, uniquingKeysWith: { first, _ in first })
    }
}
