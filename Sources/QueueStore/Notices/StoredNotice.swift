package import Triage
package import WorkingTime

/// Word that somebody of the office was given.
package struct StoredNotice: Sendable, Hashable {
    package let id: Int64
    package let kind: NoticeKind
    /// Nil for what concerns an inbox.
    package let enquiry: EnquiryReference?
    /// One line.
    package let title: String
    package let at: Instant
    /// Nil until it was seen.
    package let seenAt: Instant?
}

/// What one mail is to tell one person.
package struct NoticesToMail: Sendable {
    package let person: Person
    /// The first of them: what is urgent, then oldest first.
    package let lines: [NoticeDigest.Line]
    /// How many more there are.
    package let more: Int
    /// The number of the newest of them.
    package let last: Int64
}
