import Correspondence
import Foundation
import Mail
import QueueStore
import Transport
import Triage
import WorkingTime

extension Examination {
    /// Signs in at the server as for a mail, and sends none.
    func smtp(_ workspace: Workspace) async -> Finding {
        await .of("smtp") {
            guard let mail = workspace.configuration.mail else {
                return "is not set: nothing can be written to correspondents"
            }
            let from = mail.letterhead.standard.address
            guard case .smtp(let account) = mail.relay else {
                return "DRY RUN: nothing leaves, “intray outbox” shows what would go from \(from)"
            }
            let endpoint = try account.endpoint()
            let user = endpoint.login.map { " as \($0.user)" } ?? " without signing in"
            do throws(SMTPError) {
                try await SMTPClient(lanes: 1).greet(endpoint)
            } catch {
                throw CommandFailure(error.ofGreeting)
            }
            return "from \(from) by \(endpoint)\(user); the server lets us in"
        }
    }

    func outbox(_ workspace: Workspace) async -> Finding {
        await .of("outbox") {
            let (wanting, next) = try await workspace.store.read { session in
                (try session.mailsForAttention(for: nil, limit: 100), try session.nextMailAt())
            }
            guard wanting.isEmpty else {
                throw CommandFailure(
                    "\(Words.count(wanting.count, "mail")) for a person to look at: “intray outbox --attention”"
                )
            }
            let now = Workspace.now()
            guard let next else { return "nothing waits" }
            // What is due for longer than an hour nobody sends.
            guard next.adding(seconds: 3_600) > now else {
                throw CommandFailure(
                    "mail waits since \(Words(zone: workspace.zone, now: now).moment(next)): is “intray serve” running? "
                        + "“intray outbox send” hands it over once"
                )
            }
            return "the next mail leaves \(Words(zone: workspace.zone, now: now).moment(next))"
        }
    }
}
