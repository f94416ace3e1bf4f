/// Letters beyond ASCII in the name of a server, as RFC 3492 writes them.
enum Punycode {
    private static let base = 36

    /// The label as it is when it is ASCII, else `xn--` and its encoding; empty when it is too long for a label.
    static func label(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        guard scalars.count <= 63 else { return [] }
        let plain = scalars.filter(\.isASCII).map { UInt8($0.value) }
        if plain.count == scalars.count { return plain }
        return Array("xn--".utf8) + plain + (plain.isEmpty ? [] : [Octet.hyphen]) + deltas(scalars, plain.count)
    }

    /// Section 6.3. With 63 letters at most no number here comes near the range of an integer.
    private static func deltas(_ scalars: [Unicode.Scalar], _ plain: Int) -> [UInt8] {
        var output: [UInt8] = []
        var next = 128
        var delta = 0
        var bias = 72
        var handled = plain
        while handled < scalars.count {
            guard let lowest = scalars.map({ Int($0.value) }).filter({ $0 >= next }).min() else { break }
            delta += (lowest - next) * (handled + 1)
            next = lowest
            for scalar in scalars {
                if scalar.value < next { delta += 1 }
                guard scalar.value == next else { continue }
                output += digits(of: delta, bias)
                bias = adapted(delta, handled + 1, isFirst: handled == plain)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return output
    }

    private static func digits(of delta: Int, _ bias: Int) -> [UInt8] {
        var output: [UInt8] = []
        var rest = delta
        var place = base
        while true {
            let threshold = min(max(place - bias, 1), 26)
            if rest < threshold { return output + [digit(rest)] }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            place += base
        }
    }

    private static func digit(_ value: Int) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? delta / 700 : delta / 2
        rest += rest / count
        var bias = 0
        while rest > 455 {
            rest /= 35
            bias += base
        }
        return bias + 36 * rest / (rest + 38)
    }
}
