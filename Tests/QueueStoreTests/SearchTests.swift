import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Search")
    struct Search {
        @Test("finds words of the subject, the text, the correspondent and the reference", arguments: Driver.all)
        func columns(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let other = try await office.index(
                Incoming(subject: "Opening hours", body: "When?", from: Correspondent(name: "Bo", address: "b@x.org"))
            )
            let found = try await office.index(Incoming())
            for text in [
                "record", "RECORD 1954", "case file", "\"case file\"", "iris", "marsh", "iris@example.org",
                "example.org", "from:iris", "from:\"iris marsh\"", "subject:1954", "may i see", "\(found)", "fil* cas*",
                "file -hours", "reco*",
            ] { #expect(try await office.find(text) == [found], "\(text)") }
            for text in ["file hours", "\"file case\"", "from:1954", "subject:iris", "recor", "case -file"] {
                #expect(try await office.find(text) == [], "\(text)")
            }
            #expect(try await office.find("hours") == [other])
        }

        @Test("finds words of every message of the conversation", arguments: Driver.all)
        func conversation(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let first = try await office.index(Incoming())
            let second = try await office.index(
                Incoming(body: "About the gazetteer.", from: Correspondent(name: "Owen", address: "owen@example.org"))
            )
            try await office.tamper(["UPDATE message SET enquiry_id = \(first.id) WHERE enquiry_id = \(second.id)"])
            try await office.reindex(first)
            try await office.reindex(second)
            #expect(try await office.find("gazetteer") == [first])
            #expect(try await office.find("from:owen file") == [first])
        }

        @Test("accents and Welsh letters do not matter on either side", arguments: Driver.all)
        func accents(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let found = try await office.index(
                Incoming(
                    subject: "Tŷ'r Llywodraeth",
                    body: "Y dŵr, y gŵyn a'r café: naïve façade.",
                    from: Correspondent(name: "Siân Llŷr", address: "sian@example.org")
                )
            )
            for text in [
                "tŷ", "ty", "TY\u{302}", "dŵr", "dwr", "dw\u{302}r", "GWYN", "café", "cafe", "CAFE\u{301}", "facade",
                "from:llyr", "from:LLŶR", "\"y dwr\"", "gwy*", "tŷ’r", "naive",
            ] { #expect(try await office.find(text) == [found], "\(text)") }
        }

        @Test(
            "numbers are found however the text and the query write them",
            arguments: [
                ["J 82/1234", "J82/1234", "j 82/1234", "j82 1234", "\"J 82/1234\"", "82/1234"],
                ["J82/1234", "J 82/1234", "j82/1234"],
                ["978-0-14-103614-4", "9780141036144", "978 0 14 103614 4", "978-0-14-103614-4"],
                ["9780141036144", "978-0-14-103614-4", "978 0 14 103614 4"],
                ["0-14-103614-X", "014103614X", "0 14 103614 x"],
                ["CF10 3NQ", "cf103nq", "CF10 3NQ", "cf10 3nq"],
                ["CF103NQ", "CF10 3NQ", "cf103nq"],
                ["T19870123", "t19870123", "T 19870123", "T1987*"],
                ["T 19870123", "T19870123", "t 19870123"],
                ["o'neill+files@mail.example.co.uk", "o'neill+files@mail.example.co.uk", "mail.example.co.uk"],
            ]
        )
        func numbers(_ spellings: [String]) async throws {
            let office = try await TestOffice(.sqlite)
            try await office.index(Incoming(body: "Please see J 8/21234, ISBN 978-1-23-456789-7, T20001111, SA1 1AA."))
            let found = try await office.index(Incoming(body: "I ask about \(spellings[0]), thank you."))
            for query in spellings.dropFirst() {
                #expect(try await office.find(query) == [found], "\(query) for \(spellings[0])")
                #expect(try await office.find("about \(query)") == [found], "about \(query) for \(spellings[0])")
            }
        }

        @Test("a reference finds its enquiry first, before those that mention it", arguments: Driver.all)
        func references(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let quoted = try await office.index(Incoming(subject: "One"))
            let mention = try await office.index(Incoming(subject: "Two", body: "See \(quoted), and page 1 of it."))
            for text in ["\(quoted)", "enq-2026-1", "2026-1", "1", "000001"] {
                for order in SearchOrder.allCases {
                    #expect(try await office.find(text, order: order).first == quoted, "\(text) \(order)")
                }
            }
            #expect(try await office.find("\(quoted)") == [quoted, mention])
            #expect(try await office.find("2026-1") == [quoted, mention])
            #expect(try await office.find("1 state:closed") == [])
            #expect(try await office.find("1", limit: 1) == [quoted])
        }

        @Test("newest come first, best first when asked", arguments: Driver.all)
        func order(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let now = office.now
            let inSubject = try await office.index(
                Incoming(subject: "Gazetteer", body: "Hello there.", received: now.adding(seconds: -300))
            )
            let twice = try await office.index(
                Incoming(body: "A gazetteer, any gazetteer.", received: now.adding(seconds: -200))
            )
            let once = try await office.index(
                Incoming(body: "Not a word of note but one gazetteer.", received: now.adding(seconds: -100))
            )
            #expect(try await office.find("gazetteer") == [once, twice, inSubject])
            #expect(try await office.find("gazetteer", order: .best) == [inSubject, twice, once])
            #expect(try await office.find("gazetteer", limit: 1) == [once])
            #expect(try await office.find("gazetteer", limit: 1, order: .best) == [inSubject])
            #expect(try await office.find("gazetteer", limit: 0) == [])
        }

        @Test("no string anybody types is an error", arguments: Driver.all)
        func hostile(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.index(Incoming())
            try await office.store.read { session throws in
                var numbers = SteadyNumbers(state: 20_261_015)
                var searched = 0
                for _ in 0..<3_000 {
                    guard let query = try? SearchQuery(numbers.query()) else { continue }
                    searched += 1
                    let order: SearchOrder = searched % 2 == 0 ? .newest : .best
                    _ = try session.search(query, viewer: TestOffice.rhys, order: order, zone: office.zone)
                }
                #expect(searched > 1_500)
            }
        }

        @Test(
            "the signs of FTS5 mean nothing",
            arguments: ["file OR", "^file", "NEAR(file)", "file)", "+file", "{file}"]
        )
        func signs(_ text: String) async throws {
            let office = try await TestOffice(.sqlite)
            let found = try await office.index(Incoming(body: "The near file, or another."))
            #expect(try await office.find(text) == [found])
        }
    }
}
