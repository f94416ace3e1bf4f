/// What became of a message. Each key a source has shown has exactly one.
package enum Disposition: String, Sendable, CaseIterable {
    /// Kept, not yet looked at.
    case kept
    /// It became an enquiry.
    case enquiry
    /// It joined one.
    case joined
    /// Machine mail; no enquiry.
    case machine
    case duplicate
    /// The office's own, to somebody outside.
    case sent
}
