import Hummingbird
import QueueStore
import WorkingTime

/// Browsers in which somebody signed in before, by a cookie that outlives their sessions. It lets nobody in; it only keeps
/// what others do from making its owner wait.
struct KnownBrowsers: Sendable {
    let isSecure: Bool

    var cookieName: String { isSecure ? "__Host-browser" : "intray-browser" }

    /// What a browser is known by; nil for one that has not been here.
    func token(of request: Request) -> Token? {
        request.cookies[cookieName].flatMap { Token($0.value) }
    }

    /// Writes down that somebody signed in with the browser that sent a request. It gets another token each time, so that
    /// one that somebody put there is of no use to them.
    ///
    /// - Returns: the cookie for the browser.
    func remember(_ email: String, _ old: Token?, at now: Instant, in session: any Session) throws -> Cookie {
        let token = Token.make()
        try session.forgetBrowsers(before: now.adding(seconds: -SignInGate.memory))
        try session.remember(browser: token.hash, replacing: old?.hash, of: email, at: now)
        return Cookie(
            name: cookieName,
            value: token.text,
            maxAge: Int(SignInGate.memory),
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .strict
        )
    }
}
