import HTTPTypes
import Hummingbird
import Logging
import QueueStore
import Triage

/// Where somebody writes down what came by telephone, by post or in person.
struct NewEnquiryRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/new", for: .everybody) { request in
            let choices = try await NewEnquiryChoices.read(request)
            return NewEnquiryForm(choices: choices, request: request, values: request.query).page
        }
        routes.post("/new", for: .everybody, Self.enter)
        routes.get("/new/:reference", for: .everybody) { request in
            EnteredView(model: try await EnteredModel.read(try request.reference(), request), request: request).page
        }
    }

    @Sendable
    private static func enter(_ request: PageRequest) async throws -> any PageAnswer {
        let choices = try await NewEnquiryChoices.read(request)
        let typed = TypedEnquiry(request.form, zone: request.site.services.zone, now: request.now)
        do {
            let entry = try typed.entry(choices)
            let reference = try await request.site.services.enter(entry, choices.actions.context, choices.person)
            await remember(typed, request)
            return try await answer(reference, request)
        } catch {
            guard let wrong = TypedEnquiry.wrong(error, choices.actions.names) else { throw error }
            var form = NewEnquiryForm(choices: choices, request: request, values: request.form, wrong: wrong)
            form.once = request.form["once"] ?? form.once
            return form.page
        }
    }

    private static func answer(_ reference: EnquiryReference, _ request: PageRequest) async throws -> Response {
        let person = try request.person()
        guard try await request.read({ session, _ in try session.isVisible(reference, to: person) }) else {
            let said =
                "\(reference) is written down. It is for named people only, so that you do not see it any more: "
                + "read the reference out now, and note it."
            return Response.redirect(to: .newEnquiry).saying(Notice(said), on: request)
        }
        return Response.redirect(to: .newEnquiry.below(reference.description))
    }

    /// How to reach somebody is kept for the next time too.
    private static func remember(_ typed: TypedEnquiry, _ request: PageRequest) async {
        do {
            try await keep(typed, request)
        } catch {
            // The enquiry is there, and says how to reach them: an error now would have it written down twice.
            request.site.logger.warning(
                "how to reach a correspondent was not kept",
                metadata: ["error": "\(error)"]
            )
        }
    }

    /// What is known already stays as it is.
    private static func keep(_ typed: TypedEnquiry, _ request: PageRequest) async throws {
        let person = try request.person()
        guard let address = typed.address, person.role != .manager else { return }
        let known = try await request.read { session, _ in try session.correspondent(address) }
        let change = CorrespondentChange(
            name: known?.name == nil ? typed.name : nil,
            telephone: known?.telephone == nil ? typed.telephone : nil,
            postal: known?.postal == nil ? typed.postal : nil
        )
        guard !change.isEmpty else { return }
        try await request.officeDesk().write(change, of: address)
    }
}
