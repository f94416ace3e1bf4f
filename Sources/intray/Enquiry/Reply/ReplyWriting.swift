import ArgumentParser
import Classifier
import Correspondence
import Mail
import QueueStore
import Triage

/// Makes a draft of what was typed, in the transaction in which it is kept or sent.
struct ReplyWriting: Sendable {
    let reference: EnquiryReference
    let words: ReplyWords
    let purpose: ReplyPurposeOptions
    let text: String?
    let welsh: String?
    let files: [GivenFile]
    /// Whether a draft that was kept may go.
    let replaces: Bool

    /// Reads the files that are named, before anything is locked.
    init(_ reference: EnquiryReference, _ words: ReplyWords, _ purpose: ReplyPurposeOptions, replaces: Bool) throws {
        self.reference = reference
        self.words = words
        self.purpose = purpose
        self.replaces = replaces
        text = try words.givenText()
        welsh = try words.givenWelsh()
        files = try words.givenFiles()
    }

    /// Keeps what was typed, with its files, as the person's draft.
    func keep(
        by person: Person,
        saw: Int?,
        _ context: DecisionContext,
        raws: ChunkedRawStore,
        in session: any Session
    ) throws -> ReplyDraft {
        let enquiry = try session.open(reference, for: person, saw: saw).enquiry
        var draft = try begun(enquiry, by: person, saw: saw, context, in: session)
        if !words.to.isEmpty { draft.to = words.to }
        if !words.cc.isEmpty { draft.cc = words.cc }
        if let subject = words.subject { draft.subject = subject }
        if words.noQuote { draft.quotes = false }
        for code in words.cite { draft.cite(try citation(code, context.kit)) }
        purpose.apply(to: &draft, today: context.today)
        for file in files {
            try session.attach(
                file.bytes,
                named: file.name,
                type: FileEnding.contentType(of: file.name),
                to: reference,
                by: person.email,
                raws: raws
            )
        }
        try session.save(draft, of: reference, by: person.email, at: context.now)
        return draft
    }

    private func begun(
        _ enquiry: Enquiry,
        by person: Person,
        saw: Int?,
        _ context: DecisionContext,
        in session: any Session
    ) throws -> ReplyDraft {
        let kept = try session.draft(of: reference, by: person.email)
        guard words.begins else {
            guard let kept else {
                throw ValidationError("Say what to write: --text, --text-file or --template.")
            }
            if saw == nil { try checkNothingCame(since: kept, in: session) }
            var draft = kept.draft
            if let language = words.language { draft.language = language }
            return draft
        }
        if let kept {
            guard replaces else { throw Self.drafted(kept) }
            try session.deleteDraft(of: reference, by: person.email)
        }
        var draft = ReplyDesk.begin(
            try words.template.map { try template($0, for: enquiry, context.kit) },
            for: enquiry,
            in: words.language ?? (welsh == nil ? nil : .both),
            by: person.name,
            context
        )
        if let text { draft.text = text }
        if let welsh { draft.welsh = welsh }
        for gap in words.fill { try gap.fill(&draft) }
        return draft
    }

    /// What was written before a message came may not answer it.
    private func checkNothingCame(since kept: StoredDraft, in session: any Session) throws {
        let came = try session.events(of: reference).contains { recorded in
            guard case .joined = recorded.event else { return false }
            return recorded.at > kept.savedAt
        }
        guard came else { return }
        let version = try session.enquiry(reference)?.enquiry.version ?? 0
        throw CommandFailure(
            """
            A message has come since you wrote your draft about \(reference): read it with “intray show \(reference)”. To \
            send the draft as it is all the same, say which state you saw: --saw \(version).
            """
        )
    }

    private func template(_ code: String, for enquiry: Enquiry, _ kit: Kit) throws -> ReplyTemplate {
        let fitting = kit.templates(for: enquiry.category)
        if let found = fitting.first(where: { $0.code == code }) { return found }
        let known = Words.list(fitting.map(\.code))
        throw CommandFailure(
            "There is no template “\(code)” for the category \(enquiry.category)"
                + (known.isEmpty ? ": it has none. Give --text." : ": it has \(known).")
        )
    }

    private func citation(_ code: String, _ kit: Kit) throws -> Citation {
        if let found = kit.citations.first(where: { $0.code == code }) { return found }
        let known = Words.list(kit.citations.map(\.code))
        throw CommandFailure(
            "The kit has no citation “\(code)”" + (known.isEmpty ? ": it has none." : ": it has \(known).")
        )
    }

    private static func drafted(_ kept: StoredDraft) -> CommandFailure {
        CommandFailure(
            """
            You have a draft about \(kept.enquiry) already. “intray reply \(kept.enquiry) --preview” shows it, and \
            without --preview it is sent. To write this in its place: --discard-draft.
            """
        )
    }
}
