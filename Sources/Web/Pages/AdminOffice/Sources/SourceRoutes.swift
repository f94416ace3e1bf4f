import Hummingbird
import QueueStore
import Triage

/// The page of the sources.
struct SourceRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/sources", for: .desk(.administration)) { [configured = site.settings.sources] request in
            let viewer = try request.person()
            let model = try await request.read { session, _ in
                try SourcesModel.read(session, configured: configured, viewer: viewer)
            }
            return SourcesView(model: model, request: request).page
        }
    }
}
