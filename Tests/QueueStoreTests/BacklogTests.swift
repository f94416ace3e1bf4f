import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The manager's figures")
    struct BacklogFigures {
        /// One enquiry received on each of some days, given and closed in turn.
        private func fill(_ office: TestOffice) async throws {
            let days = [0, 2, 3, 7, 8, 14, 15, 28, 29, 60, 61, 300]
            for (number, day) in days.enumerated() {
                let reference = try await office.receive(
                    Incoming(
                        category: ["records", "library", "meeting"][number % 3],
                        inbox: number % 4 == 0 ? "north" : "south",
                        received: office.now.adding(seconds: Int64(-day) * 86_400)
                    )
                )
                switch number % 4 {
                case 1: try await office.act(.allocate(to: .pool), on: reference)
                case 2: try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: reference)
                case 3 where number == 11: try await office.act(.close(.withdrawn, evidence: nil), on: reference)
                default: break
                }
            }
        }

        @Test("add up, whichever way they are cut", arguments: Driver.all, [nil, "north", "south", "east"])
        func sums(_ driver: Driver, _ inbox: String?) async throws {
            let office = try await TestOffice(driver)
            try await fill(office)
            let backlog = try await office.store.read {
                try $0.backlog(inbox: inbox, viewer: nil, now: office.now, today: office.today)
            }
            let listed = try await office.list(.open, inbox: inbox).count
            #expect(backlog.open == listed)
            for groups in [backlog.byCategory, backlog.byColleague, backlog.byInbox] {
                #expect(groups.reduce(0) { $0 + $1.open } == backlog.open)
                #expect(groups.reduce(0) { $0 + $1.late } == backlog.late)
                #expect(groups.reduce(0) { $0 + $1.atRisk } == backlog.atRisk)
                #expect((groups.map(\.oldestDays).max() ?? 0) == backlog.oldestDays)
                #expect(Set(groups.map(\.code)).count == groups.count)
            }
            #expect(backlog.ageBands.reduce(0) { $0 + $1.open } == backlog.open)
        }

        @Test("are those of the lists and of the clocks", arguments: Driver.all)
        func figures(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await fill(office)
            try await office.store.read { session in
                let backlog = try session.backlog(inbox: nil, viewer: nil, now: office.now, today: office.today)
                let open = try session.list(ListFilter(view: .open, now: office.now, today: office.today))
                let statuses = open.map { $0.leadingClock?.status(at: office.now) ?? .none }
                #expect(backlog.open == 11)
                #expect(backlog.new == open.count { $0.state == .new })
                #expect(backlog.late == statuses.count { $0 == .late } && backlog.late > 0)
                #expect(backlog.atRisk == statuses.count { $0 == .atRisk } && backlog.atRisk > 0)
                #expect(
                    try session.list(ListFilter(view: .late, now: office.now, today: office.today)).count
                        == backlog.late
                )
                #expect(backlog.oldestDays == 61)
                #expect(backlog.ageBands.map(\.open) == [4, 2, 2, 2, 1])
                #expect(backlog.receivedInSevenDays == 3)
                #expect(backlog.closedInSevenDays == 1)
                #expect(backlog.byColleague.map(\.code) == [nil, "pool", TestOffice.rhys.email])
                #expect(backlog.byInbox.map(\.code) == ["south", "north"])
                #expect(backlog.byCategory.map(\.open) == backlog.byCategory.map(\.open).sorted(by: >))
            }
        }

        @Test("a clock that stands still is neither late nor at risk", arguments: Driver.all)
        func paused(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.receive(Incoming(received: office.now.adding(seconds: -90 * 86_400)))
            let reference = try #require(try await office.list(.open).first)
            try await office.store.write { session throws in
                let stored = try #require(try session.enquiry(reference))
                var paused = stored.enquiry
                for index in paused.clocks.indices { paused.clocks[index].pausedSince = office.now }
                try session.save(paused, from: stored.enquiry, head: stored.head, office.context(nil))
            }
            let backlog = try await office.store.read {
                try $0.backlog(inbox: nil, viewer: nil, now: office.now, today: office.today)
            }
            #expect(backlog.open == 1 && backlog.late == 0 && backlog.atRisk == 0)
            #expect(try await office.list(.late) == [])
            #expect(try await office.list(.open).count == 1)
        }

        @Test("a clock set by hand without a moment of risk is late once it is due", arguments: Driver.all)
        func byHand(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            try await office.store.write { session throws in
                let stored = try #require(try session.enquiry(reference))
                var changed = stored.enquiry
                changed.clocks[0].dueAt = office.now.adding(seconds: -1)
                changed.clocks[0].atRiskFrom = nil
                try session.save(changed, from: stored.enquiry, head: stored.head, office.context(nil))
                let backlog = try session.backlog(inbox: nil, viewer: nil, now: office.now, today: office.today)
                #expect(backlog.late == 1 && backlog.atRisk == 0)
            }
        }

        @Test("who waits is to be asked again from the day that was set, not before", arguments: Driver.all)
        func chasing(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for (state, chase) in [
                ("waiting", "2026-10-14"), ("waiting", "2026-10-15"), ("waiting", "2026-10-16"), ("waiting", nil),
                ("begun", "2026-10-14"), ("closed", "2026-10-14"),
            ] as [(String, String?)] {
                let reference = try await office.receive()
                try await office.tamper([
                    "UPDATE enquiry SET state = \(state), chase_on = \(chase) WHERE id = \(reference.id)"
                ])
            }
            let backlog = try await office.store.read {
                try $0.backlog(inbox: nil, viewer: nil, now: office.now, today: office.today)
            }
            #expect(backlog.waiting == 4 && backlog.toChase == 2)
        }

        @Test("of an empty office are nought", arguments: Driver.all)
        func empty(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let backlog = try await office.store.read {
                try $0.backlog(inbox: nil, viewer: nil, now: office.now, today: office.today)
            }
            #expect(backlog.open == 0 && backlog.oldestDays == 0 && backlog.byCategory.isEmpty)
            #expect(backlog.ageBands.count == 5 && backlog.asOf == office.now)
        }
    }
}
