import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Whatever people do, in whatever order")
    struct Histories {
        private static let nell = Person(
            email: "nell@office.example",
            name: "Nell Rees",
            role: .colleague,
            inboxes: ["north"]
        )

        private static let staff = Staff(
            people: TestOffice.people + [nell],
            posts: [
                Post(code: "desk", name: "Desk", holders: [TestOffice.rhys.email, TestOffice.lena.email]),
                Post(code: "vacant", name: "Vacant", holders: []),
            ],
            deputies: [
                Deputy(principal: TestOffice.lena.email, deputy: nell.email, first: .earliest, last: .latest)
            ],
            named: ["secret": [TestOffice.rhys.email, TestOffice.cora.email]],
            optOuts: [TestOffice.lena.email: [.violence]]
        )

        @Test(
            "lists, figures, search and record are what the events make of them",
            arguments: Driver.all,
            [1, 2, 3, 4]
        )
        func rebuilt(_ driver: Driver, _ part: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: Self.staff)
            for number in 0..<Self.histories {
                let seed = part * 1_000 + UInt64(number)
                try await office.store.write { session throws in
                    var history = StoredHistory(office, seed: seed)
                    try history.run(30 + number % 30, in: session)
                    #expect(history.done > 2, "seed \(seed): hardly anything was done, \(history.refused) refused")
                    let before = (history.enquiries.map(\.id).min() ?? 1) - 1
                    let lists = try session.readModelFaults(after: before, limit: 1_000, office.context(nil)).faults
                    let figures = try session.dailyFaults(zone: office.zone).named
                    #expect(lists.isEmpty && figures.isEmpty, "seed \(seed): \(lists + figures)")
                }
            }
            try await office.store.read { session throws in
                let search = try session.searchFaults()
                #expect(search.isEmpty, "\(search)")
                #expect(try session.verifyAudit().faults.isEmpty)
            }
        }

        private static let histories = 8

        @Test("nobody meets what is for others only", arguments: Driver.all, [11, 12])
        func hidden(_ driver: Driver, _ part: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: Self.staff)
            try await office.store.write { session throws in
                for number in 0..<6 {
                    var history = StoredHistory(office, seed: part * 1_000 + UInt64(number))
                    try history.run(40, in: session)
                }
                let all =
                    try session.list(Self.filter(.open, nil, office)) + session.list(Self.filter(.closed, nil, office))
                let restricted = try all.compactMap { try session.enquiry($0.reference)?.enquiry }.filter(\.restricted)
                #expect(restricted.count > 2)
                for person in Self.staff.people {
                    let hidden = Set(
                        restricted.filter { enquiry in
                            office.kit.category(enquiry.category).map { !Self.staff.maySee(person, $0) } ?? true
                        }.map(\.reference)
                    )
                    let met = try Self.everythingMet(by: person, session, office)
                    #expect(met.isDisjoint(with: hidden), "\(person.email): \(met.intersection(hidden))")
                    for reference in hidden {
                        #expect(throws: StoreError.self) { try session.open(reference, for: person) }
                        #expect(try session.summary(of: reference, for: person) == nil)
                    }
                    let backlog = try session.backlog(inbox: nil, viewer: person, now: office.now, today: office.today)
                    let seen = Set(try session.list(Self.filter(.open, person, office)).map(\.category))
                    #expect(Set(backlog.byCategory.compactMap(\.code)) == seen)
                }
            }
        }

        private static func filter(_ view: ListView, _ viewer: Person?, _ office: TestOffice) -> ListFilter {
            let later = office.now.adding(seconds: 400 * 86_400)
            return ListFilter(view: view, limit: 10_000, viewer: viewer, now: later, today: office.zone.date(of: later))
        }

        /// Every reference that any list, search or suggestion shows somebody.
        private static func everythingMet(
            by person: Person,
            _ session: any Session,
            _ office: TestOffice
        ) throws -> Set<EnquiryReference> {
            var met: Set<EnquiryReference> = []
            for view in ListView.allCases {
                met.formUnion(try session.list(filter(view, person, office)).map(\.reference))
            }
            let rows = try session.triageRows(filter(.triage, person, office), kit: office.kit)
            met.formUnion(rows.map(\.summary.reference))
            met.formUnion(try session.sameRequests(as: rows.map(\.summary), viewer: person).values.joined())
            for words in ["record", "news", "iris", "worry"] {
                let query = try SearchQuery(words)
                let found = try session.search(query, viewer: person, limit: 1_000, zone: office.zone)
                met.formUnion(found.enquiries.map(\.reference))
            }
            for reference in met.sorted().prefix(30) {
                met.formUnion(try session.similar(to: reference, viewer: person, limit: 50).map(\.reference))
                met.formUnion(try session.sameRequest(as: reference, viewer: person).map(\.reference))
            }
            return met
        }
    }
}
