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
            var filter = try Self.filter(of: request)
            filter.offset = 0
            filter.after = nil
            let document = try await request.read { [filter] session, context in
                try ListFile(filter: filter, kit: context.kit).document(in: session)
            }
            return Response.download(
                document.bytes(byteOrderMark: true),
                type: "text/csv; charset=utf-8",
                name: "enquiries-\(request.today).csv"
            )
        }
    }

    private static func filter(of request: PageRequest) throws -> ListFilter {
        let query = ListQuery(fields: request.query, zone: request.site.services.zone)
        var filter = try query.filter(for: try request.person(), now: request.now)
        filter.take(request.query)
        return filter
    }
}
