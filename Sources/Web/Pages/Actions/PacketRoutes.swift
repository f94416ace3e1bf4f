import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// The packet of a hand-off as text: before, for whoever is to get it; afterwards, for whoever asks again.
struct PacketRoutes {
    func add(to routes: PageRoutes) {
        routes.get("/enquiries/:reference/packet", for: .everybody, Self.again)
        routes.post("/enquiries/:reference/packet", for: .everybody, Self.before)
    }

    /// What was filled in says for whom it is. The enquiry stays as it is.
    private static func before(_ request: PageRequest) async throws -> any PageAnswer {
        let (reference, person) = (try request.reference(), try request.person())
        guard let receiver = request.form["to"] else {
            let fault = ActionFault.fields(["to": "Say to whom it is handed off: the packet names them."])
            guard let refused = ActionRefused(fault, .handOff, on: reference, request.form) else { throw fault }
            return try await refused.page(request)
        }
        let context = try await request.read { _, context in context }
        let dossier = try await EnquiryDossier.read(
            reference,
            viewer: person,
            context,
            from: request.site.services.store
        )
        return download(Packet(dossier, to: receiver, because: request.form["because"], by: person, context))
    }

    /// What was handed off, told as it was then.
    private static func again(_ request: PageRequest) async throws -> any PageAnswer {
        let (reference, person) = (try request.reference(), try request.person())
        let context = try await request.read { _, context in context }
        let dossier = try await EnquiryDossier.read(
            reference,
            viewer: person,
            context,
            from: request.site.services.store
        )
        for recorded in dossier.history.reversed() {
            guard case .handedOff(let event) = recorded.event else { continue }
            let by = context.staff.person(recorded.actor.description) ?? person
            let then = context.at(recorded.at)
            return download(Packet(dossier, to: event.to, because: event.because, by: by, then))
        }
        return Response.redirect(to: .action("hand-off", on: reference))
    }

    private static func download(_ packet: Packet) -> Response {
        let text = PacketText(packet: packet, messages: []).text
        return .download(
            Array(text.utf8),
            type: "text/plain; charset=utf-8",
            name: "\(packet.dossier.enquiry.reference)-hand-off.txt"
        )
    }
}
