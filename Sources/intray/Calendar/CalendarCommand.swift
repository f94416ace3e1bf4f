import ArgumentParser

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "The bank holidays that deadlines count by.",
        subcommands: [CalendarShow.self, CalendarImport.self]
    )
}
