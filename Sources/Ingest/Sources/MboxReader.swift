import Foundation

/// Reads an mbox file message by message (RFC 4155), without ever holding the whole file.
///
/// A message begins at a line that starts with `From ` after an empty line or at the start of the file; `>From ` within
/// one loses a `>` (mboxrd).
struct MboxReader {
    private let file: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private let block: Int

    init(path: String, block: Int = 1 << 20) throws {
        file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        self.block = block
    }

    func close() { try? file.close() }

    /// Whether a file begins as an mbox does.
    static func isOne(_ beginning: [UInt8]) -> Bool {
        beginning.starts(with: separator)
    }

    private static let separator = Array("From ".utf8)

    /// The next message without its separator line, at most `limit` bytes of it, and its full size; nil at the end.
    mutating func next(limit: Int) throws -> (bytes: [UInt8], size: Int)? {
        guard try skipSeparator() else { return nil }
        var message: [UInt8] = []
        var size = 0
        var afterEmpty = false
        while let line = try line() {
            if afterEmpty, buffer[line].starts(with: Self.separator) {
                start = line.lowerBound
                break
            }
            afterEmpty = Self.isEmpty(buffer[line])
            size += line.count
            if message.count < limit { Self.append(buffer[line], to: &message) }
        }
        if message.count > limit { message.removeLast(message.count - limit) }
        return (message, size)
    }

    private mutating func skipSeparator() throws -> Bool {
        while let line = try line() {
            if buffer[line].starts(with: Self.separator) { return true }
            guard Self.isEmpty(buffer[line]) else {
                start = line.lowerBound
                return true
            }
        }
        return false
    }

    /// The next line with its end, as a range of the buffer; nil at the end of the file.
    private mutating func line() throws -> Range<Int>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return start..<end + 1
            }
            searched = buffer.count
            guard !isAtEnd else {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return start..<buffer.count
            }
            searched -= try refill()
        }
    }

    /// Drops what has been read, reads on, and says by how much everything moved to the front.
    private mutating func refill() throws -> Int {
        let dropped = start
        buffer.removeFirst(dropped)
        start = 0
        let read = try file.read(upToCount: block) ?? Data()
        isAtEnd = read.isEmpty
        buffer.append(contentsOf: read)
        return dropped
    }

    private static func isEmpty(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
    }

    private static func append(_ line: ArraySlice<UInt8>, to message: inout [UInt8]) {
        let quotes = line.prefix { $0 == UInt8(ascii: ">") }.count
        let isQuoted = quotes > 0 && line.dropFirst(quotes).starts(with: separator)
        message.append(contentsOf: isQuoted ? line.dropFirst() : line)
    }
}
