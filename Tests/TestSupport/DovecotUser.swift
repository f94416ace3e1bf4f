package import Foundation
import Glibc
import Synchronization

/// One user of the test server, whose mail is put straight into the Maildir.
package final class DovecotUser: Sendable {
    package let name: String
    package let maildir: URL
    private let delivered = Atomic(0)
    private let owner: (uid: uid_t, gid: gid_t)

    package init(name: String, maildir: URL) throws {
        self.name = name
        self.maildir = maildir
        let account = getpwnam("nobody")
        owner = (account?.pointee.pw_uid ?? 65_534, getgrnam("nogroup")?.pointee.gr_gid ?? 65_534)
        for part in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(
                at: maildir.appending(path: part),
                withIntermediateDirectories: true
            )
        }
        for path in [maildir.deletingLastPathComponent(), maildir]
            + ["cur", "new", "tmp"].map({ maildir.appending(path: $0) })
        {
            chown(path.path, owner.uid, owner.gid)
        }
    }

    /// Puts a message into the inbox as a mail server does: written aside, then renamed.
    /// - Parameters:
    ///   - receivedAt: seconds since 1970, the INTERNALDATE; nil is now.
    ///   - flags: Maildir letters, `S` for seen, `R` for answered; nil delivers to `new`.
    package func deliver(_ message: [UInt8], receivedAt: Int64? = nil, flags: String? = nil) throws {
        let number = delivered.add(1, ordering: .relaxed).newValue
        let unique = "\(1_700_000_000 + number).M\(number)P\(getpid()).test"
        let draft = maildir.appending(path: "tmp/\(unique)")
        try Data(message).write(to: draft)
        chown(draft.path, owner.uid, owner.gid)
        if let receivedAt {
            var times = [timeval(tv_sec: Int(receivedAt), tv_usec: 0), timeval(tv_sec: Int(receivedAt), tv_usec: 0)]
            utimes(draft.path, &times)
        }
        let place = flags.map { "cur/\(unique):2,\($0)" } ?? "new/\(unique)"
        guard rename(draft.path, maildir.appending(path: place).path) == 0 else {
            throw LoopbackSocket.Failure(call: "rename")
        }
    }

    /// Makes the server number all messages anew under another UIDVALIDITY, as after a restored backup.
    package func forgetNumbers(uidValidity: UInt32) throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: maildir.path) where file.hasPrefix("dovecot") {
            try FileManager.default.removeItem(at: maildir.appending(path: file))
        }
        let list = maildir.appending(path: "dovecot-uidlist")
        try Data("3 V\(uidValidity) N1 G\(String(repeating: "ab", count: 16))\n".utf8).write(to: list)
        chown(list.path, owner.uid, owner.gid)
    }
}
