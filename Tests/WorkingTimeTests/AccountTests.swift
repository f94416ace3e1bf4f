import Testing
import WorkingTime

struct AccountTests {
    private func account(_ rule: String, _ received: String, _ waits: String = "") throws -> String {
        try Given.deadline(rule, received, waits: Given.waits(waits)).account
    }

    @Test("a request received on a Saturday names day 0, day 1, the holidays left out and the other reading")
    func weekend() throws {
        #expect(
            try account("foi", "2021-05-01") == """
                Due by the end of Tuesday 1 June 2021. Received Saturday 1 May 2021, which is day 0 although not a \
                working day; day 1 is Tuesday 4 May 2021. Weekends and bank holidays in any part of the United Kingdom \
                do not count, here Monday 3 May 2021 (Early May bank holiday) and Monday 31 May 2021 (Spring bank \
                holiday). Day 20 is Tuesday 1 June 2021. The section 45 Code of 2018 would take Tuesday 4 May 2021 for \
                the day of receipt, which would give Wednesday 2 June 2021; the earlier date, the Commissioner’s \
                reading, is the safe one. Basis: Freedom of Information Act 2000, section 10(1) and (6).
                """
        )
    }

    @Test("holidays that only one part of the United Kingdom keeps are said to be so")
    func divisions() throws {
        let text = try account("foi", "2026-06-12")
        #expect(text.contains("Monday 15 June 2026 (World Cup bank holiday, only in Scotland)"))
        #expect(text.contains("Monday 13 July 2026 (Battle of the Boyne, only in Northern Ireland)"))
        #expect(try account("foi", "2026-03-27").contains("Monday 6 April 2026 (Easter Monday, not in Scotland)"))
        #expect(try account("acknowledge", "2026-04-02").contains("Monday 6 April 2026 (Easter Monday)."))
    }

    @Test("a receipt whose date differs in UTC is told with its local time")
    func localTime() throws {
        #expect(
            try account("foi", "2026-06-30T23:30:00Z").hasPrefix(
                "Due by the end of Thursday 30 July 2026. Received at 00:30 on Wednesday 1 July 2026 (Europe/London time), "
            )
        )
    }

    @Test("a clarified request tells of the question, the answer and the new period")
    func clarified() throws {
        #expect(
            try account("foi", "2026-03-02", "clarification:2026-03-05>2026-03-16") == """
                Due by the end of Thursday 16 April 2026. Received Monday 2 March 2026. Clarification was asked for on \
                Thursday 5 March 2026 and came on Monday 16 March 2026. A clarified request counts as a new one: a full \
                period starts on that day, which is day 0; day 1 is Wednesday 18 March 2026. Weekends and bank holidays \
                in any part of the United Kingdom do not count, here Tuesday 17 March 2026 (St Patrick’s Day, only in \
                Northern Ireland), Friday 3 April 2026 (Good Friday) and Monday 6 April 2026 (Easter Monday, not in \
                Scotland). Day 20 is Thursday 16 April 2026. Counted from the day of receipt, it would have been due on \
                Tuesday 31 March 2026. Basis: Freedom of Information Act 2000, section 10(1) and (6).
                """
        )
    }

    @Test("a clock that waits says since when, for what, and what happens then")
    func paused() throws {
        #expect(
            try account("foi", "2026-03-02", "clarification:2026-03-05>").hasPrefix(
                "Paused since Thursday 5 March 2026, waiting for clarification; a new period of 20 working days starts on "
                    + "the day clarification comes. When the clock stopped, the due date was Tuesday 31 March 2026. "
            )
        )
        #expect(
            try account("ten-day", "2026-03-02", "declaration:2026-03-05> fee:2026-03-06>").hasPrefix(
                "Paused since Thursday 5 March 2026, waiting for the declaration and the fee; the days until the answer "
                    + "do not count. When the clock stopped, the due date was Monday 16 March 2026. "
            )
        )
    }

    @Test("subject access that waited for clarification says that ours is the stricter count")
    func stricter() throws {
        #expect(
            try account("subject-access", "2026-03-02", "clarification:2026-03-05>2026-03-10") == """
                Due by the end of Tuesday 7 April 2026. Received Monday 2 March 2026. We waited for clarification from 5 \
                March 2026 to 10 March 2026; five days after the day of asking do not count. The corresponding date one \
                month later is Thursday 2 April 2026. With the five days that do not count, that becomes Tuesday 7 April \
                2026. This is the stricter count: the statute leaves out the day of asking as well as the day of the \
                answer, which would give Wednesday 8 April 2026. Had nothing stopped the clock, it would have been due \
                on Thursday 2 April 2026. Basis: UK GDPR, articles 12(3) and 12A.
                """
        )
    }

    @Test("subject access tells when its period starts, or what keeps it from starting")
    func identity() throws {
        #expect(
            try account("subject-access", "2026-02-10", "identity:2026-02-10>2026-02-20") == """
                Due by the end of Friday 20 March 2026. Received Tuesday 10 February 2026. The period starts on Friday 20 \
                February 2026, when proof of identity came. The corresponding date one month later is Friday 20 March \
                2026. Counted from the day of receipt, it would have been due on Tuesday 10 March 2026. Basis: UK GDPR, \
                articles 12(3) and 12A.
                """
        )
        #expect(
            try account("subject-access", "2026-05-02", "identity:2026-05-03> authority:2026-05-04>").hasPrefix(
                "Not started: the period of one month begins when we have proof of identity (asked for on 3 May 2026) and "
                    + "proof of authority (asked for on 4 May 2026). Received Saturday 2 May 2026. "
            )
        )
    }

    @Test("short months and days off at the end are explained")
    func rolling() throws {
        #expect(
            try account("subject-access", "2026-01-31").contains(
                "One month later there is no 31 February, so the period ends on the last day of the month, Saturday 28 "
                    + "February 2026. That is not a working day, so the period runs on to the next working day, Monday 2 "
                    + "March 2026."
            )
        )
        #expect(
            try account("subject-access", "2026-11-25").contains(
                "Friday 25 December 2026. That is a bank holiday (Christmas Day), so the period runs on to the next "
                    + "working day, Tuesday 29 December 2026; Monday 28 December 2026 (Boxing Day) is no working day either."
            )
        )
        #expect(try account("dp-complaint-ack", "2026-06-25").contains("Day 30 is Saturday 25 July 2026."))
    }

    @Test("overlapping waits are told once, waits that came too late or stop nothing are told as such")
    func waits() throws {
        let overlapping = try account(
            "ten-day",
            "2026-08-20",
            "declaration:2026-08-24>2026-08-27 clarification:2026-08-26>2026-09-02"
        )
        #expect(
            overlapping.contains(
                "We waited for the declaration from 24 August 2026 to 27 August 2026 and for clarification from 26 August "
                    + "2026 to 2 September 2026; six working days after the days of asking (a day waited for twice is one "
                    + "day) do not count."
            )
        )
        #expect(
            try account("complaint", "2026-03-02", "fee:2026-03-17>2026-03-20").contains(
                "Waiting for the fee from 17 March 2026 to 20 March 2026 began after the due date and does not move it."
            )
        )
        #expect(
            try account("foi", "2026-03-02", "identity:2026-03-03> third-party:2026-03-04>").contains(
                "Waiting for proof of identity and a third party does not stop this clock."
            )
        )
        #expect(
            try account("foi", "2026-03-02", "fee:2026-03-06>2026-03-08").contains(
                "We waited for the fee from 6 March 2026 to 8 March 2026; no working day fell in that time."
            )
        )
    }

    @Test("many holidays are not all named")
    func many() throws {
        let text = try account("foi-extended", "2026-12-18", "fee:2026-12-21>2027-04-21")
        #expect(
            text.contains("Monday 3 May 2027 (Early May bank holiday) and one other. Leaving the days of waiting out")
        )
    }

    @Test("hours, requested dates and provisional dates say so")
    func others() throws {
        #expect(
            try account("safeguarding", "2026-10-24T22:15:00Z") == """
                Due by 22:15 on Sunday 25 October 2026 (Europe/London time). Received at 23:15 on Saturday 24 October \
                2026 (Europe/London time); the 24 hours run from that moment, nights, weekends and holidays included. \
                Basis: safeguarding procedure.
                """
        )
        #expect(
            try Given.deadline("needed-by", "2026-07-01", requested: Given.date("2026-07-04")).account
                == "Due by the end of Saturday 4 July 2026, the date the requester gave. Received Wednesday 1 July 2026."
        )
        #expect(
            try account("needed-by", "2026-07-01")
                == "No due date: the requester gave none. Received Wednesday 1 July 2026."
        )
        #expect(
            try account("foi", "2028-12-15").contains(
                "Provisional: bank holidays are known for 2012 to 2028 only, so this date may move."
            )
        )
    }

    @Test("no account of a thousand random cases has a blemish that a reader would notice")
    func blemishes() throws {
        var random = SplitMix(seed: 2_026)
        for _ in 0..<1_000 {
            let matter = NaiveReferenceTests.matter(&random)
            let text = Deadline.compute(matter, calendar: .shipped, zone: Given.london).account
            for blemish in ["  ", "..", " .", " ,", "Optional", "nil", "()", "one working days", "no working days"] {
                #expect(!text.contains(blemish), "\(text)")
            }
            #expect(text.hasSuffix("."))
        }
    }
}
