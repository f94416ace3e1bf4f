package import Classifier
package import Triage
package import WorkingTime

/// What enquiries of a list must be, besides what its view says; nil asks for nothing.
package struct ListConditions: Sendable, Hashable {
    /// Who has it.
    package enum Holder: Sendable, Hashable {
        case nobody
        case allocated(Allocation)
    }

    /// How its leading clock stands, as the manager's figures tell it; one that stands still is neither.
    package enum Warning: String, Sendable, Hashable, CaseIterable {
        case atRisk = "at-risk"
        case late
    }

    /// Whole days since it was received, as the manager's figures count them.
    package struct Age: Sendable, Hashable {
        /// Days, inclusive; nil for no upper end.
        package let from: Int
        package let to: Int?

        package init(from: Int, to: Int?) {
            self.from = from
            self.to = to
        }
    }

    /// How a closing was counted among the promises kept.
    package enum Promise: String, Sendable, Hashable, CaseIterable {
        /// Its time is measured: neither spam, a second copy nor what was answered elsewhere.
        case answered
        case onTime = "on-time"
        case late
    }

    /// What of its correspondence somebody has to see to.
    package enum Mail: String, Sendable, Hashable, CaseIterable {
        /// Mail of the office did not arrive.
        case undelivered
        /// Somebody wrote from the mailbox, past Intray: it may be answered.
        case answeredOutside = "answered-outside"
    }

    /// From a moment, inclusive, to another, exclusive; nil for no such end.
    package struct Span: Sendable, Hashable {
        package let from: Instant?
        package let before: Instant?

        package init(from: Instant?, before: Instant?) {
            self.from = from
            self.before = before
        }

        /// On a day of the office or later, and before another.
        package init(from first: CivilDate?, before next: CivilDate?, in zone: Zone) {
            self.init(from: first.map(zone.startOfDay), before: next.map(zone.startOfDay))
        }
    }

    package var state: EnquiryState?
    /// Only what is begun or can be begun: not what waits, is with somebody for their eyes, or is not allocated.
    package var isToWorkOn = false
    package var holder: Holder?
    package var warning: Warning?
    package var age: Age?
    /// Only what waits, and to be looked at again today.
    package var toChase = false
    package var waitingFor: WaitingReason?
    package var advisory: Advisory?
    package var priority: Priority?
    package var language: Language?
    package var outcome: Outcome?
    package var received: Span?
    package var closed: Span?
    package var promise: Promise?
    package var mail: Mail?
    /// Only what had come before a moment and was not closed before it.
    package var openAt: Instant?
    /// Only what of the pool is offered to somebody.
    package var offer: PoolOffer?

    package init() {}
}

extension ListConditions {
    /// One for each that asks for something, but for when it was received.
    func statements(now: Instant, today: CivilDate) -> [Statement] {
        let single: [Statement?] = [
            state.map { "state = \(word: $0)" },
            isToWorkOn ? "state IN ('allocated', 'begun')" : nil,
            holder.map(\.statement),
            warning.map { $0.statement(now) },
            toChase ? "state = 'waiting' AND chase_on <= \(today.description)" : nil,
            waitingFor.map { "waiting_for = \($0.rawValue)" },
            advisory.map { "' ' || advisories || ' ' LIKE \("% \($0.rawValue) %")" },
            priority.map { "priority = \($0.rank)" },
            language.map { "language = \($0.rawValue)" },
            outcome.map { "outcome = \($0.rawValue)" },
            promise.map(\.statement),
            mail.map(\.statement),
            openAt.map { "received_at < \($0.seconds) AND (state <> 'closed' OR closed_at >= \($0.seconds))" },
            offer.map { "state = 'allocated' AND \(sql: $0.condition)" },
        ]
        return single.compactMap(\.self) + (closed?.statements("closed_at") ?? [])
    }

    /// When it was received.
    func receipt(now: Instant) -> [Statement] {
        (age?.statements(now) ?? []) + (received?.statements("received_at") ?? [])
    }
}

extension ListConditions.Holder {
    fileprivate var statement: Statement {
        switch self {
        case .nobody: "allocated_to IS NULL"
        case .allocated(let allocation): "allocated_to = \(allocation.description)"
        }
    }
}

extension ListConditions.Mail {
    /// Each is found by an index of its own: among all that was ever received they are few.
    fileprivate var statement: Statement {
        switch self {
        case .undelivered: "id IN (SELECT id FROM enquiry WHERE undelivered > 0)"
        case .answeredOutside: "answered_outside > 0 AND state <> 'closed'"
        }
    }
}

extension ListConditions.Promise {
    fileprivate var statement: Statement {
        switch self {
        case .answered: "working_days IS NOT NULL"
        case .onTime: "late_original IS NOT NULL AND late_cause IS NULL"
        case .late: "late_cause IS NOT NULL"
        }
    }
}

extension ListConditions.Warning {
    /// A clock that stands still has no moment of risk: it is not late, however long ago its day was.
    func statement(_ now: Instant) -> Statement {
        switch self {
        case .late: "due_at < \(now.seconds) AND at_risk_at IS NOT NULL"
        case .atRisk: "due_at >= \(now.seconds) AND at_risk_at <= \(now.seconds)"
        }
    }
}

extension ListConditions.Age {
    /// What is received later than now is of no age yet.
    fileprivate func statements(_ now: Instant) -> [Statement] {
        let oldest: Statement? = to.map { "received_at > \(now.seconds - Int64($0 + 1) * 86_400)" }
        let youngest: Statement? = from > 0 ? "received_at <= \(now.seconds - Int64(from) * 86_400)" : nil
        return [oldest, youngest].compactMap(\.self)
    }
}

extension ListConditions.Span {
    fileprivate func statements(_ column: Statement) -> [Statement] {
        let start: Statement? = from.map { "\(sql: column) >= \($0.seconds)" }
        let end: Statement? = before.map { "\(sql: column) < \($0.seconds)" }
        return [start, end].compactMap(\.self)
    }
}
