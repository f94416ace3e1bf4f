/// A length of time such as `PT1H30M`, `P1D` or `P2W` (RFC 5545 §3.3.6), in minutes.
enum CalendarDuration {
    /// Nil when it is none, negative, or longer than a year or so.
    static func minutes(_ value: ArraySlice<UInt8>) -> Int? {
        var text = Octet.trimmed(value)
        if text.first == UInt8(ascii: "+") { text = text.dropFirst() }
        guard text.first.map({ $0 | 0x20 }) == UInt8(ascii: "p") else { return nil }
        var total = 0
        var number: Int?
        for octet in text.dropFirst().prefix(30) {
            if Octet.isDigit(octet) {
                number = min((number ?? 0) * 10 + Int(octet - 0x30), 1_000_000)
                continue
            }
            if octet | 0x20 == UInt8(ascii: "t") { continue }
            guard let unit = units[octet | 0x20], let count = number else { return nil }
            total += count * unit / 60
            number = nil
        }
        return total <= 530_000 ? total : nil
    }

    /// In seconds. Months have no place here, so that `m` is minutes.
    private static let units: [UInt8: Int] = [
        UInt8(ascii: "w"): 604_800, UInt8(ascii: "d"): 86_400, UInt8(ascii: "h"): 3_600, UInt8(ascii: "m"): 60,
        UInt8(ascii: "s"): 1,
    ]
}
