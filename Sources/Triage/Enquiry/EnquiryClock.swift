package import WorkingTime

/// One promise that runs on an enquiry: a rule of law or of the office, from a start to a due moment.
///
/// Whether it is on time, at risk or late is never stored: `status(at:)` compares the stored moments with now.
package struct EnquiryClock: Hashable, Decodable, Sendable {
    /// What the office calls it: the rule's name.
    package let name: String
    package let rule: String
    /// The day that counts as receipt; nil while the clock has not started.
    package var started: CivilDate?
    package var originalDue: Due?
    package var due: Due?
    /// The first moment at which it is at risk.
    package var atRiskFrom: Instant?
    /// The last moment at which it is still on time.
    package var dueAt: Instant?
    /// The first moment at which it stood still; nil while it runs.
    package var pausedSince: Instant?
    /// When it was met or ended; nil while it runs.
    package var endedAt: Instant?
    /// A deadline that a person set is never recomputed.
    package var setByHand: Bool
    package var calendarVersion: String
    /// How the date came about, in words.
    package var account: String

    /// Whether the count touches a year whose bank holidays are not known yet, so that the date may move.
    package var provisional: Bool?

    /// The clock as a rule computes it.
    ///
    /// - Parameters:
    ///   - name: what the office calls it; nil for the rule's name.
    ///   - original: the due date before an extension; nil when there was none.
    package init(name: String? = nil, deadline: Deadline, original: Due? = nil, zone: Zone) {
        self.name = name ?? deadline.rule
        rule = deadline.rule
        started = deadline.started
        originalDue = original ?? deadline.original
        due = deadline.due
        dueAt = deadline.due.map { $0.moment(in: zone) }
        atRiskFrom = deadline.lastWorkingDay.map { zone.startOfDay($0) }
        pausedSince = deadline.pausedSince.map { zone.startOfDay($0) }
        endedAt = nil
        setByHand = false
        calendarVersion = deadline.calendarVersion
        account = deadline.account
        provisional = deadline.provisional ? true : nil
    }

    /// Whether nothing may recompute it: it has ended, or a person set its date.
    package var isSettled: Bool { endedAt != nil || setByHand }

    /// The same with a date that a person sets.
    func setByHand(to date: CivilDate, because reason: String, zone: Zone) -> EnquiryClock {
        var clock = self
        clock.due = .date(date)
        clock.dueAt = zone.endOfDay(date)
        clock.atRiskFrom = zone.startOfDay(date)
        clock.setByHand = true
        // A date that was promised does not move, so the clock does not stand still either.
        clock.pausedSince = nil
        clock.provisional = nil
        clock.account =
            "Due by the end of \(date.inWords), set by hand because: \(reason) "
            + (originalDue.map { "By the rule “\(rule)” it was due on \($0.date(in: zone).inWords)." } ?? "")
        return clock
    }
}

extension EnquiryClock: TrackedClock {
    package var hasStarted: Bool { started != nil }
}
