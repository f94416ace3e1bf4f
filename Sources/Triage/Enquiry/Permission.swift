/// Who may do what: the one place that says so.
package enum Permission {
    /// Whether a role may give a command. Colleagues may do their own work only, which the enquiry itself checks.
    package static func allows(_ command: EnquiryCommand, _ role: Role) -> Bool {
        switch command {
        // Discarding by another name is discarding.
        case .triage, .allocate, .move, .discard, .close(.discarded, _, _), .restore, .merge, .absorb, .undo:
            role.triages
        case .begin, .handBack, .passOn, .wait, .resume, .extend, .redate, .acknowledge, .review, .correct, .close,
            .handOff, .reopen, .split, .reply, .recall, .seeToDelivery, .keepOpen:
            role != .manager
        case .note, .approve, .sendBack: true
        }
    }

    /// Whether a role may end an enquiry this way; a nil role is the operator's.
    static func closes(as outcome: Outcome, _ role: Role?) -> Bool {
        role.map { allows(.close(outcome, evidence: nil), $0) } ?? true
    }
}

/// A desk of the office, where one of the three kinds of people works.
package enum Desk: String, Sendable, CaseIterable {
    /// What came in and waits for a decision.
    case triage
    /// One's own work, and the pool.
    case queue
    /// How much, how old, how late.
    case backlog
    /// People, kit, calendars, sources.
    case administration
}

extension Permission {
    /// Who works at a desk. An administrator opens every one; a coordinator answers routine enquiries and needs the
    /// figures to allocate by.
    package static func opens(_ desk: Desk, _ role: Role) -> Bool {
        switch desk {
        case .triage: role.triages
        case .queue: role != .manager
        case .backlog: role != .colleague
        case .administration: role == .administrator
        }
    }
}
