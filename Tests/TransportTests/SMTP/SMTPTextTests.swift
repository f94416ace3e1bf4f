import TestSupport
import Testing

@testable import Transport

@Suite("The text of a mail on its way")
struct SMTPTextTests {
    /// What the server makes of the lines it heard (RFC 5321 §4.5.2).
    private static func unstuffed(_ lines: [String]) -> [String] {
        lines.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }
    }

    private static func arrives(_ lines: [String]) async throws {
        let mail = try ScriptedMail()
        let message = lines.map { $0 + "\r\n" }.joined().bytes
        #expect(try await submitted(message, to: try mail.endpoint()).value != nil)
        #expect(mail.texts.map(Self.unstuffed) == [lines])
        #expect(mail.texts.first?.contains(".") == false)
    }

    @Test("lines that begin with dots arrive as they were, the first and the last too")
    func dots() async throws {
        try await Self.arrives([".", "..", ".a", "Subject: .", "", ".", "a.", ". ", "...", ".", ""])
        try await Self.arrives(["."])
        try await Self.arrives(["", "."])
    }

    @Test("dots at every place of libcurl's buffers arrive as they were")
    func boundaries() async throws {
        var generator = SeededGenerator(seed: 5)
        for size in [16_384, 65_536, 131_072] {
            var lines: [String] = []
            var bytes = 0
            while bytes < size + 4_000 {
                let length = Int.random(in: 0...6, using: &generator)
                lines.append(String(repeating: ".", count: length % 4) + String(repeating: "x", count: length / 4))
                bytes += lines[lines.count - 1].utf8.count + 2
            }
            try await Self.arrives(lines)
        }
    }

    @Test("a text of exactly a buffer's length, and dots enough to look like its end, arrive whole")
    func lengths() async throws {
        for size in [65_534, 65_535, 65_536, 65_537, 65_600] {
            var lines = Array(repeating: "." + String(repeating: "x", count: 97), count: size / 100)
            lines.append(String(repeating: "y", count: size % 100))
            try await Self.arrives(lines)
        }
    }

    @Test("what is not 7-bit, CR LF and 998 bytes a line is refused before anything is connected to")
    func refused() async throws {
        let line = String(repeating: "x", count: 998)
        let faulty: [[UInt8]] = [
            [], "no end".bytes, "bare\nLF\r\n".bytes, "bare\rCR\r\n".bytes, "twice\r\r\n".bytes, "end\n".bytes,
            "end\r".bytes, "caf\u{E9}\r\n".bytes, "nul\0\r\n".bytes, "a\r\n\(line)x\r\n".bytes, "\n.\n".bytes,
        ]
        let mail = try ScriptedMail()
        for message in faulty {
            let error = try #require(try await submitted(message, to: try mail.endpoint()).error)
            #expect(error.kind == .invalidMessage)
            #expect(error.outcome == .notSent)
            #expect(!error.isTransient)
        }
        #expect(mail.connections == 0)
        #expect(SMTPMessageFault.first(in: "a\r\n\(line)\r\n".bytes) == nil)
        #expect(SMTPMessageFault.first(in: "a\r\n\(line)x\r\n".bytes) == "line 2 is longer than 998 bytes")
    }
}
