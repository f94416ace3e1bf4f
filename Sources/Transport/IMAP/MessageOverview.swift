/// What the server tells about a message without sending it.
package struct MessageOverview: Sendable, Hashable {
    /// The message's number, for good, under the mailbox's UIDVALIDITY.
    package var uid: UInt32
    /// Bytes as the server counts them (RFC822.SIZE); some servers guess.
    package var size: Int
    /// When the server received it (INTERNALDATE), in seconds since 1970.
    package var internalDate: Int64
    /// Its flags as the server writes them, `\Seen`, `\Answered` and so on.
    package var flags: [String]

    /// The overview of one message.
    package init(uid: UInt32, size: Int, internalDate: Int64, flags: [String]) {
        self.uid = uid
        self.size = size
        self.internalDate = internalDate
        self.flags = flags
    }

    /// Whether it carries the flag, in whatever case the server writes it (RFC 3501 §2.3.2).
    package func has(flag: String) -> Bool { flags.contains { $0.lowercased() == flag.lowercased() } }
}
