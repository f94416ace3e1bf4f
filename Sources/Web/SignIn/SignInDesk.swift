import HTTPTypes
import Hummingbird
import Logging
import QueueStore
import Triage
import WorkingTime

/// Where somebody shows who they are and gets a session for it.
struct SignInDesk: Sendable {
    let site: Site

    private var store: EnquiryStore { site.services.store }
    private var browsers: KnownBrowsers { KnownBrowsers(isSecure: site.settings.isSecure) }
    private var gate: SignInGate { SignInGate(store: store, now: site.services.now) }

    /// Why somebody was not let in. Nothing of it says whether there is such an account.
    enum Refused: Error {
        /// The address or the password is wrong.
        ///
        /// - Parameter waitsUntil: from when on they may try again; nil at once.
        case wrong(waitsUntil: Instant?)
        /// They have to wait first.
        case wait(until: Instant)
        /// Too many sign in at the same moment; nothing was counted.
        case busy
    }

    /// Lets somebody in: ends the session the browser has, starts another and remembers the browser.
    ///
    /// - Returns: the cookies for the browser.
    /// - Throws: `Refused`.
    func signIn(_ email: String, password: String, _ request: PageRequest) async throws -> [Cookie] {
        let applicant = SignInGate.Applicant(
            email: email,
            client: request.context.client,
            browser: browsers.token(of: request.request)
        )
        let admission = try await check(password, of: applicant)
        return try await store.write { session in
            // Whoever has set another password meanwhile meant to end what the old one opens.
            guard try session.passwordHash(of: email) == admission.passwordHash else {
                throw Refused.wrong(waitsUntil: nil)
            }
            try gate.forgive(admission, in: session)
            let manner = admission.isKnown ? "signed in" : "signed in with a browser not used before"
            try session.note("sign-in", manner, by: .person(email), at: request.now)
            return try welcome(email, request, in: session)
        }
    }

    /// Changes the password of somebody who is signed in already, when they know the one they have; that is looked at
    /// as carefully as at sign-in. Every session of theirs ends, this one too: what somebody may have stolen before is
    /// worth nothing now.
    ///
    /// - Returns: the cookies for the browser, of the session that goes on in it.
    /// - Throws: `Refused`.
    func change(_ old: String, to new: String, of signedIn: SignedIn, _ request: PageRequest) async throws -> [Cookie] {
        let email = signedIn.person.email
        let applicant = SignInGate.Applicant(
            email: email,
            client: request.context.client,
            browser: browsers.token(of: request.request)
        )
        let admission = try await check(old, of: applicant)
        let hash = try await counting(admission) { try await PasswordHash.make(new).text }
        return try await store.write { session in
            // Whoever has set another password meanwhile meant to end what this one opens.
            guard try session.passwordHash(of: email) == admission.passwordHash,
                try session.save(passwordHash: hash, of: email)
            else { throw Refused.wrong(waitsUntil: nil) }
            try gate.forgive(admission, in: session)
            try session.note("password", "the password of \(email) was set", by: .person(email), at: request.now)
            return try welcome(email, request, in: session)
        }
    }

    private func welcome(_ email: String, _ request: PageRequest, in session: any Session) throws -> [Cookie] {
        if let old = request.context.signedIn { try session.endWebSession(old.session.token) }
        let agent = request.request.headers[.userAgent] ?? ""
        return [
            try site.sessions.start(email, address: request.context.client, agent: agent, in: session),
            try browsers.remember(email, browsers.token(of: request.request), at: request.now, in: session),
        ]
    }

    private func check(_ password: String, of applicant: SignInGate.Applicant) async throws -> SignInGate.Admission {
        let admission: SignInGate.Admission
        do {
            admission = try await gate.admit(applicant)
        } catch let error as SignInGate.TooSoon {
            log("a sign-in has to wait", applicant)
            throw Refused.wait(until: error.until)
        }
        if try await counting(admission, { try await isRight(password, admission) }) { return admission }
        log("a sign-in failed", applicant)
        if admission.waitsUntil != nil { try await noteWait(of: applicant, admission) }
        throw Refused.wrong(waitsUntil: admission.waitsUntil)
    }

    /// Hashes passwords for an attempt, which is taken back where they cannot be.
    private func counting<T>(_ admission: SignInGate.Admission, _ hash: () async throws -> T) async throws -> T {
        do {
            return try await hash()
        } catch {
            try await store.write { try gate.withdraw(admission, in: $0) }
            guard error is PasswordHash.Busy else { throw error }
            throw Refused.busy
        }
    }

    /// The same time is spent whether there is such an account or not.
    private func isRight(_ password: String, _ admission: SignInGate.Admission) async throws -> Bool {
        guard password.utf8.count <= PasswordRule.longest else { return false }
        let hash = admission.passwordHash.map(PasswordHash.init(text:)) ?? .nobodys
        // Strangers leave room for those who have been here before.
        let most = admission.isKnown ? PasswordHash.mostWaiting : PasswordHash.mostWaiting / 2
        return try await hash.matches(password, mostWaiting: most) && admission.passwordHash != nil
    }

    /// The journal cannot be erased: it names accounts, and nothing else that somebody typed.
    private func noteWait(of applicant: SignInGate.Applicant, _ admission: SignInGate.Admission) async throws {
        log("signing in has to wait now", applicant)
        guard admission.passwordHash != nil, admission.isFirstWait else { return }
        let detail = "after several wrong passwords, signing in to \(applicant.email) has to wait where they were typed"
        let now = site.services.now()
        try await store.write { try $0.note("lockout", detail, by: .intray, at: now) }
    }

    private func log(_ what: Logger.Message, _ applicant: SignInGate.Applicant) {
        site.logger.warning(
            what,
            metadata: [
                "account": "\(Words.untrusted(String(applicant.email.prefix(100))))",
                "from": "\(Words.untrusted(String(applicant.client.prefix(60))))",
            ]
        )
    }
}

extension PageRequest {
    /// When somebody may try again: “in 4 minutes”.
    func inWords(until moment: Instant) -> String {
        let minutes = Int(clamping: (max(moment.seconds - now.seconds, 1) + 59) / 60)
        return "in \(Words.count(minutes, "minute"))"
    }
}
