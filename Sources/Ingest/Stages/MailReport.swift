/// What a report says of mail that was sent: who did not get it, and why.
package struct MailReport: Sendable, Hashable {
    /// The Message-ID of the mail it is about.
    package let original: String
    /// Addresses that mail did not reach.
    package let recipients: [String]
    /// Why not, in a sentence.
    package let summary: String
}
