import Testing
@testable import Triage
import WorkingTime

@Suite("Calling a mail back")
struct RecallingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private static let purposes: [ReplyRequest.Purpose] = [
        .word, .acknowledgement, .ask(.init(.clarification)), .ask(.init(.identity)),
        .final(.withdrawn, evidence: nil, lateBecause: nil),
        .final(.noRecord, evidence: "HO 45", lateBecause: "The boxes were away."),
    ]

    /// What may stand between an enquiry and the one it was, when a mail has left and come back.
    private func differences(_ after: Enquiry, _ before: Enquiry) -> [String] {
        var before = before
        before.version = after.version
        before.lastReply = after.lastReply
        return after.differences(from: before)
    }

    private func recalled(_ enquiry: Enquiry, at moment: Instant? = nil) throws -> Enquiry {
        try office.after(.recall(message: Sample.mail), on: enquiry, by: SmallOffice.cora, at: moment)
    }

    /// Every state, with what may be known of an enquiry before a mail leaves.
    private func enquiries(_ code: String) throws -> [Enquiry] {
        try EnquiryState.allCases.flatMap { state -> [Enquiry] in
            let plain = try office.enquiry(in: state, as: code)
            var known = plain
            known.sent = [7]
            known.evolve(
                .undelivered(.init(message: 7, to: ["iris@example.org"], because: "Full.", report: nil)),
                at: office.now
            )
            known.evolve(ReplyingTests.outside(9, at: office.now, isProven: false), at: office.now)
            return [plain, known]
        }
    }

    @Test(
        "everything stands as before when nothing has happened since",
        arguments: ["records", "foi", "eir", "meeting"]
    )
    func restores(_ code: String) throws {
        var done = 0
        for before in try enquiries(code) {
            for purpose in Self.purposes {
                let request = EnquiryCommand.reply(Sample.reply(purpose))
                guard let sent = try? office.after(request, on: before, by: SmallOffice.cora) else { continue }
                #expect(sent != before)
                for later in [office.now, try office.moment("10-20 09:00")] {
                    let back = try recalled(sent, at: later)
                    #expect(differences(back, before).isEmpty, "\(before.state), \(purpose)")
                }
                done += 1
            }
        }
        #expect(done > 40, "hardly any mail left")
    }

    @Test("what came since stands, and the mail is gone all the same", arguments: purposes)
    func happenedSince(_ purpose: ReplyRequest.Purpose) throws {
        let before = try office.enquiry(in: .begun)
        let sent = try office.after(.reply(Sample.reply(purpose)), on: before, by: SmallOffice.cora)
        let events = [
            EnquiryEvent.moved(.init(inbox: "south", because: nil)),
            .joined(
                .init(
                    from: before.from,
                    subject: "Re: A record",
                    receivedAt: office.now,
                    evidence: "answers a message of it",
                    advisories: [.welfare],
                    message: 50,
                    day: office.zone.date(of: office.now)
                )
            ),
        ]
        for event in events {
            var changed = sent
            changed.evolve(event, at: office.now)
            let back = try recalled(changed)
            #expect(back.sent.isEmpty && !changed.sent.isEmpty)
            #expect(back.state == changed.state && back.waits == changed.waits && back.outcome == changed.outcome)
            #expect(back.advisories == changed.advisories)
            // But a first word that nobody got is none.
            #expect(back.state == .closed ? back.clocks == changed.clocks : back.acknowledgedAt == nil)
        }
    }

    @Test("of two mails only the last can be taken back whole")
    func two() throws {
        let begun = try office.enquiry(in: .begun)
        let first = try office.after(.reply(Sample.reply(.ask(.init(.clarification)))), on: begun, by: SmallOffice.rhys)
        let second = try office.after(
            .reply(Sample.reply(.word, message: 77)),
            on: first,
            by: SmallOffice.rhys
        )
        let earlier = try recalled(second)
        #expect(earlier.sent == [77] && earlier.state == .waiting)
        let later = try office.after(.recall(message: 77), on: second, by: SmallOffice.rhys)
        #expect(differences(later, first).isEmpty)
        // Then the first is not the last any more: what it made happen stands until a person sees to it.
        #expect(try recalled(later).state == .waiting)
    }

    @Test("reading it is nothing that happened")
    func read() throws {
        let begun = try office.enquiry(in: .begun)
        var sent = try office.after(.reply(Sample.reply(.ask(.init(.clarification)))), on: begun, by: SmallOffice.rhys)
        sent.evolve(.read(.init(what: "the conversation")), at: office.now)
        #expect(try recalled(sent).state == .begun)
    }

    @Test("a mail is called back once, and only from its own enquiry")
    func once() throws {
        let begun = try office.enquiry(in: .begun)
        #expect(throws: Refusal.notItsMail(office.reference)) { try recalled(begun) }
        let sent = try office.after(.reply(Sample.reply(.word)), on: begun, by: SmallOffice.rhys)
        let back = try recalled(sent)
        #expect(throws: Refusal.notItsMail(office.reference)) { try recalled(back) }
    }
}
