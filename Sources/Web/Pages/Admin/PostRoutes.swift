import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// The page of the posts.
struct PostRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/posts", for: .everybody) { try await page($0, nil) }
        routes.post("/admin/posts", for: .everybody) { request in
            try await doing(request, PostsView.newForm, make)
        }
        routes.post("/admin/posts/:code", for: .everybody) { request in
            try await doing(request, PostsView.form(of: request.decoded("code")), save)
        }
        routes.post("/admin/posts/:code/remove", for: .everybody) { request in
            try await doing(request, PostsView.form(of: request.decoded("code")), remove)
        }
    }

    private func page(_ request: PageRequest, _ unfinished: Unfinished?) async throws -> Page {
        let viewer = try request.staffKeeper()
        let model = try await request.read { try PostsModel.read($0, $1, viewer: viewer) }
        return PostsView(model: model, viewer: viewer, request: request, unfinished: unfinished).page
    }

    private func doing(
        _ request: PageRequest,
        _ form: String,
        _ deed: (PageRequest, OfficeDesk) async throws -> String
    ) async throws -> any PageAnswer {
        _ = try request.staffKeeper()
        do {
            let done = try await deed(request, request.officeDesk())
            return Response.redirect(to: .adminPosts).saying(Notice(done), on: request)
        } catch {
            return try await page(request, Unfinished(error, form: form, request))
        }
    }

    private func make(_ request: PageRequest, _ desk: OfficeDesk) async throws -> String {
        let code = (request.form["code"] ?? "").lowercased()
        if let post = desk.staff.post(code) {
            throw Unfinished.Wrong(
                field: "code",
                description: "The post “\(post.name)” has this code already: choose another."
            )
        }
        let post = try await desk.setPost(code, name: try name(request), holders: request.form.all("holder"))
        return "The post “\(post.name)” is made."
    }

    private func save(_ request: PageRequest, _ desk: OfficeDesk) async throws -> String {
        guard let before = desk.staff.post(request.decoded("code")) else {
            throw Refusal.unknownPost(request.decoded("code"))
        }
        let post = try await desk.setPost(before.code, name: try name(request), holders: request.form.all("holder"))
        let holders = post.holders.map(desk.name).sorted()
        return "The post “\(post.name)” is held by \(holders.isEmpty ? "nobody" : Words.list(holders))."
    }

    private func remove(_ request: PageRequest, _ desk: OfficeDesk) async throws -> String {
        let post = try await desk.removePost(request.decoded("code"))
        return "The post “\(post.name)” is taken away."
    }

    private func name(_ request: PageRequest) throws -> String {
        guard let name = request.form["name"] else {
            throw Unfinished.Wrong(field: "name", description: "Say what the post is called.")
        }
        return name
    }
}
