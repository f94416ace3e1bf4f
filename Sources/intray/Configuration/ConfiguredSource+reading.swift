import Foundation
import Ingest
import Transport
import WorkingTime

extension ConfiguredSource {
    private static let keys = [
        "name", "kind", "inbox", "url", "path", "user", "password", "access-token", "ca-file", "since", "max-size",
        "after", "starttls", "proxy", "token", "every", "secret", "sent",
    ]

    /// Reads one entry under `sources`.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        try section.allow(only: Self.keys)
        if section.has("secret"), try section.text("kind") != "webhook" {
            throw section.error("secret", "is for webhooks only: leave it out")
        }
        let name = try section.text("name")
        self.init(
            settings: SourceSettings(
                name: name,
                inbox: try section.optionalText("inbox") ?? name,
                since: try Self.since(section),
                maxSize: try Self.maxSize(section),
                after: try Self.after(section),
                isSent: try Self.isSent(section)
            ),
            kind: try Self.kind(section)
        )
    }

    private static func kind(_ section: YAMLSection) throws(ConfigurationError) -> Kind {
        switch try section.text("kind") {
        case "imap": return .imap(try IMAPAccount(section))
        case "maildir": return .maildir(path: section.resolve(try section.text("path")))
        case "feed": return .feed(try ConfiguredFeed(section))
        case "webhook": return .webhook(try ConfiguredHook(section))
        case let other:
            let known = "known: imap, maildir, feed, webhook"
            throw section.error("kind", "“\(other)” is not fetched by this version; \(known)")
        }
    }

    /// A folder of sent mail can be watched where there are folders.
    private static func isSent(_ section: YAMLSection) throws(ConfigurationError) -> Bool {
        guard let isSent = try section.optionalBoolean("sent"), isSent else { return false }
        guard ["imap", "maildir"].contains(try section.text("kind")) else {
            throw section.error("sent", "is for imap and maildir, where a folder holds what was sent: leave it out")
        }
        return true
    }

    private static func since(_ section: YAMLSection) throws(ConfigurationError) -> CivilDate? {
        guard let text = try section.optionalText("since") else { return nil }
        guard let date = CivilDate(text) else { throw section.error("since", "should be a date such as 2026-10-01") }
        return date
    }

    private static func maxSize(_ section: YAMLSection) throws(ConfigurationError) -> Int {
        guard let text = try section.optionalText("max-size") else { return 64 << 20 }
        let units = ["KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30]
        let number = text.prefix { $0.isNumber }
        let unit = text.dropFirst(number.count).trimmingCharacters(in: .whitespaces)
        guard let count = Int(number), count > 0, let bytes = unit.isEmpty ? 1 : units[unit],
            case let (size, overflow) = count.multipliedReportingOverflow(by: bytes), !overflow, size <= 1 << 30
        else { throw section.error("max-size", "should be a size up to 1GiB, such as 64MiB") }
        return size
    }

    private static func after(_ section: YAMLSection) throws(ConfigurationError) -> SourceSettings.After {
        guard section.has("after") else { return .leave }
        if section.isText("after") {
            switch try section.text("after") {
            case "leave": return .leave
            case "seen": return .seen
            default: throw section.error("after", "should be leave, seen or { move: FOLDER }")
            }
        }
        guard let place = try section.section("after") else { return .leave }
        try place.allow(only: ["move"])
        return .move(try place.text("move"))
    }
}

extension IMAPAccount {
    /// Reads `url`, `user`, secret, `starttls` and `ca-file` of a source.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        guard let url = URLComponents(string: try section.text("url")), let host = url.host, !host.isEmpty,
            let scheme = url.scheme, scheme == "imap" || scheme == "imaps", url.password == nil
        else { throw section.error("url", "should be imaps://HOST/MAILBOX, without a password") }
        let mailbox = url.path.drop { $0 == "/" }
        let security = try Self.security(scheme, section)
        self.init(
            host: host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")),
            port: url.port ?? (security == .tls ? 993 : 143),
            security: security,
            user: try section.text("user"),
            proof: section.has("access-token")
                ? .accessToken(try section.secret("access-token")) : .password(try section.secret("password")),
            caFile: try section.optionalPath("ca-file"),
            proxy: try section.optionalText("proxy"),
            mailbox: mailbox.isEmpty ? "INBOX" : String(mailbox)
        )
    }

    private static func security(
        _ scheme: String,
        _ section: YAMLSection
    ) throws(ConfigurationError) -> IMAPEndpoint.Security {
        let startTLS = try section.optionalText("starttls") ?? "required"
        guard ["required", "off", "false"].contains(startTLS) else {
            throw section.error("starttls", "should be required or off")
        }
        if scheme == "imaps" { return .tls }
        return startTLS == "required" ? .startTLS : .none
    }
}
