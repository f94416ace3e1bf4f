import ArgumentParser
import Triage

/// An advisory as a person gives it: `welfare`.
enum GivenAdvisory {
    /// - Throws: a `ValidationError` that names the advisories a person can judge.
    static func read(_ text: String) throws -> Advisory {
        guard let advisory = Advisory.judged.first(where: { $0.rawValue == text }) else {
            let known = Advisory.judged.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no advisory “\(text)”. Advisories: \(known).")
        }
        return advisory
    }
}
