/// Who may do what: the one place that says so.
package enum Permission {
    /// Whether a role may give a command.
    package static func allows(_ command: EnquiryCommand, _ role: Role) -> Bool {
        switch command {
        // Discarding by another name is discarding.
        case .triage, .allocate, .discard, .close(.discarded, _): role.triages
        case .begin, .close: role != .manager
        case .note: true
        }
    }
}
