import QueueStore
import Triage

/// Sorts batches in order, one while the next is understood: at most two batches are in memory besides the one that is
/// being fetched.
actor SortingLine {
    private let pipeline: Pipeline
    private let progress: @Sendable (IngestCounts) -> Void
    private var router: Router
    private var counts = IngestCounts()
    private var last: Task<Void, any Error>?

    init(pipeline: Pipeline, router: Router, progress: @escaping @Sendable (IngestCounts) -> Void) {
        self.pipeline = pipeline
        self.router = router
        self.progress = progress
    }

    /// Takes a batch; returns as soon as the one before is in the queue.
    func add(_ kept: [KeptMessage]) async throws {
        guard !kept.isEmpty else { return }
        let before = last
        let work = Task { [pipeline] in
            let examined = await Self.understand(kept, pipeline)
            try await before?.value
            try await enqueue(examined)
        }
        last = work
        try await before?.value
    }

    /// Stages 3 and 5 for two halves at a time, in the order given.
    private static func understand(_ kept: [KeptMessage], _ pipeline: Pipeline) async -> [Examined] {
        let half = kept.count / 2
        async let first = pipeline.understand(Array(kept[..<half]))
        let second = pipeline.understand(Array(kept[half...]))
        return await first + second
    }

    /// Returns when everything taken so far is in the queue.
    func settle() async throws {
        try await last?.value
    }

    /// Returns the counts once everything is in the queue.
    func finish() async throws -> IngestCounts {
        try await settle()
        return counts
    }

    private func enqueue(_ examined: [Examined]) async throws {
        let result = try await pipeline.enqueue(examined, router: router)
        router = result.router
        counts += result.counts
        progress(counts)
    }
}
