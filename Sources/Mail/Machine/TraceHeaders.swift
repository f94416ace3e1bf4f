/// Header fields that the journey of a mail writes on it, and that differ between two copies of one mail.
enum TraceHeaders {
    /// Whether `field`, a header field from the start of its name, is one of them.
    ///
    /// Bcc is counted among them: RFC 5322 section 3.6.3 allows each blind recipient a copy that names only that one.
    static func contains(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        let name = field.prefix(64).prefix { $0 != UInt8(ascii: ":") && !Octet.isSpace($0) }
        guard name.count < 64 else { return false }
        let folded = String(decoding: name.map(Octet.lowercased), as: UTF8.self)
        return names.contains(folded) || prefixes.contains(where: folded.hasPrefix)
    }

    private static let names: Set<String> = [
        // RFC 5321 and RFC 5322 trace fields, and what delivery adds to them.
        "return-path", "received", "delivered-to", "x-delivered-to", "original-recipient", "envelope-to",
        "x-envelope-to",
        "x-envelope-from", "x-original-to", "x-rcpt-to", "x-real-to", "delivery-date", "x-received", "x-resolved-to",
        "x-sieve", "x-mailer-loop", "x-loop", "x-forwarded-to", "x-forwarded-for", "bcc", "received-spf",
        "x-originating-ip",
        "x-originatororg", "x-evolution-source",
        // Signatures and checks.
        "dkim-signature", "domainkey-signature", "x-google-dkim-signature", "x-gm-message-state", "dkim-filter",
        "authentication-results", "authentication-results-original", "x-authentication-warning", "x-tmn",
        // What mailboxes keep.
        "status", "x-status", "x-keywords", "x-uid", "x-uidl", "x-imap", "x-imapbase", "content-length", "lines",
        "x-folder", "x-gmail-labels", "x-gm-thrid", "x-gm-msgid", "x-tuid", "x-antivirus", "x-antivirus-status",
        "x-bogosity", "x-clamav", "x-eopattributedmessage", "x-eoptenantattributedmessage", "x-ham-report",
        "x-crosspremisesheadersfilteredbysendconnector",
    ]

    private static let prefixes = [
        "arc-", "x-spam", "x-virus", "x-scanned", "x-amavis", "x-rspamd", "x-mozilla-", "x-ms-exchange-",
        "x-microsoft-",
        "x-ms-publictraffictype", "x-ms-traffictypediagnostic", "x-ms-office365-", "x-forefront-", "x-proofpoint",
        "x-mimecast", "x-barracuda",
        "x-ironport", "x-amp-", "x-sophos", "x-mailscanner", "x-google-smtp-source", "x-ymail", "x-pmx-", "x-cloudmark",
        "x-messagelabs", "x-msg-ref", "x-starscan", "x-egress", "x-trend", "x-tm-as-", "x-tmase-", "x-fireeye",
        "x-clx-", "x-ovh-", "x-ses-", "x-vr-", "x-dspam", "x-greylist", "x-policyd",
    ]
}
