import CCurl
import Glibc

/// One connection that libcurl has opened, secured and signed in (CURLOPT_CONNECT_ONLY), and that then carries raw bytes.
///
/// Not thread-safe: it belongs to the thread of one session.
final class CurlConnection: ByteStream, EasyHandle {
    let handle: UnsafeMutableRawPointer
    let transcript = LoginTranscript()
    let signal: WakeSignal
    let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var socket: curl_socket_t = -1
    private var patience = Duration.seconds(60)
    private var deadline = ContinuousClock.now
    private var progress = 0
    private let thread = pthread_self()
    private static let progressStep = 65_536

    init(signal: WakeSignal) throws(TransportError) {
        try CurlRuntime.start()
        guard let handle = curl_easy_init() else { throw .libraryUnusable(reason: "libcurl has no memory") }
        self.handle = handle
        self.signal = signal
        errorText.initialize(repeating: 0)
    }

    deinit {
        curl_easy_cleanup(handle)
        errorText.deallocate()
    }

    /// Connects, secures and signs in; blocks for at most the endpoint's time to connect.
    func open(_ endpoint: IMAPEndpoint) throws(TransportError) {
        try configure(for: endpoint)
        var code = curl_easy_perform(handle)
        if code == CURLE_LOGIN_DENIED, endpoint.credential.isPassword, lacksPlainMechanisms {
            code = signInAnyWay()
        }
        guard code == CURLE_OK else { throw failure(code, of: endpoint) }
        // A second perform() opens a new socket, so it is asked for only now.
        guard ccurl_get_socket(handle, &socket) == CURLE_OK, socket >= 0 else {
            throw .disconnected(host: endpoint.host, serverText: nil)
        }
    }

    func send(_ bytes: [UInt8]) throws(WireError) {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes { all in
                curl_easy_send(handle, all.baseAddress?.advanced(by: sent), all.count - sent, &count)
            }
            switch code {
            case CURLE_OK: sent += count
            case CURLE_AGAIN: try waitOrFail(for: Int16(POLLOUT))
            default: throw .broken(String(cString: curl_easy_strerror(code)))
            }
        }
    }

    func read(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int {
        while true {
            // With TLS, poll() says nothing while decrypted bytes are pending: it may be asked only after CURLE_AGAIN.
            if let count = try readAtOnce(into: target) { return count }
            try waitOrFail(for: Int16(POLLIN))
        }
    }

    func readAtOnce(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int? {
        var count = 0
        let code = curl_easy_recv(handle, target.baseAddress, target.count, &count)
        switch code {
        case CURLE_OK:
            noteProgress(count)
            return count
        case CURLE_AGAIN: return nil
        default: throw .broken(String(cString: curl_easy_strerror(code)))
        }
    }

    func allow(_ patience: Duration) {
        self.patience = patience
        progress = 0
        deadline = .now + patience
    }

    func awaitBytes(until end: ContinuousClock.Instant) throws(WireError) -> StreamEvent {
        try wait(for: Int16(POLLIN), until: end)
    }

    func close() {
        if socket >= 0 { shutdown(socket, Int32(SHUT_RDWR)) }
        socket = -1
    }

    private func noteProgress(_ count: Int) {
        progress += count
        if progress >= Self.progressStep {
            progress = 0
            deadline = .now + patience
        }
    }

    private func waitOrFail(for events: Int16) throws(WireError) {
        // A wake that is meant for the wait for mail does not end a command; it is kept for that wait.
        while try wait(for: events, until: deadline) != .readable {
            if ContinuousClock.now >= deadline { throw .timedOut }
        }
    }

    private func wait(for events: Int16, until end: ContinuousClock.Instant) throws(WireError) -> StreamEvent {
        assert(pthread_equal(thread, pthread_self()) != 0, "a connection may block its own thread only")
        guard socket >= 0 else { throw .endOfStream }
        var watched = [
            pollfd(fd: socket, events: events, revents: 0),
            pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            if signal.isCancelled { throw .cancelled }
            let left = end - .now
            guard left > .zero else { return .timedOut }
            let ready = poll(&watched, nfds_t(watched.count), Self.milliseconds(left))
            if ready < 0, errno != EINTR { throw .broken(String(cString: strerror(errno))) }
            guard ready > 0 else { continue }
            if watched[0].revents != 0 { return .readable }
            signal.drain()
            if !signal.isCancelled { return .woken }
        }
    }

    /// Rounded up, so that a wait does not spin in its last millisecond.
    static func milliseconds(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        return Int32(clamping: min(seconds, 2_000_000) * 1_000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
