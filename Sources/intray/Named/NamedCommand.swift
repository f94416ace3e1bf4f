import ArgumentParser
import Ingest
import Triage

struct NamedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "named",
        abstract: "Who may see what is for named people only.",
        discussion: """
            Enquiries of a restricted category are hidden from everybody else: from lists, searches and figures. While \
            nobody is named for it, those who triage see it.
            """,
        subcommands: [NamedList.self, NamedSet.self, NamedClear.self]
    )
}

extension OfficeDesk {
    /// A category that is for named people only.
    func restricted(_ code: String) throws -> KitCategory {
        guard let category = office.kit.category(code) else { throw Refusal.unknownCategory(code) }
        guard category.audience == .named else {
            let others = restrictedCategories.map { "“\($0.code)”" }
            throw CommandFailure(
                others.isEmpty
                    ? "“\(code)” is for everybody, as is every category of this office: the kit says which are not."
                    : "“\(code)” is for everybody: people are named for \(Words.list(others)) only, as the kit has it."
            )
        }
        return category
    }

    /// In the kit's order.
    var restrictedCategories: [KitCategory] { office.kit.categories.filter { $0.audience == .named } }

    /// Who sees a restricted category, by name.
    func readers(of category: KitCategory, named: Set<String>?) -> String {
        guard let named else { return "nobody is named, so those who triage see it" }
        return Words.list(named.map { name($0) }.sorted())
    }
}

extension JSON {
    /// - Parameter named: nil while it is left to those who triage.
    init(_ category: KitCategory, named: Set<String>?) {
        self = [
            "category": .string(category.code), "name": .string(category.name),
            "named": .strings((named ?? []).sorted()),
        ]
    }
}
