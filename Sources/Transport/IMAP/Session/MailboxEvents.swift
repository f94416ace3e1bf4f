/// What the server has told about the open mailbox without being asked.
struct MailboxEvents {
    /// How many messages there are.
    private(set) var exists = 0
    /// Whether messages have arrived that no search has covered.
    private(set) var hasArrivals = false
    /// Whether messages were removed since this was last asked.
    private(set) var hasExpunged = false

    init() {}

    /// A mailbox that was just opened.
    init(exists: Int) { self.exists = exists }

    mutating func note(_ response: IMAPResponse) {
        switch response {
        case .exists(let count):
            if count > exists { hasArrivals = true }
            exists = count
        case .expunge:
            exists = max(0, exists - 1)
            hasExpunged = true
        default: break
        }
    }

    /// A search without upper bound begins, which covers all that has arrived.
    mutating func coverArrivals() { hasArrivals = false }

    mutating func coverExpunged() { hasExpunged = false }
}
