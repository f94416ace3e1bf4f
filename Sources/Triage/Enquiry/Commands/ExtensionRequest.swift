package import WorkingTime

/// More time for one clock.
package struct ExtensionRequest: Hashable, Sendable {
    /// The clock's name; nil for the one clock that the law lets be extended, else the one due first.
    package let clock: String?
    /// The new date, set by hand; nil for the longer period the law gives.
    package let until: CivilDate?
    package let because: String

    package init(clock: String? = nil, until: CivilDate? = nil, because: String) {
        self.clock = clock
        self.until = until
        self.because = because
    }
}
