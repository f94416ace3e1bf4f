/// Reads an address list (RFC 5322 §3.4, obsolete forms of §4.4) in one pass over its octets. Comments are counted, not
/// descended into; a group inside a group replaces its name.
struct AddressParser {
    private var reader: AddressReader
    private var pending = PendingMailbox()
    private var group: (name: String, members: [Mailbox])?
    private var addresses: [Address] = []
    private var count = 0
    private let limit: Int

    private init(_ bytes: [UInt8], limit: Int) {
        reader = AddressReader(bytes)
        self.limit = limit
    }

    /// - Parameters:
    ///   - value: an unfolded header value.
    ///   - limit: the most mailboxes and groups that are read.
    static func parse(_ value: [UInt8], limit: Int) -> [Address] {
        var parser = AddressParser(value, limit: limit)
        parser.run()
        return parser.addresses
    }

    private mutating func run() {
        while count < limit, let token = reader.next() {
            switch token {
            case .blank: pending.addBlank()
            case .comment(let text): pending.addComment(text)
            case .quoted(let text): pending.addQuoted(text)
            case .atom(let text): pending.addAtom(text)
            case .angle(let address):
                if pending.hasAngle { endMailbox(keepingTrailing: true) }
                pending.addAngle(address)
            case .colon: beginGroup()
            case .comma: endMailbox()
            case .semicolon:
                endMailbox()
                endGroup()
            }
        }
        endMailbox()
        endGroup()
    }

    private mutating func beginGroup() {
        if pending.hasAngle { return }
        let name = pending.displayName ?? ""
        if group?.members.isEmpty == false { endGroup() }
        group = (name, [])
        pending = PendingMailbox()
    }

    private mutating func endGroup() {
        guard let (name, members) = group else { return }
        addresses.append(.group(name: name, members: members))
        count += 1
        group = nil
    }

    private mutating func endMailbox(keepingTrailing: Bool = false) {
        for mailbox in pending.mailboxes where count < limit {
            count += 1
            if group == nil { addresses.append(.mailbox(mailbox)) } else { group?.members.append(mailbox) }
        }
        pending = keepingTrailing ? pending.trailing : PendingMailbox()
    }
}
