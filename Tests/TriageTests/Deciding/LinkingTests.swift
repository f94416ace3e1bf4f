import Testing
import Triage
import WorkingTime

@Suite("Splitting and merging")
struct LinkingTests {
    private var office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func split(_ enquiry: Enquiry, _ code: String, to: Allocation? = nil) throws -> (
        parent: Enquiry, child: Enquiry
    ) {
        let request = SplitRequest(child: Sample.other, category: code, subject: " A loan ", to: to)
        let parent = try office.after(.split(request), on: enquiry, by: SmallOffice.cora)
        let events = try enquiry.splitOff(request, office.context(SmallOffice.cora))
        var child = try #require(Enquiry(Sample.other, first: events[0]))
        for event in events.dropFirst() { child.evolve(event, at: office.now) }
        return (parent, child)
    }

    @Test("what is split off has the same correspondent and day of receipt, and clocks of its own")
    func splitting() throws {
        let redated = try office.after(
            .redate(received: office.moment("10-12 16:00"), because: "Stamped."),
            on: office.enquiry(in: .begun),
            by: SmallOffice.rhys
        )
        let (parent, child) = try split(redated, "library", to: .person(SmallOffice.lena.email))
        #expect(parent.linked == [Sample.other] && parent.undoable.map(\.kind) == [.triage, .split])
        #expect(child.origin == parent.reference && child.from == parent.from && child.subject == "A loan")
        #expect(child.receivedAt == redated.receivedAt && child.inbox == parent.inbox && child.version == 2)
        #expect(office.due("five-day", child) == "2026-10-19" && child.clocks.allSatisfy { $0.endedAt == nil })
        #expect(child.state == .allocated && child.allocation == .person(SmallOffice.lena.email))
    }

    @Test("what begins with sensitive messages is sensitive; what is for named people is not split out of their sight")
    func sensitive() throws {
        let marked = try office.after(
            .correct(.init(marking: .officialSensitive)),
            on: office.enquiry(in: .begun),
            by: SmallOffice.rhys
        )
        #expect(try split(marked, "library").child.marking == .officialSensitive)
        let worry = try office.arrived("worry")
        #expect(throws: Refusal.wouldUncover(office.reference)) { try split(worry, "library") }
        #expect(try split(worry, "secret").child.restricted)
        var named = self
        named.office.staff = Staff(people: SmallOffice.people, named: ["secret": [SmallOffice.lena.email]])
        #expect(throws: Refusal.wouldUncover(office.reference)) { try named.split(worry, "secret") }
        #expect(throws: Refusal.unknownCategory("loans")) { try split(worry, "loans") }
    }

    @Test("a merge goes into what came first, is open, and hides no less")
    func merging() throws {
        let context = office.context(SmallOffice.cora)
        let first = try office.enquiry(in: .begun)
        let second = try split(first, "library").child
        #expect(throws: Refusal.mergedIntoItself(office.reference)) { try first.checkMerge(into: first, context) }
        let closed = try office.after(.close(.withdrawn, evidence: nil), on: first, by: SmallOffice.rhys)
        #expect(throws: Refusal.closed(office.reference, .withdrawn)) { try second.checkMerge(into: closed, context) }
        var later = second
        later.receivedAt = first.receivedAt.adding(seconds: 1)
        #expect(throws: Refusal.mergeTheOtherWay(office.reference, Sample.other)) {
            try first.checkMerge(into: later, context)
        }
        try later.checkMerge(into: first, context)
        let worry = try office.arrived("worry")
        #expect(throws: Refusal.wouldUncover(office.reference)) { try worry.checkMerge(into: second, context) }
        try second.checkMerge(into: worry, context)
    }

    @Test("a merge for named people does not uncover it to others who are named for something else")
    func mergingNamed() throws {
        var office = office
        office.staff = Staff(
            people: SmallOffice.people,
            named: ["secret": [SmallOffice.lena.email], "worry": [SmallOffice.cora.email]]
        )
        let worry = try office.arrived("worry")
        var secret = try split(worry, "secret").child
        secret.category = "secret"
        #expect(throws: Refusal.wouldUncover(office.reference)) {
            try worry.checkMerge(into: secret, office.context(SmallOffice.cora))
        }
    }

    @Test(
        "what is merged away is closed as a duplicate, and comes back as it was",
        arguments: [
            EnquiryState.new, .allocated, .begun, .waiting, .inReview,
        ]
    )
    func mergedAway(_ state: EnquiryState) throws {
        var before = try office.enquiry(in: state)
        before.approved = state == .begun
        var merged = try office.after(.merge(into: Sample.other), on: before, by: SmallOffice.cora)
        #expect(
            merged.outcome == .duplicate && merged.mergedInto == Sample.other
                && merged.clocks.allSatisfy { $0.endedAt != nil }
        )
        #expect(throws: Refusal.mergedAway(office.reference, into: Sample.other)) {
            try merged.decide(.reopen(because: "x"), office.context(SmallOffice.cora))
        }
        merged.evolve(.read(.init(what: "the conversation")), at: office.now)
        let back = try office.after(.undo(nil), on: merged, by: SmallOffice.cora)
        before.version = back.version
        #expect(back == before)
    }

    @Test("what takes in something sensitive becomes sensitive, and stays so until somebody says why not")
    func absorbing() throws {
        var enquiry = try office.enquiry(in: .begun)
        let before = enquiry
        var other = enquiry
        other.marking = .officialSensitive
        for event in try enquiry.decide(.absorb(Sample.other), office.context(SmallOffice.cora)) {
            enquiry.evolve(event.naming(other), at: office.now)
        }
        #expect(enquiry.marking == .officialSensitive && enquiry.linked == [Sample.other])
        let back = try office.after(.undo(.merge), on: enquiry, by: SmallOffice.cora)
        #expect(back.marking == .officialSensitive && back.linked.isEmpty && back.undoable == before.undoable)
    }

    @Test("what was split off goes back only while nothing was done on it, and while there is somewhere to go")
    func splitBack() throws {
        let (parent, child) = try split(office.enquiry(in: .begun), "library", to: .person(SmallOffice.lena.email))
        try child.checkUntouched(.split)
        try parent.checkTakesBack(child.reference)
        let touching: [EnquiryCommand] = [
            .begin, .wait(.init(.fee)), .discard, .review(.init()), .absorb(parent.reference),
        ]
        for command in touching {
            let touched = try office.after(command, on: child, by: SmallOffice.cora)
            #expect(throws: Refusal.workedOnSince(Sample.other), "\(command.name)") {
                try touched.checkUntouched(.split)
            }
        }
        var joined = child
        joined.evolve(.message(3, on: "2026-10-16"), at: office.now)
        #expect(throws: Refusal.workedOnSince(Sample.other)) { try joined.checkUntouched(.split) }
        let closed = try office.after(.close(.withdrawn, evidence: nil), on: parent, by: SmallOffice.rhys)
        #expect(throws: Refusal.closed(office.reference, .withdrawn)) { try closed.checkTakesBack(child.reference) }
        let back = try office.after(.undo(.split), on: parent, by: SmallOffice.cora)
        #expect(back.linked.isEmpty && back.undoable.map(\.kind) == [.triage])
        #expect(throws: Refusal.nothingToUndo(Sample.other, .split)) { try back.checkTakesBack(child.reference) }
        let gone = try office.after(.undo(.split), on: child, by: SmallOffice.cora)
        #expect(gone.state == .closed && gone.outcome == .duplicate)
    }

    @Test("the last of a kind is taken back, or the last of any")
    func order() throws {
        var enquiry = try split(office.enquiry(in: .begun), "library").parent
        enquiry.evolve(.message(3, on: "2026-10-16"), at: office.now)
        #expect(enquiry.undoable.map(\.kind) == [.triage, .split, .join])
        let cases: [(UndoableKind?, [UndoableKind])] = [(nil, [.triage, .split]), (.triage, [.split, .join])]
        for (kind, left) in cases {
            let after = try office.after(.undo(kind), on: enquiry, by: SmallOffice.cora)
            #expect(after.undoable.map(\.kind) == left)
        }
        #expect(throws: Refusal.nothingToUndo(office.reference, .merge)) {
            try enquiry.decide(.undo(.merge), office.context(SmallOffice.cora))
        }
    }
}
