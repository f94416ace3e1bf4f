/// What a distressing message is about, so that a reader can be told, and can choose, before opening it.
package enum DistressingSubject: String, CaseIterable, Sendable, Decodable {
    case killing
    case sexualOffences = "sexual-offences"
    case childAbuse = "child-abuse"
    /// Suicide and self-harm.
    case suicide
    case domesticAbuse = "domestic-abuse"
    case violence
    /// Death other than by violence: bereavement, inquests, stillbirth, execution.
    case death
    /// Grave illness and injury.
    case illness
    case racism
    case animalCruelty = "animal-cruelty"
    /// Somebody at risk now, whatever the words.
    case danger

    /// The name a reader sees.
    package var name: String {
        switch self {
        case .killing: "Killing"
        case .sexualOffences: "Sexual offences"
        case .childAbuse: "Abuse of a child"
        case .suicide: "Suicide or self-harm"
        case .domesticAbuse: "Domestic abuse"
        case .violence: "Violence or threats"
        case .death: "Death or bereavement"
        case .illness: "Grave illness or injury"
        case .racism: "Racism or hatred"
        case .animalCruelty: "Cruelty to animals"
        case .danger: "Somebody in danger"
        }
    }
}
