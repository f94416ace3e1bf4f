/// Who first wrote a mail that somebody passed on, and what says so.
///
/// Except for an attached message everything here was read from text that the forwarder could change, so it is a
/// proposal for a person to confirm and never proof.
package struct ForwardedOrigin: Hashable, Sendable {
    /// The first writer. The address is empty where the mail program wrote only a name.
    package let from: Mailbox
    /// When the first writer sent it; nil where no date, no clock, or more than one reading of the date is possible.
    package let sent: MailDate?
    /// Whether the date named no zone: `sent` is then the clock on the forwarder's wall, counted as if it were UTC, and
    /// has to be read in the office's own zone.
    package let isSentLocal: Bool
    /// The subject of the first mail; nil when none was passed on.
    package let subject: String?
    /// What the first writer wrote, LF line ends, quotation marks of the forwarder taken off, without earlier mail that
    /// has a header of its own below.
    package let text: String
    /// What those who passed it on wrote above it, the last forwarder's words first; empty when they wrote nothing.
    package let remark: String
    /// How often it was passed on, 1...16.
    package let depth: Int
    /// What says so, to be shown, as in `the forwarded header “From: A <a@x> Sent: Tuesday, 3 November 2026 09:14”`.
    package let evidence: String
}
