import Correspondence
import Hummingbird
import QueueStore
import Triage

/// The outbox: its page, the page of each mail, and what somebody decides about one. Who sees which mail the store says.
struct OutboxRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/outbox", for: .everybody) { request in
            let person = try request.person()
            let before = request.query["before"].flatMap(Int64.init)
            let model = try await request.read { session, context in
                try OutboxModel.read(before: before, for: person, in: session, context)
            }
            return OutboxView(model: model, request: request).page
        }
        routes.get("/outbox/:mail", for: .everybody) { request in
            MailPageView(model: try await MailPageModel.read(request), request: request).page
        }
        routes.get("/outbox/:mail/raw", for: .everybody) { request in
            let kept = try await OutboxReading(request).mail("as it goes to the mail server").0
            return MessageRoutes.file(kept.bytes, name: "mail-\(kept.mail.id).eml")
        }
        for decision in MailDecision.allCases {
            routes.post(RouterPath("/outbox/:mail/\(decision.rawValue)"), for: .everybody) { request in
                let notice = try await MailDoing(request: request, decision: decision).done()
                let back = request.returning(or: .mail(try request.mailID()))
                return Response.redirect(to: back).saying(notice, on: request)
            }
        }
    }
}
