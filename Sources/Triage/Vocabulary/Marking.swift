/// A protective marking (Government Security Classifications Policy, August 2024).
package enum Marking: String, Codable, Sendable, CaseIterable {
    case official = "OFFICIAL"
    case officialSensitive = "OFFICIAL-SENSITIVE"
}
