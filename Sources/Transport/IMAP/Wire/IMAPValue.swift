/// A value in a response: a string in one of its forms, a list, or nothing (RFC 3501 §4).
indirect enum IMAPValue: Equatable {
    case atom([UInt8])
    case string([UInt8])
    case list([IMAPValue])
    case none
    /// More lists within lists, or more items, than the limits allow; it was read past.
    case tooComplex

    /// The bytes of an atom or string.
    var bytes: [UInt8]? {
        switch self {
        case .atom(let bytes), .string(let bytes): bytes
        case .list, .none, .tooComplex: nil
        }
    }

    /// The text of an atom or string.
    var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    /// The items of a list.
    var items: [IMAPValue]? {
        if case .list(let items) = self { items } else { nil }
    }
}

extension ResponseReader {
    /// Takes one value. Iterative: `open` holds the lists that have begun and not ended.
    func takeValue() throws(WireError) -> IMAPValue {
        var open: [[IMAPValue]] = []
        var nodes = 0
        while true {
            guard let value = try takePiece(&open) else {
                if open.count > limits.depth { return try skipLists(open.count) }
                continue
            }
            nodes += 1
            if open.isEmpty { return value }
            if nodes > limits.nodes { return try skipLists(open.count) }
            open[open.count - 1].append(value)
        }
    }

    /// One string or ended list; nil when a list has begun.
    private func takePiece(_ open: inout [[IMAPValue]]) throws(WireError) -> IMAPValue? {
        switch try nextToken() {
        case .open:
            open.append([])
            return nil
        case .close:
            guard let ended = open.popLast() else { throw .malformed("a list that ends before it begins") }
            return .list(ended)
        case .quoted(let text), .literal(let text): return .string(text)
        case .atom(let text): return Self.isNil(text) ? IMAPValue.none : .atom(text)
        case .endOfLine: throw .malformed("a line that ends within a value")
        }
    }

    private func skipLists(_ depth: Int) throws(WireError) -> IMAPValue {
        var depth = depth
        while depth > 0 {
            switch try nextToken() {
            case .open: depth += 1
            case .close: depth -= 1
            case .endOfLine: throw .malformed("a line that ends within a list")
            case .atom, .quoted, .literal: break
            }
        }
        return .tooComplex
    }

    static func isNil(_ atom: [UInt8]) -> Bool {
        atom.count == 3 && atom[0] | 0x20 == UInt8(ascii: "n") && atom[1] | 0x20 == UInt8(ascii: "i")
            && atom[2] | 0x20 == UInt8(ascii: "l")
    }
}
