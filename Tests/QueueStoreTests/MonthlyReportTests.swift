import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The monthly report")
    struct MonthlyReports {
        /// Totals of one day, one category, one inbox.
        private struct Total: Sendable {
            let key: DailyKey
            let count: Int
        }

        private static let measures: [DailyMeasure] = [
            .received, .closed, .answered, .closedOnTime, .closedLate, .closedLateOriginal, .workingDays,
            .outcome(.supplied), .outcome(.refused), .late(.pool), .late(.stated),
        ]

        /// Two years and two months of totals, the first two months before what is asked for.
        private static func generated(seed: UInt64) throws -> [Total] {
            var random = TestRandom(seed: seed)
            let first = try #require(CivilDate("2024-11-01"))
            return (0..<790).flatMap { number in
                ["north", "south", "west"].flatMap { inbox in
                    ["records", "library", "worry"].flatMap { category in
                        measures.filter { _ in random.number(below: 4) == 0 }.map { measure in
                            let day = first.adding(days: number)
                            let key = DailyKey(day: day, inbox: inbox, category: category, measure: measure)
                            return Total(key: key, count: 1 + random.number(below: 9))
                        }
                    }
                }
            }
        }

        private func fill(_ office: TestOffice, _ totals: [Total]) async throws {
            try await office.store.write { session in
                for total in totals { try session.add([total.key: total.count]) }
            }
        }

        private func sum(_ totals: [Total], _ measure: DailyMeasure, _ holds: (DailyKey) -> Bool) -> Int {
            totals.reduce(0) { $0 + ($1.key.measure == measure && holds($1.key) ? $1.count : 0) }
        }

        private func expect(
            _ figures: ReportFigures,
            of totals: [Total],
            until month: YearMonth,
            _ holds: @escaping (DailyKey) -> Bool
        ) {
            let within: (DailyKey) -> Bool = { holds($0) && YearMonth(of: $0.day) == month }
            let so: (DailyKey) -> Bool = { holds($0) && YearMonth(of: $0.day) <= month }
            #expect(figures.received == sum(totals, .received, within))
            #expect(figures.closed == sum(totals, .closed, within))
            #expect(figures.answered == sum(totals, .answered, within))
            #expect(figures.onTime == sum(totals, .closedOnTime, within))
            #expect(figures.late == sum(totals, .closedLate, within))
            #expect(figures.lateOriginal == sum(totals, .closedLateOriginal, within))
            #expect(figures.workingDays == sum(totals, .workingDays, within))
            #expect(figures.outcomes[.supplied] ?? 0 == sum(totals, .outcome(.supplied), within))
            #expect(figures.outcomes[.refused] ?? 0 == sum(totals, .outcome(.refused), within))
            #expect(figures.causes[.pool] ?? 0 == sum(totals, .late(.pool), within))
            #expect(figures.causes[.stated] ?? 0 == sum(totals, .late(.stated), within))
            #expect(figures.carriedOver == sum(totals, .received, so) - sum(totals, .closed, so))
        }

        private static let scopes = [
            FigureScope(), FigureScope(inbox: "north"), FigureScope(allowed: ["north", "west"], hidden: ["worry"]),
            FigureScope(inbox: "south", allowed: ["north"]), FigureScope(allowed: []),
            FigureScope(hidden: ["worry", "library", "records"]),
        ]

        @Test("of two years is what naive counting makes it", arguments: Driver.all, scopes)
        func naive(_ driver: Driver, _ scope: FigureScope) async throws {
            let office = try await TestOffice(driver)
            let totals = try Self.generated(seed: 7)
            try await fill(office, totals)
            let months = try #require(YearMonth("2025-01"))...(try #require(YearMonth("2026-12")))
            let report = try await office.store.read { try $0.report(months: months, in: scope) }
            let shown: (DailyKey) -> Bool = { key in
                (scope.inbox.map { $0 == key.inbox } ?? true) && (scope.allowed.map { $0.contains(key.inbox) } ?? true)
                    && !scope.hidden.contains(key.category)
            }
            #expect(report.months.map(\.month) == (0..<24).map { months.lowerBound.adding(months: $0) })
            for month in report.months {
                expect(month.total, of: totals, until: month.month, shown)
                let codes = month.byCategory.map(\.category)
                #expect(codes == codes.sorted() && scope.hidden.isDisjoint(with: codes))
                for line in month.byCategory {
                    expect(line.figures, of: totals, until: month.month) { shown($0) && $0.category == line.category }
                }
                #expect(month.byCategory.reduce(0) { $0 + $1.figures.received } == month.total.received)
                #expect(month.byCategory.reduce(0) { $0 + $1.figures.carriedOver } == month.total.carriedOver)
            }
            #expect(report.total.closed == report.months.reduce(0) { $0 + $1.total.closed })
            #expect(report.total.carriedOver == report.months.last?.total.carriedOver)
        }

        @Test("carries over what is open now, when an enquiry was closed and reopened", arguments: Driver.all)
        func reopened(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let received = try #require(Instant("2026-08-10T09:00:00Z"))
            let closed = try #require(Instant("2026-09-01T09:00:00Z"))
            let references = [
                try await office.receive(Incoming(received: received)),
                try await office.receive(Incoming(received: received)),
            ]
            for reference in references { try await office.change(reference) { $0.close(.supplied, at: closed) } }
            let months = try #require(YearMonth("2026-08"))...(try #require(YearMonth("2026-10")))
            let before = try await office.store.read { try $0.report(months: months, in: FigureScope()) }
            #expect(before.months.map(\.total.carriedOver) == [2, 0, 0])
            try await office.change(references[0]) { $0.reopen() }
            let after = try await office.store.read { try $0.report(months: months, in: FigureScope()) }
            #expect(after.months.map(\.total.carriedOver) == [2, 1, 1])
            #expect(after.months.map(\.total.closed) == [0, 1, 0])
            let listed = try await office.list(.open)
            #expect(listed == [references[0]])
        }

        @Test("its late ones are listed with their causes, to those who may see them", arguments: Driver.all)
        func lateClosed(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let october = try #require(YearMonth("2026-10"))
            var late: [EnquiryReference] = []
            for (number, category) in ["records", "worry", "library", "meeting"].enumerated() {
                let received = office.now.adding(seconds: -80 * 86_400)
                let incoming = Incoming(
                    category: category,
                    inbox: number == 2 ? "north" : "office",
                    received: received
                )
                let reference = try await office.receive(incoming)
                let moment = office.now.adding(seconds: Int64(number))
                try await office.change(reference) { $0.close(.supplied, at: moment) }
                // A category without clocks has nothing to be late against.
                if category != "meeting" { late.insert(reference, at: 0) }
            }
            let list: @Sendable (YearMonth, String?, Person?, Int) async throws -> [LateClosing] = {
                month,
                inbox,
                viewer,
                limit in
                try await office.store.read {
                    try $0.lateClosed(in: month, inbox: inbox, viewer: viewer, zone: office.zone, limit: limit)
                }
            }
            let all = try await list(october, nil, nil, 100)
            #expect(all.map(\.reference) == late)
            #expect(
                all.allSatisfy {
                    $0.cause.kind == .lateTriage && $0.cause.sentence.hasPrefix("It waited ") && $0.workingDays > 50
                }
            )
            #expect(try await list(october, nil, TestOffice.mona, 100).map(\.category) == ["library", "records"])
            #expect(try await list(october, "north", nil, 100).map(\.category) == ["library"])
            #expect(try await list(october, nil, nil, 1).map(\.reference) == [late[0]])
            #expect(try await list(october.adding(months: 1), nil, nil, 100) == [])
            #expect(try await list(october.adding(months: -1), nil, nil, 100) == [])
            try await office.change(late[0]) { $0.reopen() }
            #expect(try await list(october, nil, nil, 100).map(\.reference) == Array(late.dropFirst()))
            let report = try await office.store.read { try $0.report(months: october...october, in: FigureScope()) }
            #expect(report.total.late == 2 && report.total.causes == [.lateTriage: 2])
        }
    }
}
