import Crypto
import Triage

extension StoredMessage {
    /// The fewest words that are a request by themselves.
    static let fewestWords = 8

    /// A number that is the same for the same request sent again: the first 64 bits of SHA-256 over the words of the
    /// message itself. A message of fewer than eight words says too little to be the same as a stranger's, so that its
    /// number covers its sender and subject as well ("Thank you" under two subjects is not one request); nil when it
    /// has no words, or few words and no sender, or when the office wrote it.
    package var fingerprint: Int64? {
        guard !isOurs else { return nil }
        var words = RequestText.words(of: body)
        guard !words.isEmpty else { return nil }
        if words.count < Self.fewestWords {
            guard !from.address.isEmpty else { return nil }
            words = [from.address, ""] + RequestText.words(ofSubject: subject) + [""] + words
        }
        let digest = SHA256.hash(data: Array(words.joined(separator: " ").utf8))
        return Int64(bitPattern: digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}

extension Session {
    /// Writes the fingerprints that messages lack, or that say something else.
    func writeFingerprints(of messages: [StoredMessage]) throws {
        for message in messages {
            let print = message.fingerprint
            try run(
                """
                UPDATE message SET fingerprint = \(print)
                WHERE ledger_id = \(message.ledger) AND fingerprint IS DISTINCT FROM \(print)
                """
            )
        }
    }
}
