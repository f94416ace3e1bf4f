import CCurl

/// libcurl's multi handle.
///
/// Unchecked because of the handle: only the thread of the loop uses it, except for `wake()`, which libcurl allows from
/// any thread. Whoever may call that holds on to this object, so it is never called on a handle that is gone.
final class CurlMulti: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer

    init?() {
        guard let handle = curl_multi_init() else { return nil }
        self.handle = handle
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAX_TOTAL_CONNECTIONS, 128)
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAX_HOST_CONNECTIONS, 32)
        _ = ccurl_multi_set_long(handle, CURLMOPT_MAXCONNECTS, 32)
    }

    deinit { curl_multi_cleanup(handle) }

    /// Ends `wait()`, or the next one.
    func wake() { curl_multi_wakeup(handle) }

    /// Returns when something can be done, or `wake()` was called.
    func wait() { curl_multi_poll(handle, nil, 0, 60_000, nil) }

    func add(_ transfer: HTTPTransfer) -> Bool { curl_multi_add_handle(handle, transfer.handle) == CURLM_OK }

    func remove(_ transfer: HTTPTransfer) { curl_multi_remove_handle(handle, transfer.handle) }

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
