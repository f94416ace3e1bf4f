import Ingest
import QueueStore
import Triage

/// The inboxes of the office: those that mail has come to, those of the configuration, and those that people serve.
struct KnownInboxes: Sendable {
    /// The busiest first.
    let names: [String]

    static func read(_ workspace: Workspace) async throws -> KnownInboxes {
        let met = try await workspace.store.read { try $0.inboxes() }
        let configured = workspace.configuration.sources.map(\.settings.inbox).filter { !met.contains($0) }
        return KnownInboxes(names: met + Set(configured).sorted())
    }

    /// The inbox that is named, or else the one a person serves, or else the busiest.
    func chosen(_ name: String?, by person: Person) throws -> String {
        guard let name else {
            if let only = person.inboxes, only.count == 1, let inbox = only.first { return inbox }
            return names.first { person.serves($0) } ?? "office"
        }
        try check(name)
        guard person.serves(name) else {
            throw CommandFailure("You do not serve the inbox “\(name)”: ask somebody who does, or an administrator.")
        }
        return name
    }

    /// A slip of the keyboard makes no new inbox.
    func check(_ name: String) throws {
        guard names.isEmpty || names.contains(name) else {
            throw CommandFailure("There is no inbox “\(name)”. Inboxes: \(names.joined(separator: ", ")).")
        }
    }
}
