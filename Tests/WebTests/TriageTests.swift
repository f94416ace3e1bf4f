import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("The triage desk")
struct TriageTests {
    private let office: WebOffice

    init() async throws { office = try await WebOffice() }

    private func visitor(_ person: Person = WebOffice.cora) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    private func model(_ query: String = "", for person: Person = WebOffice.cora) async throws -> TriageModel {
        let context = try await office.context(person)
        return try await office.store.read { session in
            try TriageModel(
                TriagePlace(FormFields(encoded: query)),
                person,
                context,
                session.triageTally(for: person),
                configured: ["arl"],
                in: session
            )
        }
    }

    // MARK: - The list

    @Test("with nothing to decide the page says so, and leads on")
    func empty() async throws {
        let reply = try await visitor().get("/triage")
        #expect(reply.status == .ok)
        #expect(reply.words.contains("Nothing waits for triage"))
        #expect(reply.links.contains("/queue"))
    }

    @Test("a row says who asks for what, what it may be, who could answer and when it is due")
    func row() async throws {
        let reference = try #require(try await office.receive(Letter.court).first)
        let words = try await visitor().get("/triage").words
        #expect(words.contains("Trial at Wexbridge Crown Court in 1987"))
        #expect(words.contains("\(reference) from Harcourt Lisle"))
        #expect(words.contains("received just now"))
        #expect(words.contains("%)"))
        #expect(words.contains("Due "))
        #expect(words.contains("For "))
    }

    @Test("neither the subject of a distressing enquiry nor the words that decided it stand in its row")
    func distressing() async throws {
        try await office.receive(Letter.distressing)
        let text = try await visitor().get("/triage").text
        // The pane beside the list holds the message, folded.
        let list = try #require(text.components(separatedBy: "id=\"pane\"").first)
        #expect(!list.contains("murder"))
        #expect(!list.contains("stabbed"))
        #expect(list.contains("(subject not shown)"))
    }

    @Test("every row answers to every key, so that no key decides about another row's enquiry")
    func keys() async throws {
        try await office.receive(Letter.court, Letter.loan)
        let text = try await visitor().get("/triage").text
        let rows = text.components(separatedBy: "<li class=\"triage-row\"").dropFirst()
        #expect(rows.count == 2)
        for row in rows {
            let own = row.components(separatedBy: "</li>")[0]
            for key in ["a", "c", "g", "d"] { #expect(own.contains("data-key=\"\(key)\"")) }
        }
    }

    @Test("what somebody else is writing on says so; what the viewer writes on does not")
    func writing() async throws {
        let reference = try #require(try await office.receive(Letter.court).first)
        let now = office.now
        try await office.store.write { _ = try $0.beginWriting(reference, by: WebOffice.tom.email, now: now) }
        #expect(try await visitor().get("/triage").words.contains("Tom Adeyemi is writing on this."))
        #expect(try await !visitor(WebOffice.tom).get("/triage").words.contains("is writing on this"))
    }

    @Test("inboxes and categories narrow the list, and their counts agree with it")
    func narrowed() async throws {
        try await office.receive(Letter.court, Letter.loan)
        try await office.receive(Letter.plain("Another loan", "Please lend me a book."), inbox: "library")
        let all = try await model()
        #expect(all.total == 3)
        #expect(Set(all.inboxes) == ["arl", "library"])
        for inbox in all.inboxes {
            let some = try await model("inbox=\(inbox)")
            #expect(some.rows.allSatisfy { $0.summary.inbox == inbox })
            #expect(some.rows.count == all.tally.count(inbox: inbox))
        }
        for (category, count) in all.tally.categories(inbox: nil) {
            #expect(try await model("category=\(category)").rows.count == count)
        }
    }

    @Test("a page has fifty rows, and the last leads to the first of the next page")
    func pages() async throws {
        for number in 0..<52 { try await office.receive(Letter.plain("Question \(number)", "What is kept? \(number)")) }
        let (first, second) = (try await model(), try await model("page=2"))
        #expect(first.rows.count == 50)
        #expect(second.rows.count == 2)
        #expect(first.pages == 2)
        let last = try #require(first.rows.last?.summary.reference)
        #expect(first.next(after: last) == second.rows.first?.summary.reference)
    }

    @Test("what lies beside the list stays there when something more urgent comes in, until somebody goes on")
    func stays() async throws {
        try await office.receive(Letter.court, Letter.loan)
        let visitor = try await visitor()
        let order = try await model().rows.map(\.summary.reference)
        let text = try await visitor.get("/triage").text
        #expect(text.contains("data-stays=\"beside=\(order[0])\""))
        // The second stands for one that lay open first: the page is asked for as it is.
        let still = try await visitor.get("/triage?beside=\(order[1])").text
        #expect(still.contains("id=\"open-\(order[1])\""))
        #expect(!still.contains("id=\"open-\(order[0])\""))
        #expect(still.contains("data-row=\"\(order[1])\" aria-current=\"true\""))
        #expect(still.contains("data-stays=\"beside=\(order[1])\""))
        // On a small screen the list is shown still, and nothing counts as opened.
        #expect(!still.contains("is-open"))
        #expect(try await !visitor.get("/triage?open=\(order[0])").text.contains("data-stays"))
    }

    @Test("where nothing lay open, no row is the one that a key would decide about")
    func staysEmpty() async throws {
        let visitor = try await visitor()
        #expect(try await visitor.get("/triage").text.contains("data-stays=\"beside=\""))
        try await office.receive(Letter.court)
        let text = try await visitor.get("/triage?beside=").text
        #expect(text.contains("Nothing is open"))
        #expect(!text.contains("aria-current=\"true\""))
        #expect(text.contains("class=\"triage-row\""))
    }

    // MARK: - Deciding

    @Test("to agree triages as proposed, and the next one opens by itself")
    func agree() async throws {
        try await office.receive(Letter.court, Letter.loan)
        let before = try await model()
        let first = try #require(before.rows.first)
        let next = before.rows[1].summary.reference
        let reply = try await visitor().post(
            "/enquiries/\(first.summary.reference)/agree",
            [("saw", "\(first.summary.version)"), ("return", before.onward(from: first.summary.reference).description)]
        )
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/triage?next=\(next)")
        #expect(try await office.enquiry(first.summary.reference).state == .allocated)
        let page = try await visitor().get("/triage?next=\(next)")
        #expect(page.text.contains("data-row=\"\(next)\" aria-current=\"true\""))
    }

    @Test("after the last of the list the first comes up; after the only one nothing does")
    func onward() async throws {
        let references = try await office.receive(Letter.court, Letter.loan)
        let both = try await model()
        let order = both.rows.map(\.summary.reference)
        #expect(both.next(after: order[1]) == order[0])
        try await office.act(.discard, on: references[0], as: WebOffice.cora)
        #expect(try await model().next(after: references[1]) == nil)
    }

    @Test("what another coordinator just decided is seen, and the enquiry that lay open says so")
    func together() async throws {
        let reference = try #require(try await office.receive(Letter.court).first)
        try await office.act(
            .triage(category: "court-record", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.tom
        )
        let words = try await visitor().get("/triage?open=\(reference)").words
        #expect(words.contains("Tom Adeyemi gave \(reference) to Rhys Hale"))
        #expect(words.contains("\(reference) is decided: it is with Rhys Hale."))
        #expect(try await !visitor(WebOffice.tom).get("/triage").words.contains("Just now"))
    }

    @Test("an enquiry that is not for the viewer's eyes is in no list, count or pane")
    func restricted() async throws {
        let reference = try #require(try await office.receive(Letter.welfare).first)
        let category = try await office.enquiry(reference).category
        try await office.store.write { session in
            try session.name([WebOffice.tom.email], for: category)
        }
        let words = try await visitor().get("/triage?open=\(reference)").words
        #expect(words.contains("\(reference) is not here"))
        #expect(words.contains("Nothing waits for triage"))
        #expect(try await model().total == 0)
        #expect(try await model(for: WebOffice.tom).total == 1)
    }

    // MARK: - Together

    @Test("only what is confident and carries no advisory is agreed to together")
    func confident() async throws {
        try await office.receive(Letter.court, Letter.loan, Letter.distressing, Letter.welfare)
        let model = try await model()
        #expect(model.rows.count == 4)
        for row in model.confident {
            #expect(row.isConfident && !row.isDistressing && !row.summary.restricted)
            #expect(row.summary.advisories.isEmpty)
        }
        let left = model.rows.filter { !$0.mayBeAgreedUnread }.map(\.summary.reference)
        let visitor = try await visitor()
        let reply = try await visitor.post("/triage/agree", left.map { ("seen", "\($0):1") })
        #expect(reply.words.contains("Somebody has to look at it before it is decided."))
        for reference in left { #expect(try await office.enquiry(reference).state == .new) }
    }

    @Test("what changed since it was seen is refused with the reason, and the rest is done")
    func partly() async throws {
        try await office.receive(Letter.court, Letter.loan)
        let rows = try await model().confident
        try #require(rows.count == 2, "the kit is sure of both letters")
        let seen = rows.map { ("seen", SeenEnquiry($0).text) }
        try await office.act(.note("I know them"), on: rows[0].summary.reference, as: WebOffice.tom)
        let reply = try await visitor().post("/triage/agree", seen)
        #expect(reply.status == .ok)
        #expect(reply.words.contains("1 enquiry is triaged as it was proposed."))
        #expect(try await office.enquiry(rows[0].summary.reference).state == .new)
        #expect(try await office.enquiry(rows[1].summary.reference).state == .allocated)
    }

    @Test("a box that no page made is passed over")
    func forged() async throws {
        let reply = try await visitor().submit("/triage/agree", [("seen", "ENQ-2026-000001"), ("seen", "x:y")])
        #expect(reply.words.contains("Nothing was ticked, and nothing was done."))
    }

    // MARK: - Hand-over

    @Test("a note left on an inbox is there for the other part-timer, and is not asked for again")
    func note() async throws {
        let reply = try await visitor().submit(
            "/triage/handover",
            [("inbox", "arl"), ("text", "The court's list is on the shelf.\nRing Ann first.")]
        )
        #expect(reply.words.contains("Your note is left on the inbox “arl”."))
        let page = try await visitor(WebOffice.tom).get("/triage")
        #expect(page.words.contains("note from Cora Bevan"))
        #expect(page.words.contains("Ring Ann first."))
    }

    @Test("a note on an inbox that the office does not have is refused")
    func noInbox() async throws {
        let reply = try await visitor().post("/triage/handover", [("inbox", "nowhere"), ("text", "Hello")])
        #expect(reply.status != .seeOther)
        #expect(reply.words.contains("There is no inbox “nowhere”."))
    }

    @Test(
        "who is last on an inbox before somebody else, or before days without anybody, is told so",
        arguments: [
            ("Mon-Wed 09:00-17:00", "Wed-Fri 09:00-17:00", nil),
            (
                "Mon 09:00-17:00", "Wed-Fri 09:00-17:00",
                "You are the last on the inbox “arl” until Wednesday 14 October (Tom Adeyemi). Nobody covers it for 1 working day between."
            ),
            (
                "Mon 09:00-13:00", "Tue-Fri 09:00-17:00",
                "You are the last on the inbox “arl” until Tuesday 13 October (Tom Adeyemi)."
            ),
            (
                "Mon Thu 09:00-17:00", "off",
                "Nobody is on the inbox “arl” after you until you are back on Thursday 15 October. Nobody covers it for 2 working days between."
            ),
            ("Mon 09:00-13:00", "Mon-Fri 13:00-17:00", nil),
            ("Tue 09:00-13:00", "Wed-Fri 13:00-17:00", nil),
        ] as [(String, String, String?)]
    )
    func gap(cora: String, tom: String, says: String?) throws {
        let context = try shared(cora, tom)
        let gap = CoverGap(after: WebOffice.cora, on: "arl", context)
        let words = Words(zone: context.zone, now: context.now)
        #expect(gap?.sentence(for: WebOffice.cora, on: "arl", words) == says)
    }

    /// An office of two part-timers on Monday 12 October 2026.
    private func shared(_ cora: String, _ tom: String) throws -> DecisionContext {
        let from = try #require(CivilDate("2026-01-05"))
        let patterns = try [(WebOffice.cora, cora), (WebOffice.tom, tom)].map { person, text in
            (person.email, [PatternPeriod(from: from, pattern: try WorkingPattern(parsing: text))])
        }
        return DecisionContext(
            now: WebOffice.start,
            actor: .person(WebOffice.cora.email),
            role: .coordinator,
            kit: try Kit(yaml: try Kit.yaml(named: "arl")),
            staff: Staff(
                people: [WebOffice.cora, WebOffice.tom, WebOffice.rhys],
                patterns: Dictionary(uniqueKeysWithValues: patterns)
            ),
            calendar: .shipped,
            zone: office.zone
        )
    }
}
