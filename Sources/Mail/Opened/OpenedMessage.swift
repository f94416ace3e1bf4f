/// A message with its wrappings taken off: winmail.dat, what S/MIME wraps, attached messages and invitations. Made by
/// ``Message/opened``.
package struct OpenedMessage: Sendable {
    /// The attachments of the message as MIME has them, in the order of ``Message/attachments``, each with what was
    /// found inside it.
    package let leaves: [OpenedAttachment]
    /// The body for a person, as ``Message/text``.
    package let text: String
    /// Invitations in the message itself, not in messages attached to it; the same one is listed once.
    package let invitations: [CalendarInvitation]
    /// What signs or locks the message, the outermost first; each kind once.
    package let seals: [Seal]
    /// What was wrong with the wrappings.
    package let defects: [Defect]

    /// What a person would call the attachments: wrappings replaced by their content; decoration and signatures left out.
    package var attachments: [OpenedAttachment] {
        var left = Array(leaves.reversed())
        var found: [OpenedAttachment] = []
        while let next = left.popLast() {
            switch next.role {
            case .file, .picture: found.append(next)
            case .wrapping: left += next.contains.reversed()
            case .decoration, .seal: break
            }
        }
        return found
    }

    /// A value for each leaf, made from the leaf and the values of what is inside it, from the innermost outwards.
    package func folded<Value>(_ make: (OpenedAttachment, [Value]) -> Value) -> [Value] {
        var left = leaves
        var walked: [OpenedAttachment] = []
        while let next = left.popLast() {
            walked.append(next)
            left += next.contains
        }
        // What was walked last to first: everything inside comes before what it is inside of.
        var made: [(depth: Int, value: Value)] = []
        for attachment in walked.reversed() {
            let depth = attachment.place.count
            let inside = made.reversed().prefix { $0.depth > depth }.map(\.value)
            made.removeLast(inside.count)
            made.append((depth, make(attachment, inside.reversed())))
        }
        return made.map(\.value)
    }

    /// The attachment at a place such as `2` or `2.1`; nil when there is none.
    package func attachment(at label: String) -> OpenedAttachment? {
        var level = leaves
        var found: OpenedAttachment?
        for number in label.utf8.split(separator: Octet.dot, omittingEmptySubsequences: false) {
            guard let position = Int(String(decoding: number, as: UTF8.self)), level.indices.contains(position - 1)
            else { return nil }
            found = level[position - 1]
            level = level[position - 1].contains
        }
        return found
    }
}

extension Message {
    /// The message with its wrappings taken off. Never fails; what it costs is bounded by `limits`, and it is done
    /// anew each time.
    package var opened: OpenedMessage {
        var opener = Opener(self)
        opener.run()
        let own = ownText
        let text = own.isEmpty ? opener.texts.first ?? otherText : own
        let armour = Seal(armourIn: text).map { [$0] } ?? []
        return OpenedMessage(
            leaves: opener.tree,
            text: text,
            invitations: opener.invitations,
            seals: (opener.seals + armour).reduce(into: []) { seals, seal in
                if !seals.contains(where: { $0.kind == seal.kind }) { seals.append(seal) }
            },
            defects: opener.log.defects
        )
    }

    /// The words inside a wrapping, for a message that has none of its own; nil when there are none.
    var wrappedText: String? {
        guard parts.contains(where: { !$0.isInsideMessage && ($0.isTNEF || $0.isCMS) }) else { return nil }
        var opener = Opener(self)
        opener.run()
        return opener.texts.first
    }
}
