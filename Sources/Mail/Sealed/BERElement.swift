/// One element of ASN.1 in its basic encoding rules (X.690): where its content stands. Distinguished encoding is part of
/// it; lengths may be indefinite, as programs write that do not know how much will follow.
struct BERElement {
    /// The identifier octet: class, form and number in one.
    let tag: UInt8
    let content: Range<Int>
    /// Behind the element, the mark of an indefinite end included.
    let end: Int

    var isConstructed: Bool { tag & 0x20 != 0 }

    static let objectIdentifier: UInt8 = 0x06
    static let sequence: UInt8 = 0x30
    /// `[0]`, constructed.
    static let explicitZero: UInt8 = 0xA0
    static let octetString: UInt8 = 0x04
}

/// Reads elements out of octets that nobody vouches for. What does not fit is nil.
struct BERReader {
    let octets: [UInt8]

    /// The beginning of an element; the length is nil when it is indefinite.
    private struct Head {
        let tag: UInt8
        let start: Int
        let length: Int?
    }

    /// The element at a position, which must end before `end`.
    func element(at position: Int, before end: Int) -> BERElement? {
        guard let head = head(at: position, before: end) else { return nil }
        if let length = head.length {
            return BERElement(tag: head.tag, content: head.start..<(head.start + length), end: head.start + length)
        }
        guard let close = endOfIndefinite(from: head.start, before: end) else { return nil }
        return BERElement(tag: head.tag, content: head.start..<close, end: close + 2)
    }

    /// The elements directly inside one, at most `most`; those before the first that does not fit.
    func children(of parent: BERElement, most: Int) -> [BERElement] {
        var found: [BERElement] = []
        var position = parent.content.lowerBound
        while found.count < most, let next = element(at: position, before: parent.content.upperBound) {
            found.append(next)
            position = next.end
        }
        return found
    }

    /// Tags above 30 and lengths above 2^32 have no place in a mail.
    private func head(at position: Int, before end: Int) -> Head? {
        guard position >= 0, position + 2 <= end, octets[position] & 0x1F != 0x1F else { return nil }
        let first = octets[position + 1]
        let count = Int(first & 0x7F)
        if first == 0x80 {
            let isConstructed = octets[position] & 0x20 != 0
            return isConstructed ? Head(tag: octets[position], start: position + 2, length: nil) : nil
        }
        if first < 0x80 { return head(octets[position], position + 2, count, end) }
        guard count <= 4, position + 2 + count <= end else { return nil }
        let length = octets[(position + 2)..<(position + 2 + count)].reduce(0) { $0 << 8 | Int($1) }
        return head(octets[position], position + 2 + count, length, end)
    }

    private func head(_ tag: UInt8, _ start: Int, _ length: Int, _ end: Int) -> Head? {
        length <= end - start ? Head(tag: tag, start: start, length: length) : nil
    }

    /// Where the two zeros stand that close an element of indefinite length (X.690 §8.1.5). Open ones are counted, so
    /// that no nesting can exhaust the stack.
    private func endOfIndefinite(from start: Int, before end: Int) -> Int? {
        var position = start
        var open = 1
        while position + 2 <= end {
            if octets[position] == 0, octets[position + 1] == 0 {
                open -= 1
                if open == 0 { return position }
                position += 2
                continue
            }
            guard let head = head(at: position, before: end) else { return nil }
            if head.length == nil { open += 1 }
            position = head.start + (head.length ?? 0)
        }
        return nil
    }

    /// The octets of an octet string, which may come in pieces (X.690 §8.7).
    func octetString(_ element: BERElement) -> [UInt8] {
        if !element.isConstructed { return Array(octets[element.content]) }
        var joined: [UInt8] = []
        var position = element.content.lowerBound
        while position < element.content.upperBound {
            guard let head = head(at: position, before: element.content.upperBound) else { break }
            let isPiece = head.tag == BERElement.octetString
            if isPiece, let length = head.length { joined += octets[head.start..<(head.start + length)] }
            // A piece made of pieces is walked into; the zeros that end it are an element without content.
            position = head.start + (head.tag & 0x20 != 0 ? 0 : head.length ?? 0)
        }
        return joined
    }
}
