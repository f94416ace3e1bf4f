import Foundation
import Ingest
import Web
import WorkingTime
import Yams

extension Configuration {
    /// Reads and checks a configuration file.
    static func read(_ path: String) throws(ConfigurationError) -> Configuration {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ConfigurationError(
                path,
                "there is no such file: make one with “intray init”, or name it with --config"
            )
        }
        return try parse(text, path: path)
    }

    /// Checks the text of a configuration file.
    static func parse(_ text: String, path: String) throws(ConfigurationError) -> Configuration {
        let root = try YAMLSection(path: path, node: try compose(text, path))
        try root.allow(only: ["database", "listen", "trusted-proxies", "public-url", "sources", "smtp"])
        let listen = try listen(root)
        var sources: [ConfiguredSource] = []
        for section in try root.sections("sources") { sources.append(try ConfiguredSource(section)) }
        try refuseRepeated(sources, root)
        return Configuration(
            path: path,
            database: try DatabaseLocation(try root.text("database"), root),
            listen: listen,
            trustedProxies: try trustedProxies(root),
            publicURL: try publicURL(root) ?? "http://\(listen.host):\(listen.port)",
            sources: sources,
            mail: try root.section("smtp").map { section throws(ConfigurationError) in try ConfiguredMail(section) }
        )
    }

    private static func compose(_ text: String, _ path: String) throws(ConfigurationError) -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else { throw ConfigurationError(path, "the file is empty") }
            return node
        } catch let error as ConfigurationError {
            throw error
        } catch let error as YamlError {
            throw ConfigurationError(path, "this is no YAML: \(error)")
        } catch {
            throw ConfigurationError(path, "\(error)")
        }
    }

    private static func refuseRepeated(
        _ sources: [ConfiguredSource],
        _ root: YAMLSection
    ) throws(ConfigurationError) {
        var seen: Set<String> = []
        for source in sources where !seen.insert(source.name).inserted {
            throw root.error(
                "sources",
                "two sources have the name “\(source.name)”: the ledger needs to tell them apart"
            )
        }
    }

    private static func trustedProxies(_ root: YAMLSection) throws(ConfigurationError) -> [String] {
        let entries = try root.texts("trusted-proxies")
        do throws(TrustedProxies.Unusable) {
            _ = try TrustedProxies(entries)
        } catch {
            throw root.error("trusted-proxies", item: error.entry, "\(error)")
        }
        return entries
    }

    private static func publicURL(_ root: YAMLSection) throws(ConfigurationError) -> String? {
        guard let text = try root.optionalText("public-url") else { return nil }
        guard let scheme = URLComponents(string: text)?.scheme, ["http", "https"].contains(scheme) else {
            throw root.error("public-url", "should be the address people use, such as https://intray.example.gov.uk")
        }
        return text
    }

    private static func listen(_ root: YAMLSection) throws(ConfigurationError) -> (host: String, port: Int) {
        let text = try root.optionalText("listen") ?? "127.0.0.1:8080"
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), colon > text.startIndex
        else { throw root.error("listen", "should be ADDRESS:PORT, such as 127.0.0.1:8080") }
        let host = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        return (host, port)
    }
}

extension DatabaseLocation {
    /// Reads `sqlite:PATH`.
    init(_ text: String, _ section: YAMLSection) throws(ConfigurationError) {
        guard text.hasPrefix("sqlite:") else {
            throw section.error("database", "“\(text)” should be sqlite:PATH")
        }
        let file = String(text.dropFirst("sqlite:".count))
        guard !file.isEmpty else { throw section.error("database", "names no file") }
        let folder = URL(fileURLWithPath: section.path).deletingLastPathComponent()
        self = .sqlite(path: URL(fileURLWithPath: file, relativeTo: folder).path)
    }
}
