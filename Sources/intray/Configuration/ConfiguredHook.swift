/// A webhook that others deliver to, its secret not yet read.
struct ConfiguredHook: Sendable {
    /// Shared with whoever delivers.
    let secret: Secret
}

extension ConfiguredHook {
    /// Keys of a source that say where to fetch from, and what to do there.
    private static let foreign = [
        "url", "path", "user", "password", "access-token", "token", "ca-file", "proxy", "starttls", "every", "since",
        "after",
    ]

    /// Reads `secret` of a source.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        for key in Self.foreign where section.has(key) {
            throw section.error(key, "is not for webhooks, which fetch nothing: leave it out")
        }
        self.init(secret: try section.secret("secret"))
    }
}
