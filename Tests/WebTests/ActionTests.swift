import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Actions on one enquiry")
struct ActionTests {
    let office: WebOffice

    init() async throws {
        office = try await WebOffice()
    }

    private func visitor(_ person: Person = WebOffice.cora) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    private func received(_ letter: String = Letter.court) async throws -> EnquiryReference {
        try #require(try await office.receive(letter).first)
    }

    /// What the next page will say, and whether it offers to take it back.
    private func notice(_ visitor: Visitor) throws -> (text: String, isUndoable: Bool) {
        let value = try #require(visitor.cookies["notice"])
        let fields = String(decoding: try #require(Data(base64Encoded: value)), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        return (String(try #require(fields.last)), fields[2].hasPrefix("undo "))
    }

    // MARK: - Keys and writing

    @Test("no key does one thing at once on a list and another on an enquiry")
    func keys() {
        #expect(EnquiryAction.passOn.key == "x")
        #expect(EnquiryAction.allCases.allSatisfy { $0.key != "p" })
        let keys = EnquiryAction.allCases.compactMap(\.key)
        #expect(Set(keys).count == keys.count)
    }

    @Test("whatever is filled in says that it is written in, and a single button does not")
    func isWritten() {
        for action in EnquiryAction.allCases { #expect(action.isWritten == !action.isQuick) }
    }

    @Test("others are told who writes in a form they can send; in one they cannot send, nobody writes")
    func writingForms() async throws {
        let reference = try await received()
        let mona = try await visitor(WebOffice.mona)
        let address = "/enquiries/\(reference)/writing"
        for refused in ["", "?form=triage", "?form=agree", "?form=nothing"] {
            #expect(try await mona.post(address + refused).status == .unprocessableContent)
        }
        let now = office.now
        #expect(try await office.store.read { try $0.writing(on: reference, now: now) } == nil)
        #expect(try await mona.post(address + "?form=note").status == .noContent)
        #expect(try await office.store.read { try $0.writing(on: reference, now: now) }?.holder == WebOffice.mona.email)
        #expect(try await visitor().post(address + "?form=triage").status == .conflict)
        let page = try await visitor().get("/triage?open=\(reference)").text
        for form in ["triage", "split", "merge", "note"] { #expect(page.contains("/writing?form=\(form)\"")) }
    }

    // MARK: - Doing

    @Test("a triage gives it to a colleague, says so in a sentence, and can be taken back")
    func triage() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        let reply = try await visitor.act(
            "triage",
            on: reference,
            [("category", "court-record"), ("to", WebOffice.rhys.email), ("return", "/triage")]
        )
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/triage")
        let said = try notice(visitor)
        #expect(said.text.hasPrefix("\(reference) is with Rhys Hale now, due "))
        #expect(said.isUndoable)
        #expect(try await office.enquiry(reference).allocation == .person(WebOffice.rhys.email))

        _ = try await visitor.act("undo", on: reference)
        #expect(try await office.enquiry(reference).state == .new)
        #expect(try notice(visitor).text == "\(reference) waits for triage again.")
    }

    @Test("to agree takes the suggestion as it is, once")
    func agree() async throws {
        let reference = try await received()
        let proposal = try await office.enquiry(reference).proposal
        let visitor = try await visitor()
        #expect(try await visitor.act("agree", on: reference).status == .seeOther)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.category == proposal.category)
        #expect(enquiry.allocation == proposal.route?.to)

        let again = try await visitor.act("agree", on: reference)
        #expect(again.status == .unprocessableContent)
        #expect(again.words.contains("Nothing is suggested for \(reference) any more"))
    }

    @Test("a request is split off, and the two are one again after undo")
    func split() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        _ = try await visitor.act("split", on: reference, [("category", "foi"), ("subject", "Costs")])
        let child = try #require(try await office.enquiry(reference).linked.first)
        #expect(try notice(visitor).text == "\(child) is split off \(reference), and waits for triage.")
        _ = try await visitor.act("undo", on: reference)
        #expect(try await office.enquiry(reference).linked.isEmpty)
    }

    @Test("a later enquiry is merged into an earlier one; the other way is refused beside its field")
    func merge() async throws {
        let earlier = try await received()
        office.pass(seconds: 60)
        let later = try await received(Letter.loan)
        let visitor = try await visitor()
        let refused = try await visitor.act("merge", on: earlier, [("into", "\(later)")])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.words.contains("merge \(later) into it instead"))
        #expect(refused.text.contains("id=\"into-wrong\""))
        _ = try await visitor.act("merge", on: later, [("into", "\(earlier)")])
        #expect(try await office.enquiry(later).mergedInto == earlier)
    }

    @Test("a merge into what is not there says so beside its field")
    func mergeIntoNothing() async throws {
        let reference = try await received()
        let reply = try await visitor().act("merge", on: reference, [("into", "ENQ-2026-999999")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("There is no enquiry “ENQ-2026-999999” that you may see."))
    }

    @Test("what is handed off can be had as a packet before and after")
    func handOff() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        let before = try await visitor.post("/enquiries/\(reference)/packet", [("to", "The National Archives")])
        #expect(before.status == .ok)
        #expect(before.headers[.contentDisposition]?.contains("\(reference)-hand-off.txt") ?? false)
        #expect(before.text.contains("Handed off to The National Archives"))
        #expect(try await office.enquiry(reference).state == .new)

        _ = try await visitor.act("hand-off", on: reference, [("to", "The National Archives")])
        #expect(try await office.enquiry(reference).outcome == .handedOff)
        let after = try await visitor.get("/enquiries/\(reference)/packet").text
        #expect(after.contains("The National Archives"))
        #expect(after.dates == before.text.dates && !after.dates.isEmpty)
    }

    @Test("nobody is asked why they pass something on")
    func passOn() async throws {
        let reference = try await received()
        try await office.act(
            .triage(category: "court-record", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.cora
        )
        let visitor = try await visitor(WebOffice.rhys)
        #expect(try await visitor.act("pass-on", on: reference).status == .seeOther)
        #expect(try await office.enquiry(reference).allocation == .pool)
    }

    // MARK: - Refusing

    @Test("a field that is wrong is marked, and what was typed stands in the form again")
    func wrongField() async throws {
        let reference = try await received()
        let reply = try await visitor().act(
            "close",
            on: reference,
            [("outcome", "no-record"), ("late-because", "nobody was <there>"), ("return", "/triage?inbox=arl")]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("That was not done"))
        #expect(reply.words.contains("Error: Say the places that were searched."))
        #expect(reply.text.contains("nobody was &lt;there&gt;</textarea>"))
        #expect(reply.text.contains("<option value=\"no-record\" selected>"))
        #expect(reply.text.contains("name=\"return\" value=\"/triage?inbox=arl\""))
        #expect(try await office.enquiry(reference).state == .new)
    }

    @Test("what changed meanwhile is told, and the same form does it all the same")
    func changedMeanwhile() async throws {
        let reference = try await received()
        let saw = try await office.enquiry(reference).version
        try await office.act(.note("The file is at Kew."), on: reference, as: WebOffice.tom)
        let visitor = try await visitor()
        let fields = [("to", "The National Archives"), ("because", "Asked Kew."), ("saw", "\(saw)")]
        let refused = try await visitor.post("/enquiries/\(reference)/hand-off", fields)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.words.contains("Tom Adeyemi"))
        #expect(refused.words.contains("I have seen this: do it all the same"))
        #expect(refused.text.contains("Asked Kew.</textarea>"))
        let now = try await office.enquiry(reference).version
        #expect(refused.text.contains("name=\"saw\" value=\"\(now)\""))
        let again = [("to", "The National Archives"), ("because", "Asked Kew."), ("saw", "\(now)")]
        #expect(try await visitor.post("/enquiries/\(reference)/hand-off", again).status == .seeOther)
    }

    @Test("a form that does not say what was seen does nothing, but for what holds beside whatever others did")
    func sightUnsaid() async throws {
        let reference = try await received()
        let before = try await office.enquiry(reference)
        let visitor = try await visitor()
        for action in EnquiryAction.allCases where !action.isBesideOthers {
            for saw: [(String, String)] in [[], [("saw", "")], [("saw", "four")]] {
                let reply = try await visitor.post("/enquiries/\(reference)/\(action.rawValue)", saw)
                #expect(reply.status == .badRequest, "\(action) \(saw)")
                #expect(reply.words.contains("Open the enquiry and try again."))
            }
        }
        #expect(try await office.enquiry(reference) == before)
        #expect(try await visitor.post("/enquiries/\(reference)/note", [("text", "Seen.")]).status == .seeOther)
    }

    @Test("the form on the page of each action says what was seen")
    func sightSaid() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        let context = try await office.context(WebOffice.cora)
        let enquiry = try await office.enquiry(reference)
        for action in EnquiryAction.possible(on: enquiry, for: WebOffice.cora, context) {
            let page = try await visitor.get("/enquiries/\(reference)/\(action.rawValue)")
            #expect(page.hidden("saw") == "\(enquiry.version)", "\(action)")
        }
    }

    @Test("what only named people may see is not there for others, whatever they ask of it")
    func restricted() async throws {
        let reference = try await received(Letter.welfare)
        try await office.act(
            .triage(category: "welfare", to: .person(WebOffice.cora.email)),
            on: reference,
            as: WebOffice.cora
        )
        let visitor = try await visitor(WebOffice.rhys)
        for action in EnquiryAction.allCases {
            let path = "/enquiries/\(reference)/\(action.rawValue)"
            #expect(try await visitor.get(path).status == .notFound, "GET \(path)")
            #expect(try await visitor.act(action.rawValue, on: reference).status == .notFound, "POST \(path)")
        }
        #expect(try await visitor.post("/enquiries/\(reference)/writing?form=note").status == .notFound)
        #expect(try await visitor.post("/enquiries/\(reference)/packet", [("to", "me")]).status == .notFound)
        #expect(try await visitor.get("/enquiries/\(reference)/packet").status == .notFound)
    }

    @Test("a form of another session does nothing")
    func forged() async throws {
        let reference = try await received()
        let reply = try await visitor().post("/enquiries/\(reference)/discard", fields: [("token", "x")])
        #expect(reply.status == .forbidden)
        #expect(try await office.enquiry(reference).state == .new)
    }

    @Test("who writes is told to others, and loses nothing to them")
    func writing() async throws {
        let reference = try await received()
        #expect(try await visitor().post("/enquiries/\(reference)/writing?form=note").status == .noContent)
        let other = try await visitor(WebOffice.tom).post("/enquiries/\(reference)/writing?form=note")
        #expect(other.status == .conflict)
        #expect(other.text == "Cora Bevan is writing on \(reference) at the moment.")
        _ = try await visitor().post("/enquiries/\(reference)/note", [("text", "Done.")])
        #expect(try await visitor(WebOffice.tom).post("/enquiries/\(reference)/writing?form=note").status == .noContent)
    }

    // MARK: - Forms

    @Test("every action has a page of its own, without script")
    func pages() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        for action in EnquiryAction.allCases {
            let reply = try await visitor.get("/enquiries/\(reference)/\(action.rawValue)")
            #expect(reply.status == .ok)
            #expect(reply.words.contains(action.label))
        }
    }

    @Test("a page shows no subject of what is distressing")
    func distressing() async throws {
        let reference = try await received(Letter.distressing)
        let reply = try await visitor().get("/enquiries/\(reference)/close")
        #expect(!reply.words.contains("murder"))
        #expect(reply.words.contains("(subject not shown)"))
    }

    @Test("only what somebody changed is corrected, also when others changed something else meanwhile")
    func correction() async throws {
        let reference = try await received()
        try await office.act(.correct(Correction(facts: ["court": ["Wexbridge"]])), on: reference, as: WebOffice.tom)
        let visitor = try await visitor()
        _ = try await visitor.act(
            "correct",
            on: reference,
            [
                ("was-fact-court", ""), ("fact-court", ""), ("was-fact-defendant", ""),
                ("fact-defendant", " A.  Pryce\r\n\r\nB. Pryce"), ("was-priority", "normal"), ("priority", "urgent"),
                ("other-key", "postcode"), ("other-value", "TW9 4DU"),
            ]
        )
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.facts["court"] == ["Wexbridge"])
        #expect(enquiry.facts["defendant"] == ["A. Pryce", "B. Pryce"])
        #expect(enquiry.facts["postcode"] == ["TW9 4DU"])
        #expect(enquiry.priority == .urgent)
    }

    @Test("advisories are ticked and their ticks taken away, and what was not ticked either way stays")
    func advisories() async throws {
        let reference = try await received()
        try await office.act(
            .correct(Correction(advisories: [.media, .severalRequests])),
            on: reference,
            as: WebOffice.tom
        )
        let ticks = [
            ("was-mind-media", "yes"), ("was-mind-several-requests", "yes"), ("mind-several-requests", "yes"),
            ("was-mind-safeguarding", ""), ("mind-safeguarding", "yes"), ("was-mind-welfare", ""),
        ]
        let visitor = try await visitor()
        let refused = try await visitor.act("correct", on: reference, ticks)
        #expect(refused.status == .unprocessableContent && refused.words.contains("is a false alarm"))
        #expect(try await office.enquiry(reference).priority == .normal)
        _ = try await visitor.act("correct", on: reference, ticks + [("because", "They write a school paper.")])
        let enquiry = try await office.enquiry(reference)
        #expect(Set(enquiry.advisories) == [.severalRequests, .safeguarding] && enquiry.priority == .urgent)
        #expect(try await visitor.get("/enquiries/\(reference)").words.contains("false alarms the media"))
    }

    @Test("nothing changed is nothing corrected")
    func nothingCorrected() async throws {
        let reference = try await received()
        let reply = try await visitor().act(
            "correct",
            on: reference,
            [("was-subject", "A"), ("subject", "A")]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("Nothing was changed"))
    }

    @Test("the form of waiting says what each reason does to the clocks that run")
    func waiting() async throws {
        let reference = try await received()
        try await office.act(.triage(category: "foi", to: .pool), on: reference, as: WebOffice.cora)
        let reply = try await visitor().get("/enquiries/\(reference)/wait")
        #expect(reply.words.contains("Starts anew on the day of the answer: freedom of information."))
    }

    @Test("the form of extending shows how far the law allows")
    func extending() async throws {
        let reference = try await received()
        try await office.act(.triage(category: "foi", to: .pool), on: reference, as: WebOffice.cora)
        let choices = ExtensionChoice.all(
            of: try await office.enquiry(reference),
            try await office.context(WebOffice.cora)
        )
        #expect(choices.first?.clock == "foi")
        // 40 working days from Monday 12 October 2026, without St Andrew’s Day, a bank holiday in Scotland.
        #expect(choices.first?.lawful == CivilDate(year: 2026, month: 12, day: 8))
    }

    @Test("people are offered with when they are here and what speaks against them, and nobody is left out")
    func holders() async throws {
        let choices = ActionChoices(try await office.context(WebOffice.cora), inboxes: ["arl"])
        let labels = choices.holders(for: "court-record", in: "arl").flatMap(\.options).map(\.label)
        #expect(labels.contains("Rhys Hale: here until 17:00"))
        #expect(labels.contains("Lena Okafor: here until 17:00; without the skill “records”"))
        #expect(!labels.contains { $0.contains("Mona Pryce") })
    }

    // MARK: - What is possible

    @Test("what can be done follows the state, the role and the holder")
    func possible() async throws {
        let reference = try await received()
        let fresh = try await office.enquiry(reference)
        let coordinator = EnquiryAction.possible(
            on: fresh,
            for: WebOffice.cora,
            try await office.context(WebOffice.cora)
        )
        #expect(Set(coordinator).isSuperset(of: [.triage, .agree, .allocate, .discard, .split, .merge, .close, .note]))
        #expect(Set(coordinator).isDisjoint(with: [.begin, .passOn, .resume, .approve, .restore, .reopen, .undo]))
        let manager = EnquiryAction.possible(on: fresh, for: WebOffice.mona, try await office.context(WebOffice.mona))
        #expect(manager == [.note])

        let triaged = try await office.act(
            .triage(category: "court-record", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.cora
        )
        let context = try await office.context(WebOffice.rhys)
        let holder = EnquiryAction.possible(on: triaged, for: WebOffice.rhys, context)
        #expect(Set(holder).isSuperset(of: [.begin, .handBack, .passOn, .wait, .review, .close]))
        #expect(EnquiryAction.possible(on: triaged, for: WebOffice.lena, context) == [.note])
    }

    @Test("no action that is possible is refused outright by the domain, nor the other way round")
    func possibleIsExact() async throws {
        let reference = try await received()
        let visitor = try await visitor()
        for action in EnquiryAction.allCases where action.isQuick {
            let enquiry = try await office.enquiry(reference)
            let context = try await office.context(WebOffice.cora)
            let isPossible = EnquiryAction.possible(on: enquiry, for: WebOffice.cora, context).contains(action)
            let reply = try await visitor.act(action.rawValue, on: reference)
            #expect((reply.status == .seeOther) == isPossible, "\(action)")
        }
    }
}

extension String {
    /// The part of a packet that says when it is due.
    fileprivate var dates: [Substring] {
        split(separator: "\n").drop { $0 != "When it is due" }.prefix { $0 == "When it is due" || $0.hasPrefix("  ") }
    }
}
