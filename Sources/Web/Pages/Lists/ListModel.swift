import QueueStore
import Triage
import WorkingTime

/// One page of a list, with all that its sentence and its filters need.
struct ListModel: Sendable {
    /// Enquiries on one page.
    static let pageLength = 50

    let filter: ListFilter
    /// How many there are; nil where counting would mean going through everything there ever was.
    let total: Int?
    let enquiries: [EnquirySummary]
    /// Whether there are more behind these.
    let hasMore: Bool
    let names: Names
    let calendar: HolidayCalendar
    /// Those the viewer serves.
    let inboxes: [String]

    static func read(
        _ asked: ListFilter,
        in session: any Session,
        _ context: DecisionContext,
        configured: [String]
    ) throws -> ListModel {
        var filter = asked
        filter.limit = pageLength + 1
        let found = try session.list(filter)
        let known = try KnownInboxes.read(in: session, configured: configured)
        return ListModel(
            filter: asked,
            total: asked.isBounded ? try session.count(asked) : nil,
            enquiries: Array(found.prefix(pageLength)),
            hasMore: found.count > pageLength,
            names: Names(context),
            calendar: context.calendar,
            inboxes: known.names.filter { asked.viewer?.serves($0) ?? true }
        )
    }

    /// The place from which the next page goes on; nil at the end.
    func next(_ address: SiteAddress) -> SiteAddress? {
        guard hasMore, let last = enquiries.last else { return nil }
        if filter.effectiveOrder == .newest {
            return address.setting("after", ListMark(last, in: filter.view).description)
        }
        return address.setting("page", String(page + 1))
    }

    func previous(_ address: SiteAddress) -> SiteAddress? {
        guard filter.effectiveOrder != .newest, page > 1 else { return nil }
        return address.setting("page", page > 2 ? String(page - 1) : nil)
    }

    /// 1 for the first.
    var page: Int { filter.offset / Self.pageLength + 1 }

    /// The marking of a page that is handed on: the highest of what stands on it.
    var marking: Marking { enquiries.contains { $0.marking == .officialSensitive } ? .officialSensitive : .official }
}

extension ListFilter {
    /// Whether counting it costs what is open, or what came in some time, and not all there ever was.
    fileprivate var isBounded: Bool {
        (view != .closed && view != .all) || conditions.received?.from != nil || conditions.closed?.from != nil
    }

    /// Where a list that comes newest first goes on, or which page of another is asked for.
    mutating func take(_ fields: FormFields) {
        if effectiveOrder == .newest { after = fields["after"].flatMap { ListMark($0) } }
        guard after == nil, effectiveOrder != .newest, let page = fields.integer("page") else { return }
        offset = (min(max(page, 1), 2_000) - 1) * ListModel.pageLength
    }
}
