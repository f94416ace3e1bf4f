import HTTPTypes
import Hummingbird
import Mail
import QueueStore
import Triage

/// What came with a message, and the message as it came. Each is given out only with an enquiry it belongs to, to who may
/// see that one; where reading is recorded, so is this.
struct MessageRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/enquiries/:reference/messages/:ledger/html", for: .everybody, designed)
        routes.get("/enquiries/:reference/messages/:ledger/attachments/:number", for: .everybody, attachment)
        routes.get("/enquiries/:reference/messages/:ledger/raw", for: .everybody, raw)
    }

    @Sendable
    private func designed(_ request: PageRequest) async throws -> any PageAnswer {
        let kept = try await message(request) { "\($0) as it was designed" }
        return DesignedMessage(Message.parse(kept.bytes)).response
    }

    @Sendable
    private func attachment(_ request: PageRequest) async throws -> any PageAnswer {
        let place = request.parameter("number").prefix(40).filter { $0.isASCII && ($0.isNumber || $0 == ".") }
        let kept = try await message(request) { "attachment \(place) of \($0)" }
        guard let attachment = Message.parse(kept.bytes).opened.attachment(at: place) else {
            throw Problem.notFound("This message has no attachment \(place).")
        }
        return Self.file(attachment.bytes, name: FileLabel.safe(attachment))
    }

    @Sendable
    private func raw(_ request: PageRequest) async throws -> any PageAnswer {
        let kept = try await message(request) { "\($0) as it came" }
        return Self.file(kept.bytes, name: "\(request.parameter("reference"))-\(kept.ledger).eml")
    }

    /// The kept bytes of the message that the address names.
    ///
    /// - Parameter what: what is looked at, given what the message is called in the record: never by its own words.
    private func message(_ request: PageRequest, _ what: (String) -> String) async throws -> KeptMessage {
        let reference = try request.reference()
        let missing = Problem.notFound("There is no such message in \(reference) that you may see.")
        guard let ledger = Int64(request.parameter("ledger")) else { throw missing }
        let raws = site.services.store.raws
        let kept = try await EnquiryReading(request).read(reference, what("message \(ledger)")) {
            dossier,
            session,
            _ -> KeptMessage? in
            guard dossier.conversation.contains(where: { $0.ledger == ledger }) else { return nil }
            return try session.keptMessage(ledger, raws: raws)
        }
        guard let kept else { throw missing }
        return kept
    }

    /// A file to keep, never to be opened by the browser: its type is not told, so that nothing in it can act for this
    /// site.
    static func file(_ bytes: [UInt8], name: String) -> Response {
        var response = Response.download(bytes, type: "application/octet-stream", name: name)
        response.headers[.contentSecurityPolicy] = "sandbox; default-src 'none'"
        return response
    }
}
