extension OutgoingMessage {
    /// Why a mail cannot be written at all.
    package enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
        case address(DeliverableAddress.Fault)
        case nobody
        /// Without one of our own, nobody could tell whether a mail whose fate is unknown has arrived.
        case messageID

        /// A sentence or two for the person who writes.
        package var description: String {
            switch self {
            case .address(let fault): fault.description
            case .nobody: "There is nobody to send this to. Give an address."
            case .messageID:
                "The mail has no Message-ID that every mail server understands. The office's mail domain may be set "
                    + "wrongly: ask the administrator to look at it."
            }
        }
    }
}
