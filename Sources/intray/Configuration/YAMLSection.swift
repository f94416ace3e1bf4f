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

    /// A secret, which never stands in the file itself: `{ env: NAME }` or `{ file: PATH }`.
    func secret(_ key: String) throws(ConfigurationError) -> String {
        guard let value = mapping[key] else { throw error(key, at: node, "is missing") }
        guard value.mapping != nil else {
            throw error(key, at: value, "must not stand in the file: write { env: NAME } or { file: PATH }")
        }
        let place = try YAMLSection(path: path, node: value, trail: trail + [key])
        try place.allow(only: ["env", "file"])
        if let name = try place.optionalText("env") {
            guard let secret = ProcessInfo.processInfo.environment[name], !secret.isEmpty else {
                throw error(key, at: value, "the environment has no \(name)")
            }
            return secret
        }
        let file = try place.text("file")
        guard let content = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw error(key, at: value, "the file \(file) cannot be read")
        }
        return content.trimmingCharacters(in: .newlines)
    }

    func error(_ key: String, _ problem: String) -> ConfigurationError {
        error(key, at: mapping[key] ?? node, problem)
    }

    private func error(_ key: String, at node: Node, _ problem: String) -> ConfigurationError {
        ConfigurationError(path, line: node.mark?.line, key: (trail + [key]).joined(separator: "."), problem)
    }
}
