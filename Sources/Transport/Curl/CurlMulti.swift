import CCurl
import Foundation

/// libcurl's multi handle.
///
/// Unchecked because of the handle: only the thread of the loop uses it, except for `wake()`, which libcurl allows from
/// any thread. `isClosed` is only touched with `lock` locked, so that none is woken that is gone.
final class CurlMulti: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer
    private let lock = NSLock()
    private var isClosed = false
    /// What the connections that are kept were made for; on the thread of the loop only.
    private var purpose: AnyHashable?

    /// - Parameter kept: so many connections are kept open for what comes next.
    init?(keeping kept: Int = 32) {
        guard let handle = curl_multi_init() else { return nil }
        self.handle = handle
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAX_TOTAL_CONNECTIONS, 128)
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAX_HOST_CONNECTIONS, 32)
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAXCONNECTS, kept)
    }

    deinit { close() }

    /// Closes all connections; the loop calls it, since a server of SMTP that does not answer QUIT holds the thread up
    /// for minutes.
    func close() {
        let isFirst = lock.withLock {
            defer { isClosed = true }
            return !isClosed
        }
        if isFirst { curl_multi_cleanup(handle) }
    }

    /// Ends `wait()`, or the next one.
    func wake() { lock.withLock { _ = isClosed ? CURLM_OK : curl_multi_wakeup(handle) } }

    /// Returns when something can be done, `wake()` was called, or the time is over.
    func wait(milliseconds: Int32) { curl_multi_poll(handle, nil, 0, milliseconds, nil) }

    func add(_ transfer: some MultiTransfer) -> Bool { curl_multi_add_handle(handle, transfer.handle) == CURLM_OK }

    func remove(_ transfer: some MultiTransfer) { curl_multi_remove_handle(handle, transfer.handle) }

    /// Whether the connections that are kept were made for something else. libcurl does not compare all that a connection
    /// of SMTP depends on, such as whether it was upgraded to TLS and which authority was trusted for that.
    func changes(purpose new: AnyHashable) -> Bool {
        defer { purpose = new }
        return purpose != new
    }

    /// Does what can be done without waiting, and returns the transfers that have ended, by their handle.
    func perform() -> [(handle: UnsafeMutableRawPointer, code: CURLcode)] {
        var running: Int32 = 0
        curl_multi_perform(handle, &running)
        var ended: [(UnsafeMutableRawPointer, CURLcode)] = []
        var left: Int32 = 0
        while let message = curl_multi_info_read(handle, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            ended.append((easy, message.pointee.data.result))
        }
        return ended
    }
}
