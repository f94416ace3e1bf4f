import Mail

/// What must hold of every message, however it was made.
enum Soundness {
    /// Reads everything there is to read; returns a line for each rule that is broken.
    static func faults(of message: Message) -> [String] {
        var faults: [String] = []
        let whole = 0..<message.raw.count
        for (index, part) in message.parts.enumerated() {
            if !isWithin(part.body, whole) { faults.append("part \(index): body \(part.body)") }
            if part.headers.contains(where: { !isWithin($0.name, whole) || !isWithin($0.value, whole) }) {
                faults.append("part \(index): header outside the message")
            }
            faults += structureFaults(message, index)
            let content = message.bytes(of: index)
            if content.count != part.decodedSize {
                faults.append("part \(index): \(content.count) is not \(part.decodedSize)")
            }
            faults += textFaults(message.text(of: index), "part \(index)")
        }
        if message.parts.isEmpty { faults.append("no parts") }
        faults += textFaults(message.text, "text")
        faults += headerFaults(message)
        return faults
    }

    private static func isWithin(_ range: Range<Int>, _ whole: Range<Int>) -> Bool {
        range.lowerBound >= whole.lowerBound && range.upperBound <= whole.upperBound
    }

    private static func structureFaults(_ message: Message, _ index: Int) -> [String] {
        let part = message.parts[index]
        var faults: [String] = []
        if let parent = part.parent {
            let outer = message.parts[parent]
            if parent >= index { faults.append("part \(index): parent \(parent)") }
            if !isWithin(part.body, outer.body) { faults.append("part \(index): not within its parent") }
            if part.depth != outer.depth + 1 { faults.append("part \(index): depth") }
            if !outer.children.contains(index) { faults.append("part \(index): not a child of its parent") }
        } else if index != 0 {
            faults.append("part \(index): no parent")
        }
        return faults
    }

    private static func textFaults(_ text: String, _ place: String) -> [String] {
        text.utf8.contains(0) || text.utf8.contains(13) ? ["\(place): NUL or CR in text"] : []
    }

    private static func headerFaults(_ message: Message) -> [String] {
        var faults: [String] = []
        if message.subject.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { faults.append("control in subject") }
        let mailboxes = message.from + message.sender + message.replyTo + message.to + message.cc
        for mailbox in mailboxes {
            let text = mailbox.address + (mailbox.name ?? "")
            if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { faults.append("control in \(mailbox)") }
        }
        let ids = message.references + message.inReplyTo + [message.messageID].compactMap { $0 }
        if ids.contains(where: { $0.utf8.contains { $0 <= 0x20 } }) { faults.append("blank in a message id") }
        _ = message.date
        _ = message.received
        _ = message.fromAddresses
        return faults
    }
}
