package import Triage
package import WorkingTime

extension Backlog {
    /// One number of the manager's figures: every one has the list of what it counts.
    package struct Figure: Sendable, Hashable {
        /// What is counted.
        package enum Measure: Sendable, Hashable {
            case open, new, waiting, toChase, atRisk, late
            /// Those so old. The oldest are the ones of `oldestDays` or more.
            case aged(ListConditions.Age)
            case receivedInSevenDays, closedInSevenDays
        }

        /// Of which group; the code is that of `Group`.
        package enum Part: Sendable, Hashable {
            case category(String?), colleague(String?), inbox(String?)
        }

        package let measure: Measure
        /// Nil for the whole.
        package let part: Part?

        package init(_ measure: Measure, of part: Part? = nil) {
            self.measure = measure
            self.part = part
        }
    }
}

extension Backlog.AgeBand {
    /// How many open enquiries are of the age.
    package var figure: Backlog.Figure { Backlog.Figure(.aged(.init(from: from, to: to))) }
}

extension ListFilter {
    /// The list of what one of the manager's figures counts.
    ///
    /// - Parameters:
    ///   - inbox: the inbox the figures are of; nil for all.
    ///   - now: the moment the figures are of (`asOf`).
    package init(
        _ figure: Backlog.Figure,
        inbox: String?,
        limit: Int = 100,
        viewer: Person?,
        now: Instant,
        today: CivilDate
    ) {
        self.init(view: .open, inbox: inbox, limit: limit, viewer: viewer, now: now, today: today)
        take(figure.measure)
        if let part = figure.part { take(part) }
    }

    private mutating func take(_ measure: Backlog.Figure.Measure) {
        let week = ListConditions.Span(from: now.adding(seconds: 1 - 7 * 86_400), before: nil)
        switch measure {
        case .open: break
        case .new: conditions.state = .new
        case .waiting: conditions.state = .waiting
        case .toChase: conditions.toChase = true
        case .atRisk: conditions.warning = .atRisk
        case .late: conditions.warning = .late
        case .aged(let age):
            conditions.age = age
            order = .oldest
        case .receivedInSevenDays:
            view = .all
            conditions.received = week
        case .closedInSevenDays:
            view = .closed
            conditions.closed = week
        }
    }

    private mutating func take(_ part: Backlog.Figure.Part) {
        switch part {
        case .category(let code): category = code
        case .colleague(let code?): conditions.holder = .allocated(Allocation(code))
        case .colleague(nil): conditions.holder = .nobody
        case .inbox(let name): inbox = name
        }
    }
}
