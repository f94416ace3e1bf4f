import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The lists behind the manager's figures")
    struct FigureLists {
        @Test("every figure is the length of its list, for whoever asks", arguments: Driver.all, [21, 22])
        func counted(_ driver: Driver, _ seed: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
            try await office.store.write { try RandomStore(seed).fill(office, in: $0) }
            try await office.store.read { session throws in
                var seen: Set<Backlog.Figure> = []
                for viewer in RandomStore.viewers {
                    for inbox in [nil, "north", "office"] {
                        for days in [0, 8, 45] {
                            let now = office.now.adding(seconds: Int64(days) * 86_400)
                            seen.formUnion(try Self.check(inbox, viewer, now, office, session))
                        }
                    }
                }
                // Each kind was told at least once with something in it.
                #expect(seen.count > 50)
                for measure: Backlog.Figure.Measure in [
                    .open, .new, .waiting, .toChase, .atRisk, .late, .receivedInSevenDays, .closedInSevenDays,
                ] {
                    #expect(seen.contains(.init(measure)), "\(measure)")
                }
            }
        }

        @Test("so is every figure of a month", arguments: Driver.all, [23, 24])
        func months(_ driver: Driver, _ seed: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
            try await office.store.write { try RandomStore(seed).fill(office, in: $0) }
            try await office.store.read { session throws in
                let last = YearMonth(of: office.today)
                let report = try session.report(
                    months: last.adding(months: -6)...last.adding(months: 6),
                    in: FigureScope()
                )
                for month in report.months {
                    let end = office.zone.startOfDay(month.month.lastDay.adding(days: 1))
                    let span = ListConditions.Span(from: office.zone.startOfDay(month.month.firstDay), before: end)
                    func count(_ view: ListView, _ change: (inout ListConditions) -> Void) throws -> Int {
                        var filter = ListFilter(view: view, limit: 10_000, now: office.now, today: office.today)
                        change(&filter.conditions)
                        return try session.list(filter).count
                    }
                    func closed(_ promise: ListConditions.Promise) throws -> Int {
                        try count(.closed) { ($0.closed, $0.promise) = (span, promise) }
                    }
                    #expect(try closed(.answered) == month.total.answered)
                    #expect(try closed(.onTime) == month.total.onTime)
                    #expect(try closed(.late) == month.total.late)
                    #expect(try count(.all) { $0.openAt = end } == month.total.carriedOver)
                }
                #expect(report.total.answered > 0 && report.total.onTime + report.total.late > 0)
                #expect(report.months.contains { $0.total.carriedOver > 0 })
            }
        }

        /// - Returns: the figures that were more than nought.
        private static func check(
            _ inbox: String?,
            _ viewer: Person?,
            _ now: Instant,
            _ office: TestOffice,
            _ session: any Session
        ) throws -> Set<Backlog.Figure> {
            let today = office.zone.date(of: now)
            let backlog = try session.backlog(inbox: inbox, viewer: viewer, now: now, today: today)
            var told: Set<Backlog.Figure> = []
            for (figure, number) in backlog.allFigures {
                let filter = ListFilter(figure, inbox: inbox, limit: 10_000, viewer: viewer, now: now, today: today)
                let listed = try session.list(filter)
                #expect(listed.count == number, "\(figure) for \(viewer?.email ?? "the operator") in \(inbox ?? "all")")
                #expect(try session.count(filter) == number, "\(figure)")
                if number > 0 { told.insert(figure) }
            }
            for (part, days) in backlog.allOldest {
                let figure = Backlog.Figure(.aged(.init(from: days, to: nil)), of: part)
                let filter = ListFilter(figure, inbox: inbox, limit: 10_000, viewer: viewer, now: now, today: today)
                let ages = try session.list(filter).map { max(0, Int((now.seconds - $0.receivedAt.seconds) / 86_400)) }
                #expect(ages.allSatisfy { $0 == days } && ages.isEmpty == (backlog.open == 0), "\(figure): \(ages)")
            }
            return told
        }
    }
}

extension Backlog {
    /// Every figure with its number, but for the oldest.
    fileprivate var allFigures: [(Figure, Int)] {
        let whole: [(Figure, Int)] = [
            (.init(.open), open), (.init(.new), new), (.init(.waiting), waiting), (.init(.toChase), toChase),
            (.init(.atRisk), atRisk), (.init(.late), late), (.init(.receivedInSevenDays), receivedInSevenDays),
            (.init(.closedInSevenDays), closedInSevenDays),
        ]
        return whole + ageBands.map { ($0.figure, $0.open) }
            + parts.flatMap { part, group in
                [
                    (.init(.open, of: part), group.open), (.init(.atRisk, of: part), group.atRisk),
                    (.init(.late, of: part), group.late),
                ]
            }
    }

    /// The age of the oldest of the whole and of each part.
    fileprivate var allOldest: [(Figure.Part?, Int)] {
        [(nil, oldestDays)] + parts.map { ($0, $1.oldestDays) }
    }

    private var parts: [(Figure.Part, Group)] {
        byCategory.map { (.category($0.code), $0) } + byColleague.map { (.colleague($0.code), $0) }
            + byInbox.map { (.inbox($0.code), $0) }
    }
}
