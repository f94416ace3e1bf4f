import QueueStore
import Triage
import WorkingTime

/// What is open and due on a day, or was due before one: the list behind what will be late.
struct DueModel: Sendable {
    let span: DueSpan
    let inbox: String?
    let total: Int
    /// 1 for the first.
    let page: Int
    /// Those of one page, first due first.
    let enquiries: [EnquirySummary]
    let names: Names
    let calendar: HolidayCalendar

    /// What an address asks for.
    struct Question: Sendable {
        let span: DueSpan
        let inbox: String?
        let page: Int

        init(_ fields: FormFields) throws(ListQuery.Refused) {
            inbox = fields["inbox"]
            page = min(max(fields.integer("page") ?? 1, 1), 2_000)
            switch (fields["on"].flatMap { CivilDate($0) }, fields["before"].flatMap { CivilDate($0) }) {
            case (let day?, nil): span = .on(day)
            case (nil, let day?): span = .before(day)
            default: throw ListQuery.Refused(name: "day", value: fields["on"] ?? fields["before"] ?? "")
            }
        }
    }

    static func address(_ span: DueSpan, inbox: String?) -> SiteAddress {
        let page = SiteAddress.backlog.below("due")
        return switch span {
        case .on(let day): page.with("on", day.description).with("inbox", inbox)
        case .before(let day): page.with("before", day.description).with("inbox", inbox)
        }
    }

    static func read(
        _ question: Question,
        in session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> DueModel {
        let all = try session.due(question.span, inbox: question.inbox, viewer: viewer, zone: context.zone)
        let shown = all.dropFirst((question.page - 1) * ListModel.pageLength).prefix(ListModel.pageLength)
        return DueModel(
            span: question.span,
            inbox: question.inbox,
            total: all.count,
            page: question.page,
            enquiries: try shown.compactMap { try session.summary(of: $0, for: viewer) },
            names: Names(context),
            calendar: context.calendar
        )
    }
}
