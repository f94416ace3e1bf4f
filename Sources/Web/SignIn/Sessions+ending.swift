import QueueStore
import Triage

extension Sessions {
    /// The sessions somebody has open now, the one used last first.
    func open(of email: String) async throws -> [WebSession] {
        let now = now()
        return try await store.read { try $0.webSessions(of: email) }.filter { $0.isOpen(at: now) }
    }

    /// Ends one session.
    func end(_ session: WebSession) async throws {
        try await store.write { try $0.endWebSession(session.token) }
    }

    /// Ends all of one's own sessions but the one that asks.
    ///
    /// - Returns: how many there were.
    func endOthers(than session: WebSession) async throws -> Int {
        try await store.write { try $0.endWebSessions(of: session.email, except: session.token) }
    }

    /// Ends all of somebody's sessions: their own, or for an administrator anybody's. The journal says so.
    ///
    /// - Returns: how many there were.
    /// - Throws: `Problem.refused` for who may not.
    func endAll(of email: String, by person: Person) async throws -> Int {
        guard person.email == email || person.role == .administrator else {
            throw Problem.refused("Only \(email) and administrators may end those sessions.")
        }
        let now = now()
        return try await store.write { session in
            let ended = try session.endWebSessions(of: email)
            try session.note("sign-out", "\(email) was signed out everywhere", by: .person(person.email), at: now)
            return ended
        }
    }
}
