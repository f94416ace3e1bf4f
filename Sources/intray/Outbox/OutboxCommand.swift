import ArgumentParser

struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Mail of ours on its way: what waits, what left, what a person must look at.",
        discussion: """
            “Perhaps sent” means that the mail was handed over and no answer came: ask the mail server’s people, or whom \
            it was for, then “confirm” or “resend”. It is never sent twice by itself. “Held” means that a limit stopped \
            it: a machine may be answering. “intray serve” sends what is due; “send” does so once without it.
            """,
        subcommands: [
            OutboxList.self, OutboxShow.self, OutboxRecall.self, OutboxStop.self, OutboxResend.self, OutboxConfirm.self,
            OutboxSend.self,
        ],
        defaultSubcommand: OutboxList.self
    )
}
