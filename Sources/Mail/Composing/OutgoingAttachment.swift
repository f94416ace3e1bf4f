/// A file that goes with a mail of ours.
package struct OutgoingAttachment: Sendable, Hashable {
    /// One path component of at most 255 octets that Windows can write too: `<>:"|?*` become `_`. Empty where nothing is
    /// left of what was given; the mail then names the file by its place.
    package let filename: String
    /// `type/subtype` in small letters.
    package let contentType: String
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - filename: as the person's machine has it; directories are left out, as are controls that reorder letters.
    ///   - contentType: `type/subtype`, parameters are left out. What is no such name, and a message or multipart, which a
    ///     reader would open as a part of this mail (and RFC 2046 §5.2.1 lets nobody encode), is
    ///     `application/octet-stream`.
    ///   - bytes: at most what the caller allows; nothing is left out here.
    package init(filename: String, contentType: String, bytes: [UInt8]) {
        self.filename = Self.name(filename)
        self.contentType = Self.type(contentType)
        self.bytes = bytes
    }

    private static func name(_ text: String) -> String {
        var octets = Array((Filename.clean(HeaderLine.cleaned(text)) ?? "").utf8)
        for place in octets.indices where "<>:\"|?*".utf8.contains(octets[place]) { octets[place] = Octet.underscore }
        var name = octets[...]
        // Windows drops them, and the name would end in something else.
        while let last = name.last, last == Octet.dot || last == Octet.space { name.removeLast() }
        return HeaderLine.shown(String(decoding: name, as: UTF8.self), to: 255)
    }

    private static func type(_ text: String) -> String {
        let unknown = "application/octet-stream"
        let essence = Octet.trimmed(Array(text.utf8).prefix { $0 != Octet.semicolon }).map(Octet.lowercased)
        let names = essence.split(separator: Octet.slash, omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy(isName) else { return unknown }
        if names[0].elementsEqual("multipart".utf8) || names[0].elementsEqual("message".utf8) { return unknown }
        return String(decoding: essence, as: UTF8.self)
    }

    /// RFC 6838 §4.2.
    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(name.count), let first = name.first else { return false }
        return (Octet.isLetter(first) || Octet.isDigit(first))
            && name.allSatisfy { Octet.isLetter($0) || Octet.isDigit($0) || "!#$&-^_.+".utf8.contains($0) }
    }

    /// Text says its charset only where that is plain from the octets.
    var isText8: Bool {
        contentType.hasPrefix("text/") && bytes.contains { $0 >= 0x80 }
            && String(validating: bytes, as: UTF8.self) != nil
    }
}
