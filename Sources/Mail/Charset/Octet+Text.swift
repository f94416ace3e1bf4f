extension Octet {
    /// Space, tab, line feed, vertical tab, form feed or carriage return: what separates words in HTML and in plain
    /// text.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == space || (tab...cr).contains(byte) }

    /// True when no byte has its top bit set. The loop has no early way out, so that it runs as vector instructions.
    static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var seen: UInt8 = 0
        for byte in bytes { seen |= byte }
        return seen < 0x80
    }
}
