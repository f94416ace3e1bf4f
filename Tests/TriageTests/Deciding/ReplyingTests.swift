import Classifier
import Testing
@testable import Triage
import WorkingTime

@Suite("Writing to somebody, and calling it back")
struct ReplyingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private static let clarification = ReplyRequest.Purpose.ask(.init(.clarification))
    private static let final = ReplyRequest.Purpose.final(.withdrawn, evidence: nil, lateBecause: nil)

    private func reply(
        _ purpose: ReplyRequest.Purpose,
        to enquiry: Enquiry,
        digest: String = "5e55a9e",
        by person: Person = SmallOffice.rhys,
        at moment: Instant? = nil
    ) throws -> Enquiry {
        try office.after(.reply(Sample.reply(purpose, digest: digest)), on: enquiry, by: person, at: moment)
    }

    private func events(_ purpose: ReplyRequest.Purpose, on enquiry: Enquiry) throws -> [String] {
        try enquiry.decide(.reply(Sample.reply(purpose)), office.context(SmallOffice.cora)).map(\.kind)
    }

    // MARK: - Every purpose in every state

    /// A purpose, a state, and what happens then; the refusal where nothing does.
    private static let cells: [(String, EnquiryState, [String])] = [
        ("word", .new, ["replied", "acknowledged"]), ("word", .allocated, ["replied", "acknowledged"]),
        ("word", .begun, ["replied", "acknowledged"]), ("word", .waiting, ["replied", "acknowledged"]),
        ("word", .inReview, []), ("word", .closed, ["replied"]),
        ("ask", .new, ["replied", "acknowledged", "waited"]),
        ("ask", .allocated, ["replied", "acknowledged", "waited"]),
        ("ask", .begun, ["replied", "acknowledged", "waited"]),
        ("ask", .waiting, ["replied", "acknowledged", "resumed", "waited"]),
        ("ask", .inReview, []), ("ask", .closed, []),
        ("final", .new, ["replied", "acknowledged", "closed"]),
        ("final", .allocated, ["replied", "acknowledged", "closed"]),
        ("final", .begun, ["replied", "acknowledged", "closed"]),
        ("final", .waiting, ["replied", "acknowledged", "closed"]),
        ("final", .inReview, []), ("final", .closed, []),
        ("acknowledgement", .new, ["replied", "acknowledged"]),
        ("acknowledgement", .allocated, ["replied", "acknowledged"]),
        ("acknowledgement", .begun, ["replied", "acknowledged"]),
        ("acknowledgement", .waiting, ["replied", "acknowledged"]),
        ("acknowledgement", .inReview, ["replied", "acknowledged"]),
        ("acknowledgement", .closed, ["replied"]),
    ]

    private static let purposes: [String: ReplyRequest.Purpose] = [
        "word": .word, "ask": clarification, "final": final, "acknowledgement": .acknowledgement,
    ]

    @Test("each kind of mail makes happen in each state what belongs to it, and nothing else", arguments: cells)
    func table(_ name: String, _ state: EnquiryState, _ kinds: [String]) throws {
        let purpose = try #require(Self.purposes[name])
        let enquiry = try office.enquiry(in: state)
        guard !kinds.isEmpty else {
            let refusal = #expect(throws: Refusal.self) { try events(purpose, on: enquiry) }
            // A question to a closed enquiry would wait for nobody: it has to be reopened first.
            #expect(refusal?.isSaidPlainly == true)
            return
        }
        #expect(try events(purpose, on: enquiry) == kinds)
        let after = try reply(purpose, to: enquiry, by: SmallOffice.cora)
        #expect(after.sent == [Sample.mail])
        guard
            case .replied(let replied)? = try enquiry.decide(
                .reply(Sample.reply(purpose)),
                office.context(SmallOffice.cora)
            ).first
        else {
            Issue.record("the first event is no mail")
            return
        }
        #expect(replied.effects == kinds.count - 1 && replied.to == ["iris@example.org"])
    }

    @Test("the table above has every purpose in every state")
    func whole() {
        #expect(Set(Self.cells.map { "\($0.0) \($0.1)" }).count == Self.purposes.count * EnquiryState.allCases.count)
    }

    @Test("the second mail is no first word")
    func secondWord() throws {
        let once = try reply(.word, to: office.enquiry(in: .begun))
        #expect(once.acknowledgedAt == office.now)
        #expect(try events(.word, on: once) == ["replied"])
    }

    @Test("a mail to nobody is none", arguments: ["word", "ask", "final", "acknowledgement"])
    func nobody(_ name: String) throws {
        let request = ReplyRequest(
            try #require(Self.purposes[name]),
            message: 1,
            to: [],
            template: nil,
            language: .en,
            digest: ""
        )
        #expect(throws: Refusal.nobodyToWriteTo(office.reference)) {
            try office.enquiry(in: .begun).decide(.reply(request), office.context(SmallOffice.rhys))
        }
    }

    @Test("what was merged away is answered where it goes on")
    func merged() throws {
        var closed = try office.enquiry(in: .closed)
        closed.mergedInto = Sample.other
        #expect(throws: Refusal.mergedAway(office.reference, into: Sample.other)) { try reply(.word, to: closed) }
    }

    // MARK: - Asking

    @Test("asking stops a clock where the law lets it stand still, and only there")
    func stops() throws {
        // FOIA section 1(3), by the reason: a clarification that is needed to find the information. EIR has none.
        for code in ["foi", "eir", "records", "library", "subject-access"] {
            for reason in WaitingReason.allCases {
                let begun = try office.enquiry(in: .begun, as: code)
                let waiting = try reply(.ask(.init(reason)), to: begun)
                #expect(waiting.state == .waiting && waiting.wait?.reason == reason)
                for clock in waiting.clocks where clock.endedAt == nil {
                    let stop = DeadlineRule.named(clock.rule)?.stop(for: reason) ?? .runsOn
                    let stands = stop == .pauses || stop == .restarts
                    #expect((clock.pausedSince != nil) == stands, "\(code), \(clock.name), \(reason)")
                }
            }
        }
        let foi = try reply(Self.clarification, to: office.enquiry(in: .begun, as: "foi"))
        #expect(foi.clocks.contains { $0.name == "foi" && $0.pausedSince != nil }, "no clock stands still at all")
        let eir = try reply(Self.clarification, to: office.enquiry(in: .begun, as: "eir"))
        #expect(eir.clocks.allSatisfy { $0.pausedSince == nil || $0.endedAt != nil } == eir.standsByNoRule)
    }

    @Test("asking by mail waits exactly as asking otherwise does")
    func sameAsWaiting() throws {
        let begun = try office.enquiry(in: .begun, as: "foi")
        let chase = office.zone.date(of: office.now).adding(days: 7)
        let request = WaitRequest(.clarification, what: "which years", chase: chase)
        let asked = try reply(.ask(request), to: begun)
        let waited = try office.after(
            .wait(request),
            on: office.after(.acknowledge(at: nil, how: "by mail"), on: begun, by: SmallOffice.rhys),
            by: SmallOffice.rhys
        )
        #expect(asked.wait?.pause == waited.wait?.pause && asked.wait?.what == "which years")
        #expect(asked.clocks == waited.clocks && asked.state == waited.state)
        #expect(asked.stateBeforeWait == .begun && asked.broughtForwardOn == chase)
    }

    @Test("asking again while it waits ends the first wait and begins another")
    func askAgain() throws {
        let later = try office.moment("10-22 09:00")
        let asked = try reply(Self.clarification, to: office.enquiry(in: .begun, as: "foi"))
        let request = Sample.reply(.ask(.init(.clarification)), message: 77)
        let again = try office.after(.reply(request), on: asked, by: SmallOffice.rhys, at: later)
        #expect(again.waits.count == 2 && again.state == .waiting && again.stateBeforeWait == .begun)
        #expect(again.waits.first?.answered == office.zone.date(of: later))
        #expect(again.wait?.asked == office.zone.date(of: later) && again.wait?.answered == nil)
        let resumed = try office.after(.resume(answered: nil), on: again, by: SmallOffice.rhys, at: later)
        #expect(resumed.state == .begun)
    }

    @Test("a day to chase that is past is refused, and the mail with it")
    func chase() throws {
        let yesterday = office.zone.date(of: office.now).adding(days: -1)
        #expect(throws: Refusal.chaseInThePast(yesterday)) {
            try reply(.ask(.init(.clarification, chase: yesterday)), to: office.enquiry(in: .begun))
        }
    }

    // MARK: - Answering

    @Test("an answer ends every clock and says how it ended")
    func answers() throws {
        let closed = try reply(
            .final(.noRecord, evidence: "HO 45", lateBecause: "The boxes were away."),
            to: office.enquiry(in: .begun)
        )
        #expect(closed.state == .closed && closed.outcome == .noRecord && closed.evidence == "HO 45")
        #expect(closed.lateBecause == "The boxes were away." && closed.clocks.allSatisfy { $0.endedAt == office.now })
        #expect(throws: Refusal.self) {
            try reply(.final(.noRecord, evidence: " ", lateBecause: nil), to: office.enquiry(in: .begun))
        }
    }

    @Test("a colleague does not discard by answering")
    func discards() throws {
        let begun = try office.enquiry(in: .begun)
        let discard = ReplyRequest.Purpose.final(.discarded, evidence: nil, lateBecause: nil)
        #expect(throws: Refusal.notAllowed(command: "discard", role: .colleague)) { try reply(discard, to: begun) }
        #expect(try reply(discard, to: begun, by: SmallOffice.cora).outcome == .discarded)
    }

    @Test("where a review is demanded, the text that was approved may leave, and no other")
    func reviewed() throws {
        let begun = try office.enquiry(in: .begun, as: "library")
        let supplied = ReplyRequest.Purpose.final(.supplied, evidence: nil, lateBecause: nil)
        #expect(throws: Refusal.needsReview(office.reference, category: "library", .supplied)) {
            try reply(supplied, to: begun)
        }
        let asked = try office.after(
            .review(.init(outcome: .supplied, text: "a11ed")),
            on: begun,
            by: SmallOffice.rhys
        )
        #expect(asked.review?.text == "a11ed")
        let approved = try office.after(.approve(remark: nil), on: asked, by: SmallOffice.mona)
        #expect(try reply(supplied, to: approved, digest: "a11ed").outcome == .supplied)
        #expect(throws: Refusal.otherTextApproved(office.reference)) {
            try reply(supplied, to: approved, digest: "0the5")
        }
        let back = try office.after(.sendBack(because: "The date is wrong."), on: asked, by: SmallOffice.mona)
        #expect(throws: Refusal.needsReview(office.reference, category: "library", .supplied)) {
            try reply(supplied, to: back, digest: "a11ed")
        }
        // Without a demand nobody has to approve, and a word on the way is no answer.
        #expect(try reply(.word, to: begun).sent == [Sample.mail])
        #expect(try reply(Self.final, to: approved, digest: "0the5").outcome == .withdrawn)
    }

    @Test("approval of a text is gone with the next review")
    func approvedAnew() throws {
        let begun = try office.enquiry(in: .begun, as: "library")
        let supplied = ReplyRequest.Purpose.final(.supplied, evidence: nil, lateBecause: nil)
        var enquiry = begun
        for text in ["f1257", "5ec02d"] {
            enquiry = try office.after(.review(.init(text: text)), on: enquiry, by: SmallOffice.rhys)
            enquiry = try office.after(.approve(remark: nil), on: enquiry, by: SmallOffice.mona)
        }
        #expect(throws: Refusal.otherTextApproved(office.reference)) {
            try reply(supplied, to: enquiry, digest: "f1257")
        }
        #expect(try reply(supplied, to: enquiry, digest: "5ec02d").state == .closed)
    }

    // MARK: - Whose it is

    @Test("colleagues write on their own only; coordinators step in; a manager does not write")
    func whose() throws {
        let begun = try office.enquiry(in: .begun)
        let theirs = Refusal.notYours(office.reference, .person(SmallOffice.rhys.email))
        for purpose in Self.purposes.values where purpose != .acknowledgement {
            #expect(throws: theirs) { try reply(purpose, to: begun, by: SmallOffice.lena) }
            #expect(throws: Refusal.notAllowed(command: "reply", role: .manager)) {
                try reply(purpose, to: begun, by: SmallOffice.mona)
            }
            #expect(try reply(purpose, to: begun, by: SmallOffice.cora).sent == [Sample.mail])
        }
        let sent = try reply(.word, to: begun)
        #expect(throws: theirs) {
            try office.after(.recall(message: Sample.mail), on: sent, by: SmallOffice.lena)
        }
    }

    // MARK: - What did not arrive, and what went past us

    @Test("mail that did not arrive is on somebody's list until it is seen to, or they write again")
    func undelivered() throws {
        var lost = try reply(.word, to: office.enquiry(in: .begun))
        lost.evolve(
            .undelivered(.init(message: Sample.mail, to: ["iris@example.org"], because: "Full.", report: 50)),
            at: office.now
        )
        #expect(lost.undelivered == [Sample.mail])
        #expect(throws: Refusal.needsReason("put away a mail that did not arrive")) {
            try office.after(.seeToDelivery(because: " "), on: lost, by: SmallOffice.rhys)
        }
        #expect(try office.after(.seeToDelivery(because: "Rang."), on: lost, by: SmallOffice.rhys).undelivered == [])
        let request = Sample.reply(.word, message: 77)
        #expect(try office.after(.reply(request), on: lost, by: SmallOffice.rhys).undelivered == [])
        let automatic = Sample.reply(.acknowledgement, message: 78)
        #expect(try office.after(.reply(automatic), on: lost, by: nil).undelivered == [Sample.mail])
    }

    @Test("what was sent from the mailbox asks whether it was the last word, until somebody says so")
    func outside() throws {
        var answered = try office.enquiry(in: .begun)
        answered.evolve(Self.outside(9, at: office.now), at: office.now)
        #expect(answered.answeredOutside == [9] && answered.acknowledgedAt == office.now)
        #expect(try office.after(.keepOpen, on: answered, by: SmallOffice.rhys).answeredOutside == [])
        #expect(try reply(.word, to: answered).answeredOutside == [])
        #expect(throws: Refusal.notAnsweredOutside(office.reference)) {
            try office.after(.keepOpen, on: office.enquiry(in: .begun), by: SmallOffice.rhys)
        }
    }

    @Test("a copy that came to the inbox proves no first word, and a promise is not met by it")
    func unproven() throws {
        var answered = try office.enquiry(in: .begun)
        answered.evolve(Self.outside(9, at: office.now, isProven: false), at: office.now)
        #expect(answered.answeredOutside == [9] && answered.acknowledgedAt == nil)
        #expect(answered.clocks.allSatisfy { $0.endedAt == nil })
    }

    static func outside(_ message: Int64, at moment: Instant, isProven: Bool = true) -> EnquiryEvent {
        .answeredOutside(
            .init(
                message: message,
                from: Correspondent(name: nil, address: SmallOffice.rhys.email),
                to: ["iris@example.org"],
                sentAt: moment,
                evidence: "it answers a message of this enquiry",
                isProven: isProven
            )
        )
    }
}

extension Enquiry {
    /// Whether no open clock of it may stand still for what it waits for.
    fileprivate var standsByNoRule: Bool {
        clocks.allSatisfy { clock in
            let stop = wait.flatMap { DeadlineRule.named(clock.rule)?.stop(for: $0.reason) } ?? .runsOn
            return clock.endedAt != nil || (stop != .pauses && stop != .restarts)
        }
    }
}
