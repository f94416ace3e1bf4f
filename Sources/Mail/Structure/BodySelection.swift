/// Which parts are the body and which are attachments (RFC 8621 §4.1.4), over the flat list: the parts below one
/// container stand next to each other.
struct BodySelection {
    private(set) var textBody: [Int] = []
    private(set) var htmlBody: [Int] = []
    private(set) var attachments: [Int] = []
    private let parts: [Part]

    private struct Alternative {
        let part: Int
        var text: [Int] = []
        var html: [Int] = []
    }

    init(_ parts: [Part]) {
        self.parts = parts
        var alternative: Alternative?
        for index in parts.indices where !parts[index].isInsideMessage {
            let part = parts[index]
            if part.isAttachment { attachments.append(index) }
            guard part.isLeaf, !part.isAttachment, part.contentType.isPlainText || part.contentType.isHTML else {
                continue
            }
            let outermost = outermostAlternative(around: index)
            if outermost != alternative?.part { take(alternative) }
            guard let outermost else {
                alternative = nil
                textBody.append(index)
                htmlBody.append(index)
                continue
            }
            var choice =
                alternative?.part == outermost
                ? alternative ?? Alternative(part: outermost) : Alternative(part: outermost)
            if part.contentType.isHTML { choice.html.append(index) } else { choice.text.append(index) }
            alternative = choice
        }
        take(alternative)
    }

    /// Where an alternative offers only one kind, that kind stands for the other.
    private mutating func take(_ alternative: Alternative?) {
        guard let alternative else { return }
        textBody += alternative.text.isEmpty ? alternative.html : alternative.text
        htmlBody += alternative.html.isEmpty ? alternative.text : alternative.html
    }

    private func outermostAlternative(around index: Int) -> Int? {
        var found: Int?
        var parent = parts[index].parent
        while let current = parent {
            if parts[current].contentType.essence == "multipart/alternative" { found = current }
            parent = parts[current].parent
        }
        return found
    }
}
