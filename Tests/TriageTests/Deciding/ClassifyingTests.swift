import Classifier
import Testing
import Triage
import WorkingTime

@Suite("Reclassifying, acknowledging and correcting")
struct ClassifyingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func triage(_ enquiry: Enquiry, as code: String, to: Allocation = .pool) throws -> Enquiry {
        try office.after(.triage(category: code, to: to), on: enquiry, by: SmallOffice.cora)
    }

    @Test("a first word was said, whatever the enquiry turns out to be, and by whatever way")
    func acknowledgedOnce() throws {
        let at = try office.moment("10-16 09:00")
        let later = try office.moment("10-16 12:00")
        let acknowledged = try office.after(
            .acknowledge(at: at, how: "by telephone"),
            on: office.arrived("records"),
            by: SmallOffice.cora,
            at: later
        )
        #expect(acknowledged.clocks.map(\.endedAt) == [at, nil])
        for way in [["library"], ["meeting", "foi"], ["eir", "meeting", "complaint"]] {
            var enquiry = acknowledged
            for code in way { enquiry = try triage(enquiry, as: code) }
            let first = try #require(enquiry.clocks.first { EnquiryClock.acknowledgements.contains($0.name) })
            #expect(first.endedAt == at)
            #expect(enquiry.clocks.filter { $0.endedAt == nil }.count == enquiry.clocks.count - 1)
        }
    }

    @Test("an acknowledgement has its time, and there must be one to give")
    func acknowledging() throws {
        let arrived = try office.arrived("complaint")
        let context = office.context(SmallOffice.cora, now: try office.moment("10-16 12:00"))
        let today = office.zone.date(of: context.now)
        #expect(throws: Refusal.inTheFuture("The acknowledgement", today)) {
            try arrived.decide(.acknowledge(at: context.now.adding(seconds: 1), how: nil), context)
        }
        let received = office.zone.date(of: office.now)
        #expect(throws: Refusal.beforeReceipt("The acknowledgement", received)) {
            try arrived.decide(.acknowledge(at: office.now.adding(seconds: -1), how: nil), context)
        }
        let done = try office.after(.acknowledge(at: nil, how: nil), on: arrived, by: SmallOffice.cora, at: context.now)
        #expect(done.clocks.map(\.endedAt) == [context.now, nil])
        for enquiry in [done, try office.arrived("meeting")] {
            #expect(throws: Refusal.nothingToAcknowledge(office.reference)) {
                try enquiry.decide(.acknowledge(at: nil, how: nil), context)
            }
        }
    }

    @Test("taking a triage back gives what was there before, with all that has happened since")
    func undoing() throws {
        let arrived = try office.arrived("foi")
        var enquiry = try triage(arrived, as: "records", to: .person(SmallOffice.rhys.email))
        let back = try office.after(.undo(nil), on: enquiry, by: SmallOffice.cora)
        #expect(back.clocks == arrived.clocks && back.category == "foi" && back.state == .new && back.allocation == nil)
        #expect(!back.triaged && back.undoable.isEmpty && back.version == 3)

        enquiry = try office.after(.wait(.init(.clarification)), on: enquiry, by: SmallOffice.rhys)
        enquiry = try office.after(
            .resume(answered: nil),
            on: enquiry,
            by: SmallOffice.rhys,
            at: office.moment("10-26 12:00")
        )
        enquiry = try office.after(.acknowledge(at: nil, how: nil), on: enquiry, by: SmallOffice.rhys)
        enquiry = try office.after(.correct(.init(marking: .officialSensitive)), on: enquiry, by: SmallOffice.rhys)
        let later = try office.after(
            .undo(.triage),
            on: enquiry,
            by: SmallOffice.cora,
            at: office.moment("10-26 13:00")
        )
        #expect(office.due("foi", later) == "2026-11-23" && later.clocks.map(\.endedAt) == [office.now, nil])
        #expect(later.marking == .officialSensitive)
    }

    @Test("taking a triage back gives it to nobody who does not serve the inbox it went to since")
    func undoneElsewhere() throws {
        var office = office
        office.staff = Staff(people: SmallOffice.people)
        var north = try office.arrived()
        north.inbox = "north"
        var enquiry = try office.after(
            .allocate(to: .person(SmallOffice.nell.email)),
            on: north,
            by: SmallOffice.cora
        )
        enquiry = try office.after(
            .triage(category: "library", to: .person(SmallOffice.rhys.email)),
            on: enquiry,
            by: SmallOffice.cora
        )
        enquiry = try office.after(.move(inbox: "office", because: nil), on: enquiry, by: SmallOffice.cora)
        #expect(enquiry.allocation == .person(SmallOffice.rhys.email))
        let back = try office.after(.undo(.triage), on: enquiry, by: SmallOffice.cora)
        #expect(back.state == .new && back.allocation == nil && back.category == "records")
    }

    @Test("triage raises a marking and never lowers one; lowering it by hand needs a reason")
    func marking() throws {
        let worry = try triage(office.arrived(), as: "worry", to: .person(SmallOffice.cora.email))
        #expect(worry.marking == .officialSensitive && worry.priority == .urgent && worry.recordsReads)
        let records = try triage(worry, as: "records")
        #expect(records.marking == .officialSensitive && records.priority == .urgent && !records.restricted)
        let context = office.context(SmallOffice.cora)
        #expect(throws: Refusal.needsReason("lower the marking")) {
            try records.decide(.correct(.init(marking: .official, because: " ")), context)
        }
        let lowered = try office.after(
            .correct(.init(marking: .official, because: "Names taken out.")),
            on: records,
            by: SmallOffice.cora
        )
        #expect(lowered.marking == .official && !lowered.recordsReads)
        #expect(throws: Refusal.nothingToCorrect) { try records.decide(.correct(.init(because: "x")), context) }
    }

    @Test("a corrected date moves its clock, and without one there is none")
    func neededBy() throws {
        let library = try office.enquiry(in: .begun, as: "library")
        func correct(_ enquiry: Enquiry, _ values: [String]) throws -> Enquiry {
            try office.after(.correct(.init(facts: ["needed-by": values])), on: enquiry, by: SmallOffice.rhys)
        }
        let corrected = try correct(library, ["Friday 30 October"])
        #expect(office.due("needed-by", corrected) == "2026-10-30" && office.due("five-day", corrected) == "2026-10-22")
        let without = try correct(corrected, [])
        #expect(office.due("needed-by", without) == nil && without.facts["needed-by"] == nil)
        let closed = try office.after(.close(.withdrawn, evidence: nil), on: corrected, by: SmallOffice.rhys)
        let late = try correct(closed, ["6 November"])
        #expect(late.clocks == closed.clocks)
        let reopened = try office.after(.reopen(because: "They asked again."), on: late, by: SmallOffice.rhys)
        #expect(office.due("needed-by", reopened) == "2026-11-06" && office.due("five-day", reopened) == "2026-10-22")
    }

    @Test("who wrote, subject and facts are put right, the rest stays")
    func correcting() throws {
        let begun = try office.enquiry(in: .begun)
        let from = Correspondent(name: "Bo Marsh", address: "Bo@Example.ORG")
        let corrected = try office.after(
            .correct(.init(facts: ["court": ["Cardiff"]], language: .cy, subject: "The trial", from: from)),
            on: begun,
            by: SmallOffice.rhys
        )
        #expect(corrected.from.address == "bo@example.org" && corrected.subject == "The trial")
        #expect(corrected.facts == ["court": ["Cardiff"]] && corrected.language == .cy)
        #expect(corrected.clocks == begun.clocks && corrected.state == .begun && corrected.priority == begun.priority)
    }

    /// After a message that brings advisories and distressing subjects.
    private func joined(
        _ enquiry: Enquiry,
        _ advisories: [Advisory],
        _ subjects: [DistressingSubject]? = nil
    ) -> Enquiry {
        var joined = enquiry
        let message = EnquiryEvent.Joined(
            from: enquiry.from,
            subject: "Re: A record of 1954",
            receivedAt: office.now,
            evidence: "answers a message of it",
            advisories: advisories,
            message: 7,
            subjects: subjects
        )
        joined.evolve(.joined(message), at: office.now)
        return joined
    }

    @Test("a false alarm is taken out with a reason, and stays out until another message gives cause for it")
    func falseAlarm() throws {
        let alarmed = joined(try office.enquiry(in: .begun), [.distressing, .media], [.killing])
        let correction = Correction(falseAlarms: [.distressing])
        #expect(throws: Refusal.needsReason("say that “distressing content” is a false alarm")) {
            try alarmed.decide(.correct(correction), office.context(SmallOffice.rhys))
        }
        let calm = try office.after(
            .correct(Correction(falseAlarms: [.distressing], because: "A film is called so.")),
            on: alarmed,
            by: SmallOffice.rhys
        )
        #expect(calm.advisories == [.media] && calm.subjects.isEmpty)
        #expect(joined(calm, [.media]).advisories == [.media])
        #expect(joined(calm, [.distressing]).advisories == [.media, .distressing])
    }

    @Test("what no detector found is to be minded once a person says so, and danger is urgent")
    func missedAdvisory() throws {
        let begun = try office.enquiry(in: .begun)
        let warned = try office.after(.correct(.init(advisories: [.welfare, .media])), on: begun, by: SmallOffice.rhys)
        #expect(warned.advisories == [.welfare, .media] && warned.priority == .urgent)
        let slow = Correction(priority: .low, advisories: [.safeguarding])
        #expect(try office.after(.correct(slow), on: begun, by: SmallOffice.rhys).priority == .low)
    }

    @Test("advisories that are there already, or not there, or that nobody can judge, are nothing to correct")
    func unchangedAdvisories() throws {
        let warned = joined(try office.enquiry(in: .begun), [.media, .unreadable])
        for correction in [
            Correction(advisories: [.media]), Correction(falseAlarms: [.welfare], because: "No."),
            Correction(falseAlarms: [.unreadable], because: "I can read it."),
        ] {
            #expect(throws: Refusal.nothingToCorrect) {
                try warned.decide(.correct(correction), office.context(SmallOffice.rhys))
            }
        }
    }

    @Test("the history says what is to be minded and what was a false alarm")
    func advisoriesInWords() throws {
        let warned = joined(try office.enquiry(in: .begun), [.welfare, .distressing])
        let correction = Correction(
            advisories: [.media],
            falseAlarms: [.distressing, .welfare],
            because: "It is a play."
        )
        let events = try warned.decide(.correct(correction), office.context(SmallOffice.rhys))
        #expect(
            events.map(\.words) == [
                "corrected advisories the media; false alarms welfare and distressing content because It is a play."
            ]
        )
    }
}
