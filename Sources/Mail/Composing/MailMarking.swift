/// A protective marking, such as `OFFICIAL-SENSITIVE`, and where a mail shows it.
package struct MailMarking: Sendable, Hashable {
    /// The raw values are promises: they stand in configurations.
    package enum Placement: String, Sendable, Hashable, CaseIterable {
        case subject
        case firstLine = "first-line"
        case both
        case none
    }

    /// One line of at most 100 octets, without square brackets; empty marks nothing.
    package let text: String
    package let placement: Placement

    package init(_ text: String, placement: Placement) {
        let octets = text.utf8.filter { $0 != Octet.leftBracket && $0 != Octet.rightBracket }
        self.text = HeaderLine.shown(String(decoding: octets, as: UTF8.self), to: 100)
        self.placement = placement
    }

    private var isInSubject: Bool { !text.isEmpty && (placement == .subject || placement == .both) }
    private var isInBody: Bool { !text.isEmpty && (placement == .firstLine || placement == .both) }

    /// `[OFFICIAL-SENSITIVE] Your question`. A subject that has it already, since the answer to a marked mail brings it
    /// back, stays as it is.
    func marked(subject: String) -> String {
        guard isInSubject, !Array(subject.utf8).contains(Array("[\(text)]".utf8)) else { return subject }
        return "[\(text)]" + (subject.isEmpty ? "" : " \(subject)")
    }

    /// The marking on a line of its own above the text, which is in the form of ``FlowedText``.
    func marked(body: String) -> String {
        guard isInBody else { return body }
        let isThere = body.utf8.starts(with: "\(text)\n".utf8)
        return isThere ? body : "\(text)\n" + (body.isEmpty ? "" : "\n\(body)")
    }
}
