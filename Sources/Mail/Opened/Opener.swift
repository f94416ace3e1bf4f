/// Takes off wrappings one after another. A list of those still closed stands in for recursion, and depth, number and
/// octets of all together are bounded.
struct Opener {
    private enum Kind {
        case tnef
        /// A message attached to the one in a TNEF stream, in the same form.
        case tnefMessage
        case cms
        case message
    }

    /// An attachment that can be opened.
    private struct Box {
        let kind: Kind
        let node: Int
        let depth: Int
        /// Whether what is inside belongs to the message itself, and not to one attached to it.
        let isOwn: Bool
        /// What the sender says is inside (`smime-type`).
        let stated: String?
    }

    private struct Node {
        var attachment: OpenedAttachment
        let parent: Int?
        var children = 0
    }

    private let message: Message
    private let limits: Limits
    private var nodes: [Node] = []
    private var roots = 0
    private var boxes: [Box] = []
    private var octetsLeft: Int
    /// Where defects are said to be: the part of the message in which the box at hand came.
    private var offsets: [Int] = []
    /// The words found in the message's own wrappings, in order; none is empty.
    private(set) var texts: [String] = []
    private(set) var seals: [Seal] = []
    private(set) var invitations: [CalendarInvitation] = []
    private(set) var log: DefectLog

    init(_ message: Message) {
        self.message = message
        limits = message.limits
        octetsLeft = limits.openedBytes
        log = DefectLog(limit: limits.defects)
    }

    mutating func run() {
        add(message, under: nil, depth: 0, isOwn: true)
        var opened = 0
        while opened < boxes.count {
            open(boxes[opened])
            opened += 1
        }
    }

    /// The attachments, each with what is inside it.
    var tree: [OpenedAttachment] {
        var attachments = nodes.map(\.attachment)
        var roots: [OpenedAttachment] = []
        // What is inside comes after what it is inside of, so that each is complete when its turn comes.
        for index in nodes.indices.reversed() {
            attachments[index].contains.reverse()
            if let parent = nodes[index].parent {
                attachments[parent].contains.append(attachments[index])
            } else {
                roots.append(attachments[index])
            }
        }
        return roots.reversed()
    }

    // MARK: Adding

    private mutating func add(_ found: Message, under parent: Int?, depth: Int, isOwn: Bool) {
        let references = PictureReferences(found)
        var nodesOfMessages: [Int: Int] = [:]
        for index in found.parts.indices {
            let part = found.parts[index]
            let own = isOwn && !part.isInsideMessage
            if own { look(at: index, of: found) }
            guard part.isAttachment else { continue }
            let around = found.messageAround(index)
            if let around, nodesOfMessages[around] == nil { continue }
            let attachment = OpenedAttachment(index, of: found, isReferenced: references.show(part))
            let holder = around.flatMap { nodesOfMessages[$0] } ?? parent
            guard let node = append(attachment, under: holder, at: part.body.lowerBound) else { return }
            if part.isMessage { nodesOfMessages[index] = node }
            guard let kind = Self.kind(of: part) else { continue }
            enqueue(kind, node, depth, own, part.contentType.parameter("smime-type"))
        }
    }

    /// What a part of the message itself is, besides an attachment.
    private mutating func look(at index: Int, of found: Message) {
        let part = found.parts[index]
        if let seal = part.containerSeal { seals.append(seal) }
        guard part.isCalendar, part.isLeaf else { return }
        let charset = part.contentType.charset
        let octets = Array(found.bytes(of: index).prefix(limits.decodedTextBytes))
        for invitation in CalendarInvitation.all(in: octets, charset: charset) where !invitations.contains(invitation) {
            invitations.append(invitation)
        }
    }

    private mutating func append(_ attachment: OpenedAttachment, under parent: Int?, at offset: Int) -> Int? {
        guard nodes.count < limits.parts else {
            log.note(.tooManyParts, at: offset)
            return nil
        }
        var attachment = attachment
        if let parent {
            nodes[parent].children += 1
            attachment.place = nodes[parent].attachment.place + [nodes[parent].children]
        } else {
            roots += 1
            attachment.place = [roots]
        }
        nodes.append(Node(attachment: attachment, parent: parent))
        offsets.append(parent.map { offsets[$0] } ?? offset)
        return nodes.count - 1
    }

    private static func kind(of part: Part) -> Kind? {
        if part.isTNEF { return .tnef }
        if part.isCMS { return .cms }
        return part.isClosedMessage ? .message : nil
    }

    private mutating func enqueue(_ kind: Kind, _ node: Int, _ depth: Int, _ isOwn: Bool, _ stated: String? = nil) {
        let size = nodes[node].attachment.size
        guard depth <= limits.openedDepth, boxes.count < limits.openedBoxes, size <= octetsLeft else {
            if kind == .cms, isOwn { seals.append(Seal(nil, stated: stated, isReadable: false)) }
            return log.note(.notOpened, at: offsets[node], nodes[node].attachment.filename)
        }
        octetsLeft -= size
        boxes.append(Box(kind: kind, node: node, depth: depth, isOwn: isOwn && kind != .message, stated: stated))
    }

    // MARK: Opening

    private mutating func open(_ box: Box) {
        let octets = nodes[box.node].attachment.bytes
        switch box.kind {
        case .tnef, .tnefMessage: openTNEF(octets, box)
        case .cms: openCMS(octets, box)
        case .message:
            let found = Message.parse(octets, limits: limits)
            add(found, under: box.node, depth: box.depth + 1, isOwn: false)
        }
    }

    private mutating func openCMS(_ octets: [UInt8], _ box: Box) {
        let content = CMSContent(octets)
        var isReadable = false
        defer { if box.isOwn { seals.append(Seal(content, stated: box.stated, isReadable: isReadable)) } }
        if content == nil { log.note(.brokenCMS, at: offsets[box.node]) }
        guard case .signed(let inside?) = content else { return }
        let found = Message.parse(inside, limits: limits)
        // A part begins with header fields; without any there is nothing to tell what it is.
        guard !found.headers.isEmpty, !inside.isEmpty else { return log.note(.brokenCMS, at: offsets[box.node]) }
        isReadable = true
        nodes[box.node].attachment.role = .wrapping
        if box.isOwn { keep(found.ownText) }
        add(found, under: box.node, depth: box.depth + 1, isOwn: box.isOwn)
    }

    private mutating func openTNEF(_ octets: [UInt8], _ box: Box) {
        guard let tnef = TNEF(octets[...], limits: limits) else {
            return log.note(.brokenTNEF, at: offsets[box.node])
        }
        if tnef.faults.contains(.broken) { log.note(.brokenTNEF, at: offsets[box.node]) }
        if tnef.faults.contains(.checksum) { log.note(.wrongChecksum, at: offsets[box.node]) }
        if box.isOwn { keep(tnef.text) }
        addText(of: tnef, box)
        addFiles(of: tnef, box)
        let isEmpty = tnef.faults.contains(.broken) && nodes[box.node].children == 0
        if box.kind == .tnef, !isEmpty { nodes[box.node].attachment.role = .wrapping }
    }

    private mutating func addFiles(of tnef: TNEF, _ box: Box) {
        for file in tnef.attachments {
            let type = file.isMessage ? "application/ms-tnef" : file.contentType
            let attachment = OpenedAttachment(
                filename: file.filename,
                contentType: type,
                contentID: file.contentID,
                file.content
            )
            guard let node = append(attachment, under: box.node, at: offsets[box.node]) else { return }
            if file.isMessage { enqueue(.tnefMessage, node, box.depth + 1, false) }
        }
    }

    /// The words of a message in TNEF that are said nowhere else are a file in it, so that they are not lost.
    private mutating func addText(of tnef: TNEF, _ box: Box) {
        guard !tnef.text.isEmpty else { return }
        let own = message.ownText
        let shown = own.isEmpty ? texts.first ?? "" : own
        if box.isOwn, WordTrace(shown).holds(WordTrace(tnef.text)) { return }
        let attachment = OpenedAttachment(
            filename: "message.txt",
            contentType: "text/plain",
            Array(tnef.text.utf8)[...]
        )
        _ = append(attachment, under: box.node, at: offsets[box.node])
    }

    private mutating func keep(_ text: String) {
        if !text.isEmpty { texts.append(text) }
    }
}

extension Message {
    /// The nearest message/rfc822 around a part; nil when it belongs to this message.
    fileprivate func messageAround(_ index: Int) -> Int? {
        var around = parts[index].parent
        while let part = around, !parts[part].isMessage { around = parts[part].parent }
        return around
    }
}
