import TestSupport

@testable import Transport

extension ScriptedMail {
    /// This server, with as much patience as the test wants.
    func endpoint(
        startTLS: SMTPEndpoint.StartTLS = .off,
        login: SMTPEndpoint.Login? = nil,
        timeouts: SMTPEndpoint.Timeouts = .patient
    ) throws -> SMTPEndpoint {
        try SMTPEndpoint(
            url: "smtp://127.0.0.1:\(port)",
            startTLS: startTLS,
            login: login,
            helloName: "intray.test",
            timeouts: timeouts
        )
    }
}

extension SMTPEndpoint.Timeouts {
    static let patient = Self(
        connect: .seconds(600),
        stall: .seconds(600),
        total: .seconds(600),
        idle: .seconds(600)
    )
    static let brief = Self(connect: .milliseconds(400), stall: .milliseconds(400), total: .seconds(60))
}

extension SMTPEndpoint.Login {
    static let password = Self(user: "arl", credential: .password("secret"))
}

/// Mails for tests.
enum TestMail {
    static let short = "Subject: hello\r\n\r\nhello\r\n".bytes
    /// Too long for the buffers of a connection whose other end does not read.
    static let long: [UInt8] = {
        var message = "Subject: long\r\n\r\n".bytes
        let line = [UInt8](repeating: 0x61, count: 990) + [0x0D, 0x0A]
        for _ in 0..<13_000 { message.append(contentsOf: line) }
        return message
    }()

    static func envelope(_ recipients: String...) throws -> SMTPEnvelope {
        try SMTPEnvelope(
            sender: "office@arl.test",
            recipients: recipients.isEmpty ? ["one@example.test", "two@example.test"] : recipients
        )
    }
}

/// The outcome of one mail, by a client of its own unless one is given.
func submitted(
    _ message: [UInt8] = TestMail.short,
    to endpoint: SMTPEndpoint,
    by client: SMTPClient? = nil,
    _ envelope: SMTPEnvelope? = nil
) async throws -> Result<SMTPReceipt, SMTPError> {
    let client = try client ?? SMTPClient(lanes: 1)
    let envelope = try envelope ?? TestMail.envelope()
    do throws(SMTPError) {
        return .success(try await client.submit(message, envelope, to: endpoint))
    } catch {
        return .failure(error)
    }
}

extension Result {
    var error: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }

    var value: Success? { try? get() }
}
