import ArgumentParser
import WorkingTime

extension TypedMoment {
    /// - Throws: a `ValidationError`, for this is wrong usage.
    static func read(_ text: String) throws -> TypedMoment {
        guard let moment = TypedMoment(text) else {
            throw ValidationError("write a date like 2026-10-03, or a moment like 2026-10-03T09:30:00Z.")
        }
        return moment
    }
}

extension CivilDate {
    /// - Throws: a `ValidationError`, for this is wrong usage.
    static func given(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(typed: text) else { throw ValidationError("write a date like 2026-10-03.") }
        return date
    }
}
