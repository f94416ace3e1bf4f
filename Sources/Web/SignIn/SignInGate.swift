import Crypto
import QueueStore
import Triage
import WorkingTime

/// Lets attempts to sign in through, or has them wait. It never locks an account: whoever has signed in with a browser
/// before is counted there alone, and nobody else can make them wait.
///
/// Each attempt is counted before the password is looked at, and taken back when it was right: many at once cannot get
/// in before the first of them is counted. The counts stand in the database, for every process and after a restart.
struct SignInGate: Sendable {
    let store: EnquiryStore
    let now: @Sendable () -> Instant

    /// Who tries.
    struct Applicant: Sendable {
        /// As it was typed, in small letters.
        let email: String
        /// Where the request came from.
        let client: String
        /// What the browser is known by, if it is; nothing another browser has.
        let browser: Token?
    }

    /// An attempt that was let through.
    struct Admission: Sendable {
        /// Whether somebody signed in to this account with the browser before.
        let isKnown: Bool
        /// The hash of the account's password; nil without account or password.
        let passwordHash: String?
        /// From when on another attempt is let through, should this one fail; nil at once.
        let waitsUntil: Instant?
        /// Whether this failure is the first that makes others wait.
        let isFirstWait: Bool
        fileprivate let counted: [Counted]
    }

    /// The attempt has to wait, whatever the password.
    struct TooSoon: Error {
        let until: Instant
    }

    fileprivate struct Counted: Sendable {
        let key: [UInt8]
        let limit: SignInLimit
    }

    /// Browsers are known for so long, in seconds.
    static let memory: Int64 = 180 * 86_400

    /// - Throws: `TooSoon`.
    func admit(_ applicant: Applicant) async throws -> Admission {
        let now = now()
        // Who has to wait does not even take the lock for writing, which the whole office shares.
        _ = try await store.read { try standing(of: applicant, in: $0, now) }
        return try await store.write { session in
            try session.removeSignInCounts(before: now.adding(seconds: -86_400))
            return try count(applicant, in: session, now)
        }
    }

    private func count(_ applicant: Applicant, in session: any Session, _ now: Instant) throws -> Admission {
        let standing = try standing(of: applicant, in: session, now)
        var waitsUntil = now
        var isFirstWait = false
        for (counted, before) in standing.counts {
            let count = counted.limit.counting(before, counted.key, at: now)
            try session.save(count)
            waitsUntil = max(waitsUntil, count.waitsUntil)
            isFirstWait = isFirstWait || count.count == counted.limit.free
        }
        return Admission(
            isKnown: standing.isKnown,
            passwordHash: try session.passwordHash(of: applicant.email),
            waitsUntil: waitsUntil > now ? waitsUntil : nil,
            isFirstWait: isFirstWait,
            counted: standing.counts.map(\.counted)
        )
    }

    private typealias Standing = (isKnown: Bool, counts: [(counted: Counted, before: SignInCount?)])

    /// What is counted against somebody so far.
    ///
    /// - Throws: `TooSoon`.
    private func standing(of applicant: Applicant, in session: any Session, _ now: Instant) throws -> Standing {
        let isKnown = try isKnown(applicant, in: session, now)
        let counts = try (isKnown ? Self.inBrowser(applicant) : Self.elsewhere(applicant)).map { counted in
            (counted: counted, before: try session.signInCount(counted.key))
        }
        let until = counts.compactMap { $0.before?.waitsUntil }.max()
        if let until, until > now { throw TooSoon(until: until) }
        return (isKnown, counts)
    }

    /// Takes an attempt back that was none, since the password could not be looked at.
    func withdraw(_ admission: Admission, in session: any Session) throws {
        for counted in admission.counted { try takeBack(counted, in: session) }
    }

    /// Takes an attempt back that was right. Whoever knows the password starts afresh here; what others did to the
    /// account or from the address still counts.
    func forgive(_ admission: Admission, in session: any Session) throws {
        for counted in admission.counted {
            if counted.limit == .pair {
                try session.removeSignInCount(counted.key)
            } else {
                try takeBack(counted, in: session)
            }
        }
    }

    private func takeBack(_ counted: Counted, in session: any Session) throws {
        guard let count = try session.signInCount(counted.key) else { return }
        if let left = counted.limit.withdrawing(count) {
            try session.save(left)
        } else {
            try session.removeSignInCount(counted.key)
        }
    }

    private func isKnown(_ applicant: Applicant, in session: any Session, _ now: Instant) throws -> Bool {
        guard let browser = applicant.browser else { return false }
        let moment = now.adding(seconds: -Self.memory)
        return try session.knows(browser: browser.hash, of: applicant.email, since: moment)
    }

    private static func inBrowser(_ applicant: Applicant) -> [Counted] {
        [Counted(key: key("browser", applicant.email, applicant.browser?.hash ?? []), limit: .pair)]
    }

    private static func elsewhere(_ applicant: Applicant) -> [Counted] {
        let site = NetworkAddress(applicant.client)?.site ?? Array(applicant.client.utf8)
        return [
            Counted(key: key("pair", applicant.email, site), limit: .pair),
            Counted(key: key("account", applicant.email, []), limit: .account),
            Counted(key: key("address", "", site), limit: .address),
        ]
    }

    private static func key(_ scope: String, _ email: String, _ rest: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Array(scope.utf8) + [0] + Array(email.utf8) + [0] + rest))
    }
}
