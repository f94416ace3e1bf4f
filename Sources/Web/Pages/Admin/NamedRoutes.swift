import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// The page of who sees restricted categories.
struct NamedRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/named", for: .everybody) { try await page($0, nil) }
        routes.post("/admin/named/:code", for: .everybody) { request in
            try await doing(request) { desk, code in
                let (category, named) = try await desk.setNamed(request.form.all("person"), for: code)
                return "“\(category.name)” is for \(desk.readers(of: category, named: named))."
            }
        }
        routes.post("/admin/named/:code/clear", for: .everybody) { request in
            try await doing(request) { desk, code in
                "“\(try await desk.clearNamed(for: code).name)” is for those who triage."
            }
        }
    }

    private func page(_ request: PageRequest, _ unfinished: Unfinished?) async throws -> Page {
        let viewer = try request.staffKeeper()
        let model = NamedModel(try await request.officeDesk())
        return NamedView(model: model, viewer: viewer, request: request, unfinished: unfinished).page
    }

    private func doing(
        _ request: PageRequest,
        _ deed: (OfficeDesk, _ code: String) async throws -> String
    ) async throws -> any PageAnswer {
        _ = try request.staffKeeper()
        let code = request.decoded("code")
        do {
            let done = try await deed(request.officeDesk(), code)
            return Response.redirect(to: .adminNamed).saying(Notice(done), on: request)
        } catch {
            return try await page(request, Unfinished(error, form: NamedView.form(of: code), request))
        }
    }
}
