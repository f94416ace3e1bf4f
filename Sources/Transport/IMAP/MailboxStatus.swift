/// What the server said about a mailbox when it was opened (RFC 3501 §6.3.1).
package struct MailboxStatus: Sendable, Hashable {
    /// UIDs mean the same messages as long as this number stays.
    package var uidValidity: UInt32
    /// The next message will have this UID or a higher one; nil when the server does not say.
    package var uidNext: UInt32?
    /// How many messages there are.
    package var exists: Int
    /// The highest modification sequence (RFC 7162); nil where the server keeps none.
    package var highestModSeq: UInt64?
    /// Whether nothing in the mailbox can be changed in this session.
    package var readOnly: Bool
    /// The flags that can be set for good; `\*` among them means that new ones can be made. Nil when not said: then all.
    package var permanentFlags: [String]?

    /// What a mailbox says that was opened with the given figures.
    package init(
        uidValidity: UInt32,
        uidNext: UInt32?,
        exists: Int,
        highestModSeq: UInt64? = nil,
        readOnly: Bool,
        permanentFlags: [String]? = nil
    ) {
        self.uidValidity = uidValidity
        self.uidNext = uidNext
        self.exists = exists
        self.highestModSeq = highestModSeq
        self.readOnly = readOnly
        self.permanentFlags = permanentFlags
    }
}
