import Triage
import WorkingTime

/// A clock that may be given more time, and how much.
struct ExtensionChoice: Sendable, Hashable {
    /// The clock's name.
    let clock: String
    let due: CivilDate?
    /// The day on which the longer period of the law would end; nil where the law gives none, or gave it already.
    let lawful: CivilDate?

    /// Every running clock that the domain lets be extended, the one that the law speaks of first.
    static func all(of enquiry: Enquiry, _ context: DecisionContext) -> [ExtensionChoice] {
        enquiry.clocks.filter { $0.endedAt == nil }
            .compactMap { choice($0, enquiry, context) }
            .sorted { ($0.lawful == nil ? 1 : 0) < ($1.lawful == nil ? 1 : 0) }
    }

    private static func choice(_ clock: EnquiryClock, _ enquiry: Enquiry, _ context: DecisionContext) -> Self? {
        let due = clock.due?.date(in: context.zone)
        if let lawful = extended(clock, nil, enquiry, context) {
            return Self(clock: clock.name, due: due, lawful: lawful)
        }
        guard let due, extended(clock, due.adding(days: 1), enquiry, context) != nil else { return nil }
        return Self(clock: clock.name, due: due, lawful: nil)
    }

    /// When it would be due; nil where the domain refuses.
    private static func extended(
        _ clock: EnquiryClock,
        _ until: CivilDate?,
        _ enquiry: Enquiry,
        _ context: DecisionContext
    ) -> CivilDate? {
        let request = ExtensionRequest(clock: clock.name, until: until, because: "…")
        guard case .extended(let event)? = try? enquiry.decide(.extend(request), context).first else { return nil }
        return event.clocks.first { $0.name == clock.name }?.due?.date(in: context.zone)
    }
}
