extension SMTPEndpoint {
    /// Why no server can be asked with these settings; `description` is a sentence for whoever wrote them.
    package struct Unusable: Error, Hashable, Sendable, CustomStringConvertible {
        /// What was written, without anything before an `@`, which may be a password.
        package let url: String
        package let reason: String

        init(url: String, reason: String) {
            let shown = url.utf8.lastIndex(of: UInt8(ascii: "@")).map { "…" + url[$0...] } ?? url
            self.url = ServerText.printable(shown.utf8, limit: 120)
            self.reason = ServerText.printable(reason.utf8)
        }

        package var description: String {
            "The mail server \"\(url)\" cannot be used: \(reason). Write it as smtp://mail.example.gov.uk:587 (upgraded "
                + "by STARTTLS) or smtps://mail.example.gov.uk:465, with user and password in settings of their own."
        }
    }

    /// What a URL names.
    struct Place {
        let isTLS: Bool
        let host: String
        let port: Int

        init(_ url: String) throws(Unusable) {
            func unusable(_ reason: String) -> Unusable { Unusable(url: url, reason: reason) }
            let lower = url.lowercased()
            guard let scheme = ["smtp://", "smtps://"].first(where: lower.hasPrefix) else {
                throw unusable("it should begin with smtp:// or smtps://")
            }
            isTLS = scheme == "smtps://"
            var rest = lower.dropFirst(scheme.count)
            if rest.hasSuffix("/") { rest.removeLast() }
            if rest.contains("@") { throw unusable("it must hold no user name and no password") }
            if rest.contains(where: "/?#".contains) { throw unusable("nothing may follow host and port") }
            let (name, digits) = try Self.split(rest, else: unusable)
            guard !name.isEmpty, name.utf8.allSatisfy(IMAPEndpoint.mayStandInHost) else {
                throw unusable("\"\(name)\" is not a host name")
            }
            host = String(name)
            guard let digits else {
                port = isTLS ? 465 : 587
                return
            }
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
                (1...65_535).contains(number)
            else { throw unusable("\"\(digits)\" is not a port, which is a number from 1 to 65535") }
            port = number
        }

        private static func split(
            _ text: Substring,
            else unusable: (String) -> Unusable
        ) throws(Unusable) -> (host: Substring, port: Substring?) {
            guard text.hasPrefix("[") else {
                let parts = text.split(separator: ":", omittingEmptySubsequences: false)
                if parts.count > 2 { throw unusable("an IPv6 address stands in brackets, such as smtp://[::1]:587") }
                return (parts[0], parts.count == 2 ? parts[1] : nil)
            }
            guard let end = text.firstIndex(of: "]") else { throw unusable("its bracket is not closed") }
            let host = text[text.index(after: text.startIndex)..<end]
            let after = text[text.index(after: end)...]
            guard after.isEmpty || after.hasPrefix(":") else { throw unusable("only a port may follow the bracket") }
            return (host, after.isEmpty ? nil : after.dropFirst())
        }
    }

    /// Why no server can be asked with these settings; nil when one can.
    var fault: String? {
        if let login, let fault = loginFault(login) { return fault }
        if let caFile, caFile.isEmpty || IMAPEndpoint.holdsControl(caFile) { return "the ca-file is not a file name" }
        guard let helloName else { return nil }
        let isName = SMTPEnvelope.isHost(helloName.utf8) || Self.isAddressLiteral(helloName)
        return isName ? nil : "\"\(helloName)\" is no name for this machine, such as intray.example.gov.uk"
    }

    private func loginFault(_ login: Login) -> String? {
        if login.user.isEmpty { return "the user name is empty" }
        if IMAPEndpoint.holdsControl(login.user) { return "the user name holds a control character" }
        if login.credential.secret.isEmpty { return "the password or token is empty" }
        if IMAPEndpoint.holdsControl(login.credential.secret) {
            return "the password or token holds a control character"
        }
        guard security == .none, !isLoopback else { return nil }
        return "the password or token would go over the network unencrypted; use smtps://, or starttls: required"
    }

    /// This machine itself. libcurl asks no name server for `localhost`.
    private var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// `[192.0.2.1]` or `[IPv6:2001:db8::1]` (RFC 5321 §4.1.3).
    private static func isAddressLiteral(_ name: String) -> Bool {
        let bytes = name.utf8
        guard bytes.count > 2, bytes.count <= 64, name.hasPrefix("["), name.hasSuffix("]") else { return false }
        return bytes.dropFirst().dropLast().allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "."): true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            default: false
            }
        }
    }
}
