import Hummingbird
import QueueStore
import Triage

/// Any list of enquiries, as a page and as a file.
struct ListsRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/list", for: .everybody) { request in
            let asked = try Self.filter(of: request)
            let configured = request.site.settings.inboxes
            let model = try await request.read { session, context in
                try ListModel.read(asked, in: session, context, configured: configured)
            }
            return ListPage(model: model, request: request).page
        }
        routes.get("/list.csv", for: .everybody) { request in
            let filter = try Self.filter(of: request)
            let (file, beginning) = try await request.read { session, context in
                let file = ListFile(filter: filter, kit: context.kit)
                return (file, try file.beginning(in: session))
            }
            let store = request.site.services.store
            return file.response(beginning, from: store, name: "enquiries-\(request.today).csv")
        }
    }

    private static func filter(of request: PageRequest) throws -> ListFilter {
        let query = ListQuery(fields: request.query, zone: request.site.services.zone)
        var filter = try query.filter(for: try request.person(), now: request.now)
        filter.take(request.query)
        return filter
    }
}
