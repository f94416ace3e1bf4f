import QueueStore
import Triage
import WorkingTime

/// What was closed late in some months, one by one, with the reason of each. No names: a reason is the office's, and
/// not anybody's.
struct LateModel: Sendable {
    /// Closings on one page.
    static let most = 500

    let months: ClosedRange<YearMonth>
    let cause: LatenessCause.Kind?
    let inbox: String?
    /// Newest first.
    let closings: [LateClosing]
    /// Whether there are more than these.
    let hasMore: Bool
    let names: Names

    /// What an address asks for: at most ten years.
    struct Question: Sendable {
        let months: ClosedRange<YearMonth>
        let cause: LatenessCause.Kind?
        let inbox: String?

        init(_ fields: FormFields, today: CivilDate) throws {
            let last = try Self.month("to", fields) ?? YearMonth(of: today)
            let first = try Self.month("from", fields) ?? last.adding(months: -12)
            guard first <= last else { throw ListQuery.Refused(name: "from", value: first.description) }
            months = MonthlyReport.told(of: first...last)
            inbox = fields["inbox"]
            cause = try fields["because"].map { text in
                guard let kind = LatenessCause.Kind(rawValue: text) else {
                    throw ListQuery.Refused(name: "because", value: String(text.prefix(80)))
                }
                return kind
            }
        }

        private static func month(_ name: String, _ fields: FormFields) throws -> YearMonth? {
            try fields[name].map { text in
                guard let month = YearMonth(text) else {
                    throw ListQuery.Refused(name: name, value: String(text.prefix(80)))
                }
                return month
            }
        }
    }

    static func read(_ question: Question, in session: any Session, _ context: DecisionContext, viewer: Person) throws
        -> LateModel
    {
        var found: [LateClosing] = []
        var month = question.months.upperBound
        while month >= question.months.lowerBound, found.count <= most {
            found += try session.lateClosed(
                in: month,
                inbox: question.inbox,
                viewer: viewer,
                zone: context.zone,
                limit: Int.max
            ).filter { question.cause == nil || $0.cause.kind == question.cause }
            month = month.adding(months: -1)
        }
        return LateModel(
            months: question.months,
            cause: question.cause,
            inbox: question.inbox,
            closings: Array(found.prefix(most)),
            hasMore: found.count > most,
            names: Names(context)
        )
    }
}
