import Foundation

/// What a client asked a scripted web server.
package struct HeardRequest: Sendable {
    package let method: String
    /// Path and query.
    package let target: String
    /// By name in small letters.
    package let headers: [String: String]
    package let body: [UInt8]
}

/// A web server on this machine that answers as a test wants, right or wrong, and remembers what it was asked.
package final class ScriptedWeb: Sendable {
    /// Unchecked because of the list, which is only touched with `lock` locked: ThreadSanitizer does not see the order
    /// that a contended `Mutex` keeps.
    private final class Memory: @unchecked Sendable {
        private let lock = NSLock()
        private var heard: [HeardRequest] = []

        var requests: [HeardRequest] { lock.withLock { heard } }
        func add(_ request: HeardRequest) { lock.withLock { heard.append(request) } }
    }

    private let server: ScriptedServer
    private let memory: Memory

    package var port: Int { server.port }
    /// `http://127.0.0.1:PORT`
    package var origin: String { "http://127.0.0.1:\(port)" }
    /// In the order of their arrival.
    package var requests: [HeardRequest] { memory.requests }

    /// Runs the script for each request; the connection ends when the client hangs up or the script throws.
    package init(_ script: @escaping @Sendable (HeardRequest, Conversation) throws -> Void) throws {
        let memory = Memory()
        self.memory = memory
        server = try ScriptedServer { conversation in
            while true {
                let request = try conversation.hearRequest()
                memory.add(request)
                try script(request, conversation)
            }
        }
    }
}

extension Conversation {
    /// The next request with its body.
    package func hearRequest() throws -> HeardRequest {
        let words = try hear().split(separator: " ").map(String.init)
        guard words.count == 3 else { throw HungUp() }
        var headers: [String: String] = [:]
        while case let line = try hear(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        return HeardRequest(method: words[0], target: words[1], headers: headers, body: try hear(bytes: length))
    }

    /// Answers a request, with the right length.
    package func answer(_ status: String = "200 OK", _ fields: [String] = [], body: [UInt8] = []) throws {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + fields
        try say(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    /// Answers a request with text.
    package func answer(_ status: String = "200 OK", _ fields: [String] = [], text: String) throws {
        try answer(status, fields, body: Array(text.utf8))
    }

    /// Ends the connection from this side.
    package func hangUp() throws -> Never { throw HungUp() }
}
