import Correspondence
import Hummingbird
import QueueStore
import Triage

/// Where people outside are written to.
struct ReplyRoutes: Sendable {
    /// What its address is called below the enquiry's, and how its form says that somebody is writing in it.
    static let name = "reply"

    func add(to routes: PageRoutes) {
        routes.get("/enquiries/:reference/reply", for: .everybody, Self.show)
        // The files together, and what the form itself needs.
        let largest = OutgoingFiles.most + PageRequest.largestForm
        routes.post("/enquiries/:reference/reply", for: .everybody, largest: largest) {
            try await ReplyDoing($0).done()
        }
        routes.get("/enquiries/:reference/reply/files/:file", for: .everybody, Self.file)
        routes.post("/enquiries/:reference/mails/:mail/recall", for: .everybody, Self.recall)
    }

    @Sendable
    private static func show(_ request: PageRequest) async throws -> any PageAnswer {
        var model = try await ReplyModel.read(request)
        var question: ReplyTemplate?
        if let template = request.query["template"].flatMap(model.context.kit.template) {
            let templating = ReplyTemplating(
                template: template,
                enquiry: model.enquiry,
                colleague: model.about.viewer.name,
                context: model.context
            )
            let language = request.query["language"].flatMap(TypedReply.language) ?? model.draft.language
            if templating.wouldReplace(model.draft, in: language) {
                question = template
            } else {
                model.draft = templating.loaded(into: model.draft, in: language, .replacing)
            }
        }
        return try await ReplyView.make(model, request, values: FormFields(model.draft), question: question).page
    }

    /// A file of a draft, for whoever added it, and for those who look at the answer before it leaves.
    @Sendable
    private static func file(_ request: PageRequest) async throws -> any PageAnswer {
        let (reference, person) = (try request.reference(), try request.person())
        let number = Int64(request.parameter("file"))
        let raws = request.site.services.store.raws
        let found = try await EnquiryReading(request).read(reference, "a file of a reply") { dossier, session, _ in
            let own = try session.files(of: reference, by: person.email)
            let reviewed = try ReviewedAnswer(dossier, in: session)?.files ?? []
            return try (own + reviewed).first { $0.id == number }
                .map { (name: $0.name, bytes: try raws.bytes(of: $0.raw, in: session)) }
        }
        guard let found else { throw Problem.notFound("There is no such file that you may see.") }
        return MessageRoutes.file(found.bytes, name: FileLabel.cleaned(found.name))
    }

    @Sendable
    private static func recall(_ request: PageRequest) async throws -> any PageAnswer {
        let (reference, person) = (try request.reference(), try request.person())
        guard let desk = request.site.services.mail?.replies else { throw Problem.refused(ReplyView.noMail) }
        guard let mail = Int64(request.parameter("mail")) else { throw ReplyFault.noSuchMail }
        let author = try await request.write { session, context -> Actor in
            _ = try session.open(reference, for: person)
            guard let found = try session.mail(mail, for: person), found.enquiry == reference else {
                throw ReplyFault.noSuchMail
            }
            _ = try desk.recall(mail, context: context, viewer: person, in: session)
            return found.author
        }
        let isTheirs = author == .person(person.email)
        let said =
            "Called back: it does not leave. The enquiry stands as it did before, unless something else happened since. "
            + (isTheirs ? "Here is your draft." : "Whoever wrote it has the draft again.")
        return Response.redirect(to: isTheirs ? .reply(to: reference) : .enquiry(reference))
            .saying(Notice(said, about: reference), on: request)
    }
}
