/// What mail that no person pressed a button for says of itself (RFC 3834 §5). The raw values stand in `Auto-Submitted`.
package enum AutoSubmitted: String, Sendable, Hashable, CaseIterable {
    /// The direct answer to one mail: an acknowledgement.
    case replied = "auto-replied"
    /// Anything else that is sent by itself: a notice to a colleague, a reminder.
    case generated = "auto-generated"
}
