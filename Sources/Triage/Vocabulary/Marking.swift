/// A protective marking (Government Security Classifications Policy, August 2024).
package enum Marking: String, Decodable, Sendable, CaseIterable {
    case official = "OFFICIAL"
    case officialSensitive = "OFFICIAL-SENSITIVE"
}
