import Logging

import TestSupport
@testable import Transport

extension IMAPEndpoint {
    /// The scripted server, with little patience.
    static func scripted(_ server: ScriptedServer, command: Duration = .seconds(20)) -> IMAPEndpoint {
        IMAPEndpoint(
            host: "127.0.0.1",
            port: server.port,
            security: .none,
            user: "arl",
            credential: .password("secret"),
            timeouts: Timeouts(connect: .seconds(20), command: command)
        )
    }

    /// The real server over TLS.
    static func dovecot(_ server: DovecotServer, _ user: DovecotUser) -> IMAPEndpoint {
        IMAPEndpoint(
            host: "localhost",
            port: server.tlsPort,
            security: .tls,
            user: user.name,
            credential: .password(DovecotServer.password),
            caFile: server.authority.caFile
        )
    }
}

extension Logger {
    /// Says nothing.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
