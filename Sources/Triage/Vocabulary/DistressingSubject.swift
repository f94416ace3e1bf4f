/// What a distressing text is about.
package enum DistressingSubject: String, Decodable, Sendable, CaseIterable {
    case killing
    case sexualOffences = "sexual-offences"
    case childAbuse = "child-abuse"
    case suicide
    case domesticAbuse = "domestic-abuse"
    case violence
    case death
}
