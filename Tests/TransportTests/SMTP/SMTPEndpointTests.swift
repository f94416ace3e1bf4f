import Testing

@testable import Transport

@Suite("SMTP endpoints")
struct SMTPEndpointTests {
    @Test("host, port and encryption are read from the url")
    func read() throws {
        let plain = try SMTPEndpoint(url: "smtp://mail.example.gov.uk")
        #expect((plain.host, plain.port, plain.security) == ("mail.example.gov.uk", 587, .startTLS))
        let tls = try SMTPEndpoint(url: "SMTPS://Mail.Example.gov.uk/", startTLS: .off)
        #expect((tls.host, tls.port, tls.security) == ("mail.example.gov.uk", 465, .tls))
        let local = try SMTPEndpoint(url: "smtp://[::1]:25", startTLS: .off, login: .password)
        #expect((local.host, local.port, local.security) == ("::1", 25, .none))
        #expect(local.url == "smtp://[::1]:25")
    }

    @Test(
        "what is not the url of a mail server is refused, with a right one",
        arguments: [
            "", "mail.example.test", "http://mail.example.test", "smtp://", "smtp:///", "smtp://:25", "smtp://host:",
            "smtp://host:0", "smtp://host:65536", "smtp://host:+25", "smtp://host:25:25", "smtp://::1", "smtp://[::1",
            "smtp://[::1]25", "smtp://host/path", "smtp://host?x", "smtp://host#x", "smtp://a b", "smtp://ho\r\nst",
            "smtp://host%0d%0a", "smtp://user:hunter2@host",
        ]
    )
    func refused(_ url: String) throws {
        let error = try #require(throws: SMTPEndpoint.Unusable.self) { try SMTPEndpoint(url: url) }
        #expect(error.description.contains("smtps://mail.example.gov.uk:465"))
        #expect(!error.description.contains("hunter2"))
        #expect(!error.description.utf8.contains { $0 < 0x20 })
    }

    @Test("a password goes unencrypted to this machine only")
    func plaintext() throws {
        for host in ["localhost", "127.0.0.1", "127.8.0.9", "[::1]"] {
            _ = try SMTPEndpoint(url: "smtp://\(host)", startTLS: .off, login: .password)
        }
        for host in ["mail.example.test", "127.0.0.1.example.test", "10.0.0.1", "127.1.evil", "localhost.evil.test"] {
            let error = #expect(throws: SMTPEndpoint.Unusable.self) {
                try SMTPEndpoint(url: "smtp://\(host)", startTLS: .off, login: .password)
            }
            #expect(error?.description.contains("unencrypted") == true)
            _ = try SMTPEndpoint(url: "smtp://\(host)", startTLS: .off)
            _ = try SMTPEndpoint(url: "smtp://\(host)", login: .password)
        }
    }

    @Test("names and secrets that would break out of their command are refused")
    func injection() throws {
        let logins: [SMTPEndpoint.Login] = [
            .init(user: "", credential: .password("x")), .init(user: "a\r\n", credential: .password("x")),
            .init(user: "a", credential: .password("")), .init(user: "a", credential: .accessToken("x\u{1}auth=y")),
        ]
        for login in logins {
            #expect(throws: SMTPEndpoint.Unusable.self) { try SMTPEndpoint(url: "smtps://host", login: login) }
        }
        for name in ["", "a b", "a\r\nMAIL", "a/b", "a%0d", "[x", "-a", "caf\u{E9}"] {
            #expect(throws: SMTPEndpoint.Unusable.self) { try SMTPEndpoint(url: "smtps://host", helloName: name) }
        }
        let literal = try SMTPEndpoint(url: "smtps://host", helloName: "[192.0.2.1]")
        #expect(literal.callingURL == "smtps://host:465/%5B192.0.2.1%5D")
    }

    @Test("no description holds a secret")
    func secrets() throws {
        let endpoint = try SMTPEndpoint(url: "smtps://host", login: .init(user: "a", credential: .password("hunter2")))
        var dumped = ""
        dump(endpoint, to: &dumped)
        #expect(!"\(endpoint) \(String(reflecting: endpoint)) \(dumped)".contains("hunter2"))
    }
}
