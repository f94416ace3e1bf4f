/// Where Intray runs and where its mail comes from: `intray.yaml`, read and checked.
struct Configuration: Sendable {
    /// The file it was read from.
    let path: String
    let database: DatabaseLocation
    /// Address and port of the web server.
    let listen: (host: String, port: Int)
    /// Addresses and networks of reverse proxies whose X-Forwarded headers count.
    let trustedProxies: [String]
    /// What people type to reach the site.
    let publicURL: String
    let sources: [ConfiguredSource]
    /// How mail leaves; nil where none does.
    let mail: ConfiguredMail?
}

/// Where the database is.
enum DatabaseLocation: Sendable, Hashable, CustomStringConvertible {
    /// A file; a relative path is relative to the configuration file.
    case sqlite(path: String)

    var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        }
    }
}
