import Foundation
import Testing

@Suite("What people do with an enquiry")
struct EnquiryActionTests {
    @Test("a colleague begins, waits, goes on and hands back, and each sentence says what is due")
    func work() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.say(
            "carys",
            "triage",
            loan,
            "--category",
            "inter-library-loan",
            "--to",
            "lena@office.example"
        )
        #expect(try await office.say("lena", "begin", loan) == "\(loan) is begun; late, was due 8 October 2026.\n")
        let waited = try await office.act(
            "lena",
            "wait",
            loan,
            "--for",
            "third-party",
            "--whom",
            "the lending library",
            "--what",
            "the book",
            "--asked",
            "2026-10-09",
            "--chase",
            "2199-01-01"
        )
        #expect(waited["state"] as? String == "waiting")
        #expect(waited["waiting_for"] as? String == "third-party")
        #expect(waited["brought_forward_on"] as? String == "2199-01-01")
        #expect(
            try await office.refused("lena", "begin", loan)
                == "\(loan) is waiting: “begin” cannot be done. Look with “intray show \(loan)”."
        )
        #expect(try await office.act("lena", "resume", loan)["state"] as? String == "begun")
        #expect(
            try await office.refused("lena", "hand-back", loan, "--because", " ")
                == "To hand back, say why: it is kept with the enquiry."
        )
        let back = try await office.act("lena", "hand-back", loan, "--because", "It is about copyright.")
        #expect(back["state"] as? String == "new")
        #expect(back["allocated_to"] is NSNull)
    }

    @Test("what is passed on goes to the pool and is not offered to the same person again")
    func passOn() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.say("carys", "allocate", loan, "--to", "lena@office.example", "--saw", "1")
        let passed = try await office.act("lena", "pass-on", loan)
        #expect(passed["allocated_to"] as? String == "pool")
        #expect(try await office.run("pull", "--as", "lena@office.example", "--json").output == "null\n")
        #expect(try await office.act("carys", "pull")["ref"] as? String == loan)
    }

    @Test("a wait on a day that cannot be is refused, and a day that is no day is wrong usage")
    func days() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(
            try await office.refused("carys", "wait", loan, "--for", "fee", "--chase", "2020-01-02")
                == "2 January 2020 has passed: choose a chase date from today on."
        )
        #expect(
            try await office.refused("carys", "wait", loan, "--for", "fee", "--asked", "2199-01-02")
                == "The day of asking, 2 January 2199, lies in the future: give the day it happened."
        )
        #expect(
            try await office.misused("wait", loan, "--for", "fee", "--chase", "tomorrow")
                .contains("The value 'tomorrow' is invalid for '--chase <date>': write a date like 2026-10-03.")
        )
        #expect(try await office.misused("wait", loan, "--for", "lunch").contains("clarification"))
        #expect(
            try await office.misused("redate", loan, "--received", "2026-10-03T09:30", "--because", "x")
                .contains("write a date like 2026-10-03, or a moment like 2026-10-03T09:30:00Z.")
        )
        #expect(try await office.misused("hand-back", loan).contains("Missing expected argument '--because <text>'"))
    }

    @Test("the law's longer period is given once, and an earlier receipt moves what is due")
    func clocks() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        func due(_ enquiry: [String: Any], of name: String) throws -> String? {
            let clocks = try #require(enquiry["clocks"] as? [[String: Any]])
            return clocks.first { $0["name"] as? String == name }?["due"] as? String
        }
        _ = try await office.act("carys", "triage", foi, "--category", "foi", "--to", "hana@office.example")
        #expect(try due(try await office.act("hana", "begin", foi), of: "foi") == "2026-11-04")
        let extended = try await office.act("hana", "extend", foi, "--because", "The public interest test.")
        #expect(try due(extended, of: "foi") == "2026-12-03")
        #expect(
            try await office.refused("hana", "extend", foi, "--because", "Again.")
                == "“foi” of \(foi) was extended already, which the law allows once; nothing was changed."
        )
        let earlier = try await office.act(
            "hana",
            "redate",
            foi,
            "--received",
            "2026-10-06",
            "--because",
            "Its header."
        )
        #expect(earlier["received_at"] as? String == "2026-10-05T23:00:00Z")
        #expect(try due(earlier, of: "foi") == "2026-12-02")
        #expect(
            try await office.refused("hana", "redate", foi, "--received", "2026-10-08", "--because", "x")
                == "\(foi) arrived here on 7 October 2026; it cannot have been received later than that."
        )
        let told = try await office.say("hana", "acknowledge", foi, "--at", "2026-10-08", "--how", "by telephone")
        #expect(told.hasPrefix("\(foi) is acknowledged; "))
        #expect(
            try await office.refused("hana", "acknowledge", foi) == "\(foi) has no acknowledgement outstanding."
        )
    }

    @Test("somebody else looks before it goes out, and nobody approves their own work")
    func review() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.act("carys", "triage", foi, "--category", "foi", "--to", "hana@office.example")
        let asked = try await office.say(
            "hana",
            "review",
            foi,
            "--reviewer",
            "Tom@office.example",
            "--outcome",
            "refused",
            "--remark",
            "Section 40?"
        )
        #expect(asked.hasPrefix("\(foi) waits for the eyes of tom@office.example"))
        #expect(
            try await office.refused("hana", "approve", foi)
                == "Somebody else must review \(foi): nobody approves their own work."
        )
        let listed = try await office.run("list", "--view", "review", "--as", "tom@office.example", "--json").array()
        #expect(listed.compactMap { $0["ref"] as? String } == [foi])
        let page = try await office.act("tom", "show", foi)
        let review = try #require(page["review"] as? [String: Any])
        #expect(review["asked_by"] as? String == "hana@office.example")
        #expect(review["outcome"] as? String == "refused")
        #expect(review["remark"] as? String == "Section 40?")
        #expect(try await office.act("tom", "send-back", foi, "--because", "Cite it.")["state"] as? String == "begun")
        #expect(
            try await office.refused("hana", "close", foi, "--outcome", "refused")
                == "“foi” needs a second pair of eyes before it is closed as refused: ask with “intray review \(foi)”."
        )
        _ = try await office.act("hana", "review", foi)
        #expect(try await office.say("tom", "approve", foi).hasPrefix("\(foi) is approved; "))
        #expect(try await office.act("tom", "show", foi)["approved"] as? Bool == true)
        #expect(try await office.say("hana", "close", foi, "--outcome", "refused") == "\(foi) is closed (refused).\n")
    }

    @Test("what is closed or discarded comes back, and lateness keeps its reason")
    func endings() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(try await office.say("carys", "discard", loan) == "\(loan) is discarded.\n")
        #expect(
            try await office.refused("carys", "reopen", loan, "--because", "x")
                == "\(loan) was discarded: bring it back with “intray restore”."
        )
        #expect(try await office.say("carys", "restore", loan) == "\(loan) is back; late, was due 8 October 2026.\n")
        #expect(
            try await office.refused("carys", "restore", loan)
                == "\(loan) was not discarded (it is new): there is nothing to restore."
        )
        _ = try await office.act(
            "carys",
            "close",
            loan,
            "--outcome",
            "loan-completed",
            "--late-because",
            "The lender was slow."
        )
        let page = try await office.act("carys", "show", loan)
        #expect(page["late_because"] as? String == "The lender was slow.")
        #expect(try await office.say("carys", "show", loan).contains("Late because The lender was slow.\n"))
        #expect(
            try await office.refused("carys", "begin", loan)
                == "\(loan) is closed (loan-completed); nothing was changed."
        )
        let again = try await office.act("carys", "reopen", loan, "--because", "The book was the wrong one.")
        #expect(again["state"] as? String == "new")
    }

    @Test("an enquiry moves to another inbox of the office")
    func move() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(
            try await office.refused("carys", "move", loan, "--inbox", "libary")
                == "There is no inbox “libary”. Inboxes: arl."
        )
        _ = try await office.run(
            "user",
            "add",
            "--email",
            "lena@office.example",
            "--name",
            "Lena",
            "--role",
            "colleague",
            "--inboxes",
            "arl,library"
        )
        let moved = try await office.act("carys", "move", loan, "--inbox", "library", "--because", "It is for them.")
        #expect(moved["inbox"] as? String == "library")
        #expect(
            try await office.refused("carys", "move", loan, "--inbox", "library")
                == "\(loan) is in the inbox “library” already."
        )
        #expect(
            try await office.refused("lena", "move", loan, "--inbox", "arl")
                == "A colleague may not move: ask a coordinator or an administrator."
        )
    }

    @Test("who acts on what they saw is told what others did since")
    func conflict() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let version = try #require(try await office.act("carys", "show", loan)["version"] as? Int)
        _ = try await office.act("tom", "note", loan, "I have telephoned", "--saw", "\(version)")
        #expect(
            try await office.refused("carys", "discard", loan, "--saw", "\(version)")
                == "Somebody acted on \(loan) since you looked, and nothing of yours was done. Look again and repeat. "
                + "What happened: tom@office.example note: I have telephoned."
        )
        #expect(
            try await office.act("carys", "discard", loan, "--saw", "\(version + 1)")["state"] as? String == "closed"
        )
        #expect(try await office.misused("begin", loan, "--saw", "0").contains("1 or more"))
    }
}
