import Yams

/// A key of a mapping with what it is to have; nil for a key that is to go.
struct YAMLEntry: Equatable {
    let key: String
    let value: Node?
}

/// The nodes of a kit's YAML.
struct KitTree {
    /// A mapping of the kit in which entries can be changed.
    enum Place {
        case root, advisories, office
        /// By its position in a list.
        case item(List, Int)
    }

    /// A list of the kit whose items are found by code. Raw values are keys of the kit.
    enum List: String {
        case categories, templates
    }

    var root: Node

    subscript(list: List) -> [Node] {
        get { root[list.rawValue]?.sequence.map { Array($0) } ?? [] }
        set {
            guard var sequence = root[list.rawValue]?.sequence else {
                var mapping = self[.root]
                mapping.set(YAMLEntry(key: list.rawValue, value: Node(newValue)), order: KitDraft.order)
                self[.root] = mapping
                return
            }
            sequence.replaceSubrange(0..<sequence.count, with: newValue)
            root[list.rawValue]?.sequence = sequence
        }
    }

    /// A category with its position; nil when there is none of that code.
    func category(_ code: String) -> (position: Int, mapping: Node.Mapping)? { item(code, of: .categories) }

    /// A template with its position; nil when there is none of that code.
    func template(_ code: String) -> (position: Int, mapping: Node.Mapping)? { item(code, of: .templates) }

    /// The templates that name a category, each with what it is for without it.
    func templatesWithout(category code: String) -> [(position: Int, entry: YAMLEntry)] {
        self[.templates].enumerated().compactMap { position, node in
            guard let codes = node["for"]?.sequence?.compactMap(\.string), codes.contains(code) else { return nil }
            return (position, YAMLEntry(key: "for", value: .codes(codes.filter { $0 != code })))
        }
    }

    private func item(_ code: String, of list: List) -> (position: Int, mapping: Node.Mapping)? {
        for (position, node) in self[list].enumerated() {
            if let mapping = node.mapping, mapping["code"]?.string == code { return (position, mapping) }
        }
        return nil
    }

    subscript(place: Place) -> Node.Mapping {
        get {
            let node: Node? =
                switch place {
                case .root: root
                case .advisories: root["advisories"]
                case .office: root["office"]
                case .item(let list, let position): self[list][position]
                }
            return node?.mapping ?? Node.Mapping([])
        }
        set {
            switch place {
            case .root: root.mapping = newValue
            case .advisories: root["advisories"]?.mapping = newValue
            case .office: root["office"]?.mapping = newValue
            case .item(let list, let position): self[list][position].mapping = newValue
            }
        }
    }
}

extension KitTree {
    /// Whether another tree holds the same, wherever and in whatever style it is written. What a plain scalar means is
    /// not looked up, as the nodes' own comparison does with some ten patterns for each: the same words mean the same.
    func saysTheSame(as other: KitTree) -> Bool {
        var open = [(root, other.root)]
        while let (one, another) = open.popLast() {
            switch (one, another) {
            case (.scalar(let one), .scalar(let another)):
                guard one.string == another.string, one.isQuoted == another.isQuoted else { return false }
            case (.sequence(let one), .sequence(let another)):
                guard one.count == another.count else { return false }
                open += zip(one, another)
            case (.mapping(let one), .mapping(let another)):
                guard one.count == another.count else { return false }
                for (pair, twin) in zip(one, another) { open += [(pair.key, twin.key), (pair.value, twin.value)] }
            default: return false
            }
        }
        return true
    }
}

extension Node.Scalar {
    /// Whether it is read as words, whatever they are.
    fileprivate var isQuoted: Bool { style != .any && style != .plain }
}

extension Node.Mapping {
    /// Gives a key its value, takes it out, or puts it behind the last of those that come before it in an order.
    mutating func set(_ entry: YAMLEntry, order: [String]) {
        guard let value = entry.value, self[entry.key] == nil else {
            self[entry.key] = entry.value
            return
        }
        var pairs = map { ($0.key, $0.value) }
        pairs.insert((Node(entry.key), value), at: place(of: entry.key, order: order))
        self = Node.Mapping(pairs, tag, style, mark)
    }

    /// Where a new key belongs: behind the last of those that come before it.
    func place(of key: String, order: [String]) -> Int {
        let earlier = Set(order.prefix { $0 != key })
        let last = indices.reversed().first { earlier.contains(self[$0].key.string ?? "") }
        return last.map { $0 + 1 } ?? count
    }
}

extension Node {
    /// Words of a person, in quotation marks: whatever they are, they are read back as words.
    static func words(_ text: String) -> Node { Node(text, Tag(.str), .doubleQuoted) }

    /// A text of several lines.
    static func paragraphs(_ text: String) -> Node { Node(text, Tag(.str), .literal) }

    /// A short list of codes on one line.
    static func codes(_ codes: [String]) -> Node { Node(codes.map { Node($0) }, .implicit, .flow) }

    /// Phrases, one a line; nil for none.
    static func phrases(_ phrases: [String]) -> Node? {
        phrases.isEmpty ? nil : Node(phrases.map { .words($0) }, .implicit, .block)
    }
}
