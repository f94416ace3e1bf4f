extension IMAPSession {
    /// Responses to one command; more would be a server that never comes to the end.
    private static let mostResponses = 1 << 20

    /// Sends a command and takes everything up to its end.
    /// - Parameter untagged: given each untagged response, after the events of the mailbox were noted.
    /// - Returns: the OK that ended it. NO and BAD are thrown as `refused`.
    func command(
        _ text: String,
        on channel: IMAPChannel,
        untagged: (IMAPResponse) throws(TransportError) -> Void = { _ throws(TransportError) in }
    ) throws(TransportError) -> StatusLine {
        let line = try finish(try channel.send(text), of: text, on: channel, untagged: untagged)
        guard line.kind == .ok else { throw refusal(line, of: text, on: channel) }
        return line
    }

    /// Takes everything up to the end of the command with this tag, OK or not.
    func finish(
        _ tag: String,
        of text: String,
        on channel: IMAPChannel,
        untagged: (IMAPResponse) throws(TransportError) -> Void = { _ throws(TransportError) in }
    ) throws(TransportError) -> StatusLine {
        for _ in 0..<Self.mostResponses {
            let response = try channel.next(during: text)
            if let line = try ending(response, tags: [tag], on: channel)?.line { return line }
            mailbox.note(response)
            try untagged(response)
        }
        throw channel.violation("no end after \(Self.mostResponses) responses")
    }

    /// The tag and line of a response that ends one of the commands under way; nil for one that ends none.
    func ending(
        _ response: IMAPResponse,
        tags: [String],
        on channel: IMAPChannel
    ) throws(TransportError) -> (tag: String, line: StatusLine)? {
        switch response {
        case .tagged(let tag, let line):
            guard tags.contains(tag) else {
                throw channel.violation("an answer to a command that was not sent (\(tag))")
            }
            return (tag, line)
        case .unrecognised(let line): throw channel.violation("the line \"\(line)\"")
        default: return nil
        }
    }

    /// The error for a NO or BAD.
    func refusal(_ line: StatusLine, of text: String, on channel: IMAPChannel) -> TransportError {
        let words = line.code.map { "[\($0)] \(line.text)" } ?? line.text
        return .refused(host: channel.host, command: IMAPChannel.name(of: text), serverText: words)
    }
}
