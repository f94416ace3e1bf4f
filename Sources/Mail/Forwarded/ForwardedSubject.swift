/// What the first prefix of a subject says of the mail: `Fwd: Re: …` was passed on, `Re: Fwd: …` is an answer.
enum ForwardedSubject {
    case forward
    case reply
    case plain

    init(_ subject: String) {
        var rest = Self.withoutBrackets(Array(subject.utf8.prefix(998))[...])
        // Gateways put words of warning before the prefix.
        for warning in ForwardedNames.warnings where Octet.lowercasedText(rest).hasPrefix(warning) {
            rest = Octet.trimmed(rest.dropFirst(warning.utf8.count))
        }
        let prefix = rest.prefix(30).prefix { $0 != Octet.colon && $0 != Octet.leftBracket }
        let name = String(decoding: Octet.trimmed(prefix), as: UTF8.self).lowercased()
        let hasColon = prefix.endIndex < rest.endIndex && rest.count > prefix.count
        if hasColon, ForwardedNames.forwardPrefixes.contains(name) {
            self = .forward
        } else if hasColon, ForwardedNames.replyPrefixes.contains(name) {
            self = .reply
        } else {
            self = Octet.lowercasedText(rest).hasSuffix("(fwd)") ? .forward : .plain
        }
    }

    /// Leaves out `[EXTERNAL]`, and the bracket of `[Fwd: …]`, which old programs put around the whole.
    private static func withoutBrackets(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = Octet.trimmed(subject)
        for _ in 0..<4 where rest.first == Octet.leftBracket {
            let inner = rest.dropFirst()
            guard let end = inner.firstIndex(of: Octet.rightBracket), !inner[..<end].contains(Octet.colon) else {
                return inner
            }
            rest = Octet.trimmed(inner[(end + 1)...])
        }
        return rest
    }
}
