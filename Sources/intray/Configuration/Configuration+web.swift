import Ingest
import Transport
import Web

extension Configuration {
    /// How the site stands in the world.
    var webSettings: WebSettings {
        WebSettings(
            host: listen.host,
            port: listen.port,
            publicURL: publicURL,
            trustedProxies: trustedProxies,
            inboxes: Set(sources.map(\.settings.inbox)).sorted(),
            sources: sources.map(\.described)
        )
    }
}

extension ConfiguredSource {
    /// The source without anything that is secret: behind the host of a feed something may be.
    fileprivate var described: DescribedSource {
        let (kind, place, patience): (DescribedSource.Kind, String, Int) =
            switch self.kind {
            // A quiet mailbox is told of by its server; until then nothing is read.
            case .imap(let account): (.imap, "\(account.mailbox) at \(account.host):\(account.port)", 86_400)
            case .maildir(let path): (.maildir, path, 1_800)
            case .feed(let feed): (.feed, "\(feed.address.origin)", max(1_800, 3 * feed.every))
            case .webhook: (.webhook, "/hooks/\(name)", 1_800)
            }
        return DescribedSource(name: name, kind: kind, inbox: settings.inbox, place: place, patience: patience)
    }
}
