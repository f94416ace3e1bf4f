import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct OutboxList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The mails, newest first; with --attention those a person must look at, oldest first."
    )

    @Flag(help: "Only what a person must look at.")
    var attention = false
    @Option(help: "At most so many.")
    var limit = 50
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 10000.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let people = try await workspace.store.read { try $0.people() }
        let viewer = try ActingPerson.named(acting.actor, among: people)
        let (attention, limit) = (attention, limit)
        let found = try await workspace.store.read { session in
            attention
                ? try session.mailsForAttention(for: viewer, limit: limit)
                : try session.mails(for: viewer, limit: limit)
        }
        if acting.data.json { return Output.json(.array(found.map { JSON($0) })) }
        guard !found.isEmpty else {
            return Output.line(attention ? "No mail needs a person’s eyes." : "The outbox is empty.")
        }
        let words = Words(zone: workspace.zone, now: Workspace.now())
        var table = Table("mail", "state", "written", "about", "to", "subject")
        for mail in found {
            table.add(
                "\(mail.id)",
                mail.state == .unknown ? "sent?" : mail.state.rawValue,
                words.moment(mail.queuedAt),
                mail.enquiry?.description ?? "",
                mail.to,
                mail.subject
            )
        }
        table.print()
    }
}
