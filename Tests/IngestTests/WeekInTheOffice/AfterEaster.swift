import Ingest
import QueueStore
import Testing
import Triage
import WorkingTime

// MARK: - Easter: somebody who may harm himself

extension WeekInTheOfficeTests {
    func easter() async throws {
        try office.at("Friday 26 March 10:15")
        try await office.receives(.lockedOut)
        try office.at("Saturday 27 March 20:00")
        try await office.receives(.welfare)

        let page = try await ruth.opens(.welfare)
        #expect(page.enquiry.category == "welfare")
        #expect(page.enquiry.restricted)
        #expect(page.heard(.welfare)?.isEmpty == false)
        // 24 hours as they pass: the clocks go forward that night, so 20:00 becomes 21:00 (20:00 UTC).
        #expect(page.dues == ["safeguarding": "2027-03-28T20:00:00Z"])
        #expect(page.account("safeguarding").hasPrefix("Due by 21:00 on Sunday 28 March 2027"))
        // Neither of the two works before that; Ruth is in on Tuesday, Carys not before the Monday after.
        #expect(page.suggestion == "ruth (nobody who can do it works before it is due; Ruth is in first)")
        try await theWelfareMessageIsForTwo()

        try office.at("Sunday 28 March 20:59")
        try await ruth.sees([], in: .late)
        try office.at("Sunday 28 March 21:01")
        try await ruth.sees([.welfare], in: .late)
        try await ruth.counts(open: 6, new: 2, waiting: 2, late: 1)
        try await gwen.counts(open: 5, new: 1, waiting: 2)
    }

    /// Whatever is asked, it is there for Carys and Ruth, and for nobody else.
    private func theWelfareMessageIsForTwo() async throws {
        for member in everybody {
            let isNamed = member.email == carys.email || member.email == ruth.email
            #expect(try await member.knowsNothing(of: .welfare) == !isNamed, "\(member.person.name)")
            #expect(try await member.list(.open).contains(.welfare) == isNamed)
            #expect(try await member.list(.triage) == (isNamed ? [.welfare, .lockedOut] : [.lockedOut]))
            #expect(try await member.finds("Prosser") == (isNamed ? [.welfare] : []))
            let categories = try await member.backlog().byCategory.map(\.code)
            #expect(categories.contains("welfare") == isNamed)
        }
        #expect(
            try await dilwyn.refusal(of: .triage(category: "welfare", to: .pool), on: .lockedOut)
                == .notForThePool(try office.reference(.lockedOut))
        )
    }
}

// MARK: - Tuesday 30 March: she who may see it acts

extension WeekInTheOfficeTests {
    func tuesdayAfter() async throws {
        try office.at("Tuesday 30 March 09:05")
        // What waits for triage is not pulled, and triage is a coordinator's; the one who is named has her day off. But
        // those who are named for it give it to each other, and to nobody else.
        #expect(
            try await ruth.refusal(of: .triage(category: "welfare", to: .person(ruth.email)), on: .welfare)
                == .notAllowed(command: "triage", role: .colleague)
        )
        #expect(
            try await ruth.refusal(of: .allocate(to: .person(tomos.email)), on: .welfare)
                == .mayNotSee(tomos.email, "welfare")
        )
        try await ruth.does(.allocate(to: .person(ruth.email)), on: .welfare)
        #expect(
            try await ruth.refusal(of: .allocate(to: .person(ruth.email)), on: .lockedOut)
                == .notAllowed(command: "allocate", role: .colleague)
        )
        for member in [lena, tomos, dilwyn, gwen] { #expect(try await member.knowsNothing(of: .welfare)) }
        #expect(try await tomos.pulls() == nil)
        // It is urgent, and so before the complaint.
        try await ruth.sees([.welfare, .complaint], in: .mine)
        #expect(try await ruth.pulls()?.matter == .welfare)
        let late = "nobody who may see it was in over Easter"
        try await ruth.does(.note("Police asked to call at once; he is safe and with his sister."), on: .welfare)
        try await ruth.does(.close(.adviceGiven, evidence: nil, lateBecause: late), on: .welfare)

        // Who read it stands in its history, with each reading.
        let page = try await ruth.opens(.welfare)
        #expect(page.statuses == ["safeguarding": .missed])
        #expect(
            Set(page.happened.filter { $0.hasSuffix("read the enquiry") }) == [
                "carys: read the enquiry", "ruth: read the enquiry",
            ]
        )
        try await ruth.counts(open: 5, new: 1, waiting: 2, atRisk: 1)
    }
}

// MARK: - Wednesday 31 March: what Easter cost, and a second pair of eyes

extension WeekInTheOfficeTests {
    func wednesdayAfter() async throws {
        try office.at("Wednesday 31 March 09:05")
        // One working day from Good Friday is Tuesday, and on Tuesday nobody triaged.
        try await dilwyn.sees([.lockedOut], in: .triage)
        #expect(try await dilwyn.opens(.lockedOut).dues == ["one-day": "2027-03-30"])
        try await dilwyn.sees([.lockedOut], in: .late)
        // The library question is to be acknowledged today, and the solicitor to be asked again.
        try await tomos.sees([.solicitor], in: .chase)
        try await gwen.counts(open: 5, new: 1, waiting: 2, toChase: 1, atRisk: 1, late: 1)

        try await dilwyn.does(.triage(category: "library-access", to: .pool), on: .lockedOut)
        try await lena.sees([.lockedOut], in: .pool)
        // Neither Tomos nor Ruth can do it; Lena has something of her own first.
        #expect(try await tomos.pulls() == nil)
        #expect(try await lena.pulls()?.matter == .library)
        let pulled = try #require(try await lena.pulls())
        #expect(pulled.matter == .lockedOut)
        #expect(pulled.because == "the most urgent of the pool that you can do")
        try await lena.sees([.lockedOut, .library, .loan], in: .mine)

        try office.at("Wednesday 31 March 11:00")
        try await lena.does(.close(.supplied, evidence: nil), on: .lockedOut)
        try await lena.does(.close(.adviceGiven, evidence: nil), on: .library)
        #expect(try await lena.opens(.lockedOut).statuses == ["one-day": .missed])
        #expect(
            try await lena.opens(.library).statuses == [
                "acknowledge": .met, "five-day": .met, "needed-by": .met,
            ]
        )
        try await anotherMustLook()
    }

    /// A complaint is not closed on one person's word, and nobody approves their own.
    private func anotherMustLook() async throws {
        let complaint = try office.reference(.complaint)
        #expect(try await ruth.pulls()?.matter == .complaint)
        let close = EnquiryCommand.close(.adviceGiven, evidence: nil)
        let needsReview = Refusal.needsReview(complaint, category: "complaint", .adviceGiven)
        #expect(try await ruth.refusal(of: close, on: .complaint) == needsReview)

        let request = ReviewRequest(reviewer: gwen.email, outcome: .adviceGiven, remark: "the apology")
        try await ruth.does(.review(request), on: .complaint)
        #expect(try await ruth.refusal(of: close, on: .complaint) == .notOpenTo(command: "close", complaint, .inReview))
        #expect(try await ruth.refusal(of: .approve(remark: nil), on: .complaint) == .ownWork(complaint))
        try await gwen.sees([.complaint], in: .review)
        try await dilwyn.sees([], in: .review)
        try await gwen.counts(open: 3, waiting: 2, toChase: 1)
    }
}

// MARK: - Thursday 1 April: the answer comes

extension WeekInTheOfficeTests {
    func thursdayAfter() async throws {
        try await theSolicitorProvesAuthority()
        try await theComplaintIsAnswered()
        try await theLoanIsDone()
        try await theSisterWrites()
    }

    private func theSolicitorProvesAuthority() async throws {
        try office.at("Thursday 1 April 08:50")
        #expect(try await office.takes(letter: "authority").joined == 1)
        let before = try await tomos.opens(.solicitor)
        #expect(before.conversation.count == 2)
        #expect(before.enquiry.wait?.heard?.description == "2027-04-01")
        #expect(before.status == .paused)
        try await tomos.sees([.loan, .solicitor], in: .chase)

        try office.at("Thursday 1 April 09:15")
        try await tomos.does(.resume(answered: nil), on: .solicitor)
        // Asked on 22 March, answered on 1 April: 23 24 25, 30 31 1 do not count, six working days. Twenty from
        // Friday 2 April on: 2, 5-9, 12-16, 19-23, 26 27 28 29 April.
        let after = try await tomos.opens(.solicitor)
        #expect(after.dues["correspondence"] == "2027-04-29")
        #expect(after.status == .onTime)
        #expect(
            after.account("correspondence").contains("six working days after the day of asking do not count")
        )
        #expect(after.account("correspondence").contains("would have been due on Wednesday 21 April 2027"))
        #expect(after.summary.clocks.last?.originalDue == "2027-04-21")
        // Two hours' work on the last day, a day on which Tomos works.
        #expect(after.summary.actBy == "2027-04-29")
        try await tomos.sees([.loan], in: .waiting)
    }

    private func theComplaintIsAnswered() async throws {
        let seen = try await ruth.opens(.complaint).summary.version
        try await gwen.does(.approve(remark: "a good letter"), on: .complaint)
        // Ruth's page is older than the approval: she is told, and looks again.
        let close = EnquiryCommand.close(.adviceGiven, evidence: nil)
        #expect(
            try await ruth.refusal(of: close, on: .complaint, saw: seen)
                == .changedMeanwhile(
                    try office.reference(.complaint),
                    did: ["gwen@office.example approved: a good letter"]
                )
        )
        try await ruth.does(close, on: .complaint, saw: seen + 1)
        try await gwen.sees([], in: .review)
        #expect(try await ruth.opens(.complaint).statuses == ["acknowledge": .met, "complaint": .met])
    }

    /// It waited for another library on the clock, and was in time all the same.
    private func theLoanIsDone() async throws {
        // The five working days end today.
        #expect(try await lena.opens(.loan).status == .atRisk)
        try await gwen.counts(open: 2, waiting: 1, toChase: 1, atRisk: 1)
        try office.at("Thursday 1 April 10:30")
        try await lena.does(.close(.loanCompleted, evidence: nil), on: .loan)
        #expect(try await lena.opens(.loan).statuses == ["acknowledge": .met, "five-day": .met, "needed-by": .met])
    }

    /// She wrote before, but nothing that everybody reads may say so.
    private func theSisterWrites() async throws {
        try office.at("Thursday 1 April 11:00")
        try await office.receives(.sister)
        let page = try await dilwyn.opens(.sister)
        #expect(page.enquiry.category == "prison-record")
        // Not “Ruth answered this correspondent before”. Owain is away, and Tomos has the solicitor.
        #expect(page.suggestion == "ruth (has the skill records; has no open work)")
        let alike = try await ruth.similar(to: .sister)
        #expect(alike.first == .welfare)
        let others = try await dilwyn.similar(to: .sister)
        #expect(others == alike.filter { $0 != .welfare })
        #expect(try await dilwyn.finds("Prosser") == [.sister])
        #expect(try await carys.finds("Prosser") == [.sister, .welfare])
        let done: [Matter] = [.loan, .complaint, .lockedOut, .library, .foi, .secondMatter, .retention]
        try await dilwyn.sees(done, in: .closed)
        try await gwen.counts(open: 2, new: 1)
    }
}

// MARK: - What March was like

extension WeekInTheOfficeTests {
    func report() async throws {
        let (march, late) = try await gwen.report("2027-03")
        // Eight came that everybody knows of, the one inside another among them; five of them were closed.
        #expect((march.received, march.closed, march.carriedOver) == (8, 5, 3))
        #expect((march.onTime, march.late) == (4, 1))
        #expect(march.causes == [.lateTriage: 1])
        // Received on Good Friday, triaged on Wednesday: Tuesday and Wednesday.
        #expect(late == [.lockedOut: "It waited 2 working days for triage."])

        let (known, lateToo) = try await carys.report("2027-03")
        #expect((known.received, known.closed, known.late) == (9, 6, 2))
        #expect(lateToo == late.merging([.welfare: "nobody who may see it was in over Easter"]) { $1 })

        let (april, none) = try await gwen.report("2027-04")
        #expect((april.received, april.closed, april.carriedOver, april.late) == (1, 2, 2, 0))
        #expect(none.isEmpty)
    }
}

// MARK: - What holds on every day

extension WeekInTheOfficeTests {
    /// Working days of these two weeks on which nobody triages.
    func gaps() throws -> [String] {
        try office.coverage(by: [carys, dilwyn]).gaps(
            from: try EasterOffice.day("Monday 22 March"),
            through: try EasterOffice.day("Friday 2 April")
        ).map(\.description)
    }

    /// Each figure of the backlog is the length of the list it is about, for each person's eyes, and the record is
    /// sound.
    func figuresAgreeWithLists() async throws {
        for member in everybody {
            let backlog = try await member.backlog()
            let counted = Counts(backlog)
            let statuses = try await member.lines(of: .open).map { $0.status(at: office.now) }
            #expect(counted.open == statuses.count)
            #expect(counted.atRisk == statuses.count { $0 == .atRisk })
            #expect(counted.new == (try await member.list(.triage).count))
            #expect(counted.waiting == (try await member.list(.waiting).count))
            #expect(counted.toChase == (try await member.list(.chase).count))
            #expect(counted.late == (try await member.list(.late).count))
            for groups in [backlog.byCategory, backlog.byColleague, backlog.byInbox] {
                #expect(groups.reduce(0) { $0 + $1.open } == counted.open)
                #expect(groups.reduce(0) { $0 + $1.atRisk } == counted.atRisk)
                #expect(groups.reduce(0) { $0 + $1.late } == counted.late)
            }
            #expect(backlog.ageBands.reduce(0) { $0 + $1.open } == counted.open)
        }
        #expect(try await office.store.read { try $0.verifyAudit().faults } == [])
    }
}
