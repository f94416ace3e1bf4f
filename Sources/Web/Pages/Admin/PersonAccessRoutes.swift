import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// Somebody's account, password and sessions, for administrators.
struct PersonAccessRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.post("/admin/people/:email", for: access) { request in
            try await PersonPage(request).doing(PersonView.Form.account, saveAccount)
        }
        routes.post("/admin/people/:email/password", for: access) { request in
            try await PersonPage(request).doing(PersonView.Form.password, setPassword)
        }
        routes.post("/admin/people/:email/sessions", for: access, endSessions)
        routes.get("/admin/people/:email/switch-off", for: access) { request in
            let model = try await PersonPage(request).model()
            return SwitchOffView(model: model, request: request).page
        }
        routes.post("/admin/people/:email/switch-off", for: access, switchOff)
        routes.post("/admin/people/:email/switch-on", for: access) { request in
            try await PersonPage(request).doing(PersonView.Form.account, switchOn)
        }
    }

    @Sendable
    private func saveAccount(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        // To save somebody switches them on, which is a thing of its own here.
        let person = try desk.active(email)
        let known = try await KnownInboxes.read(site.services.store, configured: site.settings.inboxes)
        let account = try AccountForm(form).account(email: person.email, desk, known)
        try await desk.save(account)
        return "The account of \(account.name) is saved."
    }

    @Sendable
    private func setPassword(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        let owner = try desk.allowPassword(of: email)
        guard let hash = try await NewPassword.hash(form, for: owner, mayBeNone: false) else { return "" }
        try await desk.setPassword(of: owner.email, hash: hash)
        return "\(owner.name) has a new password, and is signed out everywhere."
    }

    @Sendable
    private func endSessions(_ request: PageRequest) async throws -> any PageAnswer {
        let page = try PersonPage(request)
        let person = try await request.officeDesk().known(page.email)
        let ended = try await site.sessions.endAll(of: person.email, by: page.viewer)
        let done = ended == 0 ? "\(person.name) was signed in nowhere." : "\(person.name) is signed out everywhere."
        return Response.redirect(to: .adminPerson(person.email)).saying(Notice(done), on: request)
    }

    @Sendable
    private func switchOff(_ request: PageRequest) async throws -> any PageAnswer {
        let page = try PersonPage(request)
        do {
            let gone = try await request.officeDesk().switchOff(page.email)
            let left = gone.vacated.isEmpty ? "" : " Vacant now: \(Words.list(gone.vacated.map(\.name)))."
            let done = "The account of \(gone.person.name) is switched off.\(left)"
            return Response.redirect(to: .adminPerson(page.email)).saying(Notice(done), on: request)
        } catch {
            let unfinished = try await Unfinished(error, form: SwitchOffView.form, request)
            return SwitchOffView(model: try await page.model(), request: request, unfinished: unfinished).page
        }
    }

    @Sendable
    private func switchOn(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        let person = try desk.known(email)
        // As it was: what is not said stays, and to save an account switches it on.
        try await desk.save(desk.account(email: person.email, name: person.name, role: person.role))
        return "The account of \(person.name) is on again. They sign in with the password they had."
    }
}
