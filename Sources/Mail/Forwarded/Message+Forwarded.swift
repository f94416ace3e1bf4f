extension Message {
    /// The first writer of a mail that somebody passed on; nil when it is an ordinary mail, a reply that quotes one, or
    /// a machine's.
    ///
    /// A forward is known by its subject (`FW:`, `Fwd:`, `YML:` and the like), by the line its program puts above
    /// what is passed on, or by an attached message with hardly a word besides. Of a mail passed on more than once the
    /// innermost writer counts, each step needing its own sign. Whether the forwarder is a colleague is for the caller
    /// to know: members of the public forward mail too.
    package var forwardedOrigin: ForwardedOrigin? {
        var trail = ForwardedTrail()
        var current = self
        while trail.depth < ForwardedTrail.deepest {
            if let inline = InlineForward.read(current) {
                trail.add(inline)
                guard let attached = current.attached(below: inline) else { break }
                trail.add(attached, remark: inline.text)
                current = attached
                continue
            }
            guard let attached = current.attachedForward else { break }
            trail.add(attached.message, remark: attached.remark)
            current = attached.message
        }
        guard let origin = trail.origin, !isMachineNotice else { return nil }
        return origin
    }

    /// Reports and automatic answers carry other people's mail without passing it on. A colleague's rule that forwards
    /// mail calls itself automatic too, and is known by the prefix of the subject.
    private var isMachineNotice: Bool {
        switch MachineMail.judge(MachineEvidence(self)).kind {
        case .person, .list, .bulk: false
        case .autoReply: ForwardedSubject(subject) != .forward
        default: true
        }
    }

    /// Most octets of text above an attached message that still make the message the matter, where the subject does not
    /// say so: with more, the writer has a matter of his own and attaches it as evidence.
    private static let littleText = 400

    /// The first message attached to this one, where attaching means passing on.
    private var attachedForward: (message: Message, remark: String)? {
        guard parts[0].contentType.essence != "multipart/report", let part = attachedMessage else { return nil }
        let above = ForwardedText.trimmed(text)
        let sign = ForwardedSubject(subject)
        guard sign == .forward || (sign == .plain && above.utf8.count <= Self.littleText) else { return nil }
        let message = Message.parse(bytes(of: part), limits: limits)
        return message.from.isEmpty ? nil : (message, above)
    }

    /// Who passes on a mail in his text keeps what was attached to it. Where that mail passed something on itself, says so
    /// in its subject and shows nothing in its text, it was the attached message.
    private func attached(below inline: InlineForward) -> Message? {
        guard let subject = inline.source.subject, ForwardedSubject(subject) == .forward else { return nil }
        guard inline.text.utf8.count <= Self.littleText, let part = attachedMessage else { return nil }
        let message = Message.parse(bytes(of: part), limits: limits)
        return message.from.isEmpty ? nil : message
    }

    /// A digest holds a list's mail, which nobody passed on.
    private var attachedMessage: Int? {
        parts.indices.first {
            let part = parts[$0]
            let isDigest = part.parent.map { parts[$0].contentType.essence == "multipart/digest" } ?? false
            return (part.isMessage || isMessageFile(part)) && !part.isInsideMessage && !isDigest
        }
    }

    /// Some programs attach a message as a file of no particular type.
    private func isMessageFile(_ part: Part) -> Bool {
        guard part.contentType.essence == "application/octet-stream", let name = part.filename else { return false }
        return Octet.lowercasedText(name.utf8).hasSuffix(".eml")
    }
}
