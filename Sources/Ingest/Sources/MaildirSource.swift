package import QueueStore
package import WorkingTime

/// A Maildir on this machine, where a local mail server delivers.
package struct MaildirSource: LiveMailSource {
    package let name: String
    private let settings: SourceSettings
    private let maildir: Maildir
    private let zone: Zone
    private let clock: @Sendable () -> Instant
    /// Which of some keys the ledger has: files are not read again to learn that.
    private let known: @Sendable ([String]) async throws -> Set<String>

    package init(
        _ settings: SourceSettings,
        path: String,
        zone: Zone,
        clock: @escaping @Sendable () -> Instant,
        known: @escaping @Sendable ([String]) async throws -> Set<String>
    ) {
        name = settings.name
        self.settings = settings
        maildir = Maildir(path: path)
        self.zone = zone
        self.clock = clock
        self.known = known
    }

    package func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        let entries = try await entries()
        for start in stride(from: 0, to: entries.count, by: 100) {
            let some = entries[start..<min(start + 100, entries.count)]
            let old = try await known(some.map(\.key))
            for batch in try await read(some.filter { !old.contains($0.key) }) {
                try await deliver(FetchedBatch(batch))
            }
        }
    }

    package func apply(_ steps: [ServerStep]) async throws -> [Int64] {
        let entries = Dictionary(try await entries().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return try await FileReading.run { [maildir] in
            for step in steps {
                guard let entry = entries[step.key] else { continue }
                switch SourceSettings.After(serverStep: step.step) {
                case .leave: continue
                case .seen: try maildir.markSeen(entry)
                case .move(let folder): try maildir.move(entry, toFolder: folder)
                }
            }
            return steps.map(\.ledger)
        }
    }

    package func wait() async throws {
        try await Task.sleep(for: .seconds(5))
    }

    package func keys() async throws -> [String] {
        let wanted = try await entries()
        guard let since = settings.since else { return wanted.map(\.key) }
        return try await FileReading.run { [maildir, zone] in
            try wanted.filter { entry in
                let facts = try FileReading.facts(of: maildir.path(of: entry))
                return zone.date(of: Instant(seconds: facts.modified)) >= since
            }.map(\.key)
        }
    }

    package func close() async {}

    private func entries() async throws -> [Maildir.Entry] {
        let path = maildir.path
        guard Maildir.isOne(path) else { throw FileSourceError.noMaildir(path) }
        return try await FileReading.run { [maildir] in maildir.entries() }
    }

    /// Reads files into batches of at most 4 MiB or one message.
    private func read(_ entries: [Maildir.Entry]) async throws -> [[Arrival]] {
        let reader = FileArrival(
            source: name,
            inbox: settings.inbox,
            now: clock(),
            maxSize: settings.maxSize,
            isSent: settings.isSent
        )
        return try await FileReading.run { [maildir, settings, zone] in
            var batches: [[Arrival]] = [[]]
            var bytes = 0
            for entry in entries {
                guard let arrival = try Self.read(entry, of: maildir, reader, settings, zone) else { continue }
                if bytes + arrival.bytes.count > 4 << 20, bytes > 0 {
                    batches.append([])
                    bytes = 0
                }
                batches[batches.count - 1].append(arrival)
                bytes += arrival.bytes.count
            }
            return batches
        }
    }

    /// One file as an arrival; nil for one that is too old, or that somebody took away meanwhile.
    private static func read(
        _ entry: Maildir.Entry,
        of maildir: Maildir,
        _ reader: FileArrival,
        _ settings: SourceSettings,
        _ zone: Zone
    ) throws -> Arrival? {
        let path = maildir.path(of: entry)
        guard FileReading.exists(path) else { return nil }
        let facts = try FileReading.facts(of: path)
        let delivered = Instant(seconds: facts.modified)
        if let since = settings.since, zone.date(of: delivered) < since { return nil }
        let isLarge = facts.size > settings.maxSize
        return reader.arrival(
            try FileReading.bytes(of: path, limit: isLarge ? FileArrival.outline : max(facts.size, 1)),
            key: entry.key,
            fallback: delivered,
            answered: entry.isAnswered,
            fullSize: isLarge ? facts.size : nil,
            serverStep: isLarge ? nil : settings.after.serverStep
        )
    }
}
