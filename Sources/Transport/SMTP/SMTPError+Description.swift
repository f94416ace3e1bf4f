extension SMTPError: CustomStringConvertible {
    /// What failed, where and how far it had got, whether anybody has the mail, and what to do.
    package var description: String {
        "\(whatFailed)\(words). \(outcomeSentence) \(whatToDo)"
    }

    /// The same where there was no mail.
    package var ofGreeting: String { "\(whatFailed)\(words). \(whatToDo)" }

    private var words: String {
        reply.map { ", and said \"\($0)\"" } ?? (detail.isEmpty ? "" : ": \(detail)")
    }

    private var whatFailed: String {
        switch kind {
        case .libraryUnusable: "The network library cannot be used"
        case .invalidMessage: "The message is not fit to be sent"
        case .cannotResolve: "The host name of \(server) cannot be found"
        case .cannotConnect: "No connection to \(server)"
        case .tls: "No trusted TLS connection to \(server)"
        case .loginRefused: "\(server) did not let us sign in"
        case .refused where stage <= .login: "\(server) turned us away (\(moment))"
        case .refused: "\(server) refused the mail (\(moment))"
        case .tooLarge: "The mail is larger than \(server) takes"
        case .timedOut: "\(server) did not answer in time (\(moment))"
        case .disconnected: "\(server) ended the connection (\(moment))"
        case .notSMTP: "\(server) sent something that is not SMTP (\(moment))"
        case .cancelled: "Sending by \(server) was stopped (\(moment))"
        }
    }

    private var moment: String {
        switch stage {
        case .connecting: "while connecting"
        case .tls: "while setting up TLS"
        case .greeting: "while greeting"
        case .login: "while signing in"
        case .envelope: "while naming sender and recipients"
        case .data: "while handing over the text"
        case .afterText: "after the text"
        }
    }

    private var outcomeSentence: String {
        switch outcome {
        case .notSent: "Nobody has got the mail."
        case .unknown: "Nobody knows whether the mail was taken."
        }
    }

    private var whatToDo: String {
        if outcome == .unknown {
            return "Before it is sent again, look into the log of the mail server, or ask a recipient whether it came."
        }
        if isTransient { return transientAdvice }
        return switch kind {
        case .libraryUnusable: "Install libcurl4-openssl-dev in place of any other libcurl."
        case .invalidMessage: "Please report this."
        case .tls:
            "Check the host name, the ca-file (a private authority must be named there), and whether the server wants "
                + "smtps:// or starttls."
        case .loginRefused: "Check the user name and the password or token, and that the account may send mail."
        case .tooLarge: "Send it with fewer or smaller attachments."
        case .notSMTP: "Check that host and port name a mail server."
        case .refused: stage <= .login ? "Check that the server takes mail from this machine." : refusalAdvice
        case .cannotResolve, .cannotConnect, .timedOut, .disconnected, .cancelled: transientAdvice
        }
    }

    private var refusalAdvice: String {
        "The server's words say why; change the mail, or ask whoever looks after the server."
    }

    private var transientAdvice: String {
        switch kind {
        case .cannotResolve: "It may be tried again; check the host name and the name server of this machine."
        case .cannotConnect: "It may be tried again; check host, port and firewall, and that the server runs."
        case .cancelled: "It may be sent again."
        default: "It may be tried again; if this goes on, look into the log of the mail server."
        }
    }
}
