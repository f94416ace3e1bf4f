package import Logging
package import QueueStore
package import WorkingTime

/// A webhook: others deliver to it, one item at a time, and it wakes the ingest to sort what is kept. Fetching from it
/// finishes what an earlier run kept, and nothing more.
package struct HookSource: LiveMailSource {
    package let name: String
    package let settings: SourceSettings
    private let secret: @Sendable () throws -> String
    private let store: EnquiryStore
    private let clock: @Sendable () -> Instant
    private let logger: Logger
    private let bell = HookBell()

    /// Another process may have kept something without ringing here.
    private static let pause = Duration.seconds(30)

    /// - Parameter secret: read when it is needed: who only sorts need not have it.
    package init(
        _ settings: SourceSettings,
        secret: @escaping @Sendable () throws -> String,
        store: EnquiryStore,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        name = settings.name
        self.settings = settings
        self.secret = secret
        self.store = store
        self.clock = clock
        self.logger = logger
    }

    /// Where deliveries are taken.
    ///
    /// - Throws: what reading the secret throws.
    package func intake() throws -> HookIntake {
        let secret = try secret()
        if secret.utf8.count < 16 {
            logger.warning("\(name): the secret is shorter than 16 bytes, and might be guessed: use a longer one")
        }
        return HookIntake(
            settings: settings,
            signature: HookSignature(secret: secret),
            store: store,
            clock: clock,
            logger: logger,
            kept: { [bell] in bell.ring() }
        )
    }

    package func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {}

    /// A webhook has no copies that could be marked.
    package func apply(_ steps: [ServerStep]) async throws -> [Int64] { steps.map(\.ledger) }

    package func wait() async throws {
        repeat { try await bell.rung(within: Self.pause) } while try await !hasUnfinished()
    }

    private func hasUnfinished() async throws -> Bool {
        try await store.read { [name] in try $0.sourcesWithUnfinished().contains(name) }
    }

    /// A webhook shows nothing; that its secret can be read is all there is to check.
    package func keys() async throws -> [String] {
        _ = try secret()
        return []
    }

    package func close() async {}
}
