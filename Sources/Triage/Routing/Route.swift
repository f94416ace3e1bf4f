/// Who should answer, and why. Always a suggestion: it allocates by itself only where the office switched that on.
package struct Route: Hashable, Decodable, Sendable {
    package let to: Allocation
    /// Reasons a person can weigh, most weighty first.
    package let because: [String]

    package init(to: Allocation, because: [String]) {
        self.to = to
        self.because = because
    }
}
