import Foundation
import Ingest
import Synchronization
import Triage

/// Shows how far long work has come, on a terminal only; in a pipe it is quiet.
final class Progress: Sendable {
    private let isBegun = Mutex(false)
    private let isShown = Output.isWatched

    /// Rewrites the line with what has been done so far.
    func show(_ counts: IngestCounts) {
        show("\(counts.fetched) fetched, \(counts.created) new enquiries")
    }

    /// Rewrites the line with words.
    func show(_ words: String) {
        guard isShown else { return }
        isBegun.withLock { $0 = true }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(words) …".utf8))
    }

    /// Clears the line.
    func end() {
        guard isShown, isBegun.withLock({ $0 }) else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
