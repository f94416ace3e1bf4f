import Testing
import WorkingTime

struct SharedPostTests {
    @Test("two part-timers share a post: one Monday and Tuesday, the other from Wednesday")
    func pair() throws {
        let post = Presence.shared(by: [
            try Given.presence("Mon-Tue 09:00-17:00"), try Given.presence("Wed-Fri 10:00-16:00"),
        ])
        let monday = try Given.date("2026-11-23")
        #expect((0..<7).map { post.minutes(on: monday.adding(days: $0)) } == [480, 480, 360, 360, 360, 0, 0])
        #expect(
            ActBy.date(due: .date(monday.adding(days: 3)), effort: 60, presence: post, zone: Given.london)
                == monday.adding(days: 3)
        )
        #expect(
            ActBy.date(due: .date(monday.adding(days: 3)), effort: 721, presence: post, zone: Given.london)
                == monday.adding(days: 1)
        )
    }

    @Test("two people at once count once; the post is on duty when one of them is")
    func overlap() throws {
        let post = Presence.shared(by: [
            try Given.presence("Mon 09:00-13:00 home"), try Given.presence("Mon 11:00-15:00 base project"),
            try Given.presence("Mon 16:00-17:00 home, Mon 12:30-13:30 home"),
        ])
        let monday = try Given.date("2026-11-23")
        #expect(
            Given.text(post.windows(on: monday)) == [
                "2026-11-23T09:00:00Z>2026-11-23T11:00:00Z home", "2026-11-23T11:00:00Z>2026-11-23T13:30:00Z",
                "2026-11-23T13:30:00Z>2026-11-23T15:00:00Z base project",
                "2026-11-23T16:00:00Z>2026-11-23T17:00:00Z home",
            ]
        )
        #expect(post.minutes(on: monday) == 420)
    }

    @Test("a post is covered while one of its holders is away")
    func away() throws {
        let one = try Given.presence("", absences: "leave:2026-11-23>2026-11-27")
        let post = Presence.shared(by: [one, try Given.presence("Mon 09:00-12:00")])
        let monday = try Given.date("2026-11-23")
        #expect(post.minutes(on: monday) == 180)
        #expect(!post.works(on: monday.adding(days: 1)))
        #expect(post.absences(on: monday).count == 1)
    }

    @Test("a vacant post is never there")
    func vacant() throws {
        let post = Presence.shared(by: [])
        let day = try Given.date("2026-11-23")
        #expect(post.windows(on: day).isEmpty)
        #expect(!post.works(on: day))
        #expect(post.nextDay(onOrAfter: day) == nil)
        #expect(post.minutes(from: Given.london.startOfDay(day), through: Given.london.endOfDay(day)) == 0)
        #expect(!post.isPresent(at: Given.london.startOfDay(day)))
        #expect(ActBy.date(due: .date(day), effort: 1, presence: post, zone: Given.london) == nil)
    }

    @Test("posts shared by posts are shared by all their holders")
    func nested() throws {
        let all = try ["Mon 09:00-12:00", "Tue 09:00-12:00", "Mon 10:00-14:00"].map { try Given.presence($0) }
        let flat = Presence.shared(by: all)
        let nested = Presence.shared(by: [Presence.shared(by: [all[0], all[1]]), all[2]])
        let monday = try Given.date("2026-11-23")
        for days in 0..<7 {
            #expect(nested.windows(on: monday.adding(days: days)) == flat.windows(on: monday.adding(days: days)))
        }
    }
}
