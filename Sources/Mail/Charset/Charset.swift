/// Text from bytes, by the name of a charset as mail gives it.
package enum Charset {
    /// The text of `bytes` in the charset that `label` names.
    ///
    /// Never fails: a byte sequence that means nothing becomes U+FFFD and decoding goes on behind it. The result is at
    /// most about three times the size of the input. A NUL byte stays in the text as U+0000: whoever stores the text
    /// must deal with it. Without a label, or with one not on the list (`isKnown`), the text is UTF-8 if it is valid
    /// UTF-8, else windows-1252; so is text labelled us-ascii, which must not have 8-bit bytes but often does (RFC 6657
    /// section 2). A leading UTF-8 byte order mark outweighs the label, as in WHATWG Encoding section 6, except for
    /// UTF-16, UTF-32 and UTF-7.
    package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, label: String?) -> String {
        let encoding = label.flatMap(CharsetLabel.encoding) ?? .guess
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), !encoding.isUnicodeTransformation {
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[3...]), as: UTF8.self)
        }
        return encoding.decode(bytes)
    }

    /// Whether `label` names a charset on the list: WHATWG Encoding's labels and those which mail adds. Case, hyphens,
    /// underscores and the like are not looked at. Labels which only say that nobody knows ("x-unknown",
    /// "default_charset") are not known.
    package static func isKnown(_ label: String) -> Bool {
        CharsetLabel.encoding(label) != nil
    }
}
