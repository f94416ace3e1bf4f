import Foundation

/// Where a conversation of SMTP has got to.
package enum MailStep: Hashable, Sendable {
    case banner, hello, startTLS, login, sender
    /// The number of the recipient within its mail, from 1.
    case recipient(Int)
    case data
    /// Some lines of the text have come.
    case halfway
    /// All of the text has come, and nothing was replied yet.
    case end
    /// The text was replied to.
    case replied
    case quit
}

/// What a scripted mail server does at a step.
package enum MailAct: Sendable {
    /// What a good server does.
    case agree
    /// Replies this, with its line end added.
    case reply(String)
    /// Says exactly this, and hears on.
    case say(String)
    case hangUp
    /// Says and hears nothing more until the client hangs up.
    case hang
}

/// A submission server on this machine that does at every step what a test wants, right or wrong, and remembers what it
/// was told.
package final class ScriptedMail: Sendable {
    /// Unchecked because of the lists, which are only touched with `lock` locked: ThreadSanitizer does not see the order
    /// that a contended `Mutex` keeps.
    private final class Memory: @unchecked Sendable {
        private let lock = NSLock()
        private var lines: [String] = []
        private var texts: [[String]] = []
        private var count = 0

        var heard: (lines: [String], texts: [[String]], connections: Int) { lock.withLock { (lines, texts, count) } }
        func connected() { lock.withLock { count += 1 } }
        func add(line: String) { lock.withLock { lines.append(line) } }
        func add(text: [String]) { lock.withLock { texts.append(text) } }
    }

    private let server: ScriptedServer
    private let memory: Memory

    package var port: Int { server.port }
    /// All lines but those of texts.
    package var commands: [String] { memory.heard.lines }
    /// The lines of each text that was ended by a dot, as they came.
    package var texts: [[String]] { memory.heard.texts }
    package var connections: Int { memory.heard.connections }

    /// - Parameters:
    ///   - offers: what stands in the reply to EHLO.
    ///   - act: is asked at each step, with the number of the mail in the connection, from 1.
    package init(
        offering offers: [String] = ["8BITMIME"],
        _ act: @escaping @Sendable (MailStep, Int) throws -> MailAct = { _, _ in .agree }
    ) throws {
        let memory = Memory()
        self.memory = memory
        server = try ScriptedServer { conversation in
            memory.connected()
            var session = Session(conversation: conversation, offers: offers, act: act)
            session.note = memory.add(line:)
            session.keep = memory.add(text:)
            try session.run()
        }
    }

    private struct Session {
        let conversation: Conversation
        let offers: [String]
        let act: @Sendable (MailStep, Int) throws -> MailAct
        var note: (String) -> Void = { _ in }
        var keep: ([String]) -> Void = { _ in }
        var mail = 1
        var recipient = 0

        init(
            conversation: Conversation,
            offers: [String],
            act: @escaping @Sendable (MailStep, Int) throws -> MailAct
        ) {
            self.conversation = conversation
            self.offers = offers
            self.act = act
        }

        mutating func run() throws {
            try go(.banner, "220 mail.test ESMTP")
            while true {
                let line = try hear()
                switch line.prefix(4).uppercased() {
                case "EHLO": try go(.hello, (["250-mail.test"] + offers.map { "250-\($0)" } + ["250 HELP"]))
                case "HELO": try go(.hello, "250 mail.test")
                case "STAR": try go(.startTLS, "220 go ahead")
                case "AUTH": try signIn(line)
                case "MAIL":
                    recipient = 0
                    try go(.sender, "250 2.1.0 sender ok")
                case "RCPT":
                    recipient += 1
                    try go(.recipient(recipient), "250 2.1.5 recipient ok")
                case "DATA": if try go(.data, "354 go ahead") { try hearText() }
                case "NOOP": try conversation.say("250 2.0.0 ok\r\n")
                case "QUIT":
                    try go(.quit, "221 bye")
                    throw Conversation.HungUp()
                default: try conversation.say("500 what?\r\n")
                }
            }
        }

        private func hear() throws -> String {
            let line = try conversation.hear()
            note(line)
            return line
        }

        @discardableResult
        private func go(_ step: MailStep, _ lines: String...) throws -> Bool { try go(step, lines) }

        /// True when it did what a good server does.
        @discardableResult
        private func go(_ step: MailStep, _ lines: [String]) throws -> Bool {
            switch try act(step, mail) {
            case .agree:
                try conversation.say(lines.map { $0 + "\r\n" }.joined())
                return true
            case .reply(let line): try conversation.say(line + "\r\n")
            case .say(let text): try conversation.say(text)
            case .hangUp: throw Conversation.HungUp()
            case .hang: try conversation.freeze()
            }
            return false
        }

        private func signIn(_ line: String) throws {
            let isLogin = line.hasPrefix("AUTH LOGIN")
            try conversation.say(isLogin ? "334 VXNlcm5hbWU6\r\n" : "334 \r\n")
            _ = try hear()
            if isLogin {
                try conversation.say("334 UGFzc3dvcmQ6\r\n")
                _ = try hear()
            }
            try go(.login, "235 2.7.0 signed in")
        }

        private mutating func hearText() throws {
            var lines: [String] = []
            while case let line = try conversation.hear(), line != "." {
                lines.append(line)
                if lines.count == 10 { try go(.halfway, []) }
            }
            keep(lines)
            try go(.end, "250 2.0.0 queued as 4711")
            try go(.replied, [])
            mail += 1
        }
    }
}
