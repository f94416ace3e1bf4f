/// Makes a flat list of the parts in a BODYSTRUCTURE (RFC 3501 §7.4.2), without recursion.
enum BodyStructure {
    private typealias Node = (value: IMAPValue, path: String, isBodyOfMessage: Bool)

    /// The parts in the order of the message; empty when the value is not a structure.
    static func parts(of structure: IMAPValue) -> [OutlineMessage.Part] {
        var parts: [OutlineMessage.Part] = []
        var waiting: [Node] = [(structure, "", true)]
        while let node = waiting.popLast() {
            guard let items = node.value.items, let first = items.first else { continue }
            if first.items != nil {
                let (part, children) = multipart(items, at: node.path)
                parts.append(part)
                waiting += children.reversed()
            } else if let (part, inner) = single(items, of: node) {
                parts.append(part)
                if let inner { waiting.append(inner) }
            }
        }
        return parts
    }

    private static func multipart(_ items: [IMAPValue], at path: String) -> (OutlineMessage.Part, [Node]) {
        let children = items.prefix { $0.items != nil }
        let rest = Array(items.dropFirst(children.count))
        let nodes = children.enumerated().map { index, child in
            Node(child, path.isEmpty ? "\(index + 1)" : "\(path).\(index + 1)", false)
        }
        let disposition = disposition(rest, at: 2)
        let part = OutlineMessage.Part(
            path: path,
            type: "multipart",
            subtype: lowered(rest, at: 0) ?? "mixed",
            parameters: pairs(rest, at: 1),
            encoding: "",
            size: 0,
            disposition: disposition.kind,
            filename: disposition.filename
        )
        return (part, nodes)
    }

    /// Order of the fields: type subtype parameters id description encoding size, then for text the lines, for a
    /// message its envelope, body and lines, then MD5, disposition, language, location.
    private static func single(_ items: [IMAPValue], of node: Node) -> (OutlineMessage.Part, Node?)? {
        guard let type = lowered(items, at: 0), let subtype = lowered(items, at: 1) else { return nil }
        // The body of a message that is one part is its part 1 (RFC 3501 §6.4.5).
        let path = !node.isBodyOfMessage ? node.path : node.path.isEmpty ? "1" : "\(node.path).1"
        let isMessage = type == "message" && subtype == "rfc822" && items.count > 8 && items[8].items != nil
        let parameters = pairs(items, at: 2)
        let disposition = disposition(items, at: isMessage ? 11 : type == "text" ? 9 : 8)
        let part = OutlineMessage.Part(
            path: path,
            type: type,
            subtype: subtype,
            parameters: parameters,
            encoding: lowered(items, at: 5) ?? "7bit",
            size: text(items, at: 6).flatMap { Int($0) } ?? 0,
            disposition: disposition.kind,
            filename: disposition.filename ?? parameters["name"]
        )
        return (part, isMessage ? (items[8], path, true) : nil)
    }

    private static func disposition(_ items: [IMAPValue], at index: Int) -> (kind: String?, filename: String?) {
        guard index < items.count, let list = items[index].items else { return (nil, nil) }
        return (lowered(list, at: 0), pairs(list, at: 1)["filename"])
    }

    private static func pairs(_ items: [IMAPValue], at index: Int) -> [String: String] {
        guard index < items.count, let list = items[index].items else { return [:] }
        var found: [String: String] = [:]
        for name in stride(from: 0, to: list.count - 1, by: 2) {
            if let key = lowered(list, at: name), let value = text(list, at: name + 1) { found[key] = value }
        }
        return found
    }

    private static func text(_ items: [IMAPValue], at index: Int) -> String? {
        index < items.count ? items[index].text : nil
    }

    private static func lowered(_ items: [IMAPValue], at index: Int) -> String? { text(items, at: index)?.lowercased() }
}
