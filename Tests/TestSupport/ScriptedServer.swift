import Foundation
import Glibc

/// A server on this machine that says what a test wants it to say, right or wrong.
package final class ScriptedServer: Sendable {
    package let port: Int
    private let descriptor: Int32

    /// Listens on a free port and runs the script for each connection, on a thread of its own.
    package init(_ script: @escaping @Sendable (Conversation) throws -> Void) throws {
        let (descriptor, port) = try LoopbackSocket.listen()
        self.descriptor = descriptor
        self.port = port
        Thread.detachNewThread {
            while case let connection = accept(descriptor, nil, nil), connection >= 0 {
                // Programs that are started meanwhile must not keep the connection open.
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                Thread.detachNewThread {
                    let conversation = Conversation(connection)
                    // A script ends in an error when the client hangs up, which many tests want.
                    try? script(conversation)
                    conversation.close()
                }
            }
            close(descriptor)
        }
    }

    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

/// One connection to a scripted server, on the thread of its script.
package final class Conversation {
    package struct HungUp: Error {}

    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func close() { Glibc.close(descriptor) }

    /// Sends text as it is.
    package func say(_ text: String) throws { try say([UInt8](text.utf8)) }

    /// Sends bytes as they are.
    package func say(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                send(descriptor, all.baseAddress?.advanced(by: sent), all.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw HungUp() }
            sent += count
        }
    }

    /// The next line without its end.
    package func hear() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[..<end].filter { $0 != UInt8(ascii: "\r") }
                buffer.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            var some = [UInt8](repeating: 0, count: 4_096)
            let count = recv(descriptor, &some, some.count, 0)
            guard count > 0 else { throw HungUp() }
            buffer += some[..<count]
        }
    }

    /// The next bytes, exactly so many.
    package func hear(bytes count: Int) throws -> [UInt8] {
        while buffer.count < count {
            var some = [UInt8](repeating: 0, count: 4_096)
            let heard = recv(descriptor, &some, some.count, 0)
            guard heard > 0 else { throw HungUp() }
            buffer += some[..<heard]
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// Says nothing more and waits until the client hangs up.
    package func hang() throws -> Never {
        while true { _ = try hear() }
    }

    /// Says nothing more, hears nothing more either, and waits until the client hangs up.
    package func freeze() throws -> Never {
        // POLLRDHUP is not in the Glibc module.
        var watched = pollfd(fd: descriptor, events: 0x2000, revents: 0)
        while watched.revents == 0, poll(&watched, 1, -1) >= 0 || errno == EINTR {}
        throw HungUp()
    }

    /// Makes a slow server; no test waits for it.
    package func rest(milliseconds: Int32) { poll(nil, 0, milliseconds) }

    /// Greets, takes any name and password, and answers the first CAPABILITY after that.
    package func signIn(offering capabilities: String = "", revision: String = "IMAP4rev1") throws {
        try say("* OK ready\r\n")
        while true {
            let (tag, command) = try hearCommand()
            if command.hasPrefix("AUTHENTICATE") {
                try say("+ \r\n")
                _ = try hear()
                try say("\(tag) OK signed in\r\n")
                break
            }
            try say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n\(tag) OK done\r\n")
        }
        let (tag, _) = try hearCommand()
        try say("* CAPABILITY \(revision) \(capabilities)\r\n\(tag) OK done\r\n")
    }

    /// The tag and the rest of the next command.
    package func hearCommand() throws -> (tag: String, command: String) {
        let words = try hear().split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { throw HungUp() }
        return (String(words[0]), String(words[1]))
    }

    /// Answers commands until the client hangs up. The longest key that a command begins with gives the answer, in which
    /// `$` is the tag; a command without an answer gets BAD.
    package func serve(_ answers: [String: String]) throws {
        while true {
            let (tag, command) = try hearCommand()
            let key = answers.keys.filter { command.hasPrefix($0) }.max { $0.count < $1.count }
            let answer = key.flatMap { answers[$0] } ?? "$ BAD not expected\r\n"
            try say(answer.replacingOccurrences(of: "$", with: tag))
        }
    }
}
