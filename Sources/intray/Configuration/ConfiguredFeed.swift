import Ingest
import Transport

/// A feed on a web server, its token not yet read.
struct ConfiguredFeed: Sendable {
    let address: HTTPAddress
    let token: Secret?
    let caFile: String?
    let proxy: String?
    /// Seconds between two readings.
    let every: Int

    /// The feed with its token.
    func endpoint() throws -> FeedEndpoint {
        FeedEndpoint(
            address,
            token: try token?.read(),
            caFile: caFile,
            proxy: proxy,
            interval: .seconds(every)
        )
    }
}

extension ConfiguredFeed {
    /// Reads `url`, `token`, `ca-file`, `proxy` and `every` of a source.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        let url = try section.text("url")
        let address: HTTPAddress
        do throws(HTTPAddress.Unusable) {
            address = try HTTPAddress(url)
        } catch {
            throw section.error("url", "cannot be used: \(error)")
        }
        let token = section.has("token") ? try section.secret("token") : nil
        guard token == nil || address.origin.isSecure || address.origin.isLoopback else {
            throw section.error("url", "should begin with https://: the token would be readable on the way")
        }
        guard !section.has("after") else {
            throw section.error("after", "is not for feeds, whose items cannot be marked: leave it out")
        }
        self.init(
            address: address,
            token: token,
            caFile: try section.optionalPath("ca-file"),
            proxy: try section.optionalText("proxy"),
            every: try Self.every(section)
        )
    }

    private static func every(_ section: YAMLSection) throws(ConfigurationError) -> Int {
        guard let text = try section.optionalText("every") else { return 60 }
        guard let seconds = Int(text), (5...86_400).contains(seconds) else {
            throw section.error("every", "should be a number of seconds from 5 to 86400")
        }
        return seconds
    }
}
