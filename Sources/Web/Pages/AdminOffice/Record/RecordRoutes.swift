import HTTPTypes
import Hummingbird
import NIOCore
import QueueStore
import Triage
import WorkingTime

/// The pages of what was done: the journal, and whether the record is whole.
struct RecordRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        let access = Access.desk(.administration)
        routes.get("/admin/journal", for: access) { request in
            let viewer = try request.person()
            let (before, kind) = (request.query.integer("before"), request.query["kind"])
            let model = try await request.read { session, context in
                try JournalModel.read(before: before, kind: kind, session, context, viewer: viewer)
            }
            return JournalView(model: model, request: request).page
        }
        routes.get("/admin/audit", for: access) { request in
            let checkpoint = try await request.read { session, _ in try session.lastCheckpoint() }
            return AuditView(checkpoint: checkpoint, request: request).page
        }
        routes.post("/admin/audit", for: access, verify)
        routes.get("/admin/audit/events.jsonl", for: access, export)
    }

    /// The whole record in one read: what is added meanwhile is not looked at.
    @Sendable
    private func verify(_ request: PageRequest) async throws -> any PageAnswer {
        let viewer = try request.person()
        let (found, visible, checkpoint) = try await request.read { session, _ in
            let found = try session.verifyAudit()
            let named = found.faults.prefix(1_000).flatMap { NamedEnquiries($0).references }
            return (found, try session.visible(among: named, to: viewer), try session.lastCheckpoint())
        }
        let desk = try await request.officeDesk()
        let detail =
            "the record was verified: \(Words.count(found.events, "event")), "
            + "\(Words.count(found.faults.count, "fault"))"
        try await site.services.store.write { try desk.note("audit", detail, in: $0) }
        return AuditView(checkpoint: checkpoint, request: request, found: found, visible: visible).page
    }

    /// The events, some thousands at a time, so that a long record is never held whole. That they were taken away is
    /// written down before the first of them goes.
    @Sendable
    private func export(_ request: PageRequest) async throws -> any PageAnswer {
        let viewer = try request.person()
        let store = site.services.store
        let desk = try await request.officeDesk()
        try await store.write { try desk.note("export", "the events of the record were exported", in: $0) }
        var response = Response.download(
            [UInt8](),
            type: "application/x-ndjson",
            name: "events-\(request.today).jsonl"
        )
        response.headers[.contentLength] = nil
        response.body = ResponseBody { writer in
            var mark: EventMark? = .start
            while let from = mark {
                let (lines, next) = try await store.read { session in
                    try EventLines.read(after: from, session, for: viewer)
                }
                if !lines.isEmpty { try await writer.write(ByteBuffer(bytes: lines)) }
                mark = next
            }
            try await writer.finish(nil)
        }
        return response
    }
}

/// Events as lines of JSON.
enum EventLines {
    private static let atOnce = 2_000

    /// - Returns: the lines, and where to go on; nil at the end.
    static func read(
        after mark: EventMark,
        _ session: any Session,
        for viewer: Person
    ) throws -> (lines: [UInt8], next: EventMark?) {
        let events = try session.events(after: mark, limit: atOnce, for: viewer)
        var lines: [UInt8] = []
        lines.reserveCapacity(events.count * 320)
        for (event, hash) in events { lines += line(event, hash).utf8 }
        guard events.count == atOnce, let last = events.last?.event else { return (lines, nil) }
        return (lines, EventMark(enquiry: last.enquiry, sequence: last.sequence))
    }

    private static func line(_ event: ChainedEvent, _ hash: [UInt8]) -> String {
        let fields = [
            ("ref", quoted(EnquiryReference(id: event.enquiry).description)),
            ("sequence", String(event.sequence)),
            ("at", quoted(Instant(seconds: event.at).description)),
            ("actor", quoted(event.actor)),
            ("kind", quoted(event.kind)),
            ("commitment", quoted(Hexadecimal.text(event.commitment))),
            ("hash", quoted(Hexadecimal.text(hash))),
        ]
        return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
    }

    /// A string of JSON (RFC 8259, 7).
    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}
