/// Who may do what: the one place that says so.
package enum Permission {
    /// Whether a role may give a command. Colleagues may do their own work only, which the enquiry itself checks.
    package static func allows(_ command: EnquiryCommand, _ role: Role) -> Bool {
        switch command {
        // Discarding by another name is discarding.
        case .triage, .allocate, .move, .discard, .close(.discarded, _, _), .restore, .merge, .absorb, .undo:
            role.triages
        case .begin, .handBack, .passOn, .wait, .resume, .extend, .redate, .acknowledge, .review, .correct, .close,
            .handOff, .reopen, .split:
            role != .manager
        case .note, .approve, .sendBack: true
        }
    }
}
