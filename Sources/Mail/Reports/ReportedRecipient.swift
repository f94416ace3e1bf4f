/// What became of a mail for one address.
package struct ReportedRecipient: Sendable, Hashable {
    /// RFC 3464 section 2.3.3; a read receipt says what the reader's program did.
    package enum Action: String, Sendable, Hashable {
        case failed, delayed, delivered, relayed, expanded, displayed, deleted
    }

    package let address: String
    package let action: Action
    /// The enhanced status code of RFC 3463, such as "5.1.1"; nil when none was found.
    package let status: String?
    /// The words of the system that refused the mail, without its type; at most 500 bytes.
    package let diagnostic: String?

    /// Whether trying again is of no use: it failed, and the status does not begin with 4.
    package var isPermanent: Bool { action == .failed && status?.hasPrefix("4") != true }

    init(address: String, action: Action, status: String?, diagnostic: String?) {
        self.address = address
        self.action = action
        self.status = status
        self.diagnostic = diagnostic.map { String(decoding: $0.utf8.prefix(500), as: UTF8.self) }
    }

    /// nil for a group that names no address, which is the group about the whole mail.
    init?(_ block: ReportFields) {
        guard let named = block.typed("final-recipient") ?? block.typed("original-recipient") else { return nil }
        let said = block.value("action").map { Octet.lowercasedText($0.utf8.prefix { Octet.isLetter($0) }) }
        let disposition = block.typed("disposition").map { Octet.lowercasedText($0.utf8.prefix { Octet.isLetter($0) }) }
        let status = block.value("status").flatMap(ReportText.status)
        let diagnostic = block.typed("diagnostic-code")
        let action = said.flatMap(Action.init) ?? disposition.flatMap(Action.init) ?? .failed
        let told = diagnostic.flatMap(ReportText.status)
        let isVague = status?.hasSuffix(".0.0") ?? true
        let address = ReportText.address(in: named) ?? named
        self.init(address: address, action: action, status: isVague ? told ?? status : status, diagnostic: diagnostic)
    }

    /// A plain sentence: "Nobody at smith@example.org: the address does not exist (5.1.1)."
    package var summary: String {
        let code = status.map { " (\($0))" } ?? ""
        switch action {
        case .delivered, .relayed, .expanded: return "Passed on to \(address)\(code)."
        case .displayed: return "Opened by \(address)."
        case .deleted: return "Deleted unread by \(address)."
        case .delayed: return "Not yet delivered to \(address): it is still being tried\(code)."
        case .failed: return "\(opening): \(cause)\(code)."
        }
    }

    private var opening: String {
        status.map { $0.hasSuffix(".1.1") } == true ? "Nobody at \(address)" : "Not delivered to \(address)"
    }

    /// RFC 3463 section 3 in plain words.
    private var cause: String {
        switch status.map({ String($0.dropFirst(2)) }) {
        case "1.1": "the address does not exist"
        case "1.2", "4.1", "4.4": "its mail system cannot be found or reached"
        case "1.3": "the address is not a valid one"
        case "1.6": "the mailbox has moved"
        case "2.1": "the mailbox is switched off"
        case "2.2": "the mailbox is full"
        case "2.3", "3.4": "the mail is too large"
        case "4.7": "it was tried for too long"
        case .some(let detail) where detail.hasPrefix("7."): "its mail system refused the mail by its own rules"
        default: isPermanent ? "its mail system refused the mail" : "its mail system could not take the mail"
        }
    }
}
