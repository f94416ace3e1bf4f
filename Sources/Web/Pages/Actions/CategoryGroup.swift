import Triage

/// The categories of an office that ask for the same skill.
struct CategoryGroup: Sendable {
    let name: String
    let categories: [KitCategory]

    /// In the order of the kit's skills; last what anybody can do.
    static func all(of kit: Kit) -> [CategoryGroup] {
        let bySkill = Dictionary(grouping: kit.categories) { $0.skill ?? "" }
        let known = kit.skills.compactMap { skill in
            bySkill[skill.code].map { CategoryGroup(name: skill.name, categories: $0) }
        }
        let codes = Set(kit.skills.map(\.code))
        let rest = kit.categories.filter { !codes.contains($0.skill ?? "") }
        return known + (rest.isEmpty ? [] : [CategoryGroup(name: "Anybody can do", categories: rest)])
    }

    var options: ChoiceGroup {
        ChoiceGroup(name: name, options: categories.map { .init(value: $0.code, label: $0.name) })
    }
}
