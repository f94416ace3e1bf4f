import Foundation
import HTTPTypes

@testable import Web

/// A file that a test sends with a form.
struct SentFile {
    let name: String
    var type = "text/plain"
    let bytes: [UInt8]

    init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

extension Visitor {
    /// Sends a form as a browser does that has files in it, with the session's token.
    func upload(_ path: String, _ fields: [(String, String)], _ files: [SentFile] = []) async throws -> Reply {
        let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
        var body: [UInt8] = []
        for (name, value) in [("token", formToken)] + fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        for file in files {
            let name = file.name.replacingOccurrences(of: "\"", with: "%22")
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n".utf8
            body += "Content-Type: \(file.type)\r\n\r\n".utf8
            body += file.bytes + Array("\r\n".utf8)
        }
        body += "--\(boundary)--\r\n".utf8
        return try await send(.post, path, body: body, type: "multipart/form-data; boundary=\(boundary)")
    }
}
