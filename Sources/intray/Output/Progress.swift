import Foundation
import Ingest
import Synchronization

/// Shows how far long work has come, on a terminal only; in a pipe it is quiet.
final class Progress: Sendable {
    private let before: Mutex<IngestCounts?> = Mutex(nil)
    private let isShown = Output.isWatched

    /// Rewrites the line with what has been done so far.
    func show(_ counts: IngestCounts) {
        guard isShown else { return }
        before.withLock { $0 = counts }
        FileHandle.standardError.write(
            Data("\r\u{1B}[K\(counts.fetched) fetched, \(counts.created) new enquiries …".utf8)
        )
    }

    /// Clears the line.
    func end() {
        guard isShown, before.withLock({ $0 }) != nil else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
