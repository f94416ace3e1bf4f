import Testing
import Triage
import WorkingTime

/// One cell of the table of transitions.
struct Transition: CustomTestStringConvertible {
    let command: String
    let state: EnquiryState
    let result: String

    var testDescription: String { "\(command) from \(state.rawValue)" }

    static func table() throws -> [Transition] {
        let states = ["new", "allocated", "begun", "waiting", "in-review", "closed"]
        return try Fixture.rows("transitions.tsv").flatMap { row in
            try zip(states, row.dropFirst()).map { word, result in
                Transition(command: row[0], state: try #require(EnquiryState(rawValue: word)), result: result)
            }
        }
    }
}

@Suite("Deciding")
struct DecisionTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice() }

    @Test("the table has every command in every state")
    func tableIsWhole() throws {
        #expect(try Transition.table().count == EnquiryState.allCases.count * Sample.commands.count)
    }

    @Test("every command does in every state what the table says", arguments: try Transition.table())
    func transition(_ cell: Transition) throws {
        let before = try office.enquiry(in: cell.state)
        let command = try Sample.command(cell.command)
        let person = cell.command == "pass on" ? SmallOffice.rhys : SmallOffice.cora
        let stateForbids: Refusal =
            cell.state == .closed
            ? .closed(office.reference, .withdrawn)
            : .notOpenTo(command: cell.command, office.reference, cell.state)
        guard cell.result != "refused" else {
            #expect(throws: stateForbids) { try before.decide(command, office.context(person)) }
            return
        }
        guard cell.result != "barred" else {
            let refusal = #expect(throws: Refusal.self) { try before.decide(command, office.context(person)) }
            #expect(refusal != stateForbids)
            return
        }
        let after = try office.after(command, on: before, by: person)
        #expect(after.state.rawValue == cell.result)
        // The first mail is also the first word.
        let saysFirstWord = cell.command == "reply" && cell.state != .closed
        #expect(after.version == before.version + (saysFirstWord ? 2 : 1))
        #expect(after.reference == before.reference)
    }

    @Test("deciding twice gives the same events")
    func pure() throws {
        let enquiry = try office.arrived()
        let context = office.context(SmallOffice.cora)
        let command = EnquiryCommand.triage(category: "library", to: .pool)
        #expect(try enquiry.decide(command, context) == enquiry.decide(command, context))
    }

    @Test("only an arrival makes an enquiry")
    func firstEvent() {
        #expect(Enquiry(office.reference, first: .begun) == nil)
        #expect(Enquiry(office.reference, first: .allocated(.init(category: "records", to: .pool))) == nil)
    }

    @Test("allocating from new keeps the suggested category and counts as triage")
    func allocateFromNew() throws {
        let after = try office.after(.allocate(to: .pool), on: try office.arrived("library"), by: SmallOffice.cora)
        #expect(after.category == "library")
        #expect(after.allocation == .pool)
        #expect(after.triaged)
    }

    @Test(
        "a colleague begins only what is allocated to them",
        arguments: [nil, Allocation.pool, .person("lena@office.example")]
    )
    func notYours(_ allocation: Allocation?) throws {
        var enquiry = try office.enquiry(in: .allocated)
        enquiry.allocation = allocation
        #expect(throws: Refusal.notYours(office.reference, allocation)) {
            try enquiry.decide(.begin, office.context(SmallOffice.rhys))
        }
        #expect(try enquiry.decide(.begin, office.context(SmallOffice.cora)) == [.begun])
    }

    @Test("what a person decided about category and person is checked against kit and office")
    func unknownNames() throws {
        let enquiry = try office.arrived()
        let context = office.context(SmallOffice.cora)
        #expect(throws: Refusal.unknownCategory("recrods")) {
            try enquiry.decide(.triage(category: "recrods", to: .pool), context)
        }
        for command in [
            EnquiryCommand.triage(category: "records", to: .person("who@office.example")),
            .allocate(to: .person("who@office.example")),
        ] {
            #expect(throws: Refusal.unknownPerson("who@office.example")) { try enquiry.decide(command, context) }
        }
        #expect(throws: Refusal.switchedOff("gone@office.example")) {
            try enquiry.decide(.allocate(to: .person("gone@office.example")), context)
        }
    }

    @Test("a note with nothing in it is refused", arguments: ["", " ", "\n\t \r\n"])
    func emptyNote(_ text: String) throws {
        #expect(throws: Refusal.emptyNote) {
            try office.arrived().decide(.note(text), office.context(SmallOffice.rhys))
        }
    }

    @Test("an outcome that claims something demands its evidence, and blanks are none")
    func evidence() throws {
        var enquiry = try office.enquiry(in: .begun)
        enquiry.approved = true
        let context = office.context(SmallOffice.rhys)
        let demanding = Outcome.allCases.filter { $0.evidenceDemanded != nil }
        #expect(Set(demanding) == [.noRecord, .destroyedUnderSchedule])
        for outcome in demanding {
            for evidence in [nil, "", "  \n"] {
                #expect(throws: Refusal.self) { try enquiry.decide(.close(outcome, evidence: evidence), context) }
            }
            let closed = try office.after(.close(outcome, evidence: "item 4, 2019"), on: enquiry, by: SmallOffice.rhys)
            #expect(closed.outcome == outcome)
            #expect(closed.evidence == "item 4, 2019")
        }
        for outcome in Outcome.allCases where outcome.evidenceDemanded == nil && outcome != .discarded {
            #expect(try enquiry.decide(.close(outcome, evidence: nil), context).count == 1)
        }
    }

    @Test("a joined message adds its advisories once and changes nothing else")
    func joined() throws {
        var enquiry = try office.arrived()
        enquiry.advisories = [.welfare]
        let joined = EnquiryEvent.joined(
            .init(
                from: enquiry.from,
                subject: "Re: A record",
                receivedAt: office.now,
                evidence: "answers a message of it",
                advisories: [.welfare, .media]
            )
        )
        var after = enquiry
        after.evolve(joined, at: office.now)
        #expect(after.advisories == [.welfare, .media])
        #expect(after.state == .new)
        #expect(after.subject == enquiry.subject)
    }

    @Test("looking again takes the new proposal whole")
    func reproposed() throws {
        var enquiry = try office.arrived()
        let proposal = Sample.proposal(category: "worry")
        enquiry.evolve(
            .reproposed(
                .init(
                    subject: "Read at last",
                    proposal: proposal,
                    clocks: [],
                    marking: .officialSensitive,
                    priority: .urgent,
                    restricted: true,
                    quarantine: nil
                )
            ),
            at: office.now
        )
        #expect(enquiry.subject == "Read at last")
        #expect(enquiry.category == "worry")
        #expect(enquiry.proposal == proposal)
        #expect(enquiry.clocks.isEmpty && enquiry.restricted)
        #expect(enquiry.priority == .urgent && enquiry.marking == .officialSensitive)
        #expect(enquiry.state == .new && !enquiry.triaged)
    }
}
