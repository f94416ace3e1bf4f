/// How far an IMAP mailbox was read: under which UIDVALIDITY, up to which UID.
struct IMAPPosition: Hashable, LosslessStringConvertible {
    let uidValidity: UInt32
    let watermark: UInt32

    init(uidValidity: UInt32, watermark: UInt32) {
        self.uidValidity = uidValidity
        self.watermark = watermark
    }

    init?(_ description: String) {
        let numbers = description.split(separator: "/").map { UInt32($0) }
        guard numbers.count == 2, let uidValidity = numbers[0], let watermark = numbers[1] else { return nil }
        self.init(uidValidity: uidValidity, watermark: watermark)
    }

    var description: String { "\(uidValidity)/\(watermark)" }
}

/// The permanent key of a message: mailbox, UIDVALIDITY and UID (RFC 3501 §2.3.1.1).
struct IMAPKey: Hashable, LosslessStringConvertible {
    let mailbox: String
    let uidValidity: UInt32
    let uid: UInt32

    init(mailbox: String, uidValidity: UInt32, uid: UInt32) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
    }

    /// The numbers are the last two pieces: a mailbox's name may have slashes of its own.
    init?(_ description: String) {
        let pieces = description.split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count >= 3, let uid = UInt32(pieces[pieces.count - 1]),
            let uidValidity = UInt32(pieces[pieces.count - 2])
        else { return nil }
        self.init(mailbox: pieces.dropLast(2).joined(separator: "/"), uidValidity: uidValidity, uid: uid)
    }

    var description: String { "\(mailbox)/\(uidValidity)/\(uid)" }
}
