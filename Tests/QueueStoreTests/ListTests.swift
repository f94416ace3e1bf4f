import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Lists")
    struct Lists {
        private func day(_ text: String) throws -> Instant { try #require(Instant("\(text)T10:00:00Z")) }

        @Test("each view has what its name says", arguments: Driver.all)
        func views(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let new = try await office.receive()
            let quarantined = try await office.receive(Incoming(quarantine: "It has no end."))
            let pooled = try await office.receive()
            try await office.act(.allocate(to: .pool), on: pooled)
            let mine = try await office.receive()
            try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: mine)
            let begun = try await office.begunEnquiry()
            let late = try await office.receive(Incoming(received: try day("2026-09-01")))
            let closed = try await office.receive()
            try await office.act(.close(.withdrawn, evidence: nil), on: closed)
            let waiting = try await office.receive()
            try await office.tamper(["UPDATE enquiry SET state = 'waiting' WHERE id = \(waiting.id)"])

            #expect(try await office.list(.triage) == [late, new, quarantined])
            #expect(try await office.list(.mine, as: TestOffice.rhys) == [mine, begun])
            #expect(try await office.list(.mine, as: TestOffice.lena) == [])
            #expect(try await office.list(.mine) == [])
            #expect(try await office.list(.pool) == [pooled])
            #expect(try await office.list(.open) == [late, new, quarantined, pooled, mine, begun, waiting])
            #expect(try await office.list(.waiting) == [waiting])
            #expect(try await office.list(.late) == [late])
            #expect(try await office.list(.closed) == [closed])
            #expect(try await office.list(.quarantine) == [quarantined])
        }

        @Test(
            "lists go by priority, then due, then received, then arrival; no deadline comes last",
            arguments: Driver.all
        )
        func order(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let noClock = try await office.receive(Incoming(category: "meeting"))
            let low = try await office.receive(Incoming(received: try day("2026-09-01"), priority: .low))
            let laterDay = try await office.receive(Incoming(received: try day("2026-10-14")))
            let earlierDay = try await office.receive(Incoming(received: try day("2026-10-13")))
            // Received on a Saturday and on a Sunday: due together.
            let sunday = try await office.receive(Incoming(received: try day("2026-10-11")))
            let saturday = try await office.receive(Incoming(received: try day("2026-10-10")))
            let sundayToo = try await office.receive(Incoming(received: try day("2026-10-11")))
            let urgent = try await office.receive(Incoming(priority: .urgent))
            #expect(
                try await office.list(.open)
                    == [urgent, saturday, sunday, sundayToo, earlierDay, laterDay, noClock, low]
            )
            #expect(try await office.list(.open, limit: 3) == [urgent, saturday, sunday])
            #expect(try await office.list(.open, limit: 0) == [])
        }

        @Test("closed ones come newest first", arguments: Driver.all)
        func closedOrder(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            var references: [EnquiryReference] = []
            for number in 0..<3 {
                let reference = try await office.receive()
                try await office.act(.discard, on: reference)
                let moment = office.now.seconds + [20, 30, 20][number]
                try await office.tamper(["UPDATE enquiry SET closed_at = \(moment) WHERE id = \(reference.id)"])
                references.append(reference)
            }
            #expect(try await office.list(.closed) == [references[1], references[2], references[0]])
        }

        @Test("late begins the second after the end of the day it is due", arguments: Driver.all)
        func late(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let end = try #require(Instant("2026-10-19T22:59:59Z"))
            #expect(try await office.list(.late, now: end) == [])
            #expect(try await office.list(.late, now: end.adding(seconds: 1)) == [reference])
        }

        @Test("inbox and category narrow a list, also together and to nothing", arguments: Driver.all)
        func filters(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let north = try await office.receive(Incoming(inbox: "north"))
            let south = try await office.receive(Incoming(inbox: "south"))
            let library = try await office.receive(Incoming(category: "library", inbox: "south"))
            #expect(try await office.list(.open, inbox: "north") == [north])
            #expect(try await office.list(.open, category: "library") == [library])
            #expect(try await office.list(.open, inbox: "south", category: "records") == [south])
            #expect(try await office.list(.open, inbox: "' OR 1 = 1 --") == [])
            #expect(try await office.list(.open, category: "") == [])
        }

        @Test("who serves some inboxes sees those", arguments: Driver.all)
        func servedInboxes(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let north = try await office.receive(Incoming(inbox: "north"))
            let south = try await office.receive(Incoming(inbox: "south"))
            func viewer(_ inboxes: Set<String>?) -> Person {
                Person(email: "v@office.example", name: "V", role: .coordinator, inboxes: inboxes)
            }
            #expect(try await office.list(.open, as: viewer(nil)) == [north, south])
            #expect(try await office.list(.open, as: viewer(["north", "other"])) == [north])
            #expect(try await office.list(.open, as: viewer([])) == [])
            #expect(try await office.list(.open, inbox: "south", as: viewer(["north"])) == [])
        }

        @Test("a list shows the enquiry as its events made it, clocks included", arguments: Driver.all)
        func summary(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(suggestedTo: .person(TestOffice.rhys.email)))
            try await office.act(.triage(category: "library", to: .pool), on: reference)
            try await office.store.read { session in
                let summary = try #require(try session.summary(of: reference, for: nil))
                let enquiry = try #require(try session.enquiry(reference)).enquiry
                #expect(summary.version == 2 && summary.state == .allocated && summary.category == "library")
                #expect(summary.allocatedTo == "pool" && summary.suggestedTo == TestOffice.rhys.email)
                #expect(summary.suggestedCategory == "records" && summary.probability == 0.8)
                #expect(summary.advisories == ["media", "legal-service"] && summary.language == "en")
                #expect(summary.from == enquiry.from && summary.receivedAt == enquiry.receivedAt)
                #expect(summary.clocks.map(\.name) == enquiry.clocks.map(\.name))
                #expect(summary.clocks.map(\.dueAt) == enquiry.clocks.map(\.dueAt))
                #expect(summary.clocks.map(\.account) == enquiry.clocks.map(\.account))
                #expect(summary.leadingClock?.name == enquiry.leadingClock?.name)
                for hours in [0, 100, 200, 400] {
                    let then = office.now.adding(seconds: Int64(hours) * 3_600)
                    #expect(summary.leadingClock?.status(at: then) == enquiry.status(at: then))
                }
                #expect(try session.summary(of: EnquiryReference(year: 2026, number: 999), for: nil) == nil)
            }
        }

        @Test("clocks find their enquiries in a list of any length", arguments: Driver.all)
        func longList(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                for number in 0..<1_100 {
                    _ = try Incoming(category: number % 2 == 0 ? "records" : "library").arrive(at: office, in: session)
                }
            }
            try await office.store.read { session in
                let all = try session.list(ListFilter(view: .open, limit: 5_000, now: office.now, today: office.today))
                #expect(all.count == 1_100)
                #expect(all.allSatisfy { $0.clocks.count == ($0.category == "records" ? 2 : 3) })
            }
        }
    }
}
