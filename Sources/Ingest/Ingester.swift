package import Correspondence
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
    /// Acknowledges new enquiries; nil where no mail leaves.
    package let acknowledging: Acknowledging?

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

    package init(
        store: EnquiryStore,
        zone: Zone,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger,
        acknowledging: Acknowledging? = nil
    ) {
        self.store = store
        self.zone = zone
        self.clock = clock
        self.logger = logger
        self.acknowledging = acknowledging
    }

    /// The pipeline for the office as it is now.
    package func pipeline(training: Learned.Training = .whenMany) async throws -> Pipeline {
        let office = try await Office.load(store, zone: zone)
        let learned = try await Learned.load(store, office, training: training, now: clock())
        return Pipeline(store: store, office: office, learned: learned, clock: clock, acknowledging: acknowledging)
    }

    /// Takes everything that is new from a source, and first what an earlier run left unfinished.
    package func poll(
        _ source: some MailSource,
        progress: @escaping @Sendable (IngestCounts) -> Void = { _ in }
    ) async throws -> IngestCounts {
        try await SourceLease(source: source.name, store: store, clock: clock).hold {
            let intake = Intake(pipeline: try await pipeline(), progress: progress)
            var counts = try await intake.finishKept(of: source.name)
            counts += try await intake.run(source)
            try await checkpointDaily()
            return counts
        }
    }

    /// Sorts what is left of sources that are not polled any more, such as an import that was interrupted.
    package func finishLeftovers(besides polled: [String]) async throws -> IngestCounts {
        var counts = IngestCounts()
        let left = try await store.read { try $0.sourcesWithUnfinished() }.filter { !polled.contains($0) }
        for source in left {
            do {
                counts += try await SourceLease(source: source, store: store, clock: clock).hold {
                    try await Intake(pipeline: try await pipeline()).finishKept(of: source)
                }
            } catch is SourceLease.TakenElsewhere {
                continue
            }
        }
        return counts
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
                logger.error("\(source.name): \(error)")
                await record(error, of: source.name)
                let pause = backoff.next(using: &generator)
                try? await Task.sleep(for: Self.pause(pause, after: error))
            }
        }
        await source.close()
    }

    /// At least the pause that a server asks for.
    static func pause(_ pause: Duration, after error: any Error) -> Duration {
        max(pause, (error as? any PauseAsking)?.askedPause ?? .zero)
    }

    /// Writes down why a source could not be polled, where `doctor` and the managers see it.
    package func record(_ error: any Error, of source: String) async {
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
