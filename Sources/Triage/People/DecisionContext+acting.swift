package import WorkingTime

extension DecisionContext {
    /// The last day on which whoever holds an enquiry works before a clock runs out, with time for the enquiry's own
    /// effort; nil while nobody holds it, or it is not due.
    package func actBy(_ clock: EnquiryClock, of enquiry: Enquiry) -> CivilDate? {
        nil
    }

    /// The first moment at which a clock is at risk: the act-by date, else the last working day.
    package func atRiskFrom(_ clock: EnquiryClock, of enquiry: Enquiry) -> Instant? {
        actBy(clock, of: enquiry).map(zone.startOfDay) ?? clock.atRiskFrom
    }
}
