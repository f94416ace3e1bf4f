import QueueStore
import Triage
import WorkingTime

/// Empties a source into the queue: fetching and keeping the next batch while the one before is sorted.
package struct Intake: Sendable {
    package let pipeline: Pipeline
    /// Told the counts so far after each batch.
    package let progress: @Sendable (IngestCounts) -> Void

    package init(
        pipeline: Pipeline,
        progress: @escaping @Sendable (IngestCounts) -> Void = { _ in }
    ) {
        self.pipeline = pipeline
        self.progress = progress
    }

    /// Takes everything that is new, and does to the server's copies what was put off.
    package func run(_ source: some MailSource) async throws -> IngestCounts {
        let line = SortingLine(pipeline: pipeline, router: try await pipeline.router(), progress: progress)
        let position = try await pipeline.store.read { try $0.position(of: source.name) }
        do {
            try await source.fetch(since: position) { batch in
                try await line.add(try await pipeline.keep(batch, from: source.name))
            }
        } catch {
            _ = try? await line.finish()
            throw error
        }
        let counts = try await line.finish()
        if let source = source as? any LiveMailSource { try await touchServerCopies(of: source) }
        let now = pipeline.clock()
        try await pipeline.store.write { try $0.noteSuccess(of: source.name, at: now) }
        return counts
    }

    /// Sorts what an earlier run kept of a source and did not finish. A message that ended the process twice is looked at alone;
    /// at the third time nothing looks inside it again.
    package func finishKept(of source: String) async throws -> IngestCounts {
        let line = SortingLine(pipeline: pipeline, router: try await pipeline.router(), progress: progress)
        var last: Int64 = 0
        while true {
            let batch = try await nextUnfinished(of: source, after: last)
            guard let end = batch.last?.ledger else { break }
            last = end
            for part in Self.apart(batch) {
                try await pipeline.store.write { try $0.countAttempt(at: part.map(\.ledger)) }
                try await line.add(part)
                try await line.settle()
            }
        }
        return try await line.finish()
    }

    private func nextUnfinished(of source: String, after ledger: Int64) async throws -> [KeptMessage] {
        try await pipeline.store.read { [raws = pipeline.store.raws] session in
            try session.unfinished(of: source, after: ledger, limit: 20, raws: raws)
        }
    }

    private static func apart(_ batch: [KeptMessage]) -> [[KeptMessage]] {
        let fresh = batch.filter { $0.attempts == 0 }
        let suspects = batch.filter { $0.attempts > 0 }.map { [$0] }
        return fresh.isEmpty ? suspects : [fresh] + suspects
    }

    private func touchServerCopies(of source: any LiveMailSource) async throws {
        while true {
            let steps = try await pipeline.store.read { try $0.openServerSteps(of: source.name, limit: 500) }
            guard !steps.isEmpty else { return }
            let done = try await source.apply(steps)
            guard !done.isEmpty else { return }
            let now = pipeline.clock()
            try await pipeline.store.write { try $0.finishServerSteps(done, at: now) }
        }
    }
}
