import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// Finding enquiries, by words and by filters, and the searches that are kept.
struct SearchRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/search", for: .everybody, Self.search)
        routes.get("/search.csv", for: .everybody, Self.file)
        SavedSearchRoutes().add(to: routes)
        CorrespondentRoutes().add(to: routes)
    }

    @Sendable
    private static func search(_ request: PageRequest) async throws -> any PageAnswer {
        if let name = request.query["saved"] { return try await kept(name, request) }
        let model = try await model(SearchAsk(request.query), request)
        if let target = model.target { return Response.redirect(to: .enquiry(target)) }
        return SearchPage(model: model, request: request).page
    }

    /// What one request finds.
    static func model(_ ask: SearchAsk, _ request: PageRequest) async throws -> SearchModel {
        let person = try request.person()
        let configured = request.site.settings.inboxes
        let page = min(max(request.query.integer("page") ?? 1, 1), SearchModel.most / SearchModel.pageLength)
        return try await request.read { session, context in
            try SearchModel.read(ask, page: page, for: person, in: session, context, configured: configured)
        }
    }

    /// A search by its name leads to what it looks for now.
    private static func kept(_ name: String, _ request: PageRequest) async throws -> Response {
        let person = try request.person()
        guard
            let search = try await request.read({ session, _ in try session.savedSearch(named: name, for: person.email)
            })
        else {
            let said = "No search is saved as “\(name)” any more."
            return Response.redirect(to: .search).saying(Notice(said, isWarning: true), on: request)
        }
        return .redirect(to: .search.with("q", search.query))
    }

    @Sendable
    private static func file(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let zone = request.site.services.zone
        let query: SearchQuery
        do {
            query = try SearchQuery(SearchAsk(request.query).text)
        } catch {
            throw Problem.refused("\(error)")
        }
        let document = try await request.read { session, context in
            let found = try session.search(query, viewer: person, limit: SearchFile.most + 1, zone: zone)
            return SearchFile(found, kit: context.kit, now: context.now).document
        }
        return Response.download(
            document.bytes(byteOrderMark: true),
            type: "text/csv; charset=utf-8",
            name: "found-\(request.today).csv"
        )
    }
}
