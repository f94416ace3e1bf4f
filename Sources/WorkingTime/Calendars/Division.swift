/// A part of the United Kingdom with bank holidays of its own, named as gov.uk names it.
package enum Division: String, CaseIterable, Codable, Sendable, Hashable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"

    /// The name in running text.
    package var name: String {
        switch self {
        case .englandAndWales: "England and Wales"
        case .scotland: "Scotland"
        case .northernIreland: "Northern Ireland"
        }
    }
}
