import ArgumentParser
import Despatch
import QueueStore
import Synchronization
import Transport
import Triage
import WorkingTime

struct OutboxSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Hand over what is due, once.",
        discussion: """
            For an office without “intray serve”, from cron for instance; safe beside it too. What waits to be called \
            back stays. Exit status 75: something could not be handed over and is tried again.
            """
    )

    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let handed = Mutex<[Int64]>([])
        try CurlRuntime.start()
        guard let dispatcher = try workspace.dispatcher(handed: { id in handed.withLock { $0.append(id) } }) else {
            throw CommandFailure.noMail(workspace.configuration.path)
        }
        try await dispatcher.sendDue()
        let ids = handed.withLock { $0 }
        let (mails, rest) = try await workspace.store.read { session in
            let wanting = try session.mailsForAttention(for: nil, limit: 1_000).count
            return (
                try ids.compactMap { try session.mail($0, for: nil) },
                Rest(next: try session.nextMailAt(), wanting: wanting)
            )
        }
        data.json
            ? Output.json(.array(mails.map { JSON($0) }))
            : Self.print(mails, rest, Words(zone: workspace.zone, now: Workspace.now()))
        let waiting = mails.filter { $0.state == .waiting }
        guard let first = waiting.first else { return }
        throw CommandFailure(
            "\(Words.count(waiting.count, "mail")) could not be handed over: \(first.remark ?? "try again later")",
            isPassing: true
        )
    }

    /// What is left in the outbox.
    private struct Rest: Sendable {
        let next: Instant?
        let wanting: Int
    }

    private static func print(_ mails: [OutgoingMail], _ rest: Rest, _ words: Words) {
        for mail in mails {
            let remark = mail.remark.map { " (\($0))" } ?? ""
            Output.line("Mail \(mail.id) to \(mail.to) is \(mail.state.inWords)\(remark).")
        }
        if mails.isEmpty { Output.line("No mail is due.") }
        if let next = rest.next { Output.line("The next one leaves \(words.moment(next)) at the earliest.") }
        if rest.wanting > 0 {
            Output.line("For a person to look at: \(Words.count(rest.wanting, "mail")), “intray outbox --attention”.")
        }
    }
}
