package import QueueStore
package import WorkingTime

/// The right to poll a source: one process at a time, so that two never fetch the same mail side by side.
package struct SourceLease: Sendable {
    package let source: String
    let store: EnquiryStore
    let clock: @Sendable () -> Instant

    /// How long the right lasts unless it is renewed.
    private static let seconds: Int64 = 180

    /// Another process polls the source.
    package struct TakenElsewhere: Error, CustomStringConvertible {
        let source: String
        let holder: String

        package var description: String {
            "Another Intray (\(holder)) is at work on “\(source)” at the moment: try again when it is done."
        }
    }

    package init(source: String, store: EnquiryStore, clock: @escaping @Sendable () -> Instant) {
        self.source = source
        self.store = store
        self.clock = clock
    }

    /// Runs `body` while the right is held and renewed.
    package func hold<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        try await take()
        do {
            let result = try await withThrowingTaskGroup(of: T?.self) { group in
                group.addTask { try await body() }
                group.addTask {
                    try await renewUntilCancelled()
                    return nil
                }
                defer { group.cancelAll() }
                while let next = try await group.next() {
                    if let result = next { return result }
                }
                throw CancellationError()
            }
            await release()
            return result
        } catch {
            await release()
            throw error
        }
    }

    private func take() async throws {
        let now = clock()
        let until = now.adding(seconds: Self.seconds)
        let me = Leaseholder.current.description
        try await store.write { [source] session in
            if let holder = try session.leaseholder(of: source), Leaseholder(holder)?.isGone ?? false {
                try session.release(source, by: holder)
            }
            guard try session.lease(source, to: me, until: until, now: now) else {
                throw TakenElsewhere(source: source, holder: try session.leaseholder(of: source) ?? "unknown")
            }
        }
    }

    private func renewUntilCancelled() async throws {
        while true {
            try await Task.sleep(for: .seconds(Self.seconds / 3))
            try await take()
        }
    }

    private func release() async {
        let me = Leaseholder.current.description
        _ = try? await store.write { [source] in try $0.release(source, by: me) }
    }
}
