package import Logging
package import QueueStore
import Transport
import Triage
package import WorkingTime

/// Polls every source of the office into its queue.
package struct Ingester: Sendable {
    package let store: EnquiryStore
    package let zone: Zone
    package let clock: @Sendable () -> Instant
    package let logger: Logger

    /// What went wrong with a source; the others were still polled.
    package struct SourceFailure: Error, CustomStringConvertible {
        package let source: String
        package let reason: any Error

        package init(source: String, reason: any Error) {
            self.source = source
            self.reason = reason
        }

        package var description: String { "\(source): \(reason)" }
    }

    package init(store: EnquiryStore, zone: Zone, clock: @escaping @Sendable () -> Instant, logger: Logger) {
        self.store = store
        self.zone = zone
        self.clock = clock
        self.logger = logger
    }

    /// The pipeline for the office as it is now.
    package func pipeline() async throws -> Pipeline {
        let office = try await Office.load(store, zone: zone, now: clock())
        return Pipeline(store: store, office: office, clock: clock)
    }

    /// Takes everything that is new from a source, and first what an earlier run left unfinished.
    package func poll(
        _ source: some MailSource,
        progress: @escaping @Sendable (IngestCounts) -> Void = { _ in }
    ) async throws -> IngestCounts {
        try await SourceLease(source: source.name, store: store, clock: clock).hold {
            let intake = Intake(pipeline: try await pipeline(), logger: logger, progress: progress)
            var counts = try await intake.finishKept()
            counts += try await intake.run(source)
            try await checkpointDaily()
            return counts
        }
    }

    /// Polls a source for as long as the task lives: at once when the source says that something is new, and after a
    /// failure again with growing pauses. Failures are written where `doctor` and the managers see them.
    package func watch(_ source: some LiveMailSource) async {
        var backoff = Backoff()
        var generator = SystemRandomNumberGenerator()
        while !Task.isCancelled {
            do {
                let counts = try await poll(source)
                backoff.reset()
                if counts.fetched > 0 {
                    logger.info("\(source.name): \(counts.fetched) fetched, \(counts.created) new enquiries")
                }
                try await source.wait()
            } catch is CancellationError {
                break
            } catch {
                guard !Task.isCancelled else { break }
                await note(error, of: source.name)
                try? await Task.sleep(for: backoff.next(using: &generator))
            }
        }
        await source.close()
    }

    /// Writes down why a source could not be polled.
    package func note(_ error: any Error, of source: String) async {
        logger.error("\(source): \(error)")
        let now = clock()
        _ = try? await store.write { try $0.noteFailure("\(error)", of: source, at: now) }
    }

    /// Records the heads of all chains once a day.
    private func checkpointDaily() async throws {
        let now = clock()
        let today = zone.date(of: now)
        let last = try await store.read { try $0.lastCheckpoint() }
        if let last, zone.date(of: last.at) >= today { return }
        try await store.write { _ = try $0.checkpoint(at: now) }
    }
}
