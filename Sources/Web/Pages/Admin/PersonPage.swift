import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// The page of the person that an address names, and things done on it.
struct PersonPage: Sendable {
    let request: PageRequest
    let email: String
    let viewer: Person

    /// What is done: it says in a sentence what came of it.
    typealias Deed = @Sendable (_ email: String, OfficeDesk, FormFields) async throws -> String

    /// - Throws: `Problem.notYourDesk` for who may not look after people and asks for another's page.
    init(_ request: PageRequest) throws {
        self.request = request
        email = request.decoded("email").lowercased()
        let person = try request.person()
        viewer = person.email == email ? person : try request.staffKeeper()
    }

    func model() async throws -> PersonModel {
        let question = PersonModel.Question(email: email, viewer: viewer, inboxes: request.site.settings.inboxes)
        return try await request.read { try PersonModel.read(question, $0, $1) }
    }

    func page(_ unfinished: Unfinished? = nil) async throws -> Page {
        PersonView(model: try await model(), request: request, unfinished: unfinished).page
    }

    /// Does something, and comes back to the page with what came of it; where it is refused, with why and with what was
    /// typed.
    func doing(_ form: String, _ deed: Deed) async throws -> any PageAnswer {
        do {
            let done = try await deed(email, request.officeDesk(), request.form)
            return Response.redirect(to: .adminPerson(email)).saying(Notice(done), on: request)
        } catch {
            return try await page(Unfinished(error, form: form, request))
        }
    }
}
