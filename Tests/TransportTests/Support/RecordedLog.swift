import Logging
import Synchronization

/// Keeps what is logged, as `level: message (what the server said)`.
final class RecordedLog: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    struct Handler: LogHandler {
        let log: RecordedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let said = event.metadata?["said"].map { "\($0)" } ?? ""
            log.state.withLock { $0.append("\(event.level): \(event.message) (\(said))") }
        }
    }
}
