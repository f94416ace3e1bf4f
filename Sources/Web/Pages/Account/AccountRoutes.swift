import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// One's own account, and the site's accessibility statement.
struct AccountRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/account", for: .everybody) { request in try await page(request, wrong: nil) }
        routes.post("/account/password", for: .everybody, changePassword)
        routes.post("/account/sessions", for: .everybody, endOthers)
        routes.post("/account/wishes", for: .everybody, keepWishes)
        routes.post("/account/notices", for: .everybody, keepNoticeChoices)
        routes.get("/accessibility", for: .anybody) { _ in AccessibilityView().page() }
    }

    private func page(_ request: PageRequest, wrong: PasswordForm.Wrong?) async throws -> Page {
        let signedIn = try request.signedIn()
        let model = try await request.read { try AccountModel.read($0, $1, signedIn) }
        return AccountView(model: model, request: request, wrong: wrong).page()
    }

    @Sendable private func changePassword(_ request: PageRequest) async throws -> any PageAnswer {
        switch try await PasswordChange(request: request, signedIn: request.signedIn()).make() {
        case .success(let cookies):
            let notice = Notice("Your password is changed. Everywhere else you are signed out.")
            var response = Response.redirect(to: .account).saying(notice, on: request)
            for cookie in cookies { response.setCookie(cookie) }
            return response
        case .failure(let objection): return try await page(request, wrong: objection.wrong)
        }
    }

    @Sendable private func endOthers(_ request: PageRequest) async throws -> any PageAnswer {
        let ended = try await site.sessions.endOthers(than: request.signedIn().session)
        let what =
            ended == 0 ? "You were signed in nowhere else." : "Signed out of \(Words.count(ended, "other session"))."
        return Response.redirect(to: .account).saying(Notice(what), on: request)
    }

    @Sendable private func keepWishes(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let subjects = Set(request.form.all("subject").compactMap(DistressingSubject.init(rawValue:)))
        try await request.officeDesk().avoid(subjects, by: person.email)
        return Response.redirect(to: .account).saying(Notice("Your wishes are kept."), on: request)
    }

    @Sendable private func keepNoticeChoices(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let chosen = NoticeChoicesForm.chosen(in: request.form, by: person.role)
        try await request.write { session, _ in
            for choice in chosen { try session.save(choice, of: person.email) }
        }
        return Response.redirect(to: .account).saying(Notice("What you are told is kept as you chose."), on: request)
    }
}

extension PageRequest {
    /// Who asks, with their session.
    ///
    /// - Throws: `Problem.signedOut` for nobody.
    fileprivate func signedIn() throws -> SignedIn {
        guard let signedIn = context.signedIn else { throw Problem.signedOut }
        return signedIn
    }
}
