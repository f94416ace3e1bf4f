import Foundation
import Yams

/// A mapping of the configuration file that knows its place in it, so that each complaint names file, line and key.
struct YAMLSection {
    let path: String
    private let node: Node
    private let mapping: Node.Mapping
    /// The keys that lead here, for messages.
    private let trail: [String]

    init(path: String, node: Node, trail: [String] = []) throws(ConfigurationError) {
        guard let mapping = node.mapping else {
            throw ConfigurationError(
                path,
                line: node.mark?.line,
                key: trail.isEmpty ? nil : trail.joined(separator: "."),
                "should hold “key: value” lines"
            )
        }
        self.path = path
        self.node = node
        self.mapping = mapping
        self.trail = trail
    }

    /// Complains about keys nobody reads: a misspelt one would silently do nothing.
    func allow(only keys: [String]) throws(ConfigurationError) {
        for (key, _) in mapping {
            let name = key.string ?? "?"
            guard keys.contains(name) else {
                throw error(name, at: key, "is not a key here; known: \(keys.joined(separator: ", "))")
            }
        }
    }

    func has(_ key: String) -> Bool { mapping[key] != nil }

    func text(_ key: String) throws(ConfigurationError) -> String {
        guard let text = try optionalText(key) else { throw error(key, at: node, "is missing") }
        return text
    }

    func optionalText(_ key: String) throws(ConfigurationError) -> String? {
        guard let value = mapping[key] else { return nil }
        guard let text = value.scalar?.string, !text.isEmpty else { throw error(key, at: value, "should be text") }
        return text
    }

    /// The keys, in their order.
    var names: [String] { mapping.compactMap { $0.key.string } }

    func optionalBoolean(_ key: String) throws(ConfigurationError) -> Bool? {
        guard let text = try optionalText(key) else { return nil }
        switch text {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: throw error(key, "should be true or false")
        }
    }

    func optionalNumber(_ key: String, among range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
        guard let text = try optionalText(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw error(key, "should be a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// The texts of a list; none when the key is missing.
    func texts(_ key: String) throws(ConfigurationError) -> [String] {
        guard let value = mapping[key] else { return [] }
        guard let list = value.sequence else { throw error(key, at: value, "should be a list") }
        var texts: [String] = []
        for item in list {
            guard let text = item.scalar?.string, !text.isEmpty else { throw error(key, at: item, "should be text") }
            texts.append(text)
        }
        return texts
    }

    func section(_ key: String) throws(ConfigurationError) -> YAMLSection? {
        guard let value = mapping[key] else { return nil }
        return try YAMLSection(path: path, node: value, trail: trail + [key])
    }

    /// The sections of a list; none when the key is missing.
    func sections(_ key: String) throws(ConfigurationError) -> [YAMLSection] {
        guard let value = mapping[key] else { return [] }
        guard let list = value.sequence else { throw error(key, at: value, "should be a list") }
        var sections: [YAMLSection] = []
        for (position, item) in list.enumerated() {
            sections.append(try YAMLSection(path: path, node: item, trail: trail + ["\(key)[\(position + 1)]"]))
        }
        return sections
    }

    /// Whether a value is plain text and not a section of its own.
    func isText(_ key: String) -> Bool { mapping[key]?.scalar != nil }

    /// A secret, which never stands in the file itself: `{ env: NAME }` or `{ file: PATH }`. It is read when it is
    /// needed: most commands do not need it, and who gives them may not have it.
    func secret(_ key: String) throws(ConfigurationError) -> Secret {
        guard let value = mapping[key] else { throw error(key, at: node, "is missing") }
        guard value.mapping != nil else {
            throw error(key, at: value, "must not stand in the file: write { env: NAME } or { file: PATH }")
        }
        let place = try YAMLSection(path: path, node: value, trail: trail + [key])
        try place.allow(only: ["env", "file"])
        let name = "\(path):\(value.mark?.line ?? 0): \((trail + [key]).joined(separator: "."))"
        if let variable = try place.optionalText("env") { return Secret(place: .environment(variable), name: name) }
        return Secret(place: .file(resolve(try place.text("file"))), name: name)
    }

    /// A path as the file means it: relative to the folder the file lies in.
    func resolve(_ file: String) -> String {
        URL(fileURLWithPath: file, relativeTo: URL(fileURLWithPath: path).deletingLastPathComponent()).path
    }

    /// The path under a key; nil when it is not there.
    func optionalPath(_ key: String) throws(ConfigurationError) -> String? {
        try optionalText(key).map(resolve)
    }

    func error(_ key: String, _ problem: String) -> ConfigurationError {
        error(key, at: mapping[key] ?? node, problem)
    }

    /// What is wrong with an item of a list.
    ///
    /// - Parameter item: counted from 1.
    func error(_ key: String, item: Int, _ problem: String) -> ConfigurationError {
        let list = mapping[key]?.sequence
        let place = list.flatMap { $0.indices.contains(item - 1) ? $0[item - 1] : nil }
        return error("\(key)[\(item)]", at: place ?? mapping[key] ?? node, problem)
    }

    private func error(_ key: String, at node: Node, _ problem: String) -> ConfigurationError {
        ConfigurationError(path, line: node.mark?.line, key: (trail + [key]).joined(separator: "."), problem)
    }
}
