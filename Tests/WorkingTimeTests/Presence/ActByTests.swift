import Testing
import WorkingTime

struct ActByTests {
    @Test("every vector comes out")
    func vectors() throws {
        let rows = CSV.rows(try Shared.fixture("act-by.csv"))
        #expect(rows.count == 35)
        for row in rows {
            let from = row["from", default: ""]
            let presence = try Given.presence(
                row["pattern", default: ""],
                from: from.isEmpty ? "2000-01-03" : from,
                absences: row["absences", default: ""]
            )
            let date = ActBy.date(
                due: try #require(Due(row["due", default: ""])),
                effort: try #require(Int(row["effort", default: ""])),
                presence: presence,
                zone: Given.london
            )
            #expect(date?.description ?? "" == row["act_by"], "\(row)")
        }
    }

    @Test("act-by is a day at work with enough left, no later day has enough", arguments: 1...6)
    func last(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<60 {
            let presence = try Made.presence(&random)
            let due = try due(&random)
            let effort = Int.random(in: 0..<3_000, using: &random)
            let end = due.moment(in: Given.london)
            func left(_ day: CivilDate) -> Int {
                presence.minutes(from: Given.london.startOfDay(day), through: end)
            }
            guard let day = ActBy.date(due: due, effort: effort, presence: presence, zone: Given.london) else {
                #expect(left(due.date(in: Given.london).adding(days: -200)) < max(effort, 1))
                continue
            }
            #expect(presence.works(on: day))
            #expect(day <= due.date(in: Given.london))
            #expect(left(day) >= max(effort, 1))
            #expect(left(day.adding(days: 1)) < max(effort, 1))
        }
    }

    @Test("a later due date never gives an earlier day, and more effort never a later one", arguments: 1...4)
    func monotone(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<40 {
            let presence = Presence.shared(by: [try Made.presence(&random), try Made.presence(&random)])
            let dues = try (0..<6).map { _ in try due(&random) }
                .sorted { $0.moment(in: Given.london) < $1.moment(in: Given.london) }
            let dates = dues.compactMap { ActBy.date(due: $0, effort: 300, presence: presence, zone: Given.london) }
            #expect(dates == dates.sorted())
            let efforts = stride(from: 0, through: 4_000, by: 250)
            let byEffort = efforts.compactMap {
                ActBy.date(due: dues[0], effort: $0, presence: presence, zone: Given.london)
            }
            #expect(byEffort == byEffort.sorted(by: >))
        }
    }

    @Test("a deadline at the ends of the calendar, and absurd effort, do no harm")
    func absurd() throws {
        let presence = try Given.presence("")
        for due in [Due.date(.earliest), .date(.latest), .instant(Instant(seconds: .max))] {
            for effort in [Int.min, 0, .max] {
                let date = ActBy.date(due: due, effort: effort, presence: presence, zone: Given.london)
                #expect((date == nil) == (effort == .max) || due == .date(.earliest))
            }
        }
    }

    /// A day or a moment between February and December 2026.
    private func due(_ random: inout SplitMix) throws -> Due {
        let day = try Given.date("2026-02-01").adding(days: Int.random(in: 0..<310, using: &random))
        guard Bool.random(using: &random) else { return .date(day) }
        return .instant(Given.london.startOfDay(day).adding(seconds: Int64.random(in: 0..<80_000, using: &random)))
    }
}
