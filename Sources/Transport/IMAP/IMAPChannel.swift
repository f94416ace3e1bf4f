import Logging

/// Commands and responses on one connection: tags, deadlines, and errors that name host and command.
///
/// Not thread-safe: it belongs to the thread of one session.
final class IMAPChannel {
    let host: String
    let reader: ResponseReader
    private let stream: any ByteStream
    private let patience: Duration
    private let logger: Logger
    private var tags = 0
    private var farewell: String?
    /// Whether commands and answers are still in step.
    private(set) var isOpen = true

    init(stream: any ByteStream, host: String, patience: Duration, logger: Logger) {
        self.stream = stream
        self.host = host
        self.patience = patience
        self.logger = logger
        reader = ResponseReader(source: stream)
    }

    /// Sends a command and gives back its tag.
    /// - Parameter limit: the time its answer may take; nil is what the endpoint allows a command.
    func send(_ command: String, within limit: Duration? = nil) throws(TransportError) -> String {
        tags += 1
        // A prefix of our own: libcurl has used A001 and so on to sign in.
        let tag = "in\(tags)"
        try sendLine("\(tag) \(command)", during: command, within: limit)
        return tag
    }

    /// Sends a line that is no command, such as DONE.
    func sendLine(_ line: String, during command: String, within limit: Duration? = nil) throws(TransportError) {
        try mapped(command) { () throws(WireError) in
            stream.allow(limit ?? patience)
            try stream.send([UInt8]("\(line)\r\n".utf8))
        }
    }

    /// The next response. ALERT is logged, since a person must see it (RFC 3501 §7.1), and BYE is remembered.
    func next(during command: String) throws(TransportError) -> IMAPResponse {
        let response = try mapped(command) { () throws(WireError) in try reader.next() }
        if case .status(let line) = response { note(line, during: command) }
        if case .tagged(_, let line) = response, line.code == "ALERT" { note(line, during: command) }
        return response
    }

    /// Waits for the first byte of a response for as long as it takes; the rest of it must then come in a command's time.
    func awaitResponse(
        until moment: ContinuousClock.Instant,
        during command: String
    ) throws(TransportError) -> StreamEvent {
        try mapped(command) { () throws(WireError) in
            let event = try reader.awaitBytes(from: stream, until: moment)
            stream.allow(patience)
            return event
        }
    }

    /// Ends the connection at once.
    func close() {
        isOpen = false
        stream.close()
    }

    /// The server broke the protocol: nothing after this can be trusted.
    func violation(_ detail: String) -> TransportError {
        close()
        return .protocolViolation(host: host, detail: detail)
    }

    private func note(_ line: StatusLine, during command: String) {
        if line.kind == .bye {
            farewell = line.text
            guard command != "LOGOUT" else { return }
            logger.notice("the mail server says goodbye", metadata: ["host": "\(host)", "said": "\(line.text)"])
        } else if line.code == "ALERT" {
            logger.warning(
                "the mail server wants this to be read",
                metadata: ["host": "\(host)", "said": "\(line.text)"]
            )
        }
    }

    private func mapped<T>(_ command: String, _ work: () throws(WireError) -> T) throws(TransportError) -> T {
        guard isOpen else { throw .disconnected(host: host, serverText: farewell) }
        do throws(WireError) { return try work() } catch {
            close()
            switch error {
            case .endOfStream, .broken: throw .disconnected(host: host, serverText: farewell)
            case .timedOut: throw .timedOut(host: host, command: Self.name(of: command))
            case .cancelled: throw .cancelled(host: host)
            case .malformed(let detail): throw .protocolViolation(host: host, detail: detail)
            case .tooLarge(let bytes, let limit): throw .tooLarge(host: host, bytes: bytes, limit: limit)
            }
        }
    }

    /// `UID FETCH` of `UID FETCH 1:100 (…)`, so that an error does not repeat a long list.
    static func name(of command: String) -> String {
        let words = command.split(separator: " ", maxSplits: 2)
        return words.prefix(words.first == "UID" ? 2 : 1).joined(separator: " ")
    }
}
