package import QueueStore
package import Triage
package import WorkingTime

/// What the site works with: the store, the office, the clock, and what only ingest can do. Tests put their own in.
package struct WebServices: Sendable {
    package let store: EnquiryStore
    package let zone: Zone
    package let now: @Sendable () -> Instant
    /// Writes down an enquiry that came by telephone, by post or in person.
    package let enter: @Sendable (HandEntry, DecisionContext, Person) async throws -> EnquiryReference
    /// Takes back the last join, split, merge or triage. A message that had joined becomes an enquiry of its own.
    package let undo: @Sendable (UndoableKind?, EnquiryReference, DecisionContext, Person, Int?) async throws -> Undoing
    /// Looks at what is in quarantine once more; says how many could be read now.
    package let retry: @Sendable (EnquiryReference) async throws -> Bool
    /// The webhooks of the configuration.
    package let hooks: [WebHook]
    /// How people outside are written to; nil where no mail leaves.
    package let mail: MailServices?

    package init(
        store: EnquiryStore,
        zone: Zone,
        now: @escaping @Sendable () -> Instant,
        enter: @escaping @Sendable (HandEntry, DecisionContext, Person) async throws -> EnquiryReference,
        undo:
            @escaping @Sendable (UndoableKind?, EnquiryReference, DecisionContext, Person, Int?) async throws -> Undoing,
        retry: @escaping @Sendable (EnquiryReference) async throws -> Bool,
        hooks: [WebHook] = [],
        mail: MailServices? = nil
    ) {
        self.store = store
        self.zone = zone
        self.now = now
        self.enter = enter
        self.undo = undo
        self.retry = retry
        self.hooks = hooks
        self.mail = mail
    }

    /// The same services, telling a feed of whatever they commit.
    func telling(_ feed: ChangeFeed) -> WebServices {
        WebServices(
            store: EnquiryStore(database: ObservedDatabase(base: store.database, feed: feed), raws: store.raws),
            zone: zone,
            now: now,
            enter: { [enter] entry, context, person in
                defer { feed.change() }
                return try await enter(entry, context, person)
            },
            undo: { [undo] kind, reference, context, person, saw in
                defer { feed.change() }
                return try await undo(kind, reference, context, person, saw)
            },
            retry: { [retry] reference in
                defer { feed.change() }
                return try await retry(reference)
            },
            hooks: hooks,
            mail: mail
        )
    }
}

/// An enquiry that somebody writes down.
package struct HandEntry: Sendable {
    package let category: String
    /// A name, an address, or `Name <address>`.
    package let from: String
    package let subject: String
    package let text: String
    /// Nil for now.
    package let receivedAt: Instant?
    package let channel: Channel
    package let inbox: String
    /// Nil when it waits for triage.
    package let to: Allocation?
    /// The same for the same form sent twice, which makes one enquiry; nil for one of its own.
    package let key: String?
}

/// What was taken back.
package struct Undoing: Sendable {
    package let kind: UndoableKind
    /// The enquiry on the other side of a split or merge; for a join, the one that the message became.
    package let other: EnquiryReference?

    package init(kind: UndoableKind, other: EnquiryReference?) {
        self.kind = kind
        self.other = other
    }
}
