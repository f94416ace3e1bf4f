import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// Keeps a search under a name, and lets it go again.
struct SavedSearchRoutes {
    func add(to routes: PageRoutes) {
        routes.post("/search/saved", for: .everybody, Self.keep)
        routes.post("/search/saved/delete", for: .everybody, Self.forget)
    }

    @Sendable
    private static func keep(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let search = SavedSearch(
            owner: person.email,
            name: request.form["name"] ?? "",
            query: request.form["q"] ?? "",
            isShared: request.form.has("shared")
        )
        do {
            try await request.write { session, _ in try session.save(search) }
        } catch let refused as SavedSearch.Refused {
            let model = try await SearchRoutes.model(SearchAsk(request.form), request)
            return SearchPage(model: model, request: request, keeping: (request.form, "\(refused)")).page
        } catch let nothing as SearchQuery.Nothing {
            throw Problem.refused("\(nothing)")
        }
        let said = "The search is saved as “\(search.name)”\(search.isShared ? ", for everybody" : "")."
        return Response.redirect(to: .search.with("q", search.query)).saying(Notice(said), on: request)
    }

    @Sendable
    private static func forget(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let name = request.form.raw("name") ?? ""
        let gone = try await request.write { session, _ -> SavedSearch? in
            let own = try session.savedSearches(of: person.email).first { $0.name == name && $0.owner == person.email }
            return try session.deleteSavedSearch(name, of: person.email) ? own : nil
        }
        guard let gone else {
            let said = "You have no search saved as “\(name)”: there was nothing to delete."
            return Response.redirect(to: .search).saying(Notice(said, isWarning: true), on: request)
        }
        // What it looked for stays on the page, so that it can be kept again.
        return Response.redirect(to: .search.with("q", gone.query))
            .saying(Notice("“\(gone.name)” is deleted."), on: request)
    }
}
