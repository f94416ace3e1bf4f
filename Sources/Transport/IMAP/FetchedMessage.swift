/// One whole message as the server holds it.
package struct FetchedMessage: Sendable, Hashable {
    /// The message's number under the mailbox's UIDVALIDITY.
    package var uid: UInt32
    /// When the server received it (INTERNALDATE), in seconds since 1970.
    package var internalDate: Int64
    /// Its flags as the server writes them.
    package var flags: [String]
    /// The message, byte for byte; empty when `omittedSize` is set.
    package var bytes: [UInt8]
    /// The size of a message that was larger than `maxLiteral` and therefore read past; fetch its outline.
    package var omittedSize: Int?

    /// A message and what the server says about it.
    package init(uid: UInt32, internalDate: Int64, flags: [String], bytes: [UInt8], omittedSize: Int? = nil) {
        self.uid = uid
        self.internalDate = internalDate
        self.flags = flags
        self.bytes = bytes
        self.omittedSize = omittedSize
    }
}

/// Which of the messages asked for did not come.
package struct FetchOutcome: Sendable, Hashable {
    /// UIDs the server no longer has; they were removed in the meantime.
    package var missing: [UInt32] = []
    /// UIDs the server would not send even alone, and what it said.
    package var refused: [UInt32: String] = [:]
}
