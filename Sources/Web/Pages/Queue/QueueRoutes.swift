import Hummingbird
import QueueStore
import Triage

/// The desk of whoever answers enquiries.
struct QueueRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/queue", for: .desk(.queue)) { request in
            let person = try request.person()
            let page = min(max(request.query.integer("page") ?? 1, 1), Self.lastPage)
            let counts = try await Navigation.counts(for: request) ?? DeskCounts()
            let model = try await request.read { session, context in
                try QueueModel.read(page: page, for: person, in: session, context, counts: counts)
            }
            return QueueView(model: model, request: request).page
        }
        routes.post("/queue/pull", for: .desk(.queue), Self.pull)
    }

    /// Nobody has more than this on their desk.
    private static let lastPage = 1_000

    @Sendable
    private static func pull(_ request: PageRequest) async throws -> any PageAnswer {
        let person = try request.person()
        let offered = request.form["next"].flatMap { EnquiryReference($0) }
        let pulled = try await request.write { session, context -> NextOffer? in
            let offer = try NextOffer(for: person, in: session, context)
            return try session.pull(for: person, context: context) == nil ? nil : offer
        }
        guard let pulled else {
            return Response.redirect(to: .queue)
                .saying(Notice("There is nothing for you to pull at the moment.", isWarning: true), on: request)
        }
        let reference = pulled.summary.reference
        let other = offered.map { $0 != reference } ?? false
        let said =
            "You have begun \(reference), because \(pulled.because)."
            + (other ? " Things have changed since you looked: it is not the one you saw." : "")
        return Response.redirect(to: .enquiry(reference)).saying(Notice(said), on: request)
    }
}

extension SiteAddress {
    /// Where the next enquiry is pulled.
    static let pull = SiteAddress.queue.below("pull")
}
