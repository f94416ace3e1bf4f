/// Line ends of text: CRLF and bare CR become LF, NUL and a leading byte order mark go.
enum LineEnds {
    static func normalised(_ text: String) -> String {
        var text = text
        let rewritten: String? = text.withUTF8 { bytes in
            let hasMark = bytes.hasText("\u{FEFF}", at: 0)
            let isClean = bytes.firstOffset(of: Octet.cr) == nil && bytes.firstOffset(of: Octet.nul) == nil
            return isClean && !hasMark ? nil : rewrite(bytes.view((hasMark ? 3 : 0)..<bytes.count))
        }
        return rewritten ?? text
    }

    private static func rewrite(_ input: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: input.count) { output in
            var written = 0
            var index = 0
            while index < input.count {
                let byte = input[index]
                index += 1
                if byte == Octet.nul { continue }
                if byte == Octet.cr {
                    // A doubled CR before LF is one line end.
                    while index < input.count, input[index] == Octet.cr, index + 1 < input.count,
                        input[index + 1] == Octet.lf
                    {
                        index += 1
                    }
                    if index < input.count, input[index] == Octet.lf { index += 1 }
                }
                output[written] = byte == Octet.cr ? Octet.lf : byte
                written += 1
            }
            return written
        }
    }
}
