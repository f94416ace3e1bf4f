import ArgumentParser
import Classifier

/// A fact as a person gives it: `court=Cardiff`.
struct GivenFact: Sendable {
    let key: FactKey
    let value: String

    /// - Throws: a `ValidationError`, for this is wrong usage.
    static func read(_ text: String) throws -> GivenFact {
        let pieces = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2 else { throw ValidationError("write KEY=VALUE, such as court=Cardiff.") }
        let key = try key(String(pieces[0]))
        let value = pieces[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !value.isEmpty else {
            throw ValidationError("the value is empty. --clear \(key.rawValue) takes the fact out.")
        }
        return GivenFact(key: key, value: value)
    }

    /// - Throws: a `ValidationError` that names the keys there are.
    static func key(_ text: String) throws -> FactKey {
        guard let key = FactKey(rawValue: text) else {
            let known = FactKey.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no fact “\(text)”. Facts: \(known).")
        }
        return key
    }
}
