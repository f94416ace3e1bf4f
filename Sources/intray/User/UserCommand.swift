import ArgumentParser

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "The people who work here.",
        subcommands: [UserAdd.self, UserList.self, UserDisable.self, UserPassword.self]
    )
}
