import Testing

@testable import Transport

@Suite("Errors of the transport")
struct TransportErrorTests {
    private static let host = "mail.example.gov.uk"
    private static let errors: [TransportError] = [
        .invalidEndpoint(host: host, reason: "0 is not a port"), .cannotResolve(host: host),
        .cannotConnect(host: host, reason: "refused"), .tls(host: host, reason: "self-signed certificate"),
        .loginRefused(host: host, user: "arl", serverText: "no"), .timedOut(host: host, command: "IDLE"),
        .disconnected(host: host, serverText: nil), .disconnected(host: host, serverText: "restarting"),
        .protocolViolation(host: host, detail: "x"), .refused(host: host, command: "SELECT", serverText: "no"),
        .tooLarge(host: host, bytes: 2, limit: 1), .busy(host: host), .cancelled(host: host),
    ]

    @Test("each names the host and is followed by what to do", arguments: errors)
    func descriptions(_ error: TransportError) {
        let text = error.description
        #expect(text.contains(Self.host))
        #expect(text.hasSuffix(".") && text.contains(". "))
    }

    @Test("only what may pass by itself is tried again")
    func retrying() {
        let passing = Self.errors.filter(\.isWorthRetrying)
        #expect(
            passing == [
                .cannotResolve(host: Self.host), .cannotConnect(host: Self.host, reason: "refused"),
                .timedOut(host: Self.host, command: "IDLE"), .disconnected(host: Self.host, serverText: nil),
                .disconnected(host: Self.host, serverText: "restarting"),
            ]
        )
    }

    @Test("words of a server are made fit to be shown")
    func serverText() {
        #expect(ServerText.printable("\u{1B}[31mno\r\n\u{9B}x\u{2028} ".utf8) == "[31mno  x")
        #expect(ServerText.printable(String(repeating: "a", count: 900).utf8).count == 400)
        #expect(ServerText.printable([0xFF, 0x61]) == "\u{FFFD}a")
    }
}
