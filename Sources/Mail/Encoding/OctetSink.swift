/// Where a decoder writes: into a buffer, or only into a count, so that a size is known without the memory.
protocol OctetSink {
    var count: Int { get }
    mutating func append(_ byte: UInt8)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>)
}

struct DecodedOctets: OctetSink {
    private(set) var bytes: [UInt8] = []
    var count: Int { bytes.count }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func append(_ other: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: other) }
}

struct CountedOctets: OctetSink {
    private(set) var count = 0

    mutating func append(_ byte: UInt8) { count += 1 }
    mutating func append(_ other: UnsafeBufferPointer<UInt8>) { count += other.count }
}
