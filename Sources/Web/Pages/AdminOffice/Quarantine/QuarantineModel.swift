import QueueStore
import Triage
import WorkingTime

/// What could not be understood, of what the viewer may see.
struct QuarantineModel: Sendable {
    static let pageLength = 50

    let enquiries: [EnquirySummary]
    let parts: [EnquiryReference: [KeptPart]]
    let total: Int
    /// 1 for the first.
    let page: Int
    let names: Names
    let calendar: HolidayCalendar

    static func filter(for viewer: Person, _ context: DecisionContext) -> ListFilter {
        ListFilter(view: .quarantine, viewer: viewer, now: context.now, today: context.today)
    }

    static func read(
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person,
        page: Int
    ) throws -> QuarantineModel {
        var filter = filter(for: viewer, context)
        filter.limit = pageLength
        filter.offset = (page - 1) * pageLength
        let enquiries = try session.list(filter)
        return QuarantineModel(
            enquiries: enquiries,
            parts: try session.keptParts(of: enquiries.map(\.reference)),
            total: try session.count(filter),
            page: page,
            names: Names(context),
            calendar: context.calendar
        )
    }

    var hasMore: Bool { page * Self.pageLength < total }
}
