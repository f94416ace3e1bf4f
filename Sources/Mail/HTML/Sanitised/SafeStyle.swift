/// The few declarations of a `style` attribute that are kept. Each value is checked by its own grammar and written anew,
/// so that nothing with a bracket, quote, escape or comment in it gets through, `rgb(1,2,3)` aside.
struct SafeStyle {
    private enum Property: String, CaseIterable {
        case backgroundColor = "background-color"
        case color
        case fontStyle = "font-style"
        case fontWeight = "font-weight"
        case textAlign = "text-align"
        case textDecoration = "text-decoration"
        case whiteSpace = "white-space"
    }

    private var values: [Property: String] = [:]
    private static let mostDeclarations = 200

    /// - Parameters:
    ///   - style: the attribute's value.
    ///   - text: the colour from an attribute, which a style has precedence over.
    ///   - background: likewise.
    init(_ style: [UInt8], text: [UInt8]?, background: [UInt8]?) {
        values[.color] = text.flatMap { Self.colour(Self.folded($0[...])) }
        values[.backgroundColor] = background.flatMap { Self.colour(Self.folded($0[...])) }
        for declaration in style.split(separator: Octet.semicolon, maxSplits: Self.mostDeclarations) {
            guard let colon = declaration.firstIndex(of: Octet.colon) else { continue }
            take(Self.folded(declaration[..<colon]), Self.folded(declaration[(colon + 1)...]))
        }
        // Letters in the colour of their ground cannot be read.
        if values[.color] == values[.backgroundColor] { values[.color] = nil }
    }

    /// The declarations in one order, empty when there are none.
    var text: [UInt8] {
        let pairs = Property.allCases.compactMap { property in values[property].map { "\(property.rawValue):\($0)" } }
        return Array(pairs.joined(separator: ";").utf8)
    }

    private mutating func take(_ name: String, _ value: String) {
        guard let property = name == "background" ? .backgroundColor : Property(rawValue: name) else { return }
        let plain = value.hasSuffix("!important") ? Self.folded(Array(value.utf8.dropLast(10))[...]) : value
        if let checked = Self.checked(property, plain) { values[property] = checked }
    }

    /// In small letters without blanks at the ends; empty when it is too long to be one of those kept.
    private static func folded(_ text: ArraySlice<UInt8>) -> String {
        let trimmed = Octet.trimmed(text)
        return trimmed.count <= 60 ? Octet.lowercasedText(trimmed) : ""
    }

    private static func checked(_ property: Property, _ value: String) -> String? {
        switch property {
        case .backgroundColor, .color: return colour(value)
        case .fontStyle: return ["normal", "italic", "oblique"].contains(value) ? value : nil
        case .fontWeight:
            let weights = ["normal", "bold", "bolder", "lighter"] + (1...9).map { "\($0)00" }
            return weights.contains(value) ? value : nil
        case .textAlign: return ["left", "right", "center", "justify", "start", "end"].contains(value) ? value : nil
        case .textDecoration: return ["none", "underline", "line-through", "overline"].contains(value) ? value : nil
        case .whiteSpace:
            // "pre" and "nowrap" let a line run out of sight.
            return value == "pre" ? "pre-wrap" : ["pre-wrap", "pre-line", "break-spaces"].contains(value) ? value : nil
        }
    }

    /// `#fff`, `#ffffff`, `rgb(1, 2, 3)` or a name; without the names that let the ground show through.
    private static func colour(_ value: String) -> String? {
        let bytes = Array(value.utf8)
        if bytes.first == UInt8(ascii: "#") {
            let isHexadecimal = bytes.dropFirst().allSatisfy { Octet.hexValue($0) != nil }
            return isHexadecimal && (bytes.count == 4 || bytes.count == 7) ? value : nil
        }
        if value.hasPrefix("rgb("), bytes.last == Octet.rightParenthesis { return rgb(bytes[4..<(bytes.count - 1)]) }
        let isName = (3...24).contains(bytes.count) && bytes.allSatisfy(Octet.isLetter)
        return isName && !seeThrough.contains(value) ? value : nil
    }

    private static let seeThrough: Set<String> = [
        "transparent", "currentcolor", "inherit", "initial", "unset", "revert", "none",
    ]

    private static func rgb(_ arguments: ArraySlice<UInt8>) -> String? {
        let numbers = arguments.split(separator: Octet.comma, omittingEmptySubsequences: false).map(folded)
        let isRGB = numbers.allSatisfy { number in
            number.utf8.allSatisfy(Octet.isDigit) && (1...3).contains(number.count)
        }
        return isRGB && numbers.count == 3 ? "rgb(\(numbers.joined(separator: ",")))" : nil
    }
}
