import Correspondence
import Despatch
import Foundation
import Ingest
import Logging
import QueueStore
import QueueStoreSQLite
import Transport
import Triage
import Web
import WorkingTime

/// Configuration, database and time zone, opened for one command.
struct Workspace: Sendable {
    let configuration: Configuration
    let store: EnquiryStore
    let zone: Zone
    let logger: Logger

    /// Opens what the configuration names. The schema must be this version's.
    static func open(_ options: GlobalOptions) async throws -> Workspace {
        let configuration = try Configuration.read(options.configurationPath)
        let store = EnquiryStore(database: try database(configuration.database, creating: false))
        let name = configuration.database.description
        try await store.read { session in
            let version = try session.schemaVersion()
            guard version > 0 else { throw StoreError.notInitialised(name) }
            guard version <= Migration.all.count else {
                throw StoreError.newer(version: version, known: Migration.all.count)
            }
            guard version == Migration.all.count else { throw StoreError.older(version: version) }
        }
        return try Workspace(configuration: configuration, store: store)
    }

    init(configuration: Configuration, store: EnquiryStore) throws {
        self.configuration = configuration
        self.store = store
        zone = try Self.officeZone()
        logger = Self.makeLogger()
    }

    /// The office's days are Europe/London's, whatever the machine's zone: statutes count them.
    static func officeZone() throws -> Zone { try Zone("Europe/London") }

    static func database(_ location: DatabaseLocation, creating: Bool) throws -> SQLiteDatabase {
        switch location {
        case .sqlite(let path): try SQLiteDatabase(path: path, creating: creating)
        }
    }

    static func now() -> Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Logs go to standard error, so that data on standard output stays clean.
    private static func makeLogger() -> Logger {
        Logger(label: "intray") { StreamLogHandler.standardError(label: $0) }
    }

    var ingester: Ingester {
        Ingester(
            store: store,
            zone: zone,
            clock: Workspace.now,
            logger: logger,
            acknowledging: configuration.mail.map { Acknowledging($0.letterhead, raws: store.raws) }
        )
    }

    /// Where mail is written; nil where none leaves.
    var replies: ReplyDesk? { configuration.mail.map { ReplyDesk($0.letterhead, raws: store.raws) } }

    /// The same for the site.
    var mail: MailServices? { replies.map { MailServices($0, isDry: configuration.mail?.isDry ?? false) } }

    /// What empties the outbox; nil where no mail leaves.
    ///
    /// - Parameter handed: is told of each mail, by its number, that was handed over.
    /// - Throws: an `SMTPError` where the network library cannot be used.
    func dispatcher(handed: (@Sendable (Int64) -> Void)? = nil) throws -> Dispatcher? {
        guard let mail = configuration.mail else { return nil }
        return Dispatcher(
            store: store,
            relay: try handed.map { WatchedRelay(try relay(mail.relay), handed: $0) } ?? relay(mail.relay),
            limits: mail.limits,
            holder: "\(ProcessInfo.processInfo.hostName) \(ProcessInfo.processInfo.processIdentifier)",
            zone: zone,
            clock: Workspace.now,
            logger: logger
        )
    }

    /// What tells people of the office.
    var teller: Teller {
        Teller(
            store: store,
            zone: zone,
            clock: Workspace.now,
            logger: logger,
            mailing: configuration.mail.map { NoticeMailing($0.letterhead, publicURL: configuration.publicURL) }
        )
    }

    private func relay(_ relay: ConfiguredMail.Relay) throws -> any MailRelay {
        switch relay {
        case .dry: DryRelay()
        case .smtp(let account): SMTPRelay(try SMTPClient(lanes: 1)) { try account.endpoint() }
        }
    }

    /// The office as it is now.
    func office() async throws -> Office {
        try await Office.load(store, zone: zone)
    }

    /// The inboxes of the office, the busiest first.
    func inboxes() async throws -> KnownInboxes {
        try await KnownInboxes.read(store, configured: configuration.sources.map(\.settings.inbox))
    }

    /// A source of the configuration, ready to be polled.
    func source(_ configured: ConfiguredSource) throws -> any LiveMailSource {
        let settings = configured.settings
        switch configured.kind {
        case .imap(let account):
            return IMAPSource(
                settings,
                endpoint: try account.endpoint(),
                mailbox: account.mailbox,
                zone: zone,
                logger: logger
            )
        case .maildir(let path):
            return MaildirSource(settings, path: path, zone: zone, clock: Workspace.now, known: known(settings.name))
        case .feed(let feed):
            return FeedSource(
                settings,
                endpoint: try feed.endpoint(),
                client: try HTTPClient(),
                zone: zone,
                clock: Workspace.now,
                logger: logger,
                known: known(settings.name)
            )
        case .webhook(let hook):
            return HookSource(
                settings,
                secret: hook.secret.read,
                store: store,
                clock: Workspace.now,
                logger: logger
            )
        }
    }

    /// Which of some keys of a source the ledger has.
    private func known(_ source: String) -> @Sendable ([String]) async throws -> Set<String> {
        { [store] keys in try await store.read { try $0.knownKeys(among: keys, source: source) } }
    }
}
