/// The last lines a server sent while libcurl signed in, so that an error can repeat what the server said.
final class LoginTranscript {
    private static let most = 64
    private static let longest = 2_048
    private var lines: [String] = []

    func clear() { lines.removeAll() }

    func add(_ line: UnsafeRawBufferPointer) {
        if lines.count == Self.most { lines.removeFirst() }
        lines.append(ServerText.printable(line.prefix(Self.longest), limit: Self.longest))
    }

    /// The words after NO, BAD or BYE in the last line that holds one; empty when there is none.
    var refusal: String {
        for line in lines.reversed() {
            let words = line.split(separator: " ", maxSplits: 2)
            guard words.count >= 2, ["NO", "BAD", "BYE"].contains(words[1].uppercased()) else { continue }
            return words.count == 3 ? String(words[2]) : ""
        }
        return ""
    }

    /// Whether the server answered NO or BAD to a command, as it does when it was asked and did not agree.
    var holdsRefusal: Bool {
        lines.contains { line in
            let words = line.split(separator: " ", maxSplits: 2)
            return words.count >= 2 && words[0] != "*" && ["NO", "BAD"].contains(words[1].uppercased())
        }
    }

    /// The first line, where it is not a greeting of IMAP (RFC 3501 §7.1.1 to §7.1.5): some other service answers.
    var oddGreeting: String? {
        guard let first = lines.first, !first.hasPrefix("* ") else { return nil }
        return String(first.prefix(120))
    }

    /// The capabilities the server named before signing in, in capitals.
    var capabilities: Set<String> {
        var found: Set<String> = []
        for line in lines where line.uppercased().contains("CAPABILITY ") {
            found.formUnion(line.uppercased().split { " []".contains($0) }.map(String.init))
        }
        return found
    }
}
