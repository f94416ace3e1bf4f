import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("What the navigation says of each desk")
    struct Desks {
        @Test("is the length of its list, for everybody", arguments: Driver.all)
        func counts(_ driver: Driver) async throws {
            var sum = DeskCounts()
            for seed in 51...54 {
                let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
                try await office.store.write { try RandomStore(UInt64(seed)).fill(office, in: $0) }
                let counts = try await office.store.read { session throws in try Self.sum(office, session) }
                sum.add(counts)
            }
            #expect(sum.mine > 0 && sum.late > 0 && sum.pool > 0 && sum.review > 0)
            #expect(sum.mineToWorkOn > 0)
        }

        private static func sum(_ office: TestOffice, _ session: any Session) throws -> DeskCounts {
            var sum = DeskCounts()
            for person in RandomStore.staff.people {
                for days in [0, 8, 45] {
                    let now = office.now.adding(seconds: Int64(days) * 86_400)
                    sum.add(try check(person, now, office, session))
                }
            }
            return sum
        }

        private static func check(
            _ person: Person,
            _ now: Instant,
            _ office: TestOffice,
            _ session: any Session
        ) throws -> DeskCounts {
            let today = office.zone.date(of: now)
            let offer = PoolOffer(to: person, kit: office.kit, staff: office.staff)
            let counts = try session.deskCounts(for: person, offer: offer, now: now, today: today)
            func count(_ view: ListView, _ change: (inout ListConditions) -> Void = { _ in }) throws -> Int {
                var filter = ListFilter(view: view, limit: 10_000, viewer: person, now: now, today: today)
                change(&filter.conditions)
                return try session.list(filter).count
            }
            #expect(try counts.triage == count(.triage))
            #expect(try counts.mine == count(.mine))
            #expect(try counts.mineToWorkOn == count(.mine) { $0.isToWorkOn = true })
            #expect(try counts.mineWaiting == count(.mine) { $0.state = .waiting })
            #expect(try counts.mineInReview == count(.mine) { $0.state = .inReview })
            #expect(try counts.pool == count(.pool) { $0.offer = offer })
            // What is not offered is told once, and nothing of the pool is forgotten.
            let withheld = counts.poolPassedOn + counts.poolUnable + counts.poolUnwanted
            #expect(try counts.pool + withheld == count(.pool))
            #expect(try counts.review == count(.review))
            #expect(try counts.late == count(.late))
            return counts
        }

        @Test("of an empty office is nought", arguments: Driver.all)
        func empty(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let offer = PoolOffer(to: TestOffice.rhys, kit: office.kit, staff: office.staff)
            let counts = try await office.store.read {
                try $0.deskCounts(for: TestOffice.rhys, offer: offer, now: office.now, today: office.today)
            }
            #expect(counts == DeskCounts())
        }
    }

    @Suite("The waiting list")
    struct WaitingList {
        @Test("says since when, and whether a message has come", arguments: Driver.all)
        func since(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(received: office.now.adding(seconds: -9 * 86_400)))
            let asked = office.today.adding(days: -3)
            try await office.act(.wait(WaitRequest(.identity, asked: asked)), on: reference)
            #expect(try await row(reference, office).waitingSince == "2026-10-12")
            #expect(try await row(reference, office).heard == false)
            try await office.join(reference)
            #expect(try await row(reference, office).heardOn == "2026-10-15")
            try await office.act(.resume(answered: nil), on: reference)
            let resumed = try await row(reference, office)
            #expect(resumed.waitingSince == nil && !resumed.heard)
            #expect(try await faults(office).isEmpty)
        }

        @Test("is right on a database of an older version, before and after it is brought up", arguments: Driver.all)
        func older(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.act(.wait(WaitRequest(.identity)), on: reference)
            try await office.join(reference)
            try await office.tamper(["UPDATE enquiry SET waiting_since = NULL, heard_on = NULL"])
            #expect(try await row(reference, office).waitingSince == "2026-10-15")
            #expect(try await row(reference, office).heard)
            #expect(try await faults(office).count == 1)
            try await office.store.write { try $0.rewriteOpen(office.context(nil)) }
            #expect(try await faults(office).isEmpty)
        }

        private func row(_ reference: EnquiryReference, _ office: TestOffice) async throws -> EnquirySummary {
            try await office.store.read { try #require(try $0.summary(of: reference, for: nil)) }
        }

        private func faults(_ office: TestOffice) async throws -> [String] {
            try await office.store.read { try $0.readModelFaults(after: 0, limit: 99, office.context(nil)).faults }
        }
    }
}

extension DeskCounts {
    /// What the suite says must have occurred at all.
    fileprivate mutating func add(_ other: DeskCounts) {
        mine += other.mine
        late += other.late
        pool += other.pool
        mineToWorkOn += other.mineToWorkOn
        review += other.review
    }
}
