import QueueStore
import Triage
import WorkingTime

/// The monthly report as a person reads it, with each enquiry that was late.
struct ReportPage: Sendable {
    let report: MonthlyReport
    /// Newest first.
    private let late: [LateClosing]
    private let desk: OfficeDesk

    /// The late ones of a month that are told one by one.
    private static let mostLate = 200

    static func read(
        _ months: ClosedRange<YearMonth>,
        inbox: String?,
        _ desk: OfficeDesk
    ) async throws -> ReportPage {
        let scope = FigureScope(viewer: desk.person, inbox: inbox, kit: desk.office.kit, staff: desk.staff)
        let (person, zone) = (desk.person, desk.zone)
        return try await desk.store.read { session in
            let report = try session.report(months: months, in: scope)
            let late = try report.months.reversed().flatMap { month in
                try session.lateClosed(in: month.month, inbox: inbox, viewer: person, zone: zone, limit: mostLate)
            }
            return ReportPage(report: report, late: late, desk: desk)
        }
    }

    func show() {
        let total = report.total
        guard let last = report.months.last, let first = report.months.first else { return }
        let span = first.month == last.month ? last.month.inWords : "\(first.month.inWords) to \(last.month.inWords)"
        Output.line(
            "\(span): \(total.received) came, \(Words.were(total.closed)) closed, \(Words.are(total.carriedOver)) carried over."
        )
        if let answered = Self.answered(total) { Output.line(answered) }
        Output.line()
        table.print()
        guard !total.causes.isEmpty else { return }
        Output.line()
        Output.line("Late:")
        for (kind, count) in Self.byCount(total.causes) { Output.line("  \(count)  \(kind.inWords)") }
        for closing in late { Output.line("  \(words(closing))") }
    }

    /// How quick the answers were; nil when there was none.
    private static func answered(_ figures: ReportFigures) -> String? {
        guard let mean = figures.meanWorkingDays else { return nil }
        let tenths = Int((mean * 10).rounded())
        let days = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        let share = figures.shareOnTime.map { ", \(Int(($0 * 100).rounded()))% in time" } ?? ""
        return "\(Words.were(figures.answered)) answered, in \(days) working days on average\(share)."
    }

    /// One month by category, several by month.
    private var table: Table {
        let isOne = report.months.count == 1
        var table = Table(
            isOne ? "category" : "month",
            "came",
            "closed",
            "answered",
            "in time",
            "late",
            "late at first",
            "carried over"
        )
        let rows =
            isOne
            ? report.months.flatMap(\.byCategory).map { ($0.category, $0.figures) }
            : report.months.map { ($0.month.inWords, $0.total) }
        for (name, figures) in rows {
            table.add(
                name,
                String(figures.received),
                String(figures.closed),
                String(figures.answered),
                String(figures.onTime),
                String(figures.late),
                String(figures.lateOriginal),
                String(figures.carriedOver)
            )
        }
        return table
    }

    private func words(_ closing: LateClosing) -> String {
        "\(closing.reference)  \(closing.category), closed \(desk.words.day(closing.closedAt)) after "
            + "\(Words.count(closing.workingDays, "working day")). \(closing.cause.sentence)"
    }

    /// Most frequent first, of equals in the order of the causes.
    private static func byCount(_ causes: [LatenessCause.Kind: Int]) -> [(LatenessCause.Kind, Int)] {
        let counted = LatenessCause.Kind.allCases.enumerated().map { ($0, $1, causes[$1] ?? 0) }
        return counted.filter { $0.2 > 0 }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
    }

    var json: JSON {
        [
            "months": .array(
                report.months.map { month in
                    JSON.object([("month", .string(month.month.description))] + JSON.members(of: month.total)).adding([
                        (
                            "by_category",
                            .array(
                                month.byCategory.map {
                                    .object([("category", .string($0.category))] + JSON.members(of: $0.figures))
                                }
                            )
                        )
                    ])
                }
            ),
            "total": .object(JSON.members(of: report.total)),
            "late": .array(late.map { JSON($0) }),
        ]
    }
}

extension JSON {
    fileprivate static func members(of figures: ReportFigures) -> [(String, JSON)] {
        [
            ("received", .number(figures.received)), ("closed", .number(figures.closed)),
            ("answered", .number(figures.answered)), ("on_time", .number(figures.onTime)),
            ("late", .number(figures.late)), ("late_original", .number(figures.lateOriginal)),
            ("mean_working_days", figures.meanWorkingDays.map(JSON.decimal) ?? .null),
            ("carried_over", .number(figures.carriedOver)),
            ("outcomes", counts(Outcome.allCases.map { ($0.rawValue, figures.outcomes[$0]) })),
            ("causes", counts(LatenessCause.Kind.allCases.map { ($0.rawValue, figures.causes[$0]) })),
        ]
    }

    /// Those that occurred, in their own order.
    private static func counts(_ all: [(String, Int?)]) -> JSON {
        .object(all.compactMap { name, count in count.map { (name, .number($0)) } })
    }

    fileprivate init(_ closing: LateClosing) {
        self = [
            "ref": .string(closing.reference.description),
            "inbox": .string(closing.inbox),
            "category": .string(closing.category),
            "allocated_to": .optional(closing.allocatedTo),
            "received_at": .string(closing.receivedAt.description),
            "closed_at": .string(closing.closedAt.description),
            "outcome": .optional(closing.outcome?.rawValue),
            "working_days": .number(closing.workingDays),
            "cause": .string(closing.cause.kind.rawValue),
            "because": .string(closing.cause.sentence),
        ]
    }
}
