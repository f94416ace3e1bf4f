/// Decodes RFC 2047 encoded-words in an unfolded value. White space between two encoded-words goes; neighbours in one
/// charset have their octets joined before decoding, because senders split characters across words (against §5).
/// What is malformed stays as it is.
struct EncodedWordDecoder {
    private let bytes: [UInt8]
    private let lastEnd: Int
    private var out = ""
    /// Octets of the encoded-words read last, not yet decoded.
    private var pending: [UInt8] = []
    private var pendingLabel: String?
    /// Base64 digits of words that ended inside a quantum: the next word goes on with them.
    private var openBase64: [UInt8] = []

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lastEnd = EncodedWord.lastEnd(in: bytes)
    }

    /// The value as text, control characters left in.
    static func decode(_ bytes: [UInt8]) -> String {
        var decoder = EncodedWordDecoder(bytes)
        guard decoder.lastEnd > 0 else { return HeaderText.text(bytes) }
        decoder.run()
        return decoder.out
    }

    private mutating func run() {
        var plainStart = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == Octet.equals, let word = EncodedWord(in: bytes, at: index, lastEnd: lastEnd) else {
                index += 1
                continue
            }
            addPlain(plainStart..<index, beforeWord: true)
            add(word)
            index = word.end
            plainStart = index
        }
        addPlain(plainStart..<bytes.count, beforeWord: false)
        flush()
    }

    private mutating func addPlain(_ range: Range<Int>, beforeWord: Bool) {
        if range.isEmpty { return }
        let between = pendingLabel != nil && beforeWord
        if between, bytes[range].allSatisfy(Octet.isWhitespace) { return }
        flush()
        out += HeaderText.text(Array(bytes[range]))
    }

    private mutating func add(_ word: EncodedWord) {
        let label = word.label(in: bytes)
        if label != pendingLabel || !word.isBase64 { flushBase64() }
        if label != pendingLabel { flush() }
        pendingLabel = label
        guard word.isBase64 else {
            appendQ(word.payload)
            return
        }
        openBase64.append(contentsOf: bytes[word.payload].filter(Base64.isDigit))
        if openBase64.count % 4 == 0 || bytes[word.payload].last == Octet.equals { flushBase64() }
    }

    private mutating func flushBase64() {
        if openBase64.isEmpty { return }
        pending += openBase64.withUnsafeBufferPointer { Base64.decode($0, limit: .max) }
        openBase64.removeAll(keepingCapacity: true)
    }

    /// The Q encoding (RFC 2047 §4.2): underscore is a space, `=` with two hexadecimal digits an octet.
    private mutating func appendQ(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == Octet.equals, index + 2 < range.upperBound, let high = Octet.hexValue(bytes[index + 1]),
                let low = Octet.hexValue(bytes[index + 2])
            {
                pending.append(high << 4 | low)
                index += 3
                continue
            }
            pending.append(byte == Octet.underscore ? Octet.space : byte)
            index += 1
        }
    }

    private mutating func flush() {
        flushBase64()
        guard let label = pendingLabel else { return }
        out += pending.withUnsafeBufferPointer { Charset.decode($0, label: label) }
        pending.removeAll(keepingCapacity: true)
        pendingLabel = nil
    }
}
