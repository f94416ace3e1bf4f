import QueueStore
import Testing
import Triage
import WorkingTime

/// One week in the office, told day by day. Dates are worked out by hand from this calendar:
///
///     March 2027                     April 2027
///     Mo Tu We Th Fr Sa Su           Mo Tu We Th Fr Sa Su
///     22 23 24 25 GF 27 28                     1  2  3  4      GF  Good Friday, 26 March
///     EM 30 31                        5  6  7  8  9 10 11      EM  Easter Monday, 29 March (not in Scotland)
///                                    12 13 14 15 16 17 18          The clocks go forward on Sunday 28 March.
///                                    19 20 21 22 23 24 25
///                                    26 27 28 29 30
@Suite("A week in the office")
struct WeekInTheOfficeTests {
    let office: EasterOffice
    /// Coordinators who share the inbox: she works Monday and Tuesday, he Wednesday and Thursday, 17 hours each.
    let carys, dilwyn: Member
    /// Colleagues, Monday to Friday: Lena for the library, Owain and Tomos for records, Ruth for all but the library.
    let lena, owain, ruth, tomos: Member
    /// The manager.
    let gwen: Member
    let everybody: [Member]

    init() async throws {
        office = try await EasterOffice(opening: "Monday 22 March 09:00")
        let shared: Set<String> = ["retention", "business"]
        carys = try await office.employs("Carys", .coordinator, skills: shared, hours: "Mon-Tue 09:00-17:30")
        dilwyn = try await office.employs("Dilwyn", .coordinator, skills: shared, hours: "Wed-Thu 09:00-17:30")
        lena = try await office.employs("Lena", .colleague, skills: ["library"])
        owain = try await office.employs("Owain", .colleague, skills: ["records"])
        ruth = try await office.employs("Ruth", .colleague, skills: ["rights", "business", "records"])
        tomos = try await office.employs("Tomos", .colleague, skills: ["records"])
        gwen = try await office.employs("Gwen", .manager, skills: nil)
        everybody = [carys, dilwyn, lena, owain, ruth, tomos, gwen]
        // A message about somebody's safety is for Carys and Ruth alone.
        try await office.names(carys, ruth, for: "welfare")
        try await office.excuses(owain, .leave, from: "Wednesday 24 March", to: "Friday 9 April")
    }

    @Test("from the Monday before Easter to the Thursday after, every list, page and figure says the true thing")
    func week() async throws {
        for day in [monday, tuesday, wednesday, thursday, easter, tuesdayAfter, wednesdayAfter, thursdayAfter, report] {
            try await day()
            try await figuresAgreeWithLists()
        }
    }
}

// MARK: - Monday 22 March: a solicitor without authority, and a complaint

extension WeekInTheOfficeTests {
    func monday() async throws {
        try await gwen.counts()
        // Carys and Dilwyn leave the Friday uncovered every week; Good Friday and Easter Monday need nobody.
        #expect(try gaps() == ["2027-04-02"])

        try office.at("Monday 22 March 09:40")
        try await office.receives(.solicitor)
        try office.at("Monday 22 March 10:20")
        try await office.receives(.complaint)

        // Both are to be acknowledged by Wednesday, so the one that came first stands first.
        try await carys.sees([.solicitor, .complaint], in: .triage)
        try await gwen.counts(open: 2, new: 2)

        let request = try await carys.opens(.solicitor)
        #expect(request.enquiry.category == "court-record")
        #expect(request.suggestion == "owain (has the skill records; has no open work)")
        // Two working days: 23, 24 March. Twenty: 23 24 25, 30 31 1 2, 5-9, 12-16, 19 20 21 April.
        #expect(request.dues == ["acknowledge": "2027-03-24", "correspondence": "2027-04-21"])
        #expect(request.status == .onTime)
        #expect(request.summary.actBy == nil)

        let complaint = try await carys.opens(.complaint)
        #expect(complaint.enquiry.category == "complaint")
        #expect(complaint.suggestion == "ruth (has the skill business; has no open work)")
        // Ten working days: 23 24 25, 30 31 1 2, 5 6 7 April.
        #expect(complaint.dues == ["acknowledge": "2027-03-24", "complaint": "2027-04-07"])

        try await carys.triages(.solicitor, as: "court-record", to: owain)
        try await carys.triages(.complaint, as: "complaint", to: ruth)
        try await carys.sees([], in: .triage)
        #expect(try await office.lessons() == ["court-record", "complaint"])

        try await authorityIsAskedFor()
        try await ruth.does(.acknowledge(at: nil, how: "by telephone"), on: .complaint)
        // She works every day and needs an hour: the last day will do.
        #expect(try await ruth.opens(.complaint).summary.actBy == "2027-04-07")
    }

    /// A service clock stands still until the solicitor shows for whom she acts. The acknowledgement was in time.
    private func authorityIsAskedFor() async throws {
        try office.at("Monday 22 March 11:30")
        try await owain.sees([.solicitor], in: .mine)
        #expect(try await owain.pulls()?.because == "allocated to you, and the most urgent of yours")
        try await owain.does(.acknowledge(at: nil, how: "with the question for authority"), on: .solicitor)
        let chase = try EasterOffice.day("Wednesday 31 March")
        let wait = WaitRequest(.authority, what: "a signed form of authority", chase: chase)
        try await owain.does(.wait(wait), on: .solicitor)

        let page = try await gwen.opens(.solicitor)
        #expect(page.statuses == ["acknowledge": .met, "correspondence": .paused])
        #expect(
            page.account("correspondence").hasPrefix(
                """
                Paused since Monday 22 March 2027, waiting for proof of authority; the days until the answer do not \
                count. When the clock stopped, the due date was Wednesday 21 April 2027.
                """
            )
        )
        // Nobody can say yet by when to act; on the 31st somebody asks again.
        #expect(page.summary.actBy == nil)
        #expect(page.summary.broughtForwardOn == "2027-03-31")
        try await owain.sees([.solicitor], in: .waiting)
        try await owain.sees([], in: .chase)
        try await gwen.counts(open: 2, waiting: 1)
    }
}

// MARK: - Tuesday 23 March: a slip of triage, and a privilege day

extension WeekInTheOfficeTests {
    func tuesday() async throws {
        try office.at("Tuesday 23 March 09:30")
        try await office.receives(.secondMatter)
        try office.at("Tuesday 23 March 10:00")
        try await office.receives(.retention)
        try office.at("Tuesday 23 March 11:00")
        try await office.receives(.loan)
        // Each is to be acknowledged by Thursday.
        try await carys.sees([.secondMatter, .retention, .loan], in: .triage)

        // Tomos has less to do, but the solicitor knows Owain, who is there until tonight.
        let known = "owain (Owain answered this correspondent before; has the skill records; has 2 hours of open work)"
        #expect(try await carys.opens(.secondMatter).suggestion == known)
        try await carys.triages(.secondMatter, as: "court-record", to: owain)
        try await aSlipIsTakenBack()
        try await aPrivilegeDayMovesOnlyTheActByDate()
        try await carys.leaves(note: "Owain is away from tomorrow: his two are to go to Tomos.")
    }

    /// A loan is triaged as a copyright question, and the correction is no better. Taken back one after the other, the
    /// first decision stands again and teaches again; then the loan waits for triage as it did, and nothing was learned.
    private func aSlipIsTakenBack() async throws {
        let before = try await carys.opens(.loan)
        #expect(before.enquiry.category == "inter-library-loan")
        // Acknowledged in two working days (24 25), answered in five (24 25, 30 31 1); the reader needs it on the 9th.
        let dues = ["acknowledge": "2027-03-25", "five-day": "2027-04-01", "needed-by": "2027-04-09"]
        #expect(before.dues == dues)
        try await carys.triages(.loan, as: "copyright", to: lena)
        #expect(try await carys.opens(.loan).dues == ["acknowledge": "2027-03-25", "five-day": "2027-04-01"])
        try await carys.triages(.loan, as: "library-enquiry", to: lena)
        let learned = try await office.lessons()
        #expect(learned == ["court-record", "complaint", "court-record", "library-enquiry"])

        try await carys.undoes(.triage, on: .loan)
        let again = try await office.lessons()
        #expect(again == ["court-record", "complaint", "court-record", "copyright"])
        try await carys.undoes(.triage, on: .loan)
        let nothingMore = try await office.lessons()
        #expect(nothingMore == ["court-record", "complaint", "court-record"])
        try await carys.sees([.retention, .loan], in: .triage)
        try await lena.sees([], in: .mine)
        #expect(try await carys.opens(.loan).dues == dues)
        let told = try await carys.opens(.loan).happened.dropFirst()
        #expect(
            told == [
                "carys: triaged as copyright, for lena@office.example",
                "carys: triaged as library-enquiry, for lena@office.example",
                "carys: took back the triage", "carys: took back the triage",
            ]
        )

        try await carys.triages(.loan, as: "inter-library-loan", to: lena)
        #expect(try await office.lessons().last == "inter-library-loan")
    }

    /// For the law a privilege day is a day like any other; for Carys it is a day less on which she could do it.
    private func aPrivilegeDayMovesOnlyTheActByDate() async throws {
        #expect(try await carys.opens(.retention).suggestion == "carys (has the skill retention; has no open work)")
        try await carys.triages(.retention, as: "retention-advice", to: carys)
        try await carys.does(.acknowledge(at: nil, how: "by e-mail"), on: .retention)
        // Five working days: 24 25, 30 31 1 April, a Thursday. She works Monday and Tuesday: Tuesday 30 March.
        let before = try await carys.opens(.retention)
        #expect(before.dues["five-day"] == "2027-04-01")
        #expect(before.summary.actBy == "2027-03-30")
        #expect(before.status == .onTime)

        try await office.excuses(carys, .privilegeDay, from: "Tuesday 30 March", to: "Tuesday 30 March")
        // Easter Monday is no day of hers either: today is the last one.
        let after = try await carys.opens(.retention)
        #expect(after.dues == before.dues)
        #expect(after.summary.actBy == "2027-03-23")
        #expect(after.status == .atRisk)
        // At risk with it is what Owain has to acknowledge by Thursday, for he is away from tomorrow.
        try await gwen.counts(open: 5, waiting: 1, atRisk: 2)
        #expect(try gaps() == ["2027-03-30", "2027-04-02"])

        try office.at("Tuesday 23 March 15:00")
        #expect(try await carys.pulls()?.matter == .retention)
        try await carys.does(.close(.adviceGiven, evidence: nil), on: .retention)
        try await gwen.counts(open: 4, waiting: 1, atRisk: 1)
        #expect(try await carys.opens(.retention).statuses == ["acknowledge": .met, "five-day": .met])
    }
}

// MARK: - Wednesday 24 March: somebody on leave

extension WeekInTheOfficeTests {
    func wednesday() async throws {
        try office.at("Wednesday 24 March 09:10")
        let notes = try await office.store.read { [inbox = office.inbox] in try $0.handover(inbox: inbox, limit: 1) }
        #expect(notes.map(\.text) == ["Owain is away from tomorrow: his two are to go to Tomos."])

        // The solicitor's first matter is due on 21 April and stands still; the second is to be acknowledged tomorrow.
        try await owain.sees([.secondMatter, .solicitor], in: .mine)
        let given = try await dilwyn.gives(everythingOf: owain, to: tomos, because: "Owain is on leave")
        #expect(given == [.secondMatter, .solicitor])
        try await owain.sees([], in: .mine)
        try await tomos.sees([.secondMatter, .solicitor], in: .mine)
        // What waited goes on waiting, for the same answer.
        try await tomos.sees([.solicitor], in: .waiting)
        #expect(try await dilwyn.opens(.solicitor).statuses["correspondence"] == .paused)

        // Only what can be begun is handed out.
        let next = try #require(try await tomos.pulls())
        #expect(next.matter == .secondMatter)
        #expect(next.because == "allocated to you, and the most urgent of yours")
        #expect(try await tomos.pulls() == nil)
        try await tomos.does(.acknowledge(at: nil, how: nil), on: .secondMatter)

        #expect(try await lena.pulls()?.matter == .loan)
        try await lena.does(.acknowledge(at: nil, how: nil), on: .loan)
        // The British Library's time is our time: no clock stands still for it.
        let chase = try EasterOffice.day("Thursday 1 April")
        try await lena.does(.wait(.init(.thirdParty, whom: "the British Library", chase: chase)), on: .loan)
        #expect(
            try await lena.opens(.loan).statuses == [
                "acknowledge": .met, "five-day": .onTime, "needed-by": .onTime,
            ]
        )
        try await gwen.counts(open: 4, waiting: 2)
        let byColleague = try await gwen.backlog().byColleague.map { "\($0.code ?? "nobody") \($0.open)" }
        #expect(byColleague == ["tomos@office.example 2", "lena@office.example 1", "ruth@office.example 1"])
    }
}

// MARK: - Thursday 25 March: in the last hour, a request inside a question

extension WeekInTheOfficeTests {
    func thursday() async throws {
        try office.at("Thursday 25 March 11:00")
        #expect(
            try await tomos.refusal(of: .close(.noRecord, evidence: nil), on: .secondMatter)
                == .needsEvidence(.noRecord, "the places that were searched")
        )
        let searched = "the court store and The National Archives"
        try await tomos.does(.close(.noRecord, evidence: searched), on: .secondMatter)

        try office.at("Thursday 25 March 16:35")
        try await office.receives(.library)
        try office.at("Thursday 25 March 16:45")
        try await dilwyn.sees([.library], in: .triage)
        let question = try await dilwyn.opens(.library)
        #expect(question.enquiry.category == "library-enquiry")
        #expect(question.suggestion == "lena (has the skill library; has 40 minutes of open work)")
        #expect(question.heard(.informationRights)?.contains("Freedom of Information Act") == true)
        // Two working days: 30 31 March. Five: 30 31 1 2, 5 April. The writer needs it on the 20th.
        let dues = ["acknowledge": "2027-03-31", "five-day": "2027-04-05", "needed-by": "2027-04-20"]
        #expect(question.dues == dues)

        try await dilwyn.triages(.library, as: "library-enquiry", to: lena)
        try await dilwyn.splits(.foi, from: .library, as: "foi", about: "Boxes destroyed in 2026", to: ruth)
        #expect(try await dilwyn.finds("has:information-rights") == [.foi, .library])
        try await theRequestGoesTheSameDay()
        #expect(try await lena.opens(.library).dues == dues)
        try await lena.sees([.library, .loan], in: .mine)
        try await theOfficeIsLeft()
    }

    private func theRequestGoesTheSameDay() async throws {
        // It came with the question, and is to be acknowledged before the complaint is due.
        try await ruth.sees([.foi, .complaint], in: .mine)
        let request = try await ruth.opens(.foi)
        #expect(request.enquiry.origin == (try office.reference(.library)))
        #expect(request.enquiry.receivedAt == (try EasterOffice.moment("Thursday 25 March 16:35", office.zone)))
        #expect(request.conversation.map(\.subject) == ["Library question: law reports of the Merthyr riots"])
        // Twenty working days of the whole United Kingdom: 30 31 1 2, 5-9, 12-16, 19-23, 26 April.
        #expect(request.dues == ["acknowledge": "2027-03-31", "foi": "2027-04-26"])
        #expect(
            request.account("foi").hasPrefix(
                """
                Due by the end of Monday 26 April 2027. Received Thursday 25 March 2027, which is day 0; day 1 is \
                Tuesday 30 March 2027. Weekends and bank holidays in any part of the United Kingdom do not count, \
                here Friday 26 March 2027 (Good Friday) and Monday 29 March 2027 (Easter Monday, not in Scotland). \
                Day 20 is Monday 26 April 2027.
                """
            )
        )

        try office.at("Thursday 25 March 17:05")
        try await ruth.does(.handOff(to: "the Disclosure Team", because: nil), on: .foi)
        let gone = try await ruth.opens(.foi)
        #expect(gone.enquiry.outcome == .handedOff)
        #expect(gone.statuses == ["acknowledge": .met, "foi": .met])
        try await dilwyn.sees([.foi, .secondMatter, .retention], in: .closed)
        try await gwen.counts(open: 4, waiting: 2)
    }

    private func theOfficeIsLeft() async throws {
        try office.at("Thursday 25 March 17:25")
        let coverage = try office.coverage(by: [carys, dilwyn])
        let handOver = try #require(coverage.lastSlotBeforeGap(from: office.now))
        #expect(handOver.slot.person == 1)
        #expect(handOver.gap == (try EasterOffice.day("Tuesday 30 March")))
        // Not Carys on Monday or Tuesday, but Dilwyn on Wednesday.
        let next = try #require(coverage.nextIn(after: office.now))
        #expect(next.person == 1)
        #expect(next.window.start == (try EasterOffice.moment("Wednesday 31 March 09:00", office.zone)))
    }
}
