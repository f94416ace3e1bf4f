package import Foundation
import Glibc

/// A real Dovecot on free ports of this machine, with its own certificate authority, in a temporary folder.
///
/// Any user name can sign in with `password`; each test takes a user of its own. One instance serves the whole test
/// process, and ends with it.
package final class DovecotServer: Sendable {
    package struct DidNotStart: Error {
        package let log: String
    }

    /// Whether it can be started here: as root, with Dovecot and OpenSSL installed.
    package static let isAvailable =
        getuid() == 0 && [tool, TestAuthority.tool].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    package static let whyNot: String = "needs Dovecot (dovecot-imapd) and OpenSSL installed, and to be run as root"
    package static let password = "correct-horse"
    private static let tool = "/usr/sbin/dovecot"
    private static let starting = Task { try await onOwnThread { try DovecotServer() } }

    package let folder: URL
    package let authority: TestAuthority
    /// IMAP with STARTTLS.
    package let port: Int
    /// IMAP over TLS.
    package let tlsPort: Int
    private let process: KeptProcess

    /// The server of this test process, started at the first call.
    package static func shared() async throws -> DovecotServer { try await starting.value }

    /// A user with an empty mailbox that nobody else uses.
    package func makeUser() throws -> DovecotUser {
        let name = "u\(UUID().uuidString.lowercased().prefix(18))"
        return try DovecotUser(name: name, maildir: folder.appending(path: "mail/\(name)/Maildir"))
    }

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dovecot-\(UUID().uuidString.prefix(8))")
        for part in ["run", "state", "mail"] {
            try FileManager.default.createDirectory(at: folder.appending(path: part), withIntermediateDirectories: true)
        }
        chmod(folder.path, 0o755)
        authority = try TestAuthority(in: folder)
        let ports = try LoopbackSocket.freePorts(2)
        (port, tlsPort) = (ports[0], ports[1])
        let file = folder.appending(path: "dovecot.conf")
        let text = Self.configuration(folder.path, authority, port: port, tlsPort: tlsPort)
        try Data(text.utf8).write(to: file)
        process = try KeptProcess([Self.tool, "-F", "-c", file.path], removing: folder.path)
        try waitUntilItAnswers()
    }

    private func waitUntilItAnswers() throws {
        for _ in 0..<1_000 {
            if LoopbackSocket.accepts(port: port), LoopbackSocket.accepts(port: tlsPort) { return }
            // Refused connections come back at once; this gives the server the processor before the next try.
            poll(nil, 0, 20)
        }
        let log = try? String(contentsOf: folder.appending(path: "dovecot.log"), encoding: .utf8)
        throw DidNotStart(log: log ?? "no log in \(folder.path)")
    }

    private static func configuration(
        _ root: String,
        _ authority: TestAuthority,
        port: Int,
        tlsPort: Int
    ) -> String {
        """
        base_dir = \(root)/run
        state_dir = \(root)/state
        instance_name = test\(port)
        protocols = imap
        listen = 127.0.0.1
        log_path = \(root)/dovecot.log
        ssl = yes
        ssl_cert = <\(authority.certificateFile)
        ssl_key = <\(authority.keyFile)
        ssl_min_protocol = TLSv1.2
        disable_plaintext_auth = no
        auth_mechanisms = plain login
        auth_failure_delay = 0
        mail_location = maildir:\(root)/mail/%u/Maildir
        mail_uid = nobody
        mail_gid = nogroup
        first_valid_uid = 1
        first_valid_gid = 1
        mail_max_userip_connections = 100
        maildir_very_dirty_syncs = no
        passdb {
          driver = static
          args = password=\(password)
        }
        userdb {
          driver = static
          args = uid=nobody gid=nogroup home=\(root)/mail/%u
        }
        service anvil {
          unix_listener anvil-auth-penalty {
            mode = 0
          }
        }
        service imap-login {
          inet_listener imap {
            port = \(port)
          }
          inet_listener imaps {
            port = \(tlsPort)
            ssl = yes
          }
        }

        """
    }
}
