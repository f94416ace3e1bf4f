package import WorkingTime

extension Staff {
    /// Whether somebody works long enough for an enquiry between a moment and when it is due.
    package func isThere(_ person: Person, before due: Due?, effort: Int, from now: Instant) -> Bool {
        true
    }
}
