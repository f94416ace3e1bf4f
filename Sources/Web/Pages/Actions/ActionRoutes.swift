import HTTPTypes
import Hummingbird
import NIOCore
import QueueStore
import Triage

/// `POST /enquiries/REF/ACTION` for everything people do with one enquiry, and a page with each form.
struct ActionRoutes {
    let site: Site

    func add(to routes: PageRoutes) {
        for action in EnquiryAction.allCases {
            let path = RouterPath("/enquiries/:reference/\(action.rawValue)")
            routes.get(path, for: .everybody) { try await ActionPage.show(action, $0) }
            routes.post(path, for: .everybody) { try await Self.perform(action, $0) }
        }
        routes.post("/enquiries/:reference/writing", for: .everybody, Self.writing)
        PacketRoutes().add(to: routes)
    }

    private static func perform(_ action: EnquiryAction, _ request: PageRequest) async throws -> any PageAnswer {
        let reference = try request.reference()
        do {
            let done = try await ActionDoing(request: request, action: action, reference: reference).done()
            return Response.redirect(to: next(after: done, from: reference, request))
                .saying(done.notice(request.words), on: request)
        } catch {
            guard let refused = ActionRefused(error, action, on: reference, request.form) else { throw error }
            return try await refused.page(request)
        }
    }

    /// The page the form stood on, unless that cannot be seen any more.
    private static func next(
        after done: ActionDone,
        from reference: EnquiryReference,
        _ request: PageRequest
    ) -> SiteAddress {
        let enquiry = SiteAddress.enquiry(reference)
        let wanted = request.returning(or: enquiry)
        let isAboutIt = wanted.path == enquiry.path || wanted.path.hasPrefix(enquiry.path + "/")
        return done.summary == nil && isAboutIt ? .home : wanted
    }

    /// Keeps others told that somebody is writing; the script says so while they type, and in which form. In one that they
    /// cannot send nobody is writing.
    private static func writing(_ request: PageRequest) async throws -> any PageAnswer {
        let (reference, person) = (try request.reference(), try request.person())
        let action = request.query["form"].flatMap(EnquiryAction.init)
        guard action?.isWritten ?? (request.query["form"] == ReplyRoutes.name) else {
            throw Problem.refused("Nobody was told that you are writing: it was not said in which form.")
        }
        let other = try await request.write { session, context -> String? in
            let enquiry = try session.open(reference, for: person).enquiry
            let obstacle = action.map { $0.obstacle(on: enquiry, context) } ?? enquiry.obstacleToReply(context)
            if let obstacle { throw obstacle }
            return try session.beginWriting(reference, by: person.email, now: context.now)
                .map { Names(context).person($0.holder) }
        }
        guard let other else { return Response(status: .noContent) }
        return Response(
            status: .conflict,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(other) is writing on \(reference) at the moment."))
        )
    }
}
