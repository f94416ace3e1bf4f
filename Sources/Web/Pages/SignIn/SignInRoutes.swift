import HTTPTypes
import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// Sign-in and sign-out.
struct SignInRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/", for: .everybody) { request in
            Response.redirect(to: Navigation.home(of: try request.person()))
        }
        routes.get("/sign-in", for: .anybody, show)
        routes.post("/sign-in", for: .anybody, signIn)
        routes.post("/sign-out", for: .everybody, signOut)
    }

    @Sendable private func show(_ request: PageRequest) async throws -> any PageAnswer {
        let back = request.query["return"].flatMap(SiteAddress.init(returning:))
        if request.viewer != nil { return Response.redirect(to: back ?? .home) }
        let hasAccounts = try await site.services.store.read { try $0.anybodyCanSignIn() }
        return SignInView(email: nil, wrong: nil, back: back?.description, hasAccounts: hasAccounts).page()
    }

    @Sendable private func signIn(_ request: PageRequest) async throws -> any PageAnswer {
        let email = request.form["email"]?.lowercased() ?? ""
        let password = request.form.raw("password") ?? ""
        guard !email.isEmpty, !password.isEmpty else {
            return again(request, "Give your e-mail address and your password.", .unprocessableContent)
        }
        do {
            let cookies = try await SignInDesk(site: site).signIn(email, password: password, request)
            var response = Response.redirect(to: request.returning(or: .home))
            for cookie in cookies { response.setCookie(cookie) }
            return response
        } catch let refused as SignInDesk.Refused {
            return try await answer(refused, request)
        }
    }

    private func answer(_ refused: SignInDesk.Refused, _ request: PageRequest) async throws -> Response {
        switch refused {
        case .wrong(waitsUntil: nil):
            return try await again(request, Self.wrong, .unprocessableContent).response(to: request)
        case .wrong(let until?):
            return try await waiting(request, "\(Self.wrong) Try again \(request.inWords(until: until)).", until)
        case .wait(let until):
            let when = request.inWords(until: until)
            let why = "Signing in has failed too often here. The password was not looked at: try again \(when)."
            return try await waiting(request, why, until)
        case .busy:
            let why = "Too many people are signing in at the same moment. Try again in a moment."
            var response = try await again(request, why, .serviceUnavailable).response(to: request)
            response.headers[.retryAfter] = "5"
            return response
        }
    }

    private static let wrong = "The e-mail address or the password is not right."

    private func waiting(_ request: PageRequest, _ why: String, _ until: Instant) async throws -> Response {
        var response = try await again(request, why, .tooManyRequests).response(to: request)
        response.headers[.retryAfter] = String(max(until.seconds - request.now.seconds, 1))
        return response
    }

    private func again(_ request: PageRequest, _ why: String, _ status: HTTPResponse.Status) -> Page {
        let back = request.form["return"].flatMap(SiteAddress.init(returning:))
        let email = request.form["email"].map { String($0.prefix(254)) }
        return SignInView(email: email, wrong: why, back: back?.description, status: status).page()
    }

    @Sendable private func signOut(_ request: PageRequest) async throws -> any PageAnswer {
        if let signedIn = request.context.signedIn { try await site.sessions.end(signedIn.session) }
        var response = Response.redirect(to: .signIn)
        response.setCookie(site.sessions.forgetting)
        return response
    }
}
