import ArgumentParser
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

extension JSON {
    /// - Parameter named: nil while it is left to those who triage.
    init(_ category: KitCategory, named: Set<String>?) {
        self = [
            "category": .string(category.code), "name": .string(category.name),
            "named": .strings((named ?? []).sorted()),
        ]
    }
}
