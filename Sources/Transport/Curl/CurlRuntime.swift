import CCurl
import Glibc

/// The one start of libcurl in a process.
package enum CurlRuntime {
    /// Initialises libcurl once, and checks that it is one Intray works with.
    ///
    /// Also lets writes to a closed connection answer EPIPE instead of ending the process, which libcurl leaves to the
    /// program (CURLOPT_NOSIGNAL).
    /// - Throws: `TransportError.libraryUnusable` unless libcurl is at least 7.85 and uses OpenSSL.
    package static func start() throws(TransportError) {
        try outcome.get()
    }

    private static let outcome: Result<Void, TransportError> = {
        guard ccurl_global_init() == CURLE_OK else {
            return .failure(.libraryUnusable(reason: "libcurl could not be initialised"))
        }
        ignorePipeSignal()
        return check(version: ccurl_version_number(), tls: ccurl_tls_library().map { String(cString: $0) } ?? "none")
    }()

    /// The check itself: version as libcurl's `0xXXYYZZ`, TLS library as libcurl names it.
    static func check(version: UInt32, tls: String) -> Result<Void, TransportError> {
        guard version >= 0x07_55_00 else {
            let found = "\(version >> 16).\(version >> 8 & 0xFF).\(version & 0xFF)"
            return .failure(.libraryUnusable(reason: "libcurl is \(found), at least 7.85 is needed"))
        }
        guard tls.hasPrefix("OpenSSL/") else {
            return .failure(.libraryUnusable(reason: "libcurl was built with \(tls) and not with OpenSSL"))
        }
        return .success(())
    }

    private static func ignorePipeSignal() {
        var action = sigaction()
        guard sigaction(SIGPIPE, nil, &action) == 0, action.__sigaction_handler.sa_handler == nil else { return }
        signal(SIGPIPE, SIG_IGN)
    }
}

extension TransportError {
    /// The reason alone, where the library is at fault.
    var libraryFault: String {
        if case .libraryUnusable(let reason) = self { reason } else { "\(self)" }
    }
}
