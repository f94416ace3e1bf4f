import Glibc

/// Asks a server of this machine for a path, by HTTP/1.1 and nothing else.
package enum PlainHTTP {
    /// The whole answer, header and body; empty when nothing answers.
    package static func get(_ path: String, port: Int) -> String {
        guard let descriptor = LoopbackSocket.connected(port: port) else { return "" }
        defer { close(descriptor) }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard write(descriptor, request, request.count) == request.count else { return "" }
        var answer: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4_096)
        while case let count = read(descriptor, &block, block.count), count > 0 { answer += block[..<count] }
        return String(decoding: answer, as: UTF8.self)
    }
}
