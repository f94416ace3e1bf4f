import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import QueueStore
import Testing
import Triage

@testable import Web

/// A browser without a screen: it keeps cookies and sends forms as they stand in the page.
final class Visitor {
    let office: WebOffice
    private let responder: any HTTPResponder<WebContext>
    /// By name.
    var cookies: [String: String] = [:]
    /// Where it seems to be.
    var peer = "192.0.2.7"
    /// Sent with every request.
    var headers: HTTPFields = [:]

    /// - Parameter server: another site over the same office; nil for the office's own.
    init(_ office: WebOffice, server: WebServer? = nil) {
        self.office = office
        responder = (server ?? office.server).router().buildResponder()
    }

    /// A browser in which somebody is signed in already, without the time a password takes.
    static func signedIn(_ person: Person, at office: WebOffice) async throws -> Visitor {
        let visitor = Visitor(office)
        let cookie = try await office.server.site.sessions.start(person.email, address: visitor.peer, agent: "test")
        visitor.cookies[cookie.name] = cookie.value
        return visitor
    }

    /// The token that the forms of this session carry.
    var formToken: String {
        cookies[office.server.site.sessions.cookieName].flatMap { Token($0)?.formToken } ?? ""
    }

    func get(_ path: String) async throws -> Reply { try await send(.get, path) }

    /// Sends a form with the session's token.
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Reply {
        try await post(path, fields: [("token", formToken)] + fields)
    }

    /// Sends a form as it is given.
    func post(_ path: String, fields: [(String, String)]) async throws -> Reply {
        let body = fields.map { SiteAddress.encoded($0.0) + "=" + SiteAddress.encoded($0.1) }.joined(separator: "&")
        return try await send(.post, path, body: Array(body.utf8), type: "application/x-www-form-urlencoded")
    }

    /// Sends a form and reads the page it leads to.
    func submit(_ path: String, _ fields: [(String, String)] = []) async throws -> Reply {
        let reply = try await post(path, fields)
        guard reply.status == .seeOther, let next = reply.headers[.location] else { return reply }
        return try await get(next)
    }

    /// Sends anything.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        body: [UInt8] = [],
        type: String? = nil
    ) async throws -> Reply {
        try await Self.read(await respond(method, path, body: body, type: type))
    }

    /// Sends anything, and leaves to the caller when to read what comes back.
    func respond(
        _ method: HTTPRequest.Method,
        _ path: String,
        body: [UInt8] = [],
        type: String? = nil
    ) async throws -> Response {
        var fields = headers
        if !cookies.isEmpty {
            fields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        if let type { fields[.contentType] = type }
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "intray.example",
            path: path,
            headerFields: fields
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let context = WebContext(source: Source(logger: WebOffice.quiet), peer: peer)
        let response = try await responder.respond(to: request, context: context)
        for field in response.headers[values: .setCookie] { keep(field) }
        return response
    }

    /// Reads a response to its end.
    static func read(_ response: Response) async throws -> Reply {
        let writer = Collector()
        try await response.body.write(writer)
        return Reply(status: response.status, headers: response.headers, bytes: writer.bytes)
    }

    private func keep(_ field: String) {
        guard let pair = field.split(separator: ";").first, let equals = pair.firstIndex(of: "=") else { return }
        let (name, value) = (String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
        cookies[name] = value.isEmpty ? nil : value
    }

    private struct Source: RequestContextSource {
        let logger: Logger
    }

    /// What a response writes.
    private final class Collector: ResponseBodyWriter {
        private(set) var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

/// What came back.
struct Reply {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text without its tags, with runs of blanks made one.
    var words: String {
        var words = ""
        var isTag = false
        for character in text {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false; words.append(" ")
            } else if !isTag {
                words.append(character)
            }
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&quot;", with: "\"")
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&")
    }

    /// The addresses of every link, in their order.
    var links: [String] {
        text.components(separatedBy: " href=\"").dropFirst().compactMap { piece in
            piece.split(separator: "\"", omittingEmptySubsequences: false).first
                .map { $0.replacingOccurrences(of: "&amp;", with: "&") }
        }
    }
}
