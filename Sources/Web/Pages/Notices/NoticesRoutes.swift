import Hummingbird
import QueueStore
import Triage

/// What Intray tells the people of the office by itself.
struct NoticesRoutes: Sendable {
    func add(to routes: PageRoutes) {
        routes.get("/notices", for: .everybody, page)
        routes.post("/notices/seen", for: .everybody, seeAll)
        routes.post("/notices/:id/seen", for: .everybody, see)
    }

    @Sendable private func page(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let before = request.query["before"].flatMap(Int64.init)
        let model = try await request.read { session, _ in
            try NoticesModel.read(session, of: person, before: before)
        }
        return NoticesView(model: model, request: request).page
    }

    @Sendable private func seeAll(_ request: PageRequest) async throws -> any PageAnswer {
        let email = try request.person().email
        guard let last = request.form["upto"].flatMap(Int64.init) else { throw Problem.sightUnsaid(of: "notices") }
        let seen = try await request.write { session, context in
            try session.seeNotices(upTo: last, by: email, at: context.now)
        }
        let what = seen == 0 ? "They were seen already." : "\(Words.count(seen, "notice")) marked as seen."
        return Response.redirect(to: request.returning(or: .notices)).saying(Notice(what), on: request)
    }

    /// A notice that is not theirs, or not there, is answered as one that was seen before: nothing is given away.
    @Sendable private func see(_ request: PageRequest) async throws -> any PageAnswer {
        let email = try request.person().email
        guard let id = Int64(request.parameter("id")) else { throw Problem.noPage }
        try await request.write { session, context in
            _ = try session.see(notice: id, by: email, at: context.now)
        }
        return Response.redirect(to: request.returning(or: .notices)).saying(Notice("Marked as seen."), on: request)
    }
}

extension SiteAddress {
    static let notices = SiteAddress.home.below("notices")
}
