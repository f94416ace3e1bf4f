import HTTPTypes
import Hummingbird
import Logging
import QueueStore
import Triage

/// What is known of a request besides the request itself.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection.
    let peer: String
    /// The address the request came from: the peer, or what a trusted proxy says.
    var client: String
    /// Nil until somebody is known.
    var signedIn: SignedIn?

    init(source: ApplicationRequestContextSource) {
        self.init(source: source, peer: source.channel.remoteAddress?.ipAddress ?? "")
    }

    /// For requests that come over no network.
    init(source: some RequestContextSource, peer: String) {
        coreContext = .init(source: source)
        self.peer = peer
        client = peer
    }
}

/// Somebody who is signed in.
struct SignedIn: Sendable {
    let session: WebSession
    let person: Person
    /// What every form of theirs must carry.
    let formToken: String
}
