package import Foundation
import Glibc

/// A real mail server, Debian's Exim, on a free port of this machine and with its own configuration and queue in a
/// temporary folder.
///
/// It takes mail for every address and holds it until `deliver` is called, so that a test knows when a mail has arrived.
/// Whoever has a Maildir in its folder gets theirs, whatever the domain; for everybody else it writes a report to the
/// sender. It ends with this object.
package final class EximServer: Sendable {
    package struct Failure: Error {
        package let what: String
    }

    /// Whether it can be started here: as root, with Exim installed.
    package static let isAvailable = getuid() == 0 && FileManager.default.isExecutableFile(atPath: tool)
    package static let whyNot = "needs Exim (exim4-daemon-light) installed, and to be run as root"
    private static let tool = "/usr/sbin/exim4"

    package let port: Int
    private let folder: URL
    private let process: KeptProcess

    /// - Parameter mail: the folder in which `NAME/Maildir` gets the mail of NAME, owned by nobody.
    package init(deliveringTo mail: URL) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "exim-\(UUID().uuidString.prefix(8))")
        let account = getpwnam("nobody")
        let owner = (account?.pointee.pw_uid ?? 65_534, getgrnam("nogroup")?.pointee.gr_gid ?? 65_534)
        for part in ["spool", "log", "away"] {
            let path = folder.appending(path: part)
            try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
            chown(path.path, owner.0, owner.1)
        }
        chmod(folder.path, 0o755)
        port = try LoopbackSocket.freePorts(1)[0]
        let file = folder.appending(path: "exim.conf")
        try Data(Self.configuration(folder.path, mail.path, port: port).utf8).write(to: file)
        // Exim reads no configuration that anybody else could write.
        chmod(file.path, 0o644)
        process = try KeptProcess([Self.tool, "-C", file.path, "-bdf"], removing: folder.path)
        try waitUntilItAnswers()
    }

    /// Somebody is away from now on: every mail to them is answered by the server, and delivered all the same.
    package func answer(for name: String) throws { try Data().write(to: folder.appending(path: "away/\(name)")) }

    /// Delivers everything it holds, and what comes of that. It blocks.
    ///
    /// - Returns: how many times it went through its queue before that was empty.
    @discardableResult
    package func deliver() throws -> Int {
        for round in 0..<20 {
            if try run("-bpc").trimmingPrefix("\n").hasPrefix("0") { return round }
            _ = try run("-qff")
        }
        let log = try? String(contentsOf: folder.appending(path: "log/mainlog"), encoding: .utf8)
        throw Failure(what: "mail stays in the queue:\n\(log ?? "no log")")
    }

    private func run(_ arguments: String...) throws -> String {
        let ended = try SpawnedProgram(
            Self.tool,
            ["-C", folder.appending(path: "exim.conf").path] + arguments,
            in: folder,
            environment: ["PATH": "/usr/sbin:/usr/bin:/bin"]
        ).wait()
        guard ended.status == 0 else { throw Failure(what: "\(arguments): \(ended.status) \(ended.complaint)") }
        return ended.output
    }

    private func waitUntilItAnswers() throws {
        for _ in 0..<1_000 {
            if LoopbackSocket.accepts(port: port) { return }
            // Refused connections come back at once; this gives the server the processor before the next try.
            poll(nil, 0, 20)
        }
        throw Failure(what: "it did not start")
    }

    /// It delivers as nobody, who owns the Maildirs, and needs no rights of root for it.
    private static func configuration(_ root: String, _ mail: String, port: Int) -> String {
        """
        exim_user = nobody
        exim_group = nogroup
        trusted_users = nobody
        never_users =
        keep_environment =
        primary_hostname = mta.test
        spool_directory = \(root)/spool
        log_file_path = \(root)/log/%slog
        pid_file_path = ""
        local_interfaces = 127.0.0.1
        daemon_smtp_ports = \(port)
        queue_only = true
        deliver_drop_privilege = true
        smtp_accept_max = 100
        tls_advertise_hosts =
        host_lookup =
        rfc1413_hosts =
        ignore_bounce_errors_after = 0s
        acl_smtp_rcpt = everybody

        begin acl
        everybody:
          accept

        \(routers(root, mail))
        \(transports(mail))
        begin retry

        """
    }

    private static func routers(_ root: String, _ mail: String) -> String {
        """
        begin routers
        # The condition is RFC 3834's, section 2: no answer to mail without a sender, nor to a machine's.
        away:
          driver = accept
          local_parts = dsearch;\(root)/away
          senders = ! :
          condition = ${if !match{$h_auto-submitted:}{auto-}}
          transport = vacation
          unseen
        mailbox:
          driver = accept
          local_parts = dsearch;\(mail)
          transport = maildir

        """
    }

    private static func transports(_ mail: String) -> String {
        """
        begin transports
        maildir:
          driver = appendfile
          directory = \(mail)/$local_part_data/Maildir
          maildir_format
          delivery_date_add
          envelope_to_add
          return_path_add
        vacation:
          driver = autoreply
          from = $local_part@$domain
          to = $sender_address
          subject = "Out of office: $h_subject:"
          text = "I am away until Monday. Please write to a colleague."

        """
    }
}
