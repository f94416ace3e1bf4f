/// The steps from the mail at hand back to its first writer.
struct ForwardedTrail {
    /// How many steps are followed.
    static let deepest = 16

    private(set) var depth = 0
    private(set) var origin: ForwardedOrigin?
    private var remarks: [String] = []

    mutating func add(_ message: Message, remark: String) {
        guard let from = message.from.first else { return }
        add(remark)
        depth += 1
        let sender = from.name.map { "\($0) <\(from.address)>" } ?? from.address
        let date = message.header("date").map { " Date: " + HeaderText.withoutControls($0) } ?? ""
        origin = ForwardedOrigin(
            from: from,
            sent: message.date,
            isSentLocal: false,
            subject: message.subject.isEmpty ? nil : message.subject,
            text: InlineForward.ownWords(message.text),
            remark: remarks.joined(separator: "\n\n"),
            depth: depth,
            evidence: evidence("the attached message", quoting: "From: \(sender)\(date)")
        )
    }

    mutating func add(_ inline: InlineForward) {
        for remark in inline.remarks { add(remark) }
        depth += inline.remarks.count
        let source = inline.source
        let date = source.date.flatMap { ForwardedDate($0) }
        origin = ForwardedOrigin(
            from: source.from,
            sent: date?.value,
            isSentLocal: date?.isLocal ?? false,
            subject: source.subject,
            text: inline.text,
            remark: remarks.joined(separator: "\n\n"),
            depth: depth,
            evidence: evidence(source.kind.rawValue, quoting: source.quotation)
        )
    }

    private mutating func add(_ remark: String) {
        if !remark.isEmpty { remarks.append(remark) }
    }

    private func evidence(_ what: String, quoting quotation: String) -> String {
        let innermost = depth > 1 ? ", the innermost of \(depth)" : ""
        return "\(what) “\(PartText.cut(quotation, to: 300))”\(innermost)"
    }
}
