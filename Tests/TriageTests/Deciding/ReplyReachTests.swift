import Testing
@testable import Triage
import WorkingTime

@Suite("Whom a mail reaches")
struct ReplyReachTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func begun(as code: String = "foi") throws -> Enquiry { try office.enquiry(in: .begun, as: code) }

    private func after(_ request: ReplyRequest, on enquiry: Enquiry, at moment: Instant? = nil) throws -> Enquiry {
        try office.after(.reply(request), on: enquiry, by: SmallOffice.cora, at: moment)
    }

    /// A report that a mail reached nobody.
    private func lost(_ enquiry: Enquiry) -> Enquiry {
        var enquiry = enquiry
        enquiry.evolve(
            .undelivered(.init(message: Sample.mail, to: ["iris@example.org"], because: "No such user.", report: nil)),
            at: office.now
        )
        return enquiry
    }

    @Test("word to others alone is no first word to whoever enquires, and settles nothing of theirs")
    func others() throws {
        let before = lost(try begun())
        let after = try after(Sample.reply(.word, message: 77, reaches: false), on: before)
        #expect(after.acknowledgedAt == nil && after.undelivered == before.undelivered && !after.undelivered.isEmpty)
        #expect(after.clocks == before.clocks)
        let told = try self.after(Sample.reply(.word, message: 77), on: before)
        #expect(told.acknowledgedAt != nil && told.undelivered.isEmpty)
    }

    @Test("what stops a clock by law is asked of whoever enquires; what stops none may be asked of anybody")
    func asked() throws {
        let enquiry = try begun()
        #expect(throws: Refusal.asksSomebodyElse(office.reference, .clarification)) {
            try after(Sample.reply(.ask(.init(.clarification)), reaches: false), on: enquiry)
        }
        let waiting = try after(Sample.reply(.ask(.init(.thirdParty)), reaches: false), on: enquiry)
        #expect(waiting.state == .waiting && waiting.clocks.allSatisfy { $0.pausedSince == nil })
    }

    @Test(
        "a question that did not arrive takes no time out of any clock, however it goes on",
        arguments: [true, false]
    )
    func neverAsked(_ asksAgain: Bool) throws {
        let enquiry = try begun()
        let later = try office.moment("10-22 09:00")
        let asked = try after(Sample.reply(.ask(.init(.clarification))), on: enquiry)
        let due = { (enquiry: Enquiry) in enquiry.clocks.first { $0.name == "foi" }?.dueAt }
        let stood = try office.after(.resume(answered: nil), on: asked, by: SmallOffice.cora, at: later)
        #expect(due(stood) != due(enquiry), "the wait would not count in any case")
        let bounced = lost(asked)
        let resumed = try office.after(.resume(answered: nil), on: bounced, by: SmallOffice.cora, at: later)
        #expect(due(resumed) == due(enquiry))
        guard asksAgain else { return }
        let again = try after(Sample.reply(.ask(.init(.clarification)), message: 77), on: bounced, at: later)
        #expect(again.waits.count == 2 && again.waits[0].isVoid == true && again.wait?.mail == 77)
        let day = office.zone.date(of: later)
        let foi = try #require(again.clocks.first { $0.name == "foi" })
        #expect(foi.pausedSince.map { office.zone.date(of: $0) } ?? day >= day)
    }

    @Test("a decisive mail that is called back too late to undo what it did is told as one that did not arrive")
    func missed() throws {
        let sent = try after(
            Sample.reply(.final(.withdrawn, evidence: nil, lateBecause: nil)),
            on: try begun(as: "records")
        )
        var changed = sent
        changed.evolve(.moved(.init(inbox: "south", because: nil)), at: office.now)
        let back = try office.after(.recall(message: Sample.mail), on: changed, by: SmallOffice.cora)
        #expect(back.state == .closed && back.undelivered == [Sample.mail])
        let atOnce = try office.after(.recall(message: Sample.mail), on: sent, by: SmallOffice.cora)
        #expect(atOnce.state == .begun && atOnce.undelivered.isEmpty)
    }

    @Test("an approved text is sent, or another look is asked for: it is not closed past it")
    func approved() throws {
        let begun = try begun(as: "library")
        let asked = try office.after(.review(.init(outcome: .supplied, text: "a11ed")), on: begun, by: SmallOffice.rhys)
        let approved = try office.after(.approve(remark: nil), on: asked, by: SmallOffice.mona)
        let close = EnquiryCommand.close(.supplied, evidence: nil, lateBecause: nil)
        #expect(throws: Refusal.approvedTextNotSent(office.reference)) {
            try office.after(close, on: approved, by: SmallOffice.rhys)
        }
        let without = try office.after(.review(.init(outcome: .supplied)), on: approved, by: SmallOffice.rhys)
        let agreed = try office.after(.approve(remark: nil), on: without, by: SmallOffice.mona)
        #expect(try office.after(close, on: agreed, by: SmallOffice.rhys).outcome == .supplied)
    }
}
