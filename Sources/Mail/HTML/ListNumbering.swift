/// How the items of an ordered list are counted: the `type` of `ol` (HTML, section 4.4.5).
enum ListNumbering {
    case decimal
    case letters(isUpper: Bool)
    case roman(isUpper: Bool)

    /// - Parameter type: the attribute as written; anything unknown counts in decimals.
    init(_ type: [UInt8]?) {
        switch type {
        case [UInt8(ascii: "a")]: self = .letters(isUpper: false)
        case [UInt8(ascii: "A")]: self = .letters(isUpper: true)
        case [UInt8(ascii: "i")]: self = .roman(isUpper: false)
        case [UInt8(ascii: "I")]: self = .roman(isUpper: true)
        default: self = .decimal
        }
    }

    /// Numbers that have no letter, or a very long numeral, are written in decimals, as in a browser.
    func text(_ number: Int) -> String {
        switch self {
        case .letters(let isUpper) where (1...702).contains(number):
            let letters = Self.letters(number)
            return isUpper ? letters.uppercased() : letters
        case .roman(let isUpper) where (1...3_999).contains(number):
            let numeral = Self.numeral(number)
            return isUpper ? numeral : numeral.lowercased()
        default: return String(number)
        }
    }

    /// a to z, then aa to zz.
    private static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        let last = String(alphabet[(number - 1) % 26])
        return number <= 26 ? last : String(alphabet[(number - 1) / 26 - 1]) + last
    }

    private static func numeral(_ number: Int) -> String {
        let steps = [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        return steps.reduce(into: "") { text, step in
            text += String(repeating: step.1, count: rest / step.0)
            rest %= step.0
        }
    }
}
