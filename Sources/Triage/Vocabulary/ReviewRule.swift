/// When a second pair of eyes must see an answer before an enquiry is closed.
package enum ReviewRule: String, Decodable, Sendable, CaseIterable {
    /// Every answer.
    case always
    /// Those that give less than was asked for.
    case refusals
    case never

    /// Whether ending this way needs an approval first. Only answers of the office do: nobody reviews spam.
    package func demands(_ outcome: Outcome) -> Bool {
        switch self {
        case .always: outcome.isAnswer
        case .refusals: outcome == .refused || outcome == .suppliedInPart
        case .never: false
        }
    }
}
