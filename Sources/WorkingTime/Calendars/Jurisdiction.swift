/// Whose bank holidays a rule leaves out.
package enum Jurisdiction: String, CaseIterable, Codable, Sendable, Hashable {
    /// A holiday in any part of the United Kingdom counts (FOIA 2000 section 10(6), EIR 2004).
    case unitedKingdom = "uk"
    /// Only the holidays of England and Wales count.
    case englandAndWales = "england-and-wales"

    /// The divisions whose holidays count.
    package var divisions: [Division] {
        switch self {
        case .unitedKingdom: Division.allCases
        case .englandAndWales: [.englandAndWales]
        }
    }
}
