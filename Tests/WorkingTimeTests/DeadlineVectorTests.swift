import Testing
import WorkingTime

struct DeadlineVectorTests {
    @Test(
        "every shared vector comes out",
        .enabled(if: Shared.isPresent, "the shared folder is not there")
    )
    func shared() throws {
        let rows = CSV.rows(try Shared.text("deadlines/vectors.csv"))
        #expect(rows.count >= 29)
        for row in rows {
            let deadline = try Given.deadline(try #require(row["rule"]), try #require(row["received"]))
            #expect(deadline.due?.description == row["due"], "\(row)")
            #expect(deadline.due == deadline.original)
            #expect(!deadline.provisional)
        }
    }

    @Test("every vector of our own comes out")
    func own() throws {
        let rows = CSV.rows(try Shared.fixture("deadlines.csv"))
        #expect(rows.count == 78)
        for row in rows {
            let deadline = try Given.deadline(
                try #require(row["rule"]),
                try #require(row["received"]),
                waits: try Given.waits(row["waits", default: ""]),
                requested: CivilDate(row["requested", default: ""])
            )
            func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "" }
            #expect(text(deadline.started) == row["started"], "\(row)")
            #expect(text(deadline.original) == row["original"], "\(row)")
            #expect(text(deadline.due) == row["due"], "\(row)")
            #expect(text(deadline.pausedSince) == row["paused_since"], "\(row)")
        }
        #expect(Set(rows.compactMap { $0["rule"] }).count == DeadlineRule.all.count - 1)
    }

    @Test("the three worked examples of the specification come out")
    func examples() throws {
        func due(_ rule: String, _ received: String, _ waits: String) throws -> String? {
            try Given.deadline(rule, received, waits: Given.waits(waits)).due?.description
        }
        #expect(try due("subject-access", "2026-03-02", "clarification:2026-03-05>2026-03-10") == "2026-04-07")
        #expect(try due("subject-access", "2026-02-10", "identity:2026-02-10>2026-02-20") == "2026-03-20")
        #expect(try due("foi", "2026-03-02", "clarification:2026-03-05>2026-03-16") == "2026-04-16")
    }

    @Test("a clarified request keeps the first request's date as its original")
    func original() throws {
        let deadline = try Given.deadline(
            "foi",
            "2026-03-02",
            waits: Given.waits("clarification:2026-03-05>2026-03-16")
        )
        #expect(deadline.original?.description == "2026-03-31")
        #expect(deadline.started?.description == "2026-03-16")
    }

    @Test("safeguarding runs 24 hours by the clock, over the weekend and over the change of clocks")
    func safeguarding() throws {
        let deadline = try Given.deadline(
            "safeguarding",
            "2026-10-24T22:15:00Z",
            waits: Given.waits("identity:2026-10-24> clarification:2026-10-24>")
        )
        #expect(deadline.due == .instant(try #require(Instant("2026-10-25T22:15:00Z"))))
        #expect(deadline.pausedSince == nil)
        #expect(deadline.lastWorkingDay?.description == "2026-10-23")
    }

    @Test("the last working day is the due date itself, or the one before a requested date that is none")
    func lastWorkingDay() throws {
        #expect(try Given.deadline("foi", "2026-06-01").lastWorkingDay?.description == "2026-06-30")
        let requested = try Given.deadline("needed-by", "2026-04-01", requested: Given.date("2026-04-06"))
        #expect(requested.lastWorkingDay?.description == "2026-04-02")
        #expect(try Given.deadline("needed-by", "2026-04-01").lastWorkingDay == nil)
    }

    @Test("the receipt date is the local one")
    func localReceipt() throws {
        #expect(try Given.deadline("foi", "2026-06-30T22:59:59Z").due?.description == "2026-07-29")
        #expect(try Given.deadline("foi", "2026-06-30T23:00:00Z").due?.description == "2026-07-30")
        #expect(try Given.deadline("foi", "2026-07-01T08:30:00+10:00").due?.description == "2026-07-29")
    }

    @Test("beyond the last known year, or before the first, a date is provisional")
    func provisional() throws {
        #expect(try !Given.deadline("foi", "2028-11-24").provisional)
        #expect(try Given.deadline("foi", "2028-12-15").provisional)
        #expect(try Given.deadline("subject-access", "2028-11-30").due?.description == "2029-01-01")
        #expect(try Given.deadline("subject-access", "2028-12-01").provisional)
        #expect(try Given.deadline("foi", "2011-12-30").provisional)
        #expect(try !Given.deadline("safeguarding", "2028-12-31").provisional)
    }

    @Test("an answer dated before its question counts as given on the day of asking")
    func reversed() throws {
        let wait = Pause(
            reason: .clarification,
            asked: try Given.date("2026-03-10"),
            answered: try Given.date("2026-03-05")
        )
        #expect(try Given.deadline("acknowledge", "2026-03-09", waits: [wait]).due?.description == "2026-03-11")
        #expect(try Given.deadline("foi", "2026-03-02", waits: [wait]).started?.description == "2026-03-10")
    }

    @Test("the names of the rules are exactly those of the specification, and each is found by its name")
    func names() {
        let names = [
            "foi", "foi-extended", "foi-transferred", "foi-review", "eir", "eir-complex", "eir-review",
            "subject-access", "subject-access-extended", "acknowledge", "one-day", "five-day", "ten-day", "complaint",
            "complaint-review", "complaint-appeal", "correspondence", "dp-complaint-ack", "parliamentary", "needed-by",
            "safeguarding",
        ]
        #expect(DeadlineRule.all.map(\.name) == names)
        #expect(names.allSatisfy { DeadlineRule.named($0)?.name == $0 })
        #expect(DeadlineRule.named("FOI") == nil)
    }
}
