import Correspondence
import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// Does what a button of the page asks for. Whatever becomes of it, what was typed is kept first.
struct ReplyDoing: Sendable {
    let request: PageRequest
    let reference: EnquiryReference
    let person: Person
    let typed: TypedReply
    let deed: ReplyDeed

    /// The mail has gone already: the button was pressed twice.
    struct SentAlready: Error {}

    init(_ request: PageRequest) throws {
        self.request = request
        reference = try request.reference()
        person = try request.person()
        typed = TypedReply(request.form)
        deed = ReplyDeed(request.form[ReplyDeed.field])
    }

    func done() async throws -> any PageAnswer {
        guard let mail = request.site.services.mail else { throw Problem.refused(ReplyView.noMail) }
        do {
            if deed != .discard { try await keep() }
            return try await perform(mail.replies)
        } catch is SentAlready {
            return Response.redirect(to: .enquiry(reference))
                .saying(Notice("It was sent already, once: see the conversation."), on: request)
        } catch {
            return try await refused(error)
        }
    }

    private func perform(_ desk: ReplyDesk) async throws -> Response {
        switch deed {
        case .autosave: return Response(status: .noContent)
        case .save, .detach: return page()
        case .preview: return page { $0.with("show", "preview") }
        case .cite: return try await cite()
        case .template(let way): return try await load(way)
        case .discard: return try await discard()
        case .review: return try await askReview(desk)
        case .send: return try await send(desk)
        }
    }

    /// The page again, which tells what happened since it was first opened.
    private func page(_ change: (SiteAddress) -> SiteAddress = { $0 }) -> Response {
        .redirect(to: change(.reply(to: reference).with("saw", request.saw.map { "\($0)" })))
    }

    private func refused(_ error: any Error) async throws -> Page {
        let model = try await ReplyModel.read(request)
        let names = Names(model.context)
        guard let failure = ReplyFailure(error, typed.draft, reference, names) else { throw error }
        return try await ReplyView.make(model, request, values: request.form, failure: failure).page
    }

    // MARK: - Keeping

    private func keep() async throws {
        let raws = request.site.services.store.raws
        let (refused, obstacle) = try await request.write { session, context -> (String?, Refusal?) in
            let enquiry = try session.open(reference, for: person).enquiry
            let before = try session.draft(of: reference, by: person.email)
            // What nobody may write is not kept for them; whose enquiry it is not any more loses nothing they had begun.
            let obstacle = enquiry.obstacleToReply(context).flatMap { $0.isAboutThePerson ? $0 : nil }
            if let obstacle, before == nil { throw obstacle }
            if before == nil, let sent = try session.sentDraft(of: reference, by: person.email) {
                // A page that was open when it was sent says so by what it saw.
                let isEarlier = request.saw != enquiry.version
                if isEarlier, deed == .autosave || sent.draft == typed.draft { throw SentAlready() }
            }
            if case .detach(let file) = deed { try session.detach(file, from: reference, by: person.email) }
            let files = try ReplyFiles(request.files, with: session.files(of: reference, by: person.email))
            for file in files.new {
                try session.attach(
                    file.bytes,
                    named: file.name,
                    type: file.type,
                    to: reference,
                    by: person.email,
                    raws: raws
                )
            }
            try session.save(typed.draft, of: reference, by: person.email, at: context.now)
            return (files.refused, obstacle)
        }
        if let obstacle { throw obstacle }
        if let refused { throw ReplyFieldFault(wrong: ["file": refused]) }
    }

    // MARK: - Deeds

    private func load(_ way: ReplyTemplating.Way?) async throws -> Response {
        let code = request.form["template"]
        let asks = try await request.write { session, context -> Bool in
            guard let template = code.flatMap(context.kit.template) else {
                throw ReplyFieldFault(wrong: ["template": "Choose a template."])
            }
            let enquiry = try session.open(reference, for: person).enquiry
            let templating = ReplyTemplating(
                template: template,
                enquiry: enquiry,
                colleague: person.name,
                context: context
            )
            let (draft, language) = (typed.draft, typed.draft.language)
            if way == nil, templating.wouldReplace(draft, in: language) { return true }
            let loaded = templating.loaded(into: draft, in: language, way ?? .replacing)
            try session.save(loaded, of: reference, by: person.email, at: context.now)
            return false
        }
        return page { asks ? $0.with("template", code) : $0 }
    }

    private func cite() async throws -> Response {
        let code = request.form["citation"]
        try await request.write { session, context in
            guard let citation = context.kit.citations.first(where: { $0.code == code }) else {
                throw ReplyFieldFault(wrong: ["citation": "Choose a citation."])
            }
            var draft = typed.draft
            draft.cite(citation)
            try session.save(draft, of: reference, by: person.email, at: context.now)
        }
        return page()
    }

    private func discard() async throws -> Response {
        try await request.write { session, context in
            _ = try session.open(reference, for: person)
            try session.deleteDraft(of: reference, by: person.email)
            try session.endWriting(reference, by: person.email)
        }
        return Response.redirect(to: .enquiry(reference))
            .saying(Notice("The draft is discarded.", about: reference), on: request)
    }

    private func askReview(_ desk: ReplyDesk) async throws -> Response {
        try request.seen(of: "enquiry")
        guard typed.missing.isEmpty else { throw ReplyFieldFault(wrong: typed.missing) }
        let draft = typed.draft.leaving
        let asked = try await request.write { session, context -> String? in
            // What is approved is one text, without a version that is not to leave.
            try session.save(draft, of: reference, by: person.email, at: context.now)
            // Whoever looks sees a mail that could leave.
            _ = try desk.preview(draft, of: person.email, on: reference, context: context, viewer: person, in: session)
            let review = ReviewRequest(
                reviewer: request.form["reviewer"],
                outcome: draft.purpose == .final ? draft.outcome : nil,
                remark: request.form["remark"],
                text: draft.digest(with: try session.files(of: reference, by: person.email))
            )
            _ = try session.perform(
                .review(review),
                on: reference,
                context: context,
                viewer: person,
                saw: request.saw
            )
            try session.endWriting(reference, by: person.email)
            return review.reviewer.map { Names(context).person($0) }
        }
        let whom = asked ?? "A second pair of eyes"
        return Response.redirect(to: .enquiry(reference))
            .saying(Notice("\(whom) is asked to look at your answer before it leaves.", about: reference), on: request)
    }

    private func send(_ desk: ReplyDesk) async throws -> Response {
        try request.seen(of: "enquiry")
        guard typed.missing.isEmpty else { throw ReplyFieldFault(wrong: typed.missing) }
        let sent = try await request.write { session, context in
            guard try session.draft(of: reference, by: person.email) != nil else { throw SentAlready() }
            let sent = try desk.send(
                typed.draft.leaving,
                of: person.email,
                on: reference,
                context: context,
                viewer: person,
                saw: request.saw,
                in: session
            )
            try session.endWriting(reference, by: person.email)
            return sent
        }
        let time = request.words.clockSecond(sent.leavesAt)
        let said =
            request.site.services.mail?.isDry ?? false
            ? "Nothing leaves this installation; otherwise it would leave at \(time)." : "It leaves at \(time)."
        let back = Notice.Back(action: "recall", mail: sent.mail, saw: sent.enquiry.version)
        return Response.redirect(to: .enquiry(reference))
            .saying(Notice(said, about: reference, back: back), on: request)
    }
}

extension Words {
    /// “10:15:30”, the office's time.
    func clockSecond(_ moment: Instant) -> String {
        let second = ((moment.seconds % 60) + 60) % 60
        return clockTime(moment) + (second < 10 ? ":0" : ":") + String(second)
    }
}

extension Refusal {
    /// Whether whoever asks may not write to these people at all.
    var isAboutThePerson: Bool {
        switch self {
        case .notAllowed, .notYours: true
        default: false
        }
    }
}
