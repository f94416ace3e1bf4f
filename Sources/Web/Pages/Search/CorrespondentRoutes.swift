import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// What is known of somebody who writes to the office: to be read, and to be put right.
struct CorrespondentRoutes {
    func add(to routes: PageRoutes) {
        routes.get("/search/correspondent", for: .everybody) { request in
            let address = try Self.address(request.query)
            return CorrespondentView(model: try await CorrespondentModel.read(address, request), request: request)
                .page()
        }
        routes.post("/search/correspondent", for: .everybody, Self.write)
        routes.post("/search/correspondent/authority", for: .everybody, Self.add)
    }

    @Sendable
    private static func write(_ request: PageRequest) async throws -> any PageAnswer {
        let address = try address(request.form)
        let change = TypedCorrespondent(request.form).change
        let page = SiteAddress.correspondent(address)
        guard !change.isEmpty else {
            return Response.redirect(to: page).saying(Notice("Nothing was changed."), on: request)
        }
        try await request.officeDesk().write(change, of: address)
        let said = "Written down: \(Words.list(change.given))."
        return Response.redirect(to: page).saying(Notice(said), on: request)
    }

    @Sendable
    private static func add(_ request: PageRequest) async throws -> any PageAnswer {
        let address = try address(request.form)
        do {
            let document = try TypedAuthority(request.form, today: request.today).document(of: address)
            try await request.officeDesk().write(CorrespondentChange(), document: document, of: address)
        } catch {
            guard let wrong = TypedAuthority.wrong(error) else { throw error }
            let model = try await CorrespondentModel.read(address, request)
            return CorrespondentView(model: model, request: request).page(authority: (request.form, wrong))
        }
        return Response.redirect(to: .correspondent(address))
            .saying(Notice("The document of authority is written down."), on: request)
    }

    /// Somebody who only telephoned has no address by which to know them.
    private static func address(_ fields: FormFields) throws -> String {
        guard let address = fields["address"]?.lowercased(), address.utf8.count <= 400 else {
            throw Problem.notFound("Nobody is known without an e-mail address. Search for their name.")
        }
        return address
    }
}
