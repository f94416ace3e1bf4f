/// Walks through a message once and lists its parts. A stack of open containers stands in for recursion, so that no
/// nesting can exhaust the thread's stack.
struct StructureParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: LineScanner
    private let limits: Limits
    private var boundaries = BoundaryStack()
    private var fieldCount = 0
    /// How often the rest of the message may still be searched for a boundary.
    private var searchesLeft = 8
    /// Index of the leaf whose body is being read.
    private var openLeaf: Int?
    private(set) var parts: [Part] = []
    private(set) var log: DefectLog

    private struct Delimiter {
        let frame: Int
        let isClose: Bool
        let line: LineScanner.Line
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
        self.bytes = bytes
        self.limits = limits
        lines = LineScanner(bytes: bytes, breaksAtBareCR: LineScanner.usesBareCR(bytes))
        log = DefectLog(limit: limits.defects)
    }

    mutating func run() {
        if lines.breaksAtBareCR { log.note(.bareCarriageReturns, at: 0) }
        var next: (start: Int, parent: Int?)? = (0, nil)
        while let (start, parent) = next {
            if parts.count >= max(1, limits.parts) {
                log.note(.tooManyParts, at: start)
                break
            }
            let index = addPart(at: start, in: parent)
            next = open(index) ? (parts[index].body.lowerBound, index) : nextPart(from: parts[index].body.lowerBound)
        }
        endOpenParts(above: 0, at: bytes.count)
        measureLeaves()
    }

    private mutating func addPart(at start: Int, in parent: Int?) -> Int {
        let block = headerBlock(at: start, in: parent)
        let isDigest = parent.map { parts[$0].contentType.essence == "multipart/digest" } ?? false
        let header = PartHeader(block.fields, in: bytes, default: isDigest ? .message : .plainText)
        header.defects.forEach { log.note($0.kind, at: $0.offset, $0.detail) }
        let part = Part(
            parent: parent,
            depth: parent.map { parts[$0].depth + 1 } ?? 0,
            headers: block.fields,
            contentType: header.contentType,
            disposition: header.disposition,
            filename: Filename.of(header.disposition, header.contentType),
            contentID: header.contentID,
            transferEncoding: header.transferEncoding,
            body: block.bodyStart..<bytes.count,
            decodedSize: 0,
            isInsideMessage: parent.map { parts[$0].isMessage || parts[$0].isInsideMessage } ?? false
        )
        parts.append(part)
        if let parent { parts[parent].children.append(parts.count - 1) }
        return parts.count - 1
    }

    private mutating func headerBlock(at start: Int, in parent: Int?) -> HeaderBlock {
        var headerStart = start
        if parent.map({ parts[$0].isMessage }) ?? true {
            let preamble = Preamble(lines, at: start)
            preamble.defects.forEach { log.note($0.kind, at: $0.offset) }
            headerStart = preamble.headerStart
        }
        let block = HeaderBlockScanner.scan(
            lines,
            at: headerStart,
            boundaries: boundaries,
            limits: limits,
            fieldsLeft: limits.totalHeaderCount - fieldCount
        )
        fieldCount += block.fields.count
        block.defects.forEach { log.note($0.kind, at: $0.offset) }
        return block
    }

    /// Opens a container. Returns whether the next part begins at once, as in message/rfc822; a multipart's first part
    /// begins after its first delimiter.
    private mutating func open(_ index: Int) -> Bool {
        let part = parts[index]
        openLeaf = index
        guard part.isMultipart || part.isMessage else { return false }
        if part.depth >= limits.depth {
            log.note(.tooDeep, at: part.body.lowerBound)
            return false
        }
        if part.isMultipart { return openMultipart(index) }
        // RFC 2046 §5.2.1 forbids an encoding here; the content stays one attachment.
        if part.transferEncoding != .identity {
            log.note(.encodedMessage, at: part.body.lowerBound)
            return false
        }
        openLeaf = nil
        boundaries.push(part: index, boundary: [])
        return true
    }

    private mutating func openMultipart(_ index: Int) -> Bool {
        let part = parts[index]
        if part.transferEncoding != .identity {
            // RFC 2045 §6.4: only 7bit, 8bit and binary are allowed; in practice the body is not encoded.
            log.note(.encodedMultipart, at: part.body.lowerBound)
            parts[index].transferEncoding = .identity
        }
        guard let boundary = boundary(of: part) else {
            parts[index].contentType = part.contentType.asPlainText()
            return false
        }
        openLeaf = nil
        boundaries.push(part: index, boundary: boundary)
        return false
    }

    /// The stated boundary; or the one that the body seems to use, where none is stated or the stated one never occurs.
    private mutating func boundary(of part: Part) -> [UInt8]? {
        let guess = lines.guessBoundary(from: part.body.lowerBound, outside: boundaries)
        guard let stated = part.contentType.boundary else {
            log.note(.missingBoundary, at: part.body.lowerBound)
            return guess
        }
        // A search goes through the rest of the message, so that a hostile one gets only a few.
        guard let guess, guess != stated, searchesLeft > 0 else { return stated }
        searchesLeft -= 1
        if lines.contains(delimiter: stated, from: part.body.lowerBound) { return stated }
        log.note(.boundaryNeverOccurs, at: part.body.lowerBound)
        return guess
    }

    /// Reads on to the next delimiter that opens a part and ends what it ends.
    private mutating func nextPart(from position: Int) -> (start: Int, parent: Int?)? {
        var start = position
        while let delimiter = nextDelimiter(from: start) {
            let lowest = openLeaf.map { parts[$0].body.lowerBound } ?? position
            let end = lines.endOfContent(before: delimiter.line.start, notBefore: min(lowest, delimiter.line.start))
            endOpenParts(above: delimiter.frame + 1, at: end)
            if !delimiter.isClose { return (delimiter.line.next, boundaries.frames[delimiter.frame].part) }
            boundaries.close(delimiter.frame)
            start = delimiter.line.next
        }
        return nil
    }

    private func nextDelimiter(from position: Int) -> Delimiter? {
        guard boundaries.hasBoundary else { return nil }
        var start = position
        while start < bytes.count {
            let line = lines.line(at: start)
            if bytes[start] == Octet.hyphen, let match = boundaries.match(bytes, line) {
                return Delimiter(frame: match.frame, isClose: match.isClose, line: line)
            }
            start = line.next
        }
        return nil
    }

    private mutating func endOpenParts(above count: Int, at end: Int) {
        if let leaf = openLeaf { setEnd(of: leaf, to: end) }
        openLeaf = nil
        while boundaries.count > count, let frame = boundaries.pop() {
            setEnd(of: frame.part, to: end)
            guard parts[frame.part].isMultipart else { continue }
            if parts[frame.part].children.isEmpty {
                endEmptyMultipart(frame.part)
            } else if !frame.isClosed {
                log.note(.boundaryNotClosed, at: end)
            }
        }
    }

    private mutating func setEnd(of part: Int, to end: Int) {
        let start = parts[part].body.lowerBound
        parts[part].body = start..<max(start, end)
    }

    /// The boundary never occurred: whatever is there is shown as text rather than lost.
    private mutating func endEmptyMultipart(_ index: Int) {
        let part = parts[index]
        log.note(.boundaryNeverOccurs, at: part.body.lowerBound)
        if bytes[part.body].contains(where: { !Octet.isWhitespace($0) }) {
            parts[index].contentType = part.contentType.asPlainText()
        }
    }

    private mutating func measureLeaves() {
        for index in parts.indices {
            let part = parts[index]
            if part.isMultipart || part.isMessage, part.transferEncoding == .identity {
                parts[index].decodedSize = part.body.count
                continue
            }
            let (size, defect) = TransferDecoder.measure(bytes.view(part.body), part.transferEncoding)
            parts[index].decodedSize = size
            if let defect { log.note(defect, at: part.body.lowerBound) }
            if part.contentType.isPlainText, part.transferEncoding == .identity, !part.isAttachment {
                addUUEncodedBlocks(in: index)
            }
        }
    }

    /// Each uuencoded block in plain text becomes an attachment whose parent is the text part.
    private mutating func addUUEncodedBlocks(in index: Int) {
        let text = parts[index]
        for block in UUEncodedBlock.find(in: bytes, text.body, limit: limits.parts + 1) {
            if parts.count >= limits.parts {
                log.note(.tooManyParts, at: block.range.lowerBound)
                return
            }
            log.note(.uuencodedAttachment, at: block.range.lowerBound, block.name)
            parts[index].children.append(parts.count)
            parts.append(
                Part(
                    parent: index,
                    depth: text.depth + 1,
                    headers: [],
                    contentType: ContentType(type: "application", subtype: "octet-stream"),
                    disposition: nil,
                    filename: block.name,
                    contentID: nil,
                    transferEncoding: .uuencode,
                    body: block.range,
                    decodedSize: UUEncoding.count(bytes.view(block.range)),
                    isInsideMessage: text.isInsideMessage
                )
            )
        }
    }
}
