import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// The pages of everybody: the table, who is here, and adding somebody.
struct PeopleRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/people", for: .everybody) { request in
            let viewer = try request.staffKeeper()
            let model = try await request.read { _, context in PeopleModel.read(context) }
            return PeopleView(model: model, viewer: viewer, request: request).page
        }
        routes.get("/admin/here", for: .everybody) { request in
            let viewer = try request.staffKeeper()
            let model = try await request.read { _, context in PeopleHere(context) }
            return PeopleHereView(model: model, viewer: viewer, request: request).page
        }
        routes.get("/admin/new-person", for: .desk(.administration)) { request in
            try await newPerson(request, nil)
        }
        routes.post("/admin/new-person", for: .desk(.administration)) { request in
            do {
                return try await add(request)
            } catch {
                return try await newPerson(request, Unfinished(error, form: NewPersonView.form, request))
            }
        }
    }

    private func newPerson(_ request: PageRequest, _ unfinished: Unfinished?) async throws -> Page {
        let viewer = try request.person()
        let configured = site.settings.inboxes
        let choices = try await request.read { session, context in
            try AccountChoices.read(session, context, configured: configured)
        }
        return NewPersonView(choices: choices, viewer: viewer, request: request, unfinished: unfinished).page
    }

    private func add(_ request: PageRequest) async throws -> Response {
        let desk = try await request.officeDesk()
        let email = (request.form["email"] ?? "").lowercased()
        guard desk.staff.person(email) == nil else {
            throw Unfinished.Wrong(
                field: "email",
                description: "\(desk.name(email)) has an account with this address already: find them among the people."
            )
        }
        let known = try await KnownInboxes.read(site.services.store, configured: site.settings.inboxes)
        let account = try AccountForm(request.form).account(email: email, desk, known)
        let hash = try await NewPassword.hash(request.form, for: account, mayBeNone: true)
        try await desk.save(account, passwordHash: hash)
        let signingIn =
            hash == nil
            ? "They cannot sign in until you set a password." : "They can sign in with the password you gave."
        return Response.redirect(to: .adminPerson(email))
            .saying(Notice("\(account.name) works here as \(account.role.rawValue). \(signingIn)"), on: request)
    }
}
