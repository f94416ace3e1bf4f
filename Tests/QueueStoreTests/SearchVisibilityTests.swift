import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("What a search does not show")
    struct SearchVisibility {
        private let fileClerks = [TestOffice.rhys, TestOffice.mona]

        @Test("restricted enquiries are absent for all but those who triage", arguments: Driver.all)
        func restricted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let secret = try await office.index(Incoming(category: "worry", body: "The gazetteer frightens me."))
            for text in [
                "gazetteer", "\(secret)", "1", "state:open", "category:worry", "gazetteer state:new", "from:iris",
            ] {
                for order in SearchOrder.allCases {
                    for viewer in fileClerks {
                        let findings = try await office.findings(text, as: viewer, order: order)
                        #expect(findings.enquiries.isEmpty && !findings.isCapped, "\(text)")
                    }
                    #expect(try await office.find(text, as: TestOffice.cora, order: order) == [secret], "\(text)")
                    #expect(try await office.find(text, order: order) == [secret], "\(text)")
                }
            }
        }

        @Test("other inboxes are absent, and do not use up the limit", arguments: Driver.all)
        func inboxes(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let north = try await office.index(Incoming(inbox: "north"))
            for _ in 0..<80 { try await office.index(Incoming(inbox: "south")) }
            let viewer = Person(email: "v@office.example", name: "V", role: .coordinator, inboxes: ["north"])
            for order in SearchOrder.allCases {
                #expect(try await office.find("file", as: viewer, limit: 1, order: order) == [north])
                #expect(try await office.find("in:south file", as: viewer, order: order) == [])
            }
            #expect(try await office.find("state:open", as: viewer, limit: 1) == [north])
        }

        @Test("neither what is similar nor what was sent twice shows them", arguments: Driver.all)
        func related(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let body = "Please send the gazetteer of Merioneth with its maps, as printed by Hughes of Wrexham in 1872."
            let open = try await office.index(Incoming(body: body))
            let secret = try await office.index(Incoming(category: "worry", body: body))
            try await office.act(.close(.adviceGiven, evidence: nil), on: secret)
            try await office.store.read { session throws in
                #expect(try session.similar(to: open, viewer: nil).map(\.reference) == [secret])
                #expect(try session.sameRequest(as: open, viewer: nil).map(\.reference) == [secret])
                for viewer in fileClerks {
                    #expect(try session.similar(to: open, viewer: viewer).isEmpty)
                    #expect(try session.sameRequest(as: open, viewer: viewer).isEmpty)
                    #expect(throws: StoreError.self) { try session.similar(to: secret, viewer: viewer) }
                    #expect(throws: StoreError.self) { try session.sameRequest(as: secret, viewer: viewer) }
                }
            }
        }
    }
}
