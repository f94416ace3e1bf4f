import ArgumentParser

struct KitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kit",
        abstract: "The office as data: categories, clocks, cues, skills.",
        subcommands: [KitExport.self, KitLoad.self]
    )
}
