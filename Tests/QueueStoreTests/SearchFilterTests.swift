import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Filters of a search")
    struct SearchFilters {
        private struct Three {
            let office: TestOffice
            let new: EnquiryReference
            let given: EnquiryReference
            let closed: EnquiryReference

            init(_ driver: Driver) async throws {
                office = try await TestOffice(driver)
                new = try await office.index(Incoming(received: Instant("2026-10-12T10:00:00Z")))
                given = try await office.index(
                    Incoming(category: "library", inbox: "North", received: Instant("2026-09-30T22:59:59Z"))
                )
                closed = try await office.index(Incoming(received: Instant("2026-08-31T23:00:00Z")))
                try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: given)
                try await office.act(.close(.adviceGiven, evidence: nil), on: closed)
            }
        }

        @Test("each says what its name says, with words and without", arguments: Driver.all)
        func each(_ driver: Driver) async throws {
            let three = try await Three(driver)
            let (new, given, closed) = (three.new, three.given, three.closed)
            let expected: [(String, [EnquiryReference])] = [
                ("state:open", [new, given]), ("state:closed", [closed]), ("state:new", [new]),
                ("state:new state:closed", [new, closed]), ("-state:closed", [new, given]),
                ("in:north", []), ("in:North", [given]), ("in:office", [new, closed]), ("in:OFFICE", [new, closed]),
                ("category:library", [given]), ("-category:library", [new, closed]),
                ("category:LIBRARY state:open", [given]), ("to:rhys", [given]), ("to:hale", [given]),
                ("to:\"Rhys Hale\"", [given]), ("to:rhys@office.example", [given]), ("to:lena", []),
                ("outcome:advice-given", [closed]), ("-outcome:advice-given", [new, given]),
                ("outcome:refused", []), ("has:media", [new, given, closed]), ("has:welfare", []),
                // London is an hour ahead of UTC until the end of October.
                ("before:2026-10-01", [given, closed]), ("after:2026-10-01", [new]),
                ("after:2026-09-01", [new, given, closed]), ("after:2026-09-01 before:2026-10", [given, closed]),
                ("before:2026-09-01", []), ("before:2026", []), ("after:2026", [new, given, closed]),
            ]
            for (text, references) in expected {
                #expect(try await three.office.find(text) == references, "\(text)")
                #expect(try await three.office.find("\(text) file") == references, "\(text) file")
                #expect(try await three.office.find("\(text) nowhere") == [], "\(text) nowhere")
            }
        }

        @Test("me is whoever searches", arguments: Driver.all)
        func me(_ driver: Driver) async throws {
            let three = try await Three(driver)
            #expect(try await three.office.find("to:me", as: TestOffice.rhys) == [three.given])
            #expect(try await three.office.find("to:me", as: TestOffice.lena) == [])
            #expect(try await three.office.find("to:me") == [])
        }

        @Test("what is found is the same, whichever way the search goes", arguments: Driver.all)
        func ways(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session throws in
                for number in 0..<120 {
                    let received = office.now.adding(seconds: Int64(-3_600 * ((number * 37) % 120)))
                    let body = number % 3 == 0 ? "Of interest: a gazetteer." : "A gazetteer."
                    let incoming = Incoming(
                        category: number % 4 == 0 ? "library" : "records",
                        body: body,
                        inbox: number % 5 == 0 ? "north" : "office",
                        received: received
                    )
                    let reference = try incoming.arrive(at: office, in: session)
                    try session.reindex(reference)
                    if number % 7 != 0 {
                        try session.run("UPDATE enquiry SET state = 'closed' WHERE id = \(reference.id)")
                    }
                }
            }
            var impatient = SearchLimits()
            impatient.patience = 1
            var wordsOnly = SearchLimits()
            wordsOnly.patience = 10_000
            for text in [
                "state:open", "category:library", "in:north", "after:2026-10-13", "before:2026-10-12",
                "category:library in:north", "state:open after:2026-10-12",
            ] {
                for words in ["gazetteer", "gazetteer interest", "gazetteer -interest"] {
                    let byList = try await office.findings("\(text) \(words)", limit: 200, limits: impatient)
                    let byWords = try await office.findings("\(text) \(words)", limit: 200, limits: wordsOnly)
                    #expect(!byList.enquiries.isEmpty && !byList.isCapped && !byWords.isCapped, "\(text) \(words)")
                    #expect(byList.enquiries.map(\.reference) == byWords.enquiries.map(\.reference), "\(text) \(words)")
                }
            }
        }

        @Test("a search that stops looking says so", arguments: Driver.all)
        func capped(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let wanted = try await office.index(Incoming())
            try await office.tamper(["UPDATE enquiry SET outcome = 'refused', state = 'closed'"])
            for _ in 0..<20 { try await office.index(Incoming()) }
            var short = SearchLimits()
            short.candidates = 10
            short.listed = 10
            for text in ["file outcome:refused", "outcome:refused", "file outcome:refused in:office"] {
                let findings = try await office.findings(text, limits: short)
                #expect(findings.enquiries.isEmpty && findings.isCapped, "\(text)")
                let patient = try await office.findings(text)
                #expect(patient.enquiries.map(\.reference) == [wanted] && !patient.isCapped, "\(text)")
            }
            #expect(try await office.findings("file", limit: 5, limits: short).isCapped == false)
        }
    }
}
