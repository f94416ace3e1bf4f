import Ingest

/// Which of the configured sources a command is about.
struct SourceChoice {
    private let configuration: Configuration

    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// The source of a name, or all of them; an error when there is none.
    func named(_ name: String?) throws -> [ConfiguredSource] {
        let sources = configuration.sources
        guard let name else {
            guard !sources.isEmpty else {
                throw ConfigurationError(configuration.path, key: "sources", "is empty: add the mailbox to fetch from")
            }
            return sources
        }
        guard let source = sources.first(where: { $0.name == name }) else {
            let known = sources.map(\.name).joined(separator: ", ")
            throw CommandFailure(
                "\(configuration.path) has no source “\(name)”. Sources: \(known.isEmpty ? "none" : known)."
            )
        }
        return [source]
    }
}
