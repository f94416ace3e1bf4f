import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("The desk of whoever answers")
struct QueueTests {
    private let office: WebOffice

    init() async throws { office = try await WebOffice() }

    private func visitor(_ person: Person = WebOffice.rhys) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    private func model(page: Int = 1, for person: Person = WebOffice.rhys) async throws -> QueueModel {
        let context = try await office.context(person)
        return try await office.store.read { session in
            let offer = PoolOffer(to: person, kit: context.kit, staff: context.staff)
            let counts = try session.deskCounts(for: person, offer: offer, now: context.now, today: context.today)
            return try QueueModel.read(page: page, for: person, in: session, context, counts: counts)
        }
    }

    /// An enquiry that is given to somebody.
    @discardableResult
    private func given(
        _ letter: String = Letter.court,
        category: String = "court-record",
        to allocation: Allocation = .person(WebOffice.rhys.email),
        at moment: Instant? = nil
    ) async throws -> EnquiryReference {
        let reference = try #require(try await office.receive(letter, at: moment).first)
        try await office.act(.triage(category: category, to: allocation), on: reference, as: WebOffice.cora)
        return reference
    }

    // MARK: - Pulling

    @Test("a pull is told before it is done: which enquiry, and why that")
    func offer() async throws {
        let reference = try await given()
        let reply = try await visitor().get("/queue")
        #expect(
            reply.words.contains("You would begin Trial at Wexbridge Crown Court in 1987 , because it is given to you")
        )
        #expect(reply.text.contains("data-key=\"p\""))
        #expect(reply.text.contains("name=\"next\" value=\"\(reference)\""))
    }

    @Test("a pull begins the enquiry that was offered, leads to it and gives the reason")
    func pull() async throws {
        let reference = try await given(to: .pool)
        let visitor = try await visitor()
        let reply = try await visitor.post("/queue/pull", [("next", "\(reference)")])
        #expect(reply.headers[.location] == "/enquiries/\(reference)")
        let page = try await visitor.get("/enquiries/\(reference)").words
        #expect(
            page.contains("You have begun \(reference), because it is the most urgent in the pool that you can do.")
        )
        #expect(!page.contains("Things have changed"))
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.state == .begun)
        #expect(enquiry.allocation == .person(WebOffice.rhys.email))
    }

    @Test("when another was quicker, the next one comes and the page says that it is another")
    func overtaken() async throws {
        let seen = try await given(to: .pool)
        let other = try await given(Letter.plain("Minutes of 1974", "May I see them?"), to: .pool)
        let context = try await office.context(WebOffice.cora)
        _ = try await office.store.write { try $0.pull(for: WebOffice.cora, context: context) }
        let left = try await office.enquiry(seen).state == .begun ? other : seen
        let taken = left == seen ? other : seen
        let visitor = try await visitor()
        let reply = try await visitor.submit("/queue/pull", [("next", "\(taken)")])
        #expect(reply.words.contains("You have begun \(left)"))
        #expect(reply.words.contains("it is not the one you saw"))
    }

    @Test("with nothing to pull there is no button, and the page says why")
    func nothing() async throws {
        let visitor = try await visitor(WebOffice.lena)
        let empty = try await visitor.get("/queue")
        #expect(empty.words.contains("There is nothing for you to pull."))
        #expect(empty.words.contains("The pool is empty."))
        #expect(!empty.text.contains("action=\"/queue/pull\""))
        try await given(to: .pool)
        let reply = try await visitor.get("/queue").words
        #expect(reply.contains("The pool has 1 enquiry, but none for you"))
        #expect(reply.contains("1 is for somebody with a skill that you do not have."))
        #expect(
            try await visitor.submit("/queue/pull").words.contains("There is nothing for you to pull at the moment.")
        )
    }

    @Test("what somebody would rather not meet is kept back, and nobody else is told")
    func wishes() async throws {
        try await given(Letter.distressing, to: .pool)
        let subjects = try await model().pool.first.flatMap(\.summary.distressing)
        let unwanted = Set(subjects.compactMap(DistressingSubject.init(rawValue:)))
        try #require(!unwanted.isEmpty)
        _ = try await visitor().post("/account/wishes", unwanted.map { ("subject", $0.rawValue) })
        let own = try await visitor().get("/queue").words
        #expect(own.contains("1 is about something you would rather not meet. Only you see this."))
        #expect(!(try await visitor(WebOffice.cora).get("/queue").words.contains("rather not meet")))
    }

    @Test("what somebody passed on is not offered to them again")
    func passedOn() async throws {
        let reference = try await given()
        let visitor = try await visitor()
        let saw = try await office.enquiry(reference).version
        let reply = try await visitor.submit(
            "/enquiries/\(reference)/pass-on",
            [("saw", "\(saw)"), ("return", "/queue")]
        )
        #expect(reply.words.contains("You passed on 1, which is not offered to you again."))
        #expect(try await model().next == nil)
        #expect(try await model(for: WebOffice.cora).next?.summary.reference == reference)
    }

    // MARK: - What is theirs

    @Test("the one to act on soonest comes first, begun or not, and what waits is in a list of its own")
    func order() async throws {
        let now = office.now
        let new = try await given(Letter.plain("The newest", "What did you decide in 1971?"))
        let old = try await given(
            Letter.plain("The oldest", "May I see the minutes?"),
            at: now.adding(seconds: -6 * 86_400)
        )
        let between = try await given(Letter.court, at: now.adding(seconds: -3 * 86_400))
        let waits = try await given(Letter.plain("It waits", "May I?"), at: now.adding(seconds: -9 * 86_400))
        try await office.act(.begin, on: between, as: WebOffice.rhys)
        try await office.act(.wait(WaitRequest(.thirdParty, whom: "the court")), on: waits, as: WebOffice.rhys)
        let model = try await model()
        #expect(model.work.rows.map(\.summary.reference) == [old, between, new])
        #expect(model.work.total == 3)
        #expect(model.waiting.rows.map(\.summary.reference) == [waits])
        let reply = try await visitor().get("/queue")
        #expect(reply.text.components(separatedBy: "data-key=\"b\"").count == 3)
        #expect(reply.text.components(separatedBy: "/pass-on\"").count == 4)
    }

    @Test("what waits says for what, of whom, since when; what is to be chased today stands above everything")
    func waiting() async throws {
        let reference = try await given()
        let request = WaitRequest(
            .identity,
            whom: "the solicitor",
            what: "a copy of the passport",
            chase: office.today.adding(days: 3)
        )
        try await office.act(.begin, on: reference, as: WebOffice.rhys)
        try await office.act(.wait(request), on: reference, as: WebOffice.rhys)
        let before = try await visitor().get("/queue").words
        #expect(
            before.contains(
                "For proof of identity from the solicitor (a copy of the passport), since Monday 12 October."
            )
        )
        #expect(before.contains("To be chased on Thursday 15 October."))
        #expect(!before.contains("to be looked at again today"))
        office.pass(seconds: 3 * 86_400)
        let after = try await visitor().get("/queue")
        #expect(after.words.contains("1 is to be looked at again today: \(reference)"))
        #expect(after.words.contains("To be chased today."))
        #expect(after.links.contains("/enquiries/\(reference)/resume?return=%2Fqueue"))
    }

    @Test("a review that was asked for, sent back or approved is told where the work stands")
    func review() async throws {
        let reference = try await given()
        try await office.act(.begin, on: reference, as: WebOffice.rhys)
        let ask = EnquiryCommand.review(ReviewRequest(reviewer: WebOffice.cora.email, outcome: .supplied))
        try await office.act(ask, on: reference, as: WebOffice.rhys)
        #expect(try await visitor().get("/queue").words.contains("With Cora Bevan, for a second pair of eyes."))
        #expect(try await model(for: WebOffice.cora).forReview.rows.map(\.summary.reference) == [reference])
        try await office.act(.sendBack(because: "the date is wrong"), on: reference, as: WebOffice.cora)
        #expect(try await visitor().get("/queue").words.contains("sent back by Cora Bevan : the date is wrong"))
        try await office.act(ask, on: reference, as: WebOffice.rhys)
        try await office.act(.approve(remark: nil), on: reference, as: WebOffice.cora)
        let reply = try await visitor().get("/queue")
        #expect(reply.words.contains("approved: ready to send as “supplied”"))
        #expect(reply.links.contains("/enquiries/\(reference)/close?return=%2Fqueue"))
        try await office.act(
            .triage(category: "copyright", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.cora
        )
        #expect(!(try await visitor().get("/queue").words.contains("approved: ready to send")))
    }

    @Test("what is a post's, or that of somebody one stands in for, says so")
    func inTheirPlace() async throws {
        let post = Post(code: "readers", name: "Readers’ desk", holders: [WebOffice.rhys.email])
        let today = office.today
        try await office.store.write { session in
            try session.save(post)
            try session.save(
                Deputy(principal: WebOffice.lena.email, deputy: WebOffice.rhys.email, first: today, last: today)
            )
        }
        try await given(to: .post("readers"))
        try await given(Letter.loan, category: "inter-library-loan", to: .person(WebOffice.lena.email))
        let words = try await visitor().get("/queue").words
        #expect(words.contains("for the post Readers’ desk"))
        #expect(words.contains("for Lena Okafor, for whom you stand in"))
    }

    @Test("a long list comes in pages, and one behind the end says so")
    func paging() async throws {
        let letters = (1...52).map { Letter.plain("Request \($0)", "May I see file \($0)?") }
        let command = EnquiryCommand.triage(category: "court-record", to: .person(WebOffice.rhys.email))
        for reference in try await office.receive(all: letters, at: office.now) {
            try await office.act(command, on: reference, as: WebOffice.cora)
        }
        let (first, second) = (try await model(), try await model(page: 2))
        #expect(first.work.rows.count == 50)
        #expect(second.work.rows.count == 2)
        #expect(first.work.total == 52)
        let all = (first.work.rows + second.work.rows).map(\.summary.reference)
        #expect(Set(all).count == 52)
        let visitor = try await visitor()
        #expect(try await visitor.get("/queue").words.contains("Page 1 of 2"))
        #expect(try await visitor.get("/queue?page=9").words.contains("There is no such page."))
    }

    // MARK: - What is not shown

    @Test("nothing that a distressing enquiry says stands on the desk")
    func distressing() async throws {
        try await given(Letter.distressing)
        let words = try await visitor().get("/queue").words
        #expect(words.contains("(subject not shown)"))
        #expect(!words.contains("murder"))
        #expect(!words.contains("stabbed"))
    }

    @Test("what only named people may see is on nobody else's desk and in no count")
    func restricted() async throws {
        let reference = try #require(try await office.receive(Letter.welfare).first)
        try #require(try await office.enquiry(reference).restricted)
        let words = try await visitor().get("/queue").words
        #expect(!words.contains("\(reference)"))
        #expect(words.contains("The pool is empty."))
    }

    @Test("managers have no desk here")
    func managers() async throws {
        let visitor = try await visitor(WebOffice.mona)
        #expect(try await visitor.get("/queue").status == .forbidden)
        #expect(try await visitor.post("/queue/pull").status == .forbidden)
    }
}

extension WebOffice {
    /// Lets much mail arrive at one moment.
    func receive(all letters: [String], at moment: Instant) async throws -> [EnquiryReference] {
        var received: [EnquiryReference] = []
        for start in stride(from: 0, to: letters.count, by: 4) {
            let some = Array(letters[start..<min(start + 4, letters.count)])
            if some.count == 4 {
                received += try await receive(some[0], some[1], some[2], some[3], at: moment)
            } else {
                for letter in some { received += try await receive(letter, at: moment) }
            }
        }
        return received
    }
}
