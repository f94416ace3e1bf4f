import HTTPTypes
import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// Who is signed in, by the token in the browser's cookie.
struct Sessions: Sendable {
    let store: EnquiryStore
    let now: @Sendable () -> Instant
    /// Whether people reach the site over TLS.
    let isSecure: Bool

    /// A session that nobody used for so long is over, in seconds.
    static let idle: Int64 = 60 * 60
    /// No session lasts longer, in seconds: a working day and some.
    static let longest: Int64 = 12 * 60 * 60

    /// `__Host-`: the browser takes it only over TLS, from this host, for every path (RFC 6265bis 4.1.3.2).
    var cookieName: String { isSecure ? "__Host-intray" : "intray" }

    /// Who sends a request; nil for nobody who is signed in.
    func signedIn(_ request: Request) async throws -> SignedIn? {
        guard let text = request.cookies[cookieName]?.value, let token = Token(text) else { return nil }
        let now = now()
        let found = try await store.read { session -> SignedIn? in
            guard let kept = try session.webSession(token.hash), kept.isOpen(at: now),
                let person = try session.people().first(where: { $0.email == kept.email }), !person.disabled
            else { return nil }
            return SignedIn(session: kept, person: person, formToken: token.formToken)
        }
        if let found, request.isByPerson, now.seconds - found.session.seenAt.seconds >= 60 {
            // A page is not refused because the database is busy with something else: the next one notes it.
            _ = try? await store.write { try $0.touch(token.hash, at: now) }
        }
        return found
    }

    /// Whether a session that was open has neither been ended nor run out since.
    func isOpen(_ session: WebSession) async throws -> Bool {
        let now = now()
        return try await store.read { try $0.webSession(session.token)?.isOpen(at: now) ?? false }
    }

    /// Starts a session for somebody who has shown who they are, with a token of its own: one that the browser brought
    /// along is never used.
    ///
    /// - Returns: the cookie for the browser.
    func start(_ email: String, address: String, agent: String) async throws -> Cookie {
        try await store.write { try start(email, address: address, agent: agent, in: $0) }
    }

    /// The same inside a transaction. Sessions that are over are removed.
    func start(_ email: String, address: String, agent: String, in store: any Session) throws -> Cookie {
        let token = Token.make()
        let now = now()
        let session = WebSession(
            token: token.hash,
            email: email,
            startedAt: now,
            seenAt: now,
            address: String(address.prefix(60)),
            agent: String(agent.prefix(200))
        )
        try store.removeWebSessions(
            startedBefore: now.adding(seconds: -Self.longest),
            seenBefore: now.adding(seconds: -Self.idle)
        )
        try store.start(session)
        return cookie(token.text, maxAge: nil)
    }

    /// What makes the browser forget.
    var forgetting: Cookie { cookie("", maxAge: 0) }

    private func cookie(_ value: String, maxAge: Int?) -> Cookie {
        Cookie(
            name: cookieName,
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

extension WebSession {
    /// Whether it may still be used.
    func isOpen(at now: Instant) -> Bool {
        now.seconds - seenAt.seconds < Sessions.idle && now.seconds - startedAt.seconds < Sessions.longest
    }
}

extension Request {
    /// Whether a person asked for it. What a page that stands open fetches by itself keeps no session alive.
    fileprivate var isByPerson: Bool {
        headers[.refresh] == nil && uri.path != SiteAddress.live.path
    }
}
