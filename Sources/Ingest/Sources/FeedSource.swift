import Foundation
package import Logging
package import QueueStore
package import Transport
package import WorkingTime

/// A feed of enquiries on a web server, such as a portal's.
package struct FeedSource: LiveMailSource {
    package let name: String
    private let settings: SourceSettings
    private let reader: FeedReader
    private let zone: Zone
    private let clock: @Sendable () -> Instant
    private let logger: Logger
    /// Which of some keys the ledger has.
    private let known: @Sendable ([String]) async throws -> Set<String>

    package init(
        _ settings: SourceSettings,
        endpoint: FeedEndpoint,
        client: HTTPClient,
        zone: Zone,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger,
        known: @escaping @Sendable ([String]) async throws -> Set<String>
    ) {
        name = settings.name
        self.settings = settings
        reader = FeedReader(client: client, endpoint: endpoint, maxSize: settings.maxSize, clock: clock)
        self.zone = zone
        self.clock = clock
        self.logger = logger
        self.known = known
    }

    package func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        var walk = FeedWalk(
            reader: reader,
            position: FeedPosition(position, url: reader.endpoint.address.text),
            now: clock(),
            keep: { try await keep($0, deliver) },
            save: { try await deliver(FetchedBatch([], position: $0.text)) }
        )
        try await walk.run()
    }

    /// A feed has no copies that could be marked.
    package func apply(_ steps: [ServerStep]) async throws -> [Int64] { steps.map(\.ledger) }

    package func wait() async throws { try await Task.sleep(for: reader.endpoint.interval) }

    package func keys() async throws -> [String] {
        var keys: [String] = []
        let arrival = arrival
        try await reader.pages(from: reader.endpoint.address) { answer in
            keys += answer.page.items.filter { isWanted($0, arrival.now) }.compactMap(FeedArrival.key)
            return true
        }
        return keys
    }

    package func close() async {}

    private var arrival: FeedArrival {
        FeedArrival(source: name, inbox: settings.inbox, now: clock(), maxSize: settings.maxSize)
    }

    private func isWanted(_ item: FeedItem, _ now: Instant) -> Bool {
        guard let since = settings.since else { return true }
        return zone.date(of: FeedReceipt(item.receivedAt, now: now).moment) >= since
    }

    /// Keeps what the ledger does not have, in batches of at most 4 MiB or one item, and says whether there was any.
    private func keep(
        _ items: [FeedItem],
        _ deliver: @Sendable (FetchedBatch) async throws -> Void
    ) async throws -> Bool {
        let maker = arrival
        var isFresh = false
        var batch: [Arrival] = []
        var bytes = 0
        for (item, key) in try await unknown(items.filter { isWanted($0, maker.now) }) {
            let (arrival, remark) = maker.arrival(of: item, key: key)
            if let remark { logger.warning("\(name): item \(key): \(remark)") }
            if !batch.isEmpty, bytes + arrival.bytes.count > 4 << 20 || batch.count == 100 {
                try await deliver(FetchedBatch(batch))
                (batch, bytes) = ([], 0)
            }
            isFresh = true
            batch.append(arrival)
            bytes += arrival.bytes.count
        }
        if !batch.isEmpty { try await deliver(FetchedBatch(batch)) }
        return isFresh
    }

    /// The items with keys the ledger does not have, each key once.
    private func unknown(_ items: [FeedItem]) async throws -> [(FeedItem, String)] {
        let keyed = items.compactMap { item in FeedArrival.key(of: item).map { (item, $0) } }
        var seen: Set<String> = []
        for start in stride(from: 0, to: keyed.count, by: 500) {
            seen.formUnion(try await known(keyed[start..<min(start + 500, keyed.count)].map(\.1)))
        }
        return keyed.filter { seen.insert($0.1).inserted }
    }
}
