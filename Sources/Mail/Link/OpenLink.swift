/// A link whose words are being written, and whether they name another target than its own.
struct OpenLink {
    private let target: LinkTarget
    /// The words as written, escaped.
    private var words: [UInt8] = []
    /// The last of them, since the last tag.
    private var tail: [UInt8] = []
    private var isLong = false
    /// More words than these nobody reads for the name of a server: then the target is always shown.
    private static let longest = 2_000

    init(_ target: LinkTarget) {
        self.target = target
    }

    /// Takes words in. They are direct when no other element stands between them and the link, so that nothing can give
    /// them a colour of their own.
    mutating func read(_ written: ArraySlice<UInt8>, isDirect: Bool) {
        if words.count + written.count <= Self.longest { words += written } else { isLong = true }
        guard isDirect else { return }
        tail += written.suffix(Self.longest)
        if tail.count > 2 * Self.longest { tail.removeFirst(tail.count - Self.longest) }
    }

    /// A tag inside the link; a break parts the words before it from those behind it.
    mutating func meetTag(isBreak: Bool) {
        tail.removeAll(keepingCapacity: true)
        if isBreak, words.count < Self.longest { words.append(Octet.space) }
    }

    /// " [server]" to be written at the end of the link, escaped; nil when the words do not name another server, or the
    /// same disclosure stands there already.
    var disclosure: [UInt8]? {
        guard !target.shown.isEmpty, isLong || NamedHosts(words).name(anotherThan: target) else { return nil }
        var escape = HTMLEscape(limit: .max)
        var disclosure: [UInt8] = []
        escape.append(Array(" [".utf8) + target.shown + [Octet.rightBracket], to: &disclosure)
        return tail.suffix(disclosure.count).elementsEqual(disclosure) ? nil : disclosure
    }
}
