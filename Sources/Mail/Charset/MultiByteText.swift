import Glibc

/// East Asian charsets by the C library's iconv.
enum MultiByteText {
    /// The text of `bytes`, or nil when the C library has no converter for `charset`. An invalid sequence becomes
    /// U+FFFD and takes its second byte with it unless that is ASCII (as in WHATWG Encoding), so that no markup is
    /// swallowed.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, charset: String) -> String? {
        guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var run = Run(converter: converter, bytes: bytes, isChinese: charset == "GB18030")
        return run.text()
    }

    private struct Run {
        let converter: iconv_t
        let bytes: UnsafeBufferPointer<UInt8>
        /// WHATWG reads a lone 0x80 in GBK as the euro sign.
        let isChinese: Bool
        var at = 0
        var output: [UInt8] = []

        mutating func text() -> String {
            output.reserveCapacity(bytes.count * 3 / 2)
            while at < bytes.count {
                switch step() {
                case EILSEQ where at < bytes.count: skipInvalid()
                case EINVAL, EILSEQ:
                    output += [0xEF, 0xBF, 0xBD]
                    at = bytes.count
                default: break
                }
            }
            // Big5-HKSCS holds a letter back until it knows that no accent follows.
            step(isLast: true)
            return String(decoding: output, as: UTF8.self)
        }

        /// Converts up to one chunk of output, or at the end whatever the converter still holds; 0 or the errno that
        /// stopped it.
        @discardableResult
        private mutating func step(isLast: Bool = false) -> Int32 {
            var failure: Int32 = 0
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16384) { chunk in
                // iconv takes its input as writable but does not write to it.
                let start = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(bytes.baseAddress))
                var input = isLast ? nil : start.map { ($0 + at).assumingMemoryBound(to: CChar.self) }
                var inputLeft = bytes.count - at
                var target = chunk.baseAddress
                var targetLeft = chunk.count
                if iconv(converter, &input, &inputLeft, &target, &targetLeft) == -1 { failure = errno }
                at = max(at, min(bytes.count, bytes.count - inputLeft))
                output.append(contentsOf: UnsafeRawBufferPointer(chunk).prefix(chunk.count - targetLeft))
            }
            return failure
        }

        private mutating func skipInvalid() {
            let lead = bytes[at]
            if isChinese, lead == 0x80 {
                output += [0xE2, 0x82, 0xAC]
                at += 1
                return
            }
            output += [0xEF, 0xBF, 0xBD]
            let canLead = lead > 0x80 && lead < 0xFF && lead != 0xA0
            let takesNext = canLead && at + 1 < bytes.count && bytes[at + 1] >= 0x80
            at += takesNext ? 2 : 1
        }
    }
}
