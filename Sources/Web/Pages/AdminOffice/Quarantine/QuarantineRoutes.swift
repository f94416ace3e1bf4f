import Hummingbird
import Logging
import QueueStore
import Triage
import WorkingTime

/// The pages of what could not be understood.
struct QuarantineRoutes: Sendable {
    let site: Site

    /// Each reading of one message again is a transaction of its own.
    private static let mostAtOnce = 500
    /// Messages of one enquiry that are shown.
    private static let mostMessages = 20

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.get("/admin/quarantine", for: access) { request in
            let viewer = try request.person()
            let page = min(max(request.query.integer("page") ?? 1, 1), 10_000)
            let model = try await request.read { try QuarantineModel.read($0, $1, viewer: viewer, page: page) }
            return QuarantineView(model: model, request: request).page
        }
        routes.post("/admin/quarantine/retry", for: access, retryAll)
        routes.get("/admin/quarantine/:reference", for: access, raw)
        routes.get("/admin/quarantine/:reference/messages/:ledger", for: access, file)
        routes.post("/admin/quarantine/:reference/retry", for: access, retry)
    }

    /// Reading mail as it came is reading it: it is recorded where that is owed.
    @Sendable
    private func raw(_ request: PageRequest) async throws -> any PageAnswer {
        let raws = site.services.store.raws
        let mail = try await EnquiryReading(request).read(request.reference(), "its mail as it came") {
            dossier,
            session,
            context in
            let messages = try dossier.quarantined().prefix(Self.mostMessages).compactMap { ledger in
                try session.keptMessage(ledger, raws: raws).map { (ledger, RawMail($0.bytes)) }
            }
            let title = Names(context).title(dossier.summary)
            return QuarantinedMail(summary: dossier.summary, title: title, messages: messages)
        }
        return QuarantinedView(mail: mail, request: request).page
    }

    /// The whole of a message as text: no mail program opens it, and no browser takes it for anything else.
    @Sendable
    private func file(_ request: PageRequest) async throws -> any PageAnswer {
        let reference = try request.reference()
        let raws = site.services.store.raws
        let ledger = Int64(request.parameter("ledger")) ?? 0
        let kept = try await EnquiryReading(request).read(reference, "message \(ledger) as it came") {
            dossier,
            session,
            _ in
            try dossier.quarantined().contains(ledger) ? session.keptMessage(ledger, raws: raws) : nil
        }
        guard let kept else { throw Problem.notFound("There is no such message in the quarantine of \(reference).") }
        return Response.download(kept.bytes, type: "text/plain; charset=utf-8", name: "\(reference)-\(ledger).txt")
    }

    @Sendable
    private func retry(_ request: PageRequest) async throws -> any PageAnswer {
        let reference = try request.reference()
        let viewer = try request.person()
        let isVisible = try await request.read { session, _ in try session.isVisible(reference, to: viewer) }
        guard isVisible else { throw StoreError.noSuchEnquiry("\(reference)") }
        let isUnderstood = try await site.services.retry(reference)
        try await note(request, tried: 1, understood: isUnderstood ? 1 : 0)
        let text =
            isUnderstood
            ? "It could be read now. It waits for triage like any other."
            : "It was read again, and could still not be understood."
        return Response.redirect(to: request.returning(or: .adminQuarantine))
            .saying(Notice(text, about: reference, isWarning: !isUnderstood), on: request)
    }

    @Sendable
    private func retryAll(_ request: PageRequest) async throws -> any PageAnswer {
        let viewer = try request.person()
        let (references, total) = try await request.read { session, context in
            var filter = QuarantineModel.filter(for: viewer, context)
            let total = try session.count(filter)
            filter.limit = Self.mostAtOnce
            return (try session.list(filter).map(\.reference), total)
        }
        var (understood, failed) = (0, 0)
        for reference in references {
            do {
                if try await site.services.retry(reference) { understood += 1 }
            } catch {
                // One that fails keeps none of the others from being read.
                failed += 1
                site.logger.error("could not read again", metadata: ["enquiry": "\(reference)", "error": "\(error)"])
            }
        }
        try await note(request, tried: references.count, understood: understood)
        let rest = total - references.count
        let text =
            "\(Words.were(references.count)) read again, \(understood) of them understood now."
            + (failed > 0 ? " \(failed) could not be read for a reason that stands in the log." : "")
            + (rest > 0 ? " \(rest) more are left: press it once more." : "")
        return Response.redirect(to: .adminQuarantine).saying(Notice(text), on: request)
    }

    private func note(_ request: PageRequest, tried: Int, understood: Int) async throws {
        guard tried > 0 else { return }
        let desk = try await request.officeDesk()
        let detail = "\(Words.count(tried, "enquiry", "enquiries")) in quarantine read again, \(understood) understood"
        try await site.services.store.write { try desk.note("quarantine", detail, in: $0) }
    }
}
