/// Reads a MAPI property list (MS-OXTNEF §2.1.3.4). Counts and lengths are believed only as far as there are octets.
struct MAPIPropertyReader {
    private var cursor: OctetCursor
    /// Properties still announced.
    private var left: Int
    /// Whether the list broke off, or held a type of unknown length.
    private(set) var isBroken = false

    init(_ octets: ArraySlice<UInt8>) {
        cursor = OctetCursor(octets)
        left = cursor.long() ?? 0
        isBroken = cursor.hasFailed
    }

    /// The next property that matters; nil at the end.
    mutating func next() -> MAPIProperty? {
        while left > 0, !isBroken {
            left -= 1
            guard let type = cursor.word(), let id = cursor.word(), skipName(id), let value = value(of: type) else {
                isBroken = true
                return nil
            }
            if let name = MAPIProperty.Name(rawValue: id), let first = value.first {
                return MAPIProperty(name: name, value: first)
            }
        }
        return nil
    }

    /// Properties from 0x8000 on say what they are called by a number or a text.
    private mutating func skipName(_ id: Int) -> Bool {
        guard id >= 0x8000 else { return true }
        guard cursor.take(16) != nil, let kind = cursor.long() else { return false }
        if kind == 0 { return cursor.long() != nil }
        guard let length = cursor.long() else { return false }
        return cursor.takePadded(length) != nil
    }

    /// The values, of which only the first is kept; nil when they cannot be read.
    private mutating func value(of type: Int) -> [MAPIProperty.Value]? {
        let isMany = type & 0x1000 != 0
        let kind = type & 0x0FFF
        if let width = Self.widths[kind] { return fixed(width, isMany) }
        guard [0x0D, 0x1E, 0x1F, 0x102].contains(kind), let count = cursor.long() else { return nil }
        var first: [MAPIProperty.Value] = []
        var number = 0
        while number < count {
            guard let length = cursor.long(), let octets = cursor.takePadded(length) else { return nil }
            if number == 0 { first = [Self.variable(kind, octets)] }
            number += 1
        }
        return first
    }

    private mutating func fixed(_ width: Int, _ isMany: Bool) -> [MAPIProperty.Value]? {
        guard let count = isMany ? cursor.long() : 1 else { return nil }
        // A list's numbers stand together; what fills the last one up to four octets follows them all.
        guard let octets = cursor.takePadded(count * width) else { return nil }
        let number = octets.prefix(min(width, 4)).reversed().reduce(0) { $0 << 8 | Int($1) }
        return count > 0 ? [.number(number)] : []
    }

    private static func variable(_ kind: Int, _ octets: ArraySlice<UInt8>) -> MAPIProperty.Value {
        switch kind {
        case 0x0D: .object(octets.dropFirst(16), interface: octets.prefix(16))
        case 0x1E: .octetText(octets)
        case 0x1F: .wideText(octets)
        default: .binary(octets)
        }
    }

    /// Octets of the types whose values are all equally long (MS-OXCDATA §2.11.1).
    private static let widths = [
        0x00: 0, 0x01: 0, 0x02: 2, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 2, 0x14: 8, 0x40: 8,
        0x48: 16,
    ]
}
