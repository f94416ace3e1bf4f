import Yams

extension Kit {
    /// The kits that come with Intray, by name.
    package static let shipped: [String: String] = ["arl": ARLKit.yaml, "member-office": MemberOfficeKit.yaml]

    /// The text of a shipped kit.
    package static func yaml(named name: String) throws(KitError) -> String {
        guard let yaml = shipped[name] else { throw .unknownKit(name, known: shipped.keys.sorted()) }
        return yaml
    }

    /// Reads a kit and checks that everything it names exists.
    package init(yaml: String) throws(KitError) {
        do {
            let kit = try YAMLDecoder().decode(Kit.self, from: yaml)
            try kit.check()
            self = kit
        } catch let error as KitError {
            throw error.located(in: yaml)
        } catch let error as DecodingError {
            throw Self.kitError(error).located(in: yaml)
        } catch {
            throw .unreadable("\(error)")
        }
    }

    /// The YAML reader wraps errors that are none of its own, and what it says itself about a line.
    private static func kitError(_ error: DecodingError) -> KitError {
        guard case .dataCorrupted(let context) = error, let cause = context.underlyingError else {
            return .unreadable(explain(error))
        }
        return cause as? KitError ?? .unreadable("\(cause)")
    }

    private static func explain(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "“\(path(context, key))” is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            "at “\(path(context))”: \(context.debugDescription)"
        @unknown default: "\(error)"
        }
    }

    private static func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
        (context.codingPath + [last].compactMap { $0 })
            .map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
            .joined(separator: " › ")
    }
}
