import ArgumentParser

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "The people who work here.",
        discussion: """
            Accounts, and for each person when they work (“pattern”), when they are away (“absent”, “absences”, \
            “present”), who acts for them then (“deputy”) and what they would rather not meet (“avoid”).
            """,
        subcommands: [
            UserAdd.self, UserList.self, UserDisable.self, UserPassword.self, UserPattern.self, UserAbsent.self,
            UserAbsences.self, UserPresent.self, UserDeputy.self, UserAvoid.self,
        ]
    )
}
