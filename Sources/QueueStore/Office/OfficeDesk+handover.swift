import Triage

extension OfficeDesk {
    /// In bytes: a note is read on arriving, between two other things.
    private static let longestNote = 20_000

    /// The inboxes whose notes are for whoever acts, the busiest first.
    package func served(of inboxes: KnownInboxes) -> [String] {
        inboxes.names.filter { person?.serves($0) ?? true }
    }

    /// The notes left on an inbox, newest first.
    ///
    /// - Throws: `Refused.inboxNotServed`.
    package func handoverNotes(on inbox: String, limit: Int) async throws -> [HandoverNote] {
        try allowNotes(on: inbox)
        return try await store.read { try $0.handover(inbox: inbox, limit: limit) }
    }

    /// Leaves a note for the next person on an inbox, and tells those who look after it. Earlier ones are kept.
    ///
    /// - Parameter text: without white space around it; at most 20,000 bytes.
    package func leaveNote(_ text: String, on inbox: String) async throws -> HandoverNote {
        try allowNotes(on: inbox)
        guard !text.isEmpty else { throw Refusal.emptyNote }
        guard text.utf8.count <= Self.longestNote else { throw Refused.noteTooLong }
        try allow("leave the hand-over note")
        let note = HandoverNote(inbox: inbox, at: now, actor: actor, text: text)
        try await transaction { session in
            try session.leave(note)
            try session.tell(of: note, context(in: session))
            try self.note("handover", "a note was left on “\(inbox)”", in: session)
        }
        return note
    }

    private func allowNotes(on inbox: String) throws {
        guard person?.serves(inbox) ?? true else { throw Refused.inboxNotServed(inbox) }
    }
}
