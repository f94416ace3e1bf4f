/// Joins and decodes the parameters of RFC 2231: `name*=charset'language'text`, `name*0=`, `name*1*=`.
/// Where a name occurs in several forms the extended one wins, as RFC 6266 §4.3 has it; of equals, the first.
struct ParameterList {
    private(set) var parameters: [Parameter] = []

    private struct Segment {
        let number: Int
        let isExtended: Bool
        let value: [UInt8]
    }

    init(_ raw: [ParameterScanner.Raw]) {
        var plain: [(name: String, value: [UInt8])] = []
        var order: [String] = []
        var segments: [String: [Segment]] = [:]
        for parameter in raw {
            guard let star = parameter.name.firstIndex(of: UInt8(ascii: "*")) else {
                plain.append((String(decoding: parameter.name, as: UTF8.self), parameter.value))
                continue
            }
            let name = String(decoding: parameter.name[..<star], as: UTF8.self)
            if segments[name] == nil { order.append(name) }
            segments[name, default: []].append(Self.segment(suffix: parameter.name[(star + 1)...], parameter.value))
        }
        for name in order { add(name, Self.join(segments[name] ?? [])) }
        for parameter in plain { add(parameter.name, HeaderText.text(parameter.value)) }
    }

    private mutating func add(_ name: String, _ value: String) {
        if !parameters.contains(where: { $0.name == name }) { parameters.append(Parameter(name: name, value: value)) }
    }

    /// `suffix` is what follows the first `*`: empty, a number, or a number and `*`.
    private static func segment(suffix: ArraySlice<UInt8>, _ value: [UInt8]) -> Segment {
        let digits = suffix.prefix { Octet.isDigit($0) }.prefix(4)
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let isExtended = digits.isEmpty || suffix.last == UInt8(ascii: "*")
        return Segment(number: number, isExtended: isExtended, value: value)
    }

    private static func join(_ unsorted: [Segment]) -> String {
        let segments = unsorted.sorted { $0.number < $1.number }
        var label: String?
        var bytes: [UInt8] = []
        for (position, segment) in segments.enumerated() {
            var value = segment.value[...]
            if position == 0, segment.isExtended, let start = charsetEnd(in: value) {
                label = Octet.lowercasedText(value.prefix { $0 != UInt8(ascii: "'") })
                value = value[start...]
            }
            bytes += segment.isExtended ? percentDecoded(value) : Array(value)
        }
        return bytes.withUnsafeBufferPointer { Charset.decode($0, label: label) }
    }

    /// The index after `charset'language'`, or nil when the two apostrophes are missing.
    private static func charsetEnd(in value: ArraySlice<UInt8>) -> Int? {
        guard let first = value.firstIndex(of: UInt8(ascii: "'")) else { return nil }
        guard let second = value[(first + 1)...].firstIndex(of: UInt8(ascii: "'")) else { return nil }
        return second + 1
    }

    private static func percentDecoded(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var index = value.startIndex
        while index < value.endIndex {
            if value[index] == UInt8(ascii: "%"), index + 2 < value.endIndex,
                let high = Octet.hexValue(value[index + 1]), let low = Octet.hexValue(value[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
                continue
            }
            out.append(value[index])
            index += 1
        }
        return out
    }
}
