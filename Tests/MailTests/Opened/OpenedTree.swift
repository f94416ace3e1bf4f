import Mail

/// What must hold of every opened message, and its attachments written down line by line.
enum OpenedTree {
    static func lines(of opened: OpenedMessage) -> [String] {
        walk(opened.leaves).map { attachment in
            [attachment.label, attachment.filename, attachment.contentType, attachment.role.rawValue]
                .compactMap { $0 }.joined(separator: " ")
        }
    }

    /// Every attachment, each before what is inside it.
    static func walk(_ leaves: [OpenedAttachment]) -> [OpenedAttachment] {
        var left = Array(leaves.reversed())
        var found: [OpenedAttachment] = []
        while let next = left.popLast() {
            found.append(next)
            left += next.contains.reversed()
        }
        return found
    }

    /// A line for each rule that is broken.
    static func faults(of message: Message) -> [String] {
        let opened = message.opened
        var faults: [String] = []
        if opened.text != message.text { faults.append("another text") }
        if opened.leaves.count != message.attachments.count { faults.append("other leaves") }
        for (leaf, part) in zip(opened.leaves, message.attachments)
        where leaf.size != message.parts[part].decodedSize || leaf.filename != message.parts[part].filename {
            faults.append("leaf \(leaf.label) is not its part")
        }
        let all = walk(opened.leaves)
        for attachment in all {
            if attachment.bytes.count != attachment.size { faults.append("\(attachment.label) has another size") }
            if opened.attachment(at: attachment.label)?.filename != attachment.filename {
                faults.append("\(attachment.label) is not found at its place")
            }
        }
        if all.count > message.limits.parts { faults.append("too many") }
        if opened.text.utf8.count > message.limits.decodedTextBytes { faults.append("too much text") }
        for invitation in opened.invitations where invitation.sentence.contains("\n") {
            faults.append("an invitation on several lines")
        }
        return faults
    }
}
