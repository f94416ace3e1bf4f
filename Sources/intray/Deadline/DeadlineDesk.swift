import WorkingTime

/// A question about a deadline, in the words it was asked.
struct DeadlineQuestion: Sendable {
    var rule: String
    var received: String
    var asked: String?
    var answered: String?
    var identity: String?
    var neededBy: String?
}

/// Answers questions about deadlines, and says what is wrong with those it cannot answer.
struct DeadlineDesk: Sendable {
    let calendar: HolidayCalendar
    let zone: Zone

    func answer(_ question: DeadlineQuestion) throws -> Deadline {
        guard let rule = DeadlineRule.named(question.rule) else {
            throw UnusableInput(
                "“\(question.rule)” is no rule. Rules: \(DeadlineRule.all.map(\.name).joined(separator: ", "))."
            )
        }
        let received = try receipt(question.received)
        let neededBy = try question.neededBy.map { try day($0, "needed-by") }
        if let neededBy { try check(neededBy, "needed-by", isNotBefore: zone.date(of: received), "received") }
        let facts = DeadlineCase(
            rule: rule,
            received: received,
            pauses: try pauses(question, receivedOn: zone.date(of: received)),
            requestedDate: neededBy
        )
        return Deadline.compute(facts, calendar: calendar, zone: zone)
    }

    private func receipt(_ text: String) throws -> Instant {
        let read = CivilDate(text).map(zone.startOfDay) ?? Instant(text)
        if let read {
            guard (1900...2200).contains(zone.date(of: read).year) else {
                throw UnusableInput("received “\(text)” should lie between 1900 and 2200.")
            }
            return read
        }
        throw UnusableInput(
            "received “\(text)” should be a date such as 2026-10-03, or an instant such as 2026-10-03T09:30:00Z."
        )
    }

    private func pauses(_ question: DeadlineQuestion, receivedOn: CivilDate) throws -> [Pause] {
        var pauses: [Pause] = []
        let answered = try question.answered.map { try day($0, "answered") }
        if let asked = question.asked {
            let asked = try day(asked, "asked")
            try check(asked, "asked", isNotBefore: receivedOn, "received")
            if let answered { try check(answered, "answered", isNotBefore: asked, "asked") }
            pauses.append(Pause(reason: .clarification, asked: asked, answered: answered))
        } else if answered != nil {
            throw UnusableInput("“answered” needs “asked” with it: the day we asked.")
        }
        if let identity = question.identity {
            let identity = try day(identity, "identity")
            try check(identity, "identity", isNotBefore: receivedOn, "received")
            pauses.append(Pause(reason: .identity, asked: receivedOn, answered: identity))
        }
        return pauses
    }

    private func check(
        _ later: CivilDate,
        _ laterName: String,
        isNotBefore earlier: CivilDate,
        _ earlierName: String
    ) throws {
        guard later < earlier else { return }
        throw UnusableInput("\(laterName) (\(later)) lies before \(earlierName) (\(earlier)): check the two dates.")
    }

    private func day(_ text: String, _ name: String) throws -> CivilDate {
        guard let date = CivilDate(text) else {
            throw UnusableInput("\(name) “\(text)” should be a date such as 2026-10-03.")
        }
        return date
    }
}

/// Something a person typed or wrote that cannot be used. Exit status 2.
struct UnusableInput: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
