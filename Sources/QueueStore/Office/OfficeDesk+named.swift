package import Triage

extension OfficeDesk {
    /// The categories that are for named people only, in the kit's order.
    package var restrictedCategories: [KitCategory] { office.kit.categories.filter { $0.audience == .named } }

    /// A category that is for named people only.
    ///
    /// - Throws: `Refusal.unknownCategory` or `Refused.notRestricted`.
    package func restricted(_ code: String) throws -> KitCategory {
        guard let category = office.kit.category(code) else { throw Refusal.unknownCategory(code) }
        guard category.audience == .named else {
            throw Refused.notRestricted(category: code, restricted: restrictedCategories.map(\.code))
        }
        return category
    }

    /// Who sees a restricted category, by name.
    ///
    /// - Parameter named: addresses; nil while it is left to those who triage.
    package func readers(of category: KitCategory, named: Set<String>?) -> String {
        guard let named else { return "nobody is named, so those who triage see it" }
        return Words.list(named.map { name($0) }.sorted())
    }

    /// Whoever is not named cannot open what is for named people only by naming themselves.
    package func allowNaming(for category: String) throws {
        try allow("say who sees restricted enquiries")
        guard let person, person.role != .administrator, let named = staff.named[category] else { return }
        guard named.contains(person.email) else { throw Refused.onlyByNamed(category: category) }
    }

    /// Names the people for a restricted category, in the place of all who were named. One of them at least must triage.
    ///
    /// - Returns: the category, and who is named by address.
    package func setNamed(
        _ emails: [String],
        for code: String
    ) async throws -> (category: KitCategory, named: Set<String>) {
        let category = try restricted(code)
        try allowNaming(for: category.code)
        let people = try emails.map { try active($0) }
        guard people.contains(where: { $0.role.triages }) else { throw Refused.nobodyNamedTriages }
        let named = Set(people.map(\.email))
        try await transaction { session in
            try guardingWhatIsHeld(in: session) { try session.name(named, for: category.code) }
            let listed = named.sorted().joined(separator: ", ")
            try note("named", "“\(category.code)” is for \(listed)", in: session)
        }
        return (category, named)
    }

    /// Names nobody for a restricted category: those who triage see it then.
    package func clearNamed(for code: String) async throws -> KitCategory {
        let category = try restricted(code)
        try allowNaming(for: category.code)
        try await transaction { session in
            try guardingWhatIsHeld(in: session) { try session.name([], for: category.code) }
            try note("named", "“\(category.code)” is for those who triage", in: session)
        }
        return category
    }
}
