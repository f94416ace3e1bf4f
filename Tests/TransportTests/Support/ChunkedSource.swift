@testable import Transport

/// Gives bytes in pieces of chosen sizes, then the end of the stream.
final class ChunkedSource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private var sizes: any IteratorProtocol<Int>

    init(_ bytes: [UInt8], sizes: some Sequence<Int>) {
        rest = bytes[...]
        self.sizes = sizes.makeIterator()
    }

    convenience init(_ text: String) { self.init([UInt8](text.utf8), sizes: repeatElement(Int.max, count: 1 << 20)) }

    func read(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int {
        let some = rest.prefix(max(1, min(target.count, sizes.next() ?? 1)))
        target.copyBytes(from: some)
        rest = rest.dropFirst(some.count)
        return some.count
    }

    func readAtOnce(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int? { try read(into: target) }
}
