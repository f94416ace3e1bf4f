import HTTPTypes
import Hummingbird
import Logging
import QueueStore
import Triage

/// Who may ask for a page.
enum Access: Sendable {
    /// Also who is not signed in.
    case anybody
    /// Whoever is signed in; what they may see and do there the domain decides.
    case everybody
    /// Whoever works at a desk.
    case desk(Desk)
}

/// The routes of the site's pages: each says for whom it is, and none is reached by anybody else.
struct PageRoutes {
    let router: WebRouter
    let site: Site

    /// A page, or something else to read.
    func get(
        _ path: RouterPath,
        for access: Access,
        _ handler: @escaping @Sendable (PageRequest) async throws -> any PageAnswer
    ) {
        router.get(path) { [site] request, context in
            try await Self.answer(request, context, site, access, handler)
        }
    }

    /// Something to do. It carries the session's form token, or it is refused.
    ///
    /// - Parameter largest: the most bytes its form may have together with files.
    func post(
        _ path: RouterPath,
        for access: Access,
        largest: Int = PageRequest.largestForm,
        _ handler: @escaping @Sendable (PageRequest) async throws -> any PageAnswer
    ) {
        router.post(path) { [site] request, context in
            try await Self.answer(request, context, site, access, largest: largest, handler)
        }
    }

    /// What no route answers is a page too.
    func nothingElse() {
        router.get("**") { [site] request, context in
            let page = try await PageRequest(request, context, site)
            return try await Problem.noPage.response(to: page)
        }
    }

    private static func answer(
        _ request: Request,
        _ context: WebContext,
        _ site: Site,
        _ access: Access,
        largest: Int = PageRequest.largestForm,
        _ handler: @Sendable (PageRequest) async throws -> any PageAnswer
    ) async throws -> Response {
        let page = try await PageRequest(request, context, site, largest: largest)
        do {
            try page.check(access)
            return try await handler(page).response(to: page)
        } catch let refusal as Refusal {
            let office = try await site.offices.office()
            let why = refusal.onPage(Names(kit: office.kit, staff: office.staff))
            return try await Problem.refused(why).response(to: page)
        } catch {
            return try await Problem(error, logger: site.logger).response(to: page)
        }
    }
}

/// What a route answers with.
protocol PageAnswer: Sendable {
    func response(to request: PageRequest) async throws -> Response
}

extension Response: PageAnswer {
    func response(to request: PageRequest) -> Response { self }
}
