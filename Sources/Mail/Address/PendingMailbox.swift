/// What has been read of one mailbox so far.
struct PendingMailbox {
    /// One word of the phrase, or of an address that stands without angle brackets.
    private struct Word {
        var bytes: [UInt8]
        /// The same as it would stand in an address: quotes kept where needed.
        var spec: [UInt8]
        var followsBlank: Bool
    }

    /// Beyond this many words they run together: no honest name has so many.
    private static let mostWords = 1_000

    private var words: [Word] = []
    private var comment: [UInt8]?
    private var angle: [UInt8]?
    private var afterAngle: [Word] = []
    private var sawBlank = false

    var hasAngle: Bool { angle != nil }

    mutating func addBlank() { sawBlank = true }
    mutating func addAtom(_ text: ArraySlice<UInt8>) { add(Array(text), spec: Array(text)) }
    mutating func addQuoted(_ text: [UInt8]) { add(text, spec: AddressReader.localPart(text)) }
    mutating func addAngle(_ address: [UInt8]) { angle = address }

    /// The last comment is the name (RFC 5322 §3.4: "some legacy implementations").
    mutating func addComment(_ text: [UInt8]) {
        if !Octet.trimmed(text[...]).isEmpty { comment = text }
        sawBlank = true
    }

    private mutating func add(_ bytes: [UInt8], spec: [UInt8]) {
        let word = Word(bytes: bytes, spec: spec, followsBlank: sawBlank)
        sawBlank = false
        if angle == nil { Self.append(word, to: &words) } else { Self.append(word, to: &afterAngle) }
    }

    private static func append(_ word: Word, to words: inout [Word]) {
        guard let last = words.indices.last, !word.followsBlank || words.count >= mostWords else {
            words.append(word)
            return
        }
        words[last].bytes += word.bytes
        words[last].spec += word.spec
    }

    /// What stood after `>`, which belongs to the next mailbox when a comma was forgotten.
    var trailing: PendingMailbox {
        var next = PendingMailbox()
        next.words = afterAngle
        return next
    }

    var displayName: String? { Self.decoded(Self.phrase(words)) }

    /// None, one, or several where commas between bare addresses were forgotten.
    var mailboxes: [Mailbox] {
        if let angle {
            let name = displayName ?? Self.decoded(comment ?? []) ?? Self.decoded(Self.phrase(afterAngle))
            let mailbox = Mailbox(name: name, address: Self.address(angle))
            // `<>` alone is the null path (RFC 5321 §4.5.5): nobody to write to.
            return name == nil && mailbox.address.isEmpty ? [] : [mailbox]
        }
        return bareMailboxes()
    }

    private static func phrase(_ words: [Word]) -> [UInt8] {
        var out: [UInt8] = []
        for word in words {
            if word.followsBlank, !out.isEmpty { out.append(Octet.space) }
            out += word.bytes
        }
        return out
    }

    private static func decoded(_ bytes: [UInt8]) -> String? {
        let name = HeaderText.withoutControls(EncodedWordDecoder.decode(bytes))
        return name.isEmpty ? nil : name
    }

    private static func address(_ bytes: [UInt8]) -> String {
        HeaderText.withoutControls(HeaderText.text(bytes))
    }

    /// Words without angle brackets: those with an `@` are addresses, blanks beside `@` and `.` being allowed (RFC 5322
    /// §4.4); the others are the name. A single word without `@` is an address without a domain.
    private func bareMailboxes() -> [Mailbox] {
        let specs = joinedSpecs()
        let isAddress = specs.map { $0.contains(Octet.at) }
        guard isAddress.contains(true) else {
            if specs.isEmpty { return [] }
            let name = Self.decoded(comment ?? [])
            if specs.count == 1, !specs[0].starts(with: [Octet.equals, Octet.question]) {
                return [Mailbox(name: name, address: Self.address(specs[0]))]
            }
            return displayName.map { [Mailbox(name: $0, address: "")] } ?? []
        }
        let others = zip(specs, isAddress).filter { !$0.1 }.map(\.0)
        let name = Self.decoded(Array(others.joined(separator: [Octet.space]))) ?? Self.decoded(comment ?? [])
        return zip(specs, isAddress).filter { $0.1 }.map { Mailbox(name: name, address: Self.address($0.0)) }
    }

    private func joinedSpecs() -> [[UInt8]] {
        var specs: [[UInt8]] = []
        for word in words {
            let joinsBefore = word.spec.first == Octet.at || word.spec.first == Octet.dot
            let last = specs.last?.last
            let joinsAfter = last == Octet.at || last == Octet.dot
            if let index = specs.indices.last, !word.followsBlank || joinsBefore || joinsAfter {
                specs[index] += word.spec
            } else {
                specs.append(word.spec)
            }
        }
        return specs
    }
}
