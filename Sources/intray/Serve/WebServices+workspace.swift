import Ingest
import Mail
import QueueStore
import Triage
import Web

extension WebServices {
    /// What the site works with: the office of a workspace, and its pipeline for what only ingest can do.
    ///
    /// - Parameter hooks: the webhooks among its sources.
    init(_ workspace: Workspace, hooks: [WebHook]) {
        let ingester = workspace.ingester
        self.init(
            store: workspace.store,
            zone: workspace.zone,
            now: Workspace.now,
            enter: { entry, context, person in
                try await ingester.pipeline().enter(Entry(entry), context: context, viewer: person)
            },
            undo: { kind, reference, context, person, saw in
                let undone = try await ingester.pipeline()
                    .undo(kind, on: reference, context: context, viewer: person, saw: saw)
                return Undoing(kind: undone.kind, other: undone.other)
            },
            retry: { reference in
                switch try await ingester.pipeline().replay(reference) {
                case .reproposed(let enquiry), .decided(let enquiry): enquiry.quarantine == nil
                }
            },
            hooks: hooks,
            mail: workspace.mail
        )
    }
}

extension Entry {
    fileprivate init(_ entry: HandEntry) {
        self.init(
            category: entry.category,
            from: Mailbox(typed: entry.from),
            subject: entry.subject,
            text: entry.text,
            receivedAt: entry.receivedAt,
            channel: entry.channel,
            inbox: entry.inbox,
            to: entry.to,
            key: entry.key
        )
    }
}
