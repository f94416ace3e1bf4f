/// Follows a conversation from what libcurl says and hears, so that every reply is known by the command it answers.
///
/// SMTP without pipelining keeps both in step: one command, one reply.
struct SMTPDialogue {
    /// What was said last.
    enum Step: Hashable {
        /// Nothing yet; the server speaks first.
        case nothing
        case hello
        case startTLS
        case login
        /// NOOP, by who only wanted to know whether the server lets them in.
        case nothingToDo
        case sender
        case recipient
        case data
        /// All of the text has been handed over: its end may have been sent.
        case text
    }

    /// Bytes and lines of one reply; the longest honest ones, to EHLO, have some thirty lines.
    static let mostBytes = 16_384
    static let mostLines = 200
    private static let mostText = 1_000

    private(set) var step = Step.nothing
    /// The whole reply to what was said last; nil until there is one.
    private(set) var reply: SMTPReply?
    /// The replies to RCPT, in the order of the commands.
    private(set) var recipientReplies: [SMTPReply] = []
    /// The reply to the text, which decides everything.
    private(set) var textReply: SMTPReply?
    /// Something was heard; on a connection used before, not before the reply to MAIL.
    private(set) var hasHeard = false
    /// The first line, where it is no reply at all.
    private(set) var oddLine: String?
    /// The server has said what it offers, so the connection is new.
    private(set) var hasGreeted = false
    private(set) var hasSignedIn = false
    /// What the server said to EHLO where it did not take it: libcurl goes on with HELO, which offers nothing.
    private(set) var helloRefusal: SMTPReply?
    /// libcurl has said QUIT, as it does also after a failure: nothing that follows belongs to the mail.
    private(set) var hasQuit = false
    /// The most bytes of a message, as the server says (RFC 1870); nil when it does not.
    private(set) var sizeLimit: Int?
    private var words: [String] = []
    private var lines = 0
    private var bytes = 0

    /// Notes a command; only its first word is looked at, since the rest may be secret.
    mutating func said(_ command: UnsafeRawBufferPointer) {
        guard !hasQuit else { return }
        guard !isQuit(command) else {
            hasQuit = true
            return
        }
        step = next(after: command)
        if step == .login { hasSignedIn = true }
        if step == .hello {
            hasGreeted = true
            sizeLimit = nil
        }
        reply = nil
        startReply()
    }

    /// The end of the text may be on its way from now on.
    mutating func textEnded() {
        step = .text
        reply = nil
        startReply()
    }

    /// Notes a line of a reply; false when the reply is longer than any honest one.
    mutating func heard(_ line: UnsafeRawBufferPointer) -> Bool {
        guard !hasQuit else { return true }
        lines += 1
        bytes += line.count
        guard lines <= Self.mostLines, bytes <= Self.mostBytes else { return false }
        let code = Self.code(of: line)
        if !hasHeard, code == nil { oddLine = ServerText.printable(line.prefix(120), limit: 120) }
        hasHeard = true
        guard let code else { return true }
        note(line.dropFirst(4))
        // libcurl's own rule for the last line: a space, or nothing, behind the code.
        if line.count == 5 || line[3] == UInt8(ascii: " ") { end(code) }
        return true
    }

    private func isQuit(_ command: UnsafeRawBufferPointer) -> Bool {
        !isAmidLogin && command.starts(with: "QUIT".utf8)
    }

    /// What a mechanism goes on with could look like a command.
    private var isAmidLogin: Bool { step == .login && reply?.code == 334 }

    private func next(after command: UnsafeRawBufferPointer) -> Step {
        if isAmidLogin { return .login }
        let word = command.prefix { $0 > 0x20 }
        switch String(decoding: word, as: UTF8.self) {
        case "EHLO", "HELO": return .hello
        case "STARTTLS": return .startTLS
        case "AUTH": return .login
        case "NOOP": return .nothingToDo
        case "MAIL": return .sender
        case "RCPT": return .recipient
        case "DATA": return .data
        default: return step
        }
    }

    private mutating func startReply() {
        words = []
        lines = 0
        bytes = 0
    }

    private mutating func note(_ line: some Collection<UInt8>) {
        if words.reduce(0, { $0 + $1.utf8.count + 1 }) < Self.mostText {
            words.append(ServerText.printable(line, limit: Self.mostText))
        }
        guard step == .hello else { return }
        let parts = String(decoding: line.prefix(64), as: UTF8.self).split { $0.isWhitespace }
        if parts.count == 2, parts[0].uppercased() == "SIZE" { sizeLimit = Int(parts[1]).flatMap { $0 > 0 ? $0 : nil } }
    }

    private mutating func end(_ code: Int) {
        let text = words.filter { !$0.isEmpty }.joined(separator: " ")
        let whole = SMTPReply(code: code, text: ServerText.printable(text.utf8, limit: Self.mostText))
        startReply()
        // The first reply to a command is the reply to it.
        guard reply == nil else { return }
        reply = whole
        switch step {
        case .recipient: recipientReplies.append(whole)
        case .text: textReply = whole
        case .hello: if !whole.isPositive { helloRefusal = helloRefusal ?? whole }
        case .nothing, .startTLS, .login, .nothingToDo, .sender, .data: break
        }
    }

    /// The code of a line that is one of a reply (RFC 5321 §4.2.1).
    private static func code(of line: UnsafeRawBufferPointer) -> Int? {
        guard line.count >= 4, (0x32...0x35).contains(line[0]) else { return nil }
        let digits = line.prefix(3).map { Int($0) - 0x30 }
        guard digits.allSatisfy((0...9).contains) else { return nil }
        return digits[0] * 100 + digits[1] * 10 + digits[2]
    }
}
