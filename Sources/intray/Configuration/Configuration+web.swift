import Ingest
import Web

extension Configuration {
    /// How the site stands in the world.
    var webSettings: WebSettings {
        WebSettings(
            host: listen.host,
            port: listen.port,
            publicURL: publicURL,
            trustedProxies: trustedProxies,
            inboxes: Set(sources.map(\.settings.inbox)).sorted()
        )
    }
}
