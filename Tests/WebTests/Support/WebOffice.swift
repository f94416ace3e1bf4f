import Classifier
import Correspondence
import Crypto
import Foundation
import Ingest
import Logging
import Mail
import QueueStore
import QueueStoreSQLite
import Synchronization
import Triage
import WorkingTime

@testable import Web

/// An office on the web: the `arl` kit, a few people, a database in a temporary folder and the site over it. It is
/// Monday 12 October 2026, 10:00 in London, until a test says otherwise.
final class WebOffice: Sendable {
    static let ada = Person(email: "ada@office.example", name: "Ada Wynn", role: .administrator)
    static let cora = Person(email: "cora@office.example", name: "Cora Bevan", role: .coordinator)
    static let tom = Person(email: "tom@office.example", name: "Tom Adeyemi", role: .coordinator)
    static let rhys = Person(
        email: "rhys@office.example",
        name: "Rhys Hale",
        role: .colleague,
        skills: ["records", "welsh"]
    )
    static let lena = Person(email: "lena@office.example", name: "Lena Okafor", role: .colleague, skills: ["library"])
    static let mona = Person(email: "mona@office.example", name: "Mona Pryce", role: .manager)
    static let people = [ada, cora, tom, rhys, lena, mona]

    let folder: URL
    let store: EnquiryStore
    let zone: Zone
    let server: WebServer
    private let clock = SharedClock(start)

    /// - Parameters:
    ///   - publicURL: `https` makes the cookies secure.
    ///   - trustedProxies: addresses and networks whose X-Forwarded headers count.
    init(publicURL: String = "http://intray.example", trustedProxies: [String] = []) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "office.db")
        try FileManager.default.copyItem(at: try await Self.blueprint.value, to: file)
        zone = try Zone("Europe/London")
        let store = EnquiryStore(database: try SQLiteDatabase(path: file.path, creating: false))
        server = WebServer(
            services: Self.services(store, zone, clock),
            settings: WebSettings(
                host: "127.0.0.1",
                port: 0,
                publicURL: publicURL,
                trustedProxies: trustedProxies,
                inboxes: ["arl"]
            ),
            logger: Self.quiet
        )
        // What a test commits is news to the site at once, as what the site commits is.
        self.store = server.site.services.store
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let start = Instant(seconds: 1_791_795_600)
    static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// The moment the site takes for now.
    var now: Instant { clock.now }
    var today: CivilDate { zone.date(of: now) }

    /// Lets time pass.
    func pass(seconds: Int64) { clock.pass(seconds) }

    /// Lets mail arrive, as ingest does; gives the enquiries it became, in the order of the messages.
    @discardableResult
    func receive(_ letters: String..., inbox: String = "arl", at moment: Instant? = nil) async throws
        -> [EnquiryReference]
    {
        let moment = moment ?? now
        let arrivals = letters.map { letter in
            let bytes = Array(letter.utf8)
            return Arrival(
                source: "test",
                key: UUID().uuidString,
                inbox: inbox,
                bytes: bytes,
                sha256: Array(SHA256.hash(data: bytes)),
                receivedAt: moment
            )
        }
        let pipeline = try await Self.ingester(store, zone, clock).pipeline()
        let kept = try await pipeline.keep(FetchedBatch(arrivals, position: nil), from: "test")
        _ = try await pipeline.enqueue(pipeline.understand(kept), router: pipeline.router())
        return try await store.read { session in
            var found: [String: EnquiryReference] = [:]
            try session.ledger(limit: nil) { row in
                found[row.key] = row.enquiry.map { EnquiryReference(id: $0) }
            }
            return arrivals.compactMap { found[$0.key] }
        }
    }

    /// What somebody decides with.
    func context(_ person: Person) async throws -> DecisionContext {
        try await Office.load(store, zone: zone)
            .context(now: now, actor: .person(person.email), role: person.role)
    }

    /// Does something to an enquiry, as the command line does.
    @discardableResult
    func act(_ command: EnquiryCommand, on reference: EnquiryReference, as person: Person) async throws -> Enquiry {
        let context = try await context(person)
        return try await store.write { try $0.perform(command, on: reference, context: context, viewer: person) }
    }

    /// Writes a word to the correspondent of an enquiry; gives the mail's number in the outbox.
    func send(_ text: String, on reference: EnquiryReference, as person: Person) async throws -> Int64 {
        guard let desk = server.site.services.mail?.replies else { throw ReplyFault.nobody }
        let (context, from) = (try await context(person), try await enquiry(reference).from.address)
        let draft = ReplyDraft(.word, to: [from], subject: "Your enquiry", language: .en, text: text)
        return try await store.write { session in
            try desk.send(draft, of: nil, on: reference, context: context, viewer: person, saw: nil, in: session).mail
        }
    }

    /// An enquiry as it is now.
    func enquiry(_ reference: EnquiryReference) async throws -> Enquiry {
        guard let stored = try await store.read({ try $0.enquiry(reference) }) else {
            throw StoreError.noSuchEnquiry("\(reference)")
        }
        return stored.enquiry
    }

    private static func ingester(_ store: EnquiryStore, _ zone: Zone, _ clock: SharedClock) -> Ingester {
        Ingester(store: store, zone: zone, clock: { clock.now }, logger: quiet)
    }

    private static func services(_ store: EnquiryStore, _ zone: Zone, _ clock: SharedClock) -> WebServices {
        let ingester = ingester(store, zone, clock)
        return WebServices(
            store: store,
            zone: zone,
            now: { clock.now },
            enter: { entry, context, person in
                let entry = Entry(
                    category: entry.category,
                    from: Mailbox(typed: entry.from),
                    subject: entry.subject,
                    text: entry.text,
                    receivedAt: entry.receivedAt,
                    channel: entry.channel,
                    inbox: entry.inbox,
                    to: entry.to,
                    key: entry.key
                )
                return try await ingester.pipeline().enter(entry, context: context, viewer: person)
            },
            undo: { kind, reference, context, person, saw in
                let undone = try await ingester.pipeline()
                    .undo(kind, on: reference, context: context, viewer: person, saw: saw)
                return Undoing(kind: undone.kind, other: undone.other)
            },
            retry: { reference in
                switch try await ingester.pipeline().replay(reference) {
                case .reproposed(let enquiry), .decided(let enquiry): enquiry.quarantine == nil
                }
            },
            mail: letterhead.map { MailServices(ReplyDesk($0, raws: store.raws), isDry: true) }
        )
    }

    /// Mail of the office leaves after half a minute, from this address.
    static let letterhead = try? Letterhead(
        standard: Mailbox(name: "Access, Retention & Library", address: "office@arl.example")
    )

    /// The database every office begins with: learning the kit takes a while, and is done once.
    private static let blueprint = Task {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "web-blueprint-\(UUID().uuidString.prefix(8))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "office.db")
        let zone = try Zone("Europe/London")
        let store = EnquiryStore(database: try SQLiteDatabase(path: file.path, creating: true))
        let kit = try Kit.yaml(named: "arl")
        try await store.write { session in
            try session.migrate()
            try session.save(kit: kit, by: "operator", at: start)
            for person in people { try session.save(person) }
        }
        _ = try await ingester(store, zone, SharedClock(start)).pipeline()
        try await store.database.tidy()
        return file
    }
}

/// A clock that a test moves.
final class SharedClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ moment: Instant) {
        self.moment = Mutex(moment)
    }

    var now: Instant { moment.withLock { $0 } }

    func pass(_ seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}
