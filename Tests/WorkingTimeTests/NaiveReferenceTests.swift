import Testing
import WorkingTime

struct NaiveReferenceTests {
    private let reference = NaiveReference(
        anywhere: Set(Division.allCases.flatMap { HolidayCalendar.shipped.holidays(in: $0).map(\.date) }),
        englandAndWales: Set(HolidayCalendar.shipped.holidays(in: .englandAndWales).map(\.date)),
        years: 2012...2028
    )

    @Test("a hundred thousand random cases agree with a reference that walks day by day", arguments: 1...8)
    func random(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var seen: [String: Int] = [:]
        for _ in 0..<12_500 {
            let matter = Self.matter(&random)
            let expected = reference.answer(
                rule: matter.rule.name,
                receivedSeconds: matter.received.seconds,
                waits: matter.pauses,
                requested: matter.requestedDate
            )
            let actual = Deadline.compute(matter, calendar: .shipped, zone: Given.london)
            let answer = NaiveReference.Answer(
                started: actual.started,
                original: actual.original?.description,
                due: actual.due?.description,
                pausedSince: actual.pausedSince,
                provisional: actual.provisional
            )
            guard answer == expected else {
                Issue.record("\(matter.rule.name) \(matter.received) \(matter.pauses): \(answer) but \(expected)")
                return
            }
            seen[matter.rule.name, default: 0] += 1
            if actual.pausedSince != nil { seen["paused", default: 0] += 1 }
            if actual.started == nil { seen["not started", default: 0] += 1 }
            if actual.provisional { seen["provisional", default: 0] += 1 }
        }
        #expect(seen.count == DeadlineRule.all.count + 3)
        #expect(seen.values.allSatisfy { $0 > 100 }, "\(seen)")
    }

    /// Receipts at any second from mid-2011 to 2030, a quarter of them at the turn of a month; up to four waits of any
    /// reason, often overlapping, one in eight still open.
    static func matter(_ random: inout SplitMix) -> DeadlineCase {
        var seconds = Int64.random(in: 1_309_000_000..<1_900_000_000, using: &random)
        if Int.random(in: 0..<4, using: &random) == 0 {
            let day = CivilDate(daysSinceEpoch: Int(seconds / 86_400))
            let turn = day.adding(days: 1 - day.day + Int.random(in: -3...1, using: &random))
            seconds = Int64(turn.daysSinceEpoch) * 86_400 + Int64.random(in: 0..<86_400, using: &random)
        }
        let received = CivilDate(daysSinceEpoch: Int(seconds / 86_400))
        var waits: [Pause] = []
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let asked = received.adding(days: Int.random(in: -2...50, using: &random))
            let length = Int.random(in: 0...(Bool.random(using: &random) ? 6 : 60), using: &random)
            let open = Int.random(in: 0..<8, using: &random) == 0
            let reason = WaitingReason.allCases[Int.random(in: 0..<WaitingReason.allCases.count, using: &random)]
            waits.append(Pause(reason: reason, asked: asked, answered: open ? nil : asked.adding(days: length)))
        }
        let requested = Bool.random(using: &random) ? received.adding(days: 9) : nil
        let rule = DeadlineRule.all[Int.random(in: 0..<DeadlineRule.all.count, using: &random)]
        return DeadlineCase(
            rule: rule,
            received: Instant(seconds: seconds),
            pauses: waits,
            requestedDate: requested
        )
    }
}
