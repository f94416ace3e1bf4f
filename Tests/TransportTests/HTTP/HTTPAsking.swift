import TestSupport

@testable import Transport

extension ScriptedWeb {
    /// A request for a path of this server.
    func request(
        _ path: String = "/",
        headers: [HTTPHeader] = [],
        limits: HTTPLimits = HTTPLimits(total: .seconds(600))
    ) throws -> HTTPRequest {
        HTTPRequest(try HTTPAddress(origin + path), headers: headers, limits: limits)
    }
}

/// The error of the kind under test; nil when nothing or something else was thrown.
func httpError(_ work: () async throws -> Void) async -> HTTPError? {
    do {
        try await work()
        return nil
    } catch { return error as? HTTPError }
}
