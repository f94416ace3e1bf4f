/// Reads the server's bytes one by one, or a literal at a time, within limits; everything else is built on it.
///
/// Pull-based: it asks its source for more whenever it needs more, so how the bytes were cut on the way cannot matter.
final class ResponseReader {
    /// What a server may make us hold.
    struct Limits {
        /// Bytes of one response, those of message bodies aside.
        var line = 1 << 20
        /// Bytes of one message body; a larger one is read past and reported by its size.
        var body = 64 << 20
        /// The largest body that is read past.
        var skippedBody = 4 << 30
        /// Lists within lists.
        var depth = 64
        /// Strings and lists in one value.
        var nodes = 20_000
    }

    private static let capacity = 65_536
    let source: any ByteSource
    var limits = Limits()
    /// Bytes of the present response so far, those of message bodies aside.
    var lineLength = 0
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    private var start = 0
    private var end = 0

    init(source: any ByteSource) { self.source = source }

    deinit { buffer.deallocate() }

    /// The next byte, which stays.
    func peek() throws(WireError) -> UInt8 {
        if start == end { try fill() }
        return buffer[start]
    }

    /// The next byte.
    func take() throws(WireError) -> UInt8 {
        let byte = try peek()
        start += 1
        try count(1)
        return byte
    }

    /// Counts bytes towards the limit of the present response.
    func count(_ bytes: Int) throws(WireError) {
        lineLength += bytes
        if lineLength > limits.line { throw .malformed("a response longer than \(limits.line) bytes") }
    }

    /// The next `size` bytes in one array of exactly that size, read straight into it.
    func takeBytes(_ size: Int) throws(WireError) -> [UInt8] {
        var failure: WireError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, filled in
            do throws(WireError) {
                let target = UnsafeMutableRawBufferPointer(target)
                while filled < size {
                    filled += try takeSome(UnsafeMutableRawBufferPointer(rebasing: target[filled..<size]))
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads past the next `size` bytes.
    func skipBytes(_ size: Int) throws(WireError) {
        var left = size
        while left > 0 {
            if start == end { try fill() }
            let some = min(left, end - start)
            start += some
            left -= some
        }
    }

    /// Waits until there is a byte to take, the source is woken, or `moment` has come.
    func awaitBytes(from stream: any ByteStream, until moment: ContinuousClock.Instant) throws(WireError) -> StreamEvent
    {
        while start == end {
            if let count = try source.readAtOnce(into: buffer) {
                try refilled(count)
            } else {
                let event = try stream.awaitBytes(until: moment)
                if event != .readable { return event }
            }
        }
        return .readable
    }

    /// Takes from the buffer what is there, otherwise straight from the source.
    private func takeSome(_ target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int {
        guard start == end else {
            let some = min(target.count, end - start)
            target.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<start + some]))
            start += some
            return some
        }
        let count = try source.read(into: target)
        if count == 0 { throw .endOfStream }
        return count
    }

    private func fill() throws(WireError) {
        try refilled(try source.read(into: buffer))
    }

    private func refilled(_ count: Int) throws(WireError) {
        if count == 0 { throw .endOfStream }
        start = 0
        end = count
    }
}
