import Testing

@testable import Transport

@Suite("Endpoints")
struct EndpointTests {
    private func endpoint(
        host: String = "mail.example.gov.uk",
        port: Int = 993,
        user: String = "arl",
        credential: IMAPEndpoint.Credential = .password("s3cret")
    ) -> IMAPEndpoint {
        IMAPEndpoint(host: host, port: port, security: .tls, user: user, credential: credential)
    }

    @Test("a secret is never printed", arguments: [IMAPEndpoint.Credential.password("s3cret"), .accessToken("s3cret")])
    func redaction(_ credential: IMAPEndpoint.Credential) {
        let endpoint = endpoint(credential: credential)
        var dumped = ""
        dump(endpoint, to: &dumped)
        for text in [
            "\(endpoint)", String(reflecting: endpoint), "\(credential)", String(reflecting: credential), dumped,
        ] {
            #expect(!text.contains("s3cret"))
        }
    }

    @Test("settings that could smuggle something into a url or a command are refused")
    func faults() {
        #expect(endpoint().fault == nil)
        #expect(endpoint(host: "::1").fault == nil)
        #expect(endpoint(host: "::1").url == "imaps://[::1]:993/")
        for host in ["", "a b", "a/b", "x@y", "a\r\nb", "a?b", "[::1]"] { #expect(endpoint(host: host).fault != nil) }
        #expect(endpoint(port: 0).fault != nil)
        #expect(endpoint(user: "a\r\nb").fault != nil)
        #expect(endpoint(user: "").fault != nil)
        #expect(endpoint(credential: .password("a\0b")).fault != nil)
        #expect(endpoint(credential: .accessToken("")).fault != nil)
    }

    @Test("a wait for mail is renewed before the 29 minutes of RFC 2177")
    func renewal() {
        #expect(IMAPEndpoint.Timeouts().idleRenewal == .seconds(25 * 60))
        #expect(IMAPEndpoint.Timeouts(idleRenewal: .seconds(86_400)).idleRenewal < .seconds(29 * 60))
    }

    @Test("the libcurl of another TLS library, or an old one, is refused with the package to install")
    func library() throws {
        try CurlRuntime.start()
        #expect(throws: Never.self) { try CurlRuntime.check(version: 0x07_58_01, tls: "OpenSSL/3.0.17").get() }
        let gnutls = CurlRuntime.check(version: 0x07_58_01, tls: "GnuTLS/3.7.9")
        let old = CurlRuntime.check(version: 0x07_54_00, tls: "OpenSSL/3.0.17")
        for outcome in [gnutls, old] {
            let error = #expect(throws: TransportError.self) { try outcome.get() }
            #expect(error?.description.contains("libcurl4-openssl-dev") == true)
        }
        #expect(throws: TransportError.libraryUnusable(reason: "libcurl is 7.84.0, at least 7.85 is needed")) {
            try old.get()
        }
    }
}
