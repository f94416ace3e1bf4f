/// Who did something: a person of the office, the operator of the machine, or Intray itself.
package enum Actor: Hashable, Sendable, LosslessStringConvertible {
    /// A person, by e-mail address in small letters.
    case person(String)
    /// Whoever runs commands on the machine without saying who they are.
    case operatorOfMachine
    /// Intray itself.
    case intray

    package init(_ description: String) {
        switch description {
        case "operator": self = .operatorOfMachine
        case "intray": self = .intray
        default: self = .person(description.lowercased())
        }
    }

    package var description: String {
        switch self {
        case .person(let email): email
        case .operatorOfMachine: "operator"
        case .intray: "intray"
        }
    }
}
