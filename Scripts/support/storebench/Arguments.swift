/// What a command line says: words, and values behind `--name`.
struct Arguments {
    private(set) var words: [String] = []
    private var values: [String: String] = [:]

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                words.append(argument)
                continue
            }
            guard let value = rest.popFirst() else { throw ArgumentFault.missing(argument) }
            values[String(argument.dropFirst(2))] = value
        }
    }

    func text(_ name: String) throws -> String {
        guard let value = values[name] else { throw ArgumentFault.missing("--\(name)") }
        return value
    }

    func number<Number: LosslessStringConvertible>(_ name: String, _ missing: Number? = nil) throws -> Number {
        if values[name] == nil, let missing { return missing }
        guard let number = Number(try text(name)) else { throw ArgumentFault.unknown("--\(name)") }
        return number
    }
}

enum ArgumentFault: Error, CustomStringConvertible {
    case missing(String)
    case unknown(String)

    var description: String {
        switch self {
        case .missing(let name): "\(name) is missing or has no value."
        case .unknown(let word): "“\(word)” is not understood."
        }
    }
}
