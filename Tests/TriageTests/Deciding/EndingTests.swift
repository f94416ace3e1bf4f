import Testing
import Triage
import WorkingTime

@Suite("Reviewing, closing and coming back")
struct EndingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func after(_ command: EnquiryCommand, _ enquiry: Enquiry, _ person: Person = SmallOffice.rhys) throws
        -> Enquiry
    {
        try office.after(command, on: enquiry, by: person)
    }

    @Test("an outcome needs a second pair of eyes where the category says so", arguments: Outcome.allCases)
    func demanded(_ outcome: Outcome) throws {
        let refusals: Set<Outcome> = [.refused, .suppliedInPart]
        let answers: Set<Outcome> = [
            .supplied, .suppliedInPart, .adviceGiven, .noRecord, .destroyedUnderSchedule, .heldElsewhere, .refused,
            .loanCompleted,
        ]
        for (code, demanding) in [("meeting", []), ("records", refusals), ("library", answers)] {
            let begun = try office.enquiry(in: .begun, as: code)
            let close = EnquiryCommand.close(outcome, evidence: "HO 45")
            guard demanding.contains(outcome) else {
                #expect(try after(close, begun, SmallOffice.cora).outcome == outcome)
                continue
            }
            #expect(throws: Refusal.needsReview(office.reference, category: code, outcome)) {
                try after(close, begun, SmallOffice.cora)
            }
            let asked = try after(.review(.init(outcome: outcome)), begun)
            let approved = try after(.approve(remark: "Good."), asked, SmallOffice.mona)
            #expect(approved.state == .begun && approved.approved && approved.review == nil)
            #expect(try after(close, approved).outcome == outcome)
        }
    }

    @Test("nobody approves their own work, nor what they asked to be looked at")
    func ownWork() throws {
        let begun = try office.enquiry(in: .begun)
        for (asker, approver) in [
            (SmallOffice.rhys, SmallOffice.rhys), (SmallOffice.cora, SmallOffice.rhys),
            (SmallOffice.cora, SmallOffice.cora),
        ] {
            let asked = try after(.review(.init()), begun, asker)
            #expect(asked.review?.askedBy == asker.email)
            #expect(throws: Refusal.ownWork(office.reference)) { try after(.approve(remark: nil), asked, approver) }
        }
        for reviewer in [SmallOffice.rhys.email, "RHYS@office.example"] {
            #expect(throws: Refusal.ownWork(office.reference)) {
                try after(.review(.init(reviewer: reviewer)), begun, SmallOffice.cora)
            }
        }
    }

    @Test("a reviewer is somebody who works here and may see it")
    func reviewer() throws {
        let worry = try after(
            .triage(category: "worry", to: .person(SmallOffice.cora.email)),
            office.arrived("worry"),
            SmallOffice.cora
        )
        for (email, refusal) in [
            ("who@office.example", Refusal.unknownPerson("who@office.example")),
            (SmallOffice.gone.email, .switchedOff(SmallOffice.gone.email)),
            (SmallOffice.nell.email, .doesNotServe(SmallOffice.nell.email, inbox: "office")),
            (SmallOffice.lena.email, .mayNotSee(SmallOffice.lena.email, "worry")),
        ] {
            #expect(throws: refusal) { try after(.review(.init(reviewer: email)), worry, SmallOffice.cora) }
        }
        #expect(try after(.review(.init(reviewer: SmallOffice.ada.email)), worry, SmallOffice.cora).state == .inReview)
    }

    @Test("what is sent back is worked on again, and is not approved")
    func sentBack() throws {
        let asked = try after(.review(.init()), office.enquiry(in: .begun))
        #expect(throws: Refusal.needsReason("send back")) { try after(.sendBack(because: ""), asked, SmallOffice.lena) }
        let back = try after(.sendBack(because: "The date is wrong."), asked, SmallOffice.lena)
        #expect(back.state == .begun && !back.approved && back.review == nil)
    }

    @Test("an approval holds until it is closed, not longer")
    func approvalEnds() throws {
        let asked = try after(.review(.init()), office.enquiry(in: .allocated))
        let approved = try after(.approve(remark: nil), asked, SmallOffice.lena)
        #expect(approved.begunAt == office.now)
        let closed = try after(.close(.refused, evidence: nil, lateBecause: " boxes away "), approved)
        #expect(closed.lateBecause == "boxes away")
        let reopened = try after(.reopen(because: "They appealed."), closed)
        #expect(!reopened.approved && reopened.lateBecause == nil && reopened.outcome == nil)
        #expect(throws: Refusal.needsReview(office.reference, category: "records", .refused)) {
            try after(.close(.refused, evidence: nil), reopened)
        }
    }

    @Test(
        "what comes back stands where it stood, its clocks as if it had never been closed",
        arguments: [
            EnquiryState.new, .allocated, .begun, .waiting, .inReview,
        ]
    )
    func comingBack(_ state: EnquiryState) throws {
        let before = try office.enquiry(in: state)
        let closed = try after(.handOff(to: "The Archives", because: nil), before, SmallOffice.cora)
        #expect(closed.outcome == .handedOff && closed.evidence == "The Archives")
        let reopened = try after(.reopen(because: "They sent it back."), closed, SmallOffice.cora)
        #expect(reopened.state == (state == .inReview ? .begun : state))
        #expect(reopened.clocks == before.clocks && reopened.allocation == before.allocation)
        #expect(throws: Refusal.notDiscarded(office.reference, .closed)) {
            try after(.restore, closed, SmallOffice.cora)
        }

        let discarded = try after(.discard, before, SmallOffice.cora)
        #expect(throws: Refusal.restoreInstead(office.reference)) {
            try after(.reopen(because: "x"), discarded, SmallOffice.cora)
        }
        let restored = try after(.restore, discarded, SmallOffice.cora)
        #expect(restored.state == (state == .waiting ? .waiting : .new) && restored.clocks == before.clocks)
        #expect(restored.allocation == (state == .waiting ? before.allocation : nil) && restored.review == nil)
    }

    @Test("what was corrected while it was closed stays corrected")
    func correctedWhileClosed() throws {
        let closed = try after(.close(.withdrawn, evidence: nil), office.enquiry(in: .begun))
        let corrected = try after(.correct(.init(priority: .urgent, marking: .officialSensitive)), closed)
        let reopened = try after(.reopen(because: "They wrote."), corrected)
        #expect(reopened.marking == .officialSensitive && reopened.priority == .urgent)
    }

    @Test("handing back, handing off, and reopening say why or to whom", arguments: ["", " \r\n"])
    func words(_ blank: String) throws {
        let begun = try office.enquiry(in: .begun)
        #expect(throws: Refusal.needsReason("hand back")) { try after(.handBack(because: blank), begun) }
        #expect(throws: Refusal.needsReceiver) { try after(.handOff(to: blank, because: nil), begun) }
        let closed = try after(.close(.withdrawn, evidence: nil), begun)
        #expect(throws: Refusal.needsReason("reopen")) { try after(.reopen(because: blank), closed) }
    }
}

@Suite("Giving an enquiry to somebody")
struct AllocatingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    @Test("whoever cannot see it, serve it or answer it is not given it")
    func refused() throws {
        var office = office
        office.staff = Staff(
            people: SmallOffice.people,
            posts: SmallOffice.posts,
            named: ["secret": [SmallOffice.lena.email, SmallOffice.mona.email]]
        )
        let cases: [(String, Allocation, Refusal)] = [
            ("records", .post("desks"), .unknownPost("desks")), ("records", .post("vacant"), .vacantPost("vacant")),
            ("records", .person(SmallOffice.mona.email), .doesNotAnswer(SmallOffice.mona.email, .manager)),
            ("records", .person(SmallOffice.nell.email), .doesNotServe(SmallOffice.nell.email, inbox: "office")),
            ("worry", .pool, .notForThePool(office.reference)),
            ("worry", .person(SmallOffice.rhys.email), .mayNotSee(SmallOffice.rhys.email, "worry")),
            ("worry", .post("desk"), .mayNotSee(SmallOffice.rhys.email, "worry")),
            // Naming people takes the place of what the role allows.
            ("secret", .person(SmallOffice.cora.email), .mayNotSee(SmallOffice.cora.email, "secret")),
            ("secret", .post("desk"), .mayNotSee(SmallOffice.rhys.email, "secret")),
        ]
        for (category, to, refusal) in cases {
            let arrived = try office.arrived(category)
            for command in [EnquiryCommand.allocate(to: to), .triage(category: category, to: to)] {
                #expect(throws: refusal) { try arrived.decide(command, office.context(SmallOffice.cora)) }
            }
        }
        let secret = try office.arrived("secret")
        #expect(
            try office.after(.allocate(to: .person(SmallOffice.lena.email)), on: secret, by: nil).state == .allocated
        )
        let records = try office.arrived()
        #expect(try office.after(.allocate(to: .post("desk")), on: records, by: nil).allocation == .post("desk"))
    }

    @Test("what is passed on is not offered again to whoever passed it on, also from a post")
    func passedOn() throws {
        for to in [Allocation.person(SmallOffice.rhys.email), .post("desk")] {
            let allocated = try office.after(.allocate(to: to), on: office.arrived(), by: SmallOffice.cora)
            let passed = try office.after(.passOn, on: allocated, by: SmallOffice.rhys)
            #expect(passed.allocation == .pool && passed.state == .allocated)
            #expect(passed.passedOnBy == [SmallOffice.rhys.email])
        }
    }

    @Test("what named people only may see goes back to triage when it is passed on, not to the pool")
    func passedOnRestricted() throws {
        let worry = try office.after(
            .triage(category: "worry", to: .person(SmallOffice.cora.email)),
            on: office.arrived("worry"),
            by: SmallOffice.cora
        )
        let passed = try office.after(.passOn, on: worry, by: SmallOffice.cora)
        #expect(passed.state == .new && passed.allocation == nil && passed.passedOnBy == [SmallOffice.cora.email])
    }

    @Test("work goes on where it was when only the category changes")
    func goesOn() throws {
        let begun = try office.enquiry(in: .begun)
        let again = try office.after(
            .triage(category: "foi", to: .person(SmallOffice.rhys.email)),
            on: begun,
            by: SmallOffice.cora
        )
        #expect(again.state == .begun && again.begunAt == begun.begunAt && again.holders == begun.holders)
        let other = try office.after(
            .triage(category: "foi", to: .person(SmallOffice.lena.email)),
            on: begun,
            by: SmallOffice.cora
        )
        #expect(other.state == .allocated && other.holders == [SmallOffice.rhys.email, SmallOffice.lena.email])
    }

    @Test(
        "moved to an inbox its holder does not serve, it waits there for triage; else it stays theirs",
        arguments: [EnquiryState.allocated, .begun, .waiting, .inReview]
    )
    func moved(_ state: EnquiryState) throws {
        let begun = try office.enquiry(in: state)
        let stays = try office.after(.move(inbox: "north", because: "Theirs."), on: begun, by: SmallOffice.cora)
        #expect(stays.inbox == "north" && stays.allocation == begun.allocation && stays.state == state)
        let nells = try office.after(.allocate(to: .person(SmallOffice.nell.email)), on: stays, by: SmallOffice.cora)
        let back = try office.after(.move(inbox: "office", because: nil), on: nells, by: SmallOffice.cora)
        #expect(back.allocation == nil && back.state == (state == .waiting ? .waiting : .new) && back.review == nil)
        #expect(throws: Refusal.alreadyThere(office.reference, inbox: "office")) {
            try back.decide(.move(inbox: " office ", because: nil), office.context(SmallOffice.cora))
        }
        if state == .waiting {
            #expect(try office.after(.resume(answered: nil), on: back, by: SmallOffice.cora).state == .new)
        }
    }
}
