import ArgumentParser
import Foundation

/// The command line: the one place that names every room.
struct Intray: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intray",
        abstract: "A shared inbox that knows what is due, to whom, and whether it is on time.",
        discussion: """
            Begin with “intray init --kit arl”, put your mailbox under “sources” in intray.yaml, then “intray ingest \
            --once” to fetch what is there, or “intray serve” to keep fetching.

            The configuration is --config FILE (before the command), else $INTRAY_CONFIG, else ./intray.yaml.
            Exit status: 0 done, 1 could not be done, 2 wrong usage or configuration, 75 try again later.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Setting up:", subcommands: [Init.self, UserCommand.self, KitCommand.self]),
            CommandGroup(
                name: "Taking mail in:",
                subcommands: [IngestCommand.self, Import.self, Explain.self, Serve.self]
            ),
            CommandGroup(
                name: "Working:",
                subcommands: [
                    List.self, Show.self, NewCommand.self, TriageCommand.self, Allocate.self, Pull.self, Begin.self,
                    Note.self,
                    HandBack.self, PassOn.self, ReviewCommand.self, Approve.self, SendBack.self, Close.self,
                    HandOff.self,
                ]
            ),
            CommandGroup(
                name: "Writing:",
                subcommands: [ReplyCommand.self, OutboxCommand.self, SeenTo.self, KeepOpen.self]
            ),
            CommandGroup(
                name: "Time:",
                subcommands: [WaitCommand.self, Resume.self, Extend.self, Redate.self, Acknowledge.self]
            ),
            CommandGroup(
                name: "Putting right:",
                subcommands: [Correct.self, Move.self, Discard.self, Restore.self, Reopen.self, Undo.self]
            ),
            CommandGroup(name: "Together:", subcommands: [Split.self, Merge.self, WritingCommand.self]),
            CommandGroup(
                name: "Finding:",
                subcommands: [SearchCommand.self, Similar.self, CorrespondentCommand.self]
            ),
            CommandGroup(
                name: "Looking ahead and back:",
                subcommands: [
                    BacklogCommand.self, CoverageCommand.self, CapacityCommand.self, HandoverCommand.self,
                    ReportCommand.self, DeadlineCommand.self,
                ]
            ),
            CommandGroup(
                name: "The office:",
                subcommands: [PostCommand.self, NamedCommand.self, CalendarCommand.self, JournalCommand.self]
            ),
            CommandGroup(
                name: "Looking after it:",
                subcommands: [
                    LedgerCommand.self, QuarantineCommand.self, AuditCommand.self, DatabaseCommand.self, Doctor.self,
                ]
            ),
        ]
    )
}

@main
enum Main {
    static func main() async {
        let (configuration, arguments) = Invocation.split(Array(CommandLine.arguments.dropFirst()))
        let status = await Invocation.$configuration.withValue(configuration) { await run(arguments) }
        exit(status)
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try Intray.parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            return ExitStatus.report(error)
        }
    }
}
