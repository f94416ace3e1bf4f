import HTTPTypes
import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// Reads an enquiry for whoever asks, and writes down that they did where that is owed (`Enquiry.recordsReads`).
struct EnquiryReading: Sendable {
    private let request: PageRequest
    private let viewer: Person

    /// A second look within so many seconds belongs to the first.
    static let oneLook: Int64 = 60 * 60
    /// A page that brings itself up to date goes on with a look for as long as a session lasts. Whoever claims to be such
    /// a page without having looked before is written down.
    static let longestLook = Sessions.longest

    init(_ request: PageRequest) throws {
        self.request = request
        viewer = try request.person()
    }

    /// What an enquiry holds, made of it in one transaction.
    ///
    /// - Parameter what: what is looked at, in words that follow “read”.
    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see.
    func read<T: Sendable>(
        _ reference: EnquiryReference,
        _ what: String = "the enquiry",
        _ body: @escaping @Sendable (EnquiryDossier, any Session, DecisionContext) throws -> T
    ) async throws -> T {
        let first: T? = try await request.read { session, context in
            let dossier = try EnquiryDossier(reference, viewer: viewer, context, session: session)
            return owesRecord(dossier, what) ? nil : try body(dossier, session, context)
        }
        if let first { return first }
        return try await request.write { session, context in
            let dossier = try EnquiryDossier(reference, viewer: viewer, context, session: session)
            guard owesRecord(dossier, what) else { return try body(dossier, session, context) }
            try session.noteReading(of: reference, what: what, context)
            return try body(EnquiryDossier(reference, viewer: viewer, context, session: session), session, context)
        }
    }

    /// Whether this look is still to be written down.
    func owesRecord(_ dossier: EnquiryDossier, _ what: String) -> Bool {
        guard dossier.enquiry.recordsReads else { return false }
        let isRefresh = request.request.headers[.refresh] != nil
        let since = request.now.seconds - (isRefresh ? Self.longestLook : Self.oneLook)
        return !dossier.history.contains { recorded in
            guard case .read(let read) = recorded.event else { return false }
            return read.what == what && recorded.actor == .person(viewer.email) && recorded.at.seconds > since
        }
    }
}

extension EnquiryReading {
    /// A page shows no more messages at once.
    static let mostMessages = 50
    /// What stands beside a list is short.
    private static let fewMessages = 5

    /// Everything, for its own page.
    func page(_ reference: EnquiryReference, _ memory: EnquiryMemory) async throws -> EnquiryModel {
        let configured = request.site.settings.inboxes
        let before = request.query[Self.before].flatMap(Int64.init)
        var model = try await read(reference) { [viewer] dossier, session, context in
            let similar = try memory.similar(to: dossier, for: viewer, at: context.now, in: session)
            var model = try EnquiryModel(
                dossier,
                for: viewer,
                context,
                most: Self.mostMessages,
                before: before,
                similar: similar,
                parts: { memory.parts(of: $0) },
                in: session
            )
            if viewer.role.triages { model.inboxes = try KnownInboxes.read(in: session, configured: configured).names }
            model.hasUnseenNotices = try session.hasUnseenNotices(about: reference, by: viewer.email)
            return model
        }
        model.messages = try await memory.looked(at: model.messages, in: request.site.services.store)
        return model
    }

    /// Notes that the viewer has seen what they were told of an enquiry, once they open its page. A page that brings itself up
    /// to date may have nobody before it, and who asks for the head of a page sees nothing of it.
    func seeNotices(of model: EnquiryModel) async throws {
        guard model.hasUnseenNotices, request.request.method == .get, request.request.headers[.refresh] == nil else {
            return
        }
        try await request.write { [viewer] session, context in
            _ = try session.seeNotices(about: model.reference, by: viewer.email, at: context.now)
        }
    }

    /// Names in an address the message that those shown come before, so that what arrives meanwhile moves nothing.
    static let before = "before"

    /// What stands beside a list.
    ///
    /// - Parameter isChosen: whether they opened it themselves: what must be recorded is shown only then.
    func pane(_ reference: EnquiryReference, isChosen: Bool) async throws -> EnquiryModel {
        if !isChosen, let withheld = try await withheld(reference) { return withheld }
        return try await read(reference) { [viewer] dossier, session, context in
            try EnquiryModel(
                dossier,
                for: viewer,
                context,
                most: Self.fewMessages,
                similar: [],
                parts: { _ in nil },
                in: session
            )
        }
    }

    /// Nil where no reading is owed a record, so that nothing needs to be held back.
    private func withheld(_ reference: EnquiryReference) async throws -> EnquiryModel? {
        try await request.read { [self] session, context in
            let dossier = try EnquiryDossier(reference, viewer: viewer, context, session: session)
            guard owesRecord(dossier, "the enquiry") else { return nil }
            return try .withheld(dossier, for: viewer, context, in: session)
        }
    }
}
