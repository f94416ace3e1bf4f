/// The text read so far. Octets in a code page are gathered until something else comes, since one character may be
/// several of them.
struct RTFOutput {
    private(set) var text: [UInt8] = []
    private var pending: [UInt8] = []
    private var pendingPage: Int?
    /// The first half of a character beyond U+FFFF.
    private var high: UInt32?
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { text.count + pending.count >= limit }
    var count: Int { text.count }

    mutating func append(_ octets: some Sequence<UInt8>, page: Int?) {
        if page != pendingPage { flush() }
        pendingPage = page
        pending.append(contentsOf: octets)
    }

    mutating func append(_ characters: String) {
        flush()
        text.append(contentsOf: characters.utf8)
    }

    /// One unit of UTF-16, as `\u` gives it: negative from U+8000 on.
    mutating func append(unit number: Int) {
        flush()
        guard let unit = UInt32(exactly: number < 0 ? number + 65_536 : number) else { return }
        if 0xD800..<0xDC00 ~= unit {
            high = unit
        } else if 0xDC00..<0xE000 ~= unit {
            if let high { append(scalar: 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)) }
            high = nil
        } else {
            append(scalar: unit)
            high = nil
        }
    }

    /// Symbol fonts put their signs into the private area at U+F000; only their bullet is common.
    private mutating func append(scalar value: UInt32) {
        let meant = value == 0xF0B7 ? 0x2022 : value
        guard meant >= 0x20 || meant == 0x09, let scalar = Unicode.Scalar(meant) else { return }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func flush() {
        guard !pending.isEmpty else { return }
        text.append(contentsOf: CodePage.text(pending[...], page: pendingPage).utf8)
        pending.removeAll(keepingCapacity: true)
    }

    /// Takes off a mark at the end, as of a cell before the end of its row.
    mutating func removeLast(_ mark: String) {
        flush()
        if text.suffix(mark.utf8.count).elementsEqual(mark.utf8) { text.removeLast(mark.utf8.count) }
    }

    /// What was written from a place on.
    func octets(from place: Int) -> [UInt8] { Array(text[min(place, text.count)...]) }
}
