import HTTPTypes
import Hummingbird
import NIOCore
import QueueStore
import Triage
import WorkingTime

/// A request for a page: who asks, what they sent, and the moment at which they look.
final class PageRequest: Sendable {
    let site: Site
    let request: Request
    let context: WebContext
    /// The address that was asked for.
    let address: SiteAddress
    /// The fields of the address.
    let query: FormFields
    /// The fields of the form that was sent; empty for a request that only reads.
    let form: FormFields
    /// The files that were sent with it.
    let files: [UploadedFile]
    let now: Instant
    /// The number of the last change when it came.
    let generation: Int

    /// More than any form of this site needs.
    static let largestForm = 1 << 20

    /// - Parameter largest: the most bytes that a form with files may have; any other has `largestForm`, and whoever is
    ///   not signed in sends no files.
    init(_ request: Request, _ context: WebContext, _ site: Site, largest: Int = largestForm) async throws {
        self.site = site
        self.request = request
        self.context = context
        address = SiteAddress(requested: request.uri.string)
        now = site.services.now()
        generation = site.changes.generation
        query = FormFields(encoded: request.uri.query ?? "")
        guard request.method == .post else {
            form = FormFields()
            files = []
            return
        }
        guard let boundary = MultipartForm.boundary(ofType: request.headers[.contentType]) else {
            let body = try await request.body.collect(upTo: Self.largestForm)
            form = FormFields(encoded: String(buffer: body))
            files = []
            return
        }
        let body = try await request.body.collect(upTo: context.signedIn == nil ? Self.largestForm : largest)
        let multipart = try MultipartForm(Array(body.readableBytesView), boundary: boundary)
        (form, files) = (multipart.fields, multipart.files)
    }

    /// Where to go after a form: the page it was on, when that is one of this site; else another.
    func returning(or other: SiteAddress) -> SiteAddress {
        form["return"].flatMap(SiteAddress.init(returning:)) ?? other
    }

    /// Who asks; nil where nobody needs to be known.
    var viewer: Person? { context.signedIn?.person }

    /// Who asks.
    ///
    /// - Throws: `Problem.signedOut` for nobody.
    func person() throws -> Person {
        guard let viewer else { throw Problem.signedOut }
        return viewer
    }

    /// A part of the path.
    func parameter(_ name: String) -> String { context.parameters.get(name) ?? "" }

    /// The enquiry the path names.
    func reference() throws -> EnquiryReference {
        guard let reference = EnquiryReference(parameter("reference")) else {
            throw StoreError.noSuchEnquiry(parameter("reference"))
        }
        return reference
    }

    /// The version of an enquiry that the sender of a form saw; nil when it does not say.
    var saw: Int? { form.integer("saw") }

    /// The version of a thing that the sender of a form saw, which every form must say that changes it: else somebody
    /// decides over what another did meanwhile.
    ///
    /// - Parameter thing: what it is called in a sentence.
    /// - Throws: `Problem.sightUnsaid`.
    @discardableResult
    func seen(of thing: String) throws -> Int {
        guard let saw else { throw Problem.sightUnsaid(of: thing) }
        return saw
    }

    var today: CivilDate { site.services.zone.date(of: now) }

    var words: Words { Words(zone: site.services.zone, now: now) }

    /// All that a decision of whoever asks may depend on, as a transaction sees the office.
    func decisionContext(in session: any Session) throws -> DecisionContext {
        let person = try person()
        return try site.offices.office(in: session)
            .context(now: now, actor: .person(person.email), role: person.role)
    }

    /// Reads from one state of the database, with the office as it is there.
    func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session, DecisionContext) throws -> T
    ) async throws -> T {
        try await site.services.store.read { [self] session in try body(session, try decisionContext(in: session)) }
    }

    /// Reads and writes in one transaction, with the office as it is there.
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any Session, DecisionContext) throws -> T
    ) async throws -> T {
        try await site.services.store.write { [self] session in try body(session, try decisionContext(in: session)) }
    }

    /// Refuses who may not be here, and forms that were not made here.
    func check(_ access: Access) throws {
        switch access {
        case .anybody: return
        case .everybody: _ = try person()
        case .desk(let desk):
            let person = try person()
            guard Permission.opens(desk, person.role) else { throw Problem.notYourDesk(desk, person.role) }
        }
        guard request.method == .post else { return }
        guard context.signedIn?.owns(formToken: form.raw("token")) ?? false else { throw Problem.staleForm }
    }
}
