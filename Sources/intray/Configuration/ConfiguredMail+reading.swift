import Correspondence
import Mail
import QueueStore
import Transport

extension ConfiguredMail {
    private static let keys = [
        "url", "starttls", "user", "password", "access-token", "ca-file", "hello", "from", "inboxes", "marking", "undo",
        "daily-limit", "automatic-limit", "dry-run",
    ]

    /// Reads `smtp`.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        try section.allow(only: Self.keys)
        let isDry = try section.optionalBoolean("dry-run") ?? false
        self.init(
            relay: isDry ? .dry : .smtp(try SMTPAccount(section)),
            letterhead: try Self.letterhead(section),
            limits: SendingLimits(
                automaticToOne: try section.optionalNumber("automatic-limit", among: 1...1_000) ?? 4,
                daily: try section.optionalNumber("daily-limit", among: 1...1_000_000) ?? 2_000
            )
        )
    }

    private static func letterhead(_ section: YAMLSection) throws(ConfigurationError) -> Letterhead {
        var inboxes: [String: Mailbox] = [:]
        if let own = try section.section("inboxes") {
            for inbox in own.names { inboxes[inbox] = try mailbox(own, inbox) }
        }
        let delay = try section.optionalNumber("undo", among: 0...3_600) ?? 30
        let from = try mailbox(section, "from")
        let marking = try marking(section) ?? .none
        do throws(DeliverableAddress.Fault) {
            return try Letterhead(standard: from, inboxes: inboxes, marking: marking, delay: Int64(delay))
        } catch {
            throw section.error("from", "\(error)")
        }
    }

    private static func mailbox(_ section: YAMLSection, _ key: String) throws(ConfigurationError) -> Mailbox {
        let mailbox = Mailbox(typed: try section.text(key))
        do {
            _ = try DeliverableAddress(mailbox.address)
            return mailbox
        } catch {
            throw section.error(key, "should be an address such as “Our Team <team@example.gov.uk>”. \(error)")
        }
    }

    private static func marking(_ section: YAMLSection) throws(ConfigurationError) -> MailMarking.Placement? {
        guard let word = try section.optionalText("marking") else { return nil }
        guard let placement = MailMarking.Placement(rawValue: word) else {
            let known = MailMarking.Placement.allCases.map(\.rawValue).joined(separator: ", ")
            throw section.error("marking", "says where a mail shows its marking: \(known)")
        }
        return placement
    }
}

extension SMTPAccount {
    /// Reads the server and the account of `smtp`. What cannot be used is said at once, not when the first mail waits.
    init(_ section: YAMLSection) throws(ConfigurationError) {
        let word = try section.optionalText("starttls") ?? "required"
        guard let startTLS = SMTPEndpoint.StartTLS(rawValue: word == "false" ? "off" : word) else {
            throw section.error("starttls", "should be required or off")
        }
        let user = try section.optionalText("user")
        let proof = try Self.proof(section)
        guard (user == nil) == (proof == nil) else {
            throw section.error("user", "goes with a password or an access-token: give both or none")
        }
        self.init(
            url: try section.text("url"),
            startTLS: startTLS,
            user: user,
            proof: proof,
            caFile: try section.optionalPath("ca-file"),
            helloName: try section.optionalText("hello")
        )
        do throws(SMTPEndpoint.Unusable) {
            let login = user.map { SMTPEndpoint.Login(user: $0, credential: .password("unknown as yet")) }
            _ = try SMTPEndpoint(url: url, startTLS: startTLS, login: login, caFile: caFile, helloName: helloName)
        } catch {
            throw section.error("url", "\(error)")
        }
    }

    private static func proof(_ section: YAMLSection) throws(ConfigurationError) -> IMAPAccount.Proof? {
        if section.has("access-token") { return .accessToken(try section.secret("access-token")) }
        return section.has("password") ? .password(try section.secret("password")) : nil
    }
}
