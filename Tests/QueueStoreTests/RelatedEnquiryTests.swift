import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Similar enquiries")
    struct SimilarEnquiries {
        @Test("are closed ones that share rare words, most alike first, with how they ended", arguments: Driver.all)
        func closest(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let trial = "Please send the indictment of the trial of Percival Thornbury at Swansea in 1987"
            let best = try await office.index(Incoming(body: trial + ", and the jury list."))
            let good = try await office.index(Incoming(body: "The indictment of Thornbury, for a book."))
            let open = try await office.index(Incoming(body: trial))
            let discarded = try await office.index(Incoming(body: trial))
            for number in 0..<30 {
                try await office.index(Incoming(subject: "Hours \(number)", body: "Please send the opening hours."))
            }
            try await office.act(.close(.noRecord, evidence: "J 82"), on: best)
            try await office.act(.close(.supplied, evidence: nil), on: good)
            try await office.act(.discard, on: discarded)
            let asking = try await office.index(Incoming(subject: "Thornbury", body: trial + "."))
            try await office.store.read { session throws in
                let similar = try session.similar(to: asking, viewer: TestOffice.rhys)
                #expect(similar.map(\.reference) == [best, good])
                #expect(similar.map(\.outcome) == [.noRecord, .supplied])
                #expect(try session.similar(to: asking, viewer: nil, limit: 1).map(\.reference) == [best])
                #expect(!similar.contains { $0.reference == open })
            }
        }

        @Test("an enquiry without words has none, and one that is not there is an error", arguments: Driver.all)
        func none(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let empty = try await office.index(Incoming(subject: "", body: ""))
            try await office.store.read { session throws in
                #expect(try session.similar(to: empty, viewer: nil).isEmpty)
                #expect(throws: StoreError.self) {
                    try session.similar(to: EnquiryReference(year: 2026, number: 99), viewer: nil)
                }
            }
        }
    }

    @Suite("The same request sent twice")
    struct SameRequests {
        private static let request =
            "Please send me the sentencing remarks of the case heard at Cardiff Crown Court on 3 May 1991."

        private func same(_ office: TestOffice, _ reference: EnquiryReference) async throws -> [EnquiryReference] {
            try await office.store.read { try $0.sameRequest(as: reference, viewer: nil).map(\.reference) }
        }

        @Test("is known by its words, whatever greets, quotes, signs or breaks the lines", arguments: Driver.all)
        func fingerprint(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let first = try await office.index(Incoming(body: Self.request))
            let other = Correspondent(name: "Bo", address: "bo@example.org")
            let wrapped = Self.request.replacing(" ", with: "\r\n")
            let second = try await office.index(
                Incoming(
                    subject: "Chasing",
                    body: """
                        Dear Sir or Madam,

                        \(wrapped)

                        On 1 May, the office wrote:
                        > We need more time.
                        --\u{20}
                        Bo of Barry
                        """,
                    from: other
                )
            )
            let different = try await office.index(
                Incoming(body: Self.request.replacing("1991", with: "1992"), from: other)
            )
            #expect(try await same(office, first) == [second])
            #expect(try await same(office, second) == [first])
            #expect(try await same(office, different) == [])
        }

        @Test("few words count only from the same correspondent under the same subject", arguments: Driver.all)
        func short(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let first = try await office.index(Incoming(body: "Any news?"))
            let again = try await office.index(Incoming(subject: "RE: a record of 1954", body: "any news"))
            try await office.index(Incoming(subject: "Another matter", body: "Any news?"))
            try await office.index(Incoming(body: "Any news?", from: Correspondent(name: "Bo", address: "b@x.org")))
            let unknown = try await office.index(
                Incoming(body: "Any news?", from: Correspondent(name: "Caller", address: ""))
            )
            try await office.index(Incoming(body: "Any news?", from: Correspondent(name: "Caller", address: "")))
            #expect(try await same(office, first) == [again])
            #expect(try await same(office, unknown) == [])
            let empty = try await office.index(Incoming(body: " > \n"))
            try await office.index(Incoming(body: ""))
            #expect(try await same(office, empty) == [])
        }

        @Test("nearly the same words count within thirty days under the same subject", arguments: Driver.all)
        func nearly(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reworded = Self.request + " Thank you."
            func receive(_ subject: String, _ body: String, daysAgo: Int64) async throws -> EnquiryReference {
                let received = office.now.adding(seconds: -daysAgo * 86_400)
                return try await office.index(Incoming(subject: subject, body: body, received: received))
            }
            let asking = try await receive("Remarks", Self.request, daysAgo: 0)
            let near = try await receive("Re: Fwd: remarks", reworded, daysAgo: 30)
            _ = try await receive("Remarks", reworded + " Please.", daysAgo: 31)
            _ = try await receive("Other", reworded + " Please do.", daysAgo: 2)
            _ = try await receive("Remarks", "Something quite different about a loan of a book.", daysAgo: 2)
            #expect(try await same(office, asking) == [near])
            #expect(try await same(office, near).contains(asking))
        }
    }
}
