import Correspondence
import QueueStore
import Triage

extension MailDecision {
    /// Carries it out for a command, and prints how the mail stands then.
    func run(on id: Int64, _ acting: ActingOptions, said: String) async throws {
        let desk = try await ActionDesk.open(acting)
        let replies = desk.workspace.replies
        let mail = try await desk.workspace.store.write { [person = desk.person, context = desk.context] session in
            guard let mail = try session.mail(id, for: person) else { throw CommandFailure.noSuchMail(id) }
            try perform(on: mail, replies: replies, context: context, viewer: person, in: session)
            return try session.mail(id, for: person) ?? mail
        }
        if acting.data.json { return Output.json(JSON(mail)) }
        Output.line("Mail \(id) to \(mail.to) \(said).")
    }
}
