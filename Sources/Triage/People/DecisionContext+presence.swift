package import WorkingTime

extension DecisionContext {
    /// When whoever an enquiry is allocated to works: a person, or the holders of a post together. Nil for the pool and
    /// for somebody who is not there any more.
    package func presence(of allocation: Allocation?) -> Presence? {
        switch allocation {
        case .person(let email): presences[email]
        case .post(let code):
            staff.post(code).map { post in .shared(by: post.holders.sorted().compactMap { presences[$0] }) }
        case .pool, nil: nil
        }
    }

    /// The last day on which whoever holds an enquiry works before a clock runs out, with time for the enquiry's own
    /// effort; nil while nobody holds it, it is not due, or the clock stands still: the date is not known then.
    package func actBy(_ clock: EnquiryClock, of enquiry: Enquiry) -> CivilDate? {
        guard let due = clock.due, clock.endedAt == nil, clock.pausedSince == nil,
            let presence = presence(of: enquiry.allocation)
        else { return nil }
        return ActBy.date(due: due, effort: effort(of: enquiry), presence: presence, zone: zone)
    }

    /// The first moment at which a clock is at risk: the act-by date, else the last working day.
    package func atRiskFrom(_ clock: EnquiryClock, of enquiry: Enquiry) -> Instant? {
        actBy(clock, of: enquiry).map(zone.startOfDay) ?? clock.atRiskFrom
    }

    /// The usual effort, in minutes.
    private func effort(of enquiry: Enquiry) -> Int { kit.category(enquiry.category)?.minutes ?? 0 }
}
