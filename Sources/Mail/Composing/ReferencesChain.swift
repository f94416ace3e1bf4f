/// The `References` of a mail (RFC 5322 §3.6.4): the conversation it belongs to.
package struct ReferencesChain: Sendable, Hashable {
    /// Without angle brackets, oldest first, each once.
    package let ids: [String]

    private static let most = 20
    /// In octets, with angle brackets and blanks: what one line may hold, for those who unfold.
    private static let longest = 998

    /// Leaves out what cannot be written and keeps, of a long conversation, its beginning and the newest: the first names
    /// the conversation, and readers that know some of the last find their place.
    package init(_ ids: [String]) {
        var seen: Set<String> = []
        // Of an id that occurs twice the last counts: the mail answered must stand at the end.
        let clean = ids.reversed().lazy.compactMap(MessageIDList.writable).filter { seen.insert($0).inserted }
        let newestFirst = Array(clean)
        guard let first = newestFirst.last else {
            self.ids = []
            return
        }
        var room = Self.longest - Self.width(first)
        var kept: [String] = []
        for id in newestFirst.dropLast() {
            room -= Self.width(id)
            if room < 0 || kept.count + 1 >= Self.most { break }
            kept.append(id)
        }
        self.ids = [first] + kept.reversed()
    }

    /// The references of an answer to a message: its own, or where it has none its single In-Reply-To, and its id.
    package init(answering message: Message) {
        let earlier =
            message.references.isEmpty && message.inReplyTo.count == 1 ? message.inReplyTo : message.references
        self.init(earlier + [message.messageID].compactMap { $0 })
    }

    private static func width(_ id: String) -> Int { id.utf8.count + 3 }
}
