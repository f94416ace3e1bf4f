import Hummingbird
import QueueStore
import Triage

/// Administration: the index of all of it, and the people. What the office itself is has routes of its own.
struct AdminRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin", for: .everybody) { [configured = site.settings.sources] request in
            let viewer = try request.staffKeeper()
            let model = try await request.read { session, context in
                try AdminModel.read(session, context, viewer: viewer, configured: configured)
            }
            return AdminView(model: model, viewer: viewer).page
        }
        PeopleRoutes(site: site).add(to: routes)
        PersonRoutes(site: site).add(to: routes)
        PersonAccessRoutes(site: site).add(to: routes)
        PostRoutes(site: site).add(to: routes)
        NamedRoutes(site: site).add(to: routes)
    }
}
