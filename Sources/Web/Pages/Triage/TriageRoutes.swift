import Hummingbird
import QueueStore
import Triage

/// The triage desk: what came in, agreeing to several together, and the notes for the other part-timer.
struct TriageRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/triage", for: .desk(.triage)) { request in
            TriageView(model: try await TriageModel.read(request), request: request).page
        }
        routes.get("/triage/agree", for: .desk(.triage)) { request in
            AgreeingView(model: try await TriageModel.read(request), request: request).page
        }
        routes.post("/triage/agree", for: .desk(.triage), Self.agree)
        routes.post("/triage/handover", for: .desk(.triage), Self.leaveNote)
    }

    private static func agree(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let seen = request.form.all("seen").compactMap { SeenEnquiry($0) }
        let back = request.returning(or: .triage)
        guard !seen.isEmpty else {
            return Response.redirect(to: back)
                .saying(Notice("Nothing was ticked, and nothing was done.", isWarning: true), on: request)
        }
        let agreeing = try await request.write { session, context in
            try Agreeing(to: seen, by: person, context, in: session)
        }
        guard agreeing.refused.isEmpty else { return AgreedView(agreeing: agreeing, back: back).page }
        return Response.redirect(to: back).saying(Notice(agreeing.sentence), on: request)
    }

    private static func leaveNote(_ request: PageRequest) async throws -> any PageAnswer {
        let inbox = request.form["inbox"] ?? ""
        try await KnownInboxes.read(request.site.services.store, configured: request.site.settings.inboxes)
            .check(inbox)
        _ = try await request.officeDesk().leaveNote(request.form["text"] ?? "", on: inbox)
        return Response.redirect(to: request.returning(or: .triage))
            .saying(Notice("Your note is left on the inbox “\(inbox)”."), on: request)
    }
}
