/// Reads what `ByteWriter` wrote; answers nil, and reads no further, where the bytes do not hold what is asked for.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    /// Checks the checksum at the end; nil when it is wrong or missing.
    init?(_ whole: [UInt8], skipping start: Int) {
        guard whole.count >= start + 8 else { return nil }
        let end = whole.count - 8
        var stored: UInt64 = 0
        for index in 0..<8 { stored |= UInt64(whole[end + index]) << UInt64(index * 8) }
        guard stored == ByteWriter.checksum(whole[..<end]) else { return nil }
        bytes = whole[..<end]
        position = start
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func readNumber() -> Int? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.endIndex, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 127) << shift
            if byte < 128 { return Int(exactly: value) }
            shift += 7
        }
        return nil
    }

    /// A number of things that follow, each of which takes at least a byte.
    mutating func readCount() -> Int? {
        guard let count = readNumber(), count <= bytes.endIndex - position else { return nil }
        return count
    }

    mutating func readFloat() -> Float? {
        guard let part = readBytes(4) else { return nil }
        let pattern = part.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let value = Float(bitPattern: pattern)
        return value.isFinite ? value : nil
    }

    mutating func readString() -> String? {
        guard let count = readNumber(), let part = readBytes(count) else { return nil }
        return String(validating: part, as: UTF8.self)
    }

    mutating func readBytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.endIndex - position else { return nil }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    mutating func readMany<Value>(_ count: Int, _ read: (inout ByteReader) -> Value?) -> [Value]? {
        var values: [Value] = []
        for _ in 0..<count {
            guard let value = read(&self) else { return nil }
            values.append(value)
        }
        return values
    }
}
