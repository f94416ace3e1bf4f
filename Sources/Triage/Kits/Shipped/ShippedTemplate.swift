import WorkingTime

/// A reply of a kit that comes with Intray, before it is written as YAML. Bodies have one line a paragraph.
struct ShippedTemplate {
    let code: String
    let name: String
    /// Nil for every category that is answered.
    var categories: [String]?
    let kind: ReplyTemplate.Kind
    var outcome: Outcome?
    var waitingFor: WaitingReason?
    let en: String
    let cy: String

    /// An item of the list `templates`.
    var yaml: String {
        var lines = [
            "  - code: \(code)",
            "    name: \"\(name)\"",
            "    for: \(categories.map { "[\($0.joined(separator: ", "))]" } ?? "all")",
            "    kind: \(kind.rawValue)",
        ]
        if let outcome { lines.append("    outcome: \(outcome.rawValue)") }
        if let waitingFor { lines.append("    waiting-for: \(waitingFor.rawValue)") }
        for (key, text) in [("en", letter(en, Frame.english)), ("cy", letter(cy, Frame.welsh))] {
            lines += ["    \(key):", "      text: |"]
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                guard !line.isEmpty || !(lines.last?.isEmpty ?? false) else { continue }
                lines.append(line.isEmpty ? "" : "        \(line)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The reference comes first; whoever is answered late is told that we are sorry; every letter ends with how to ask
    /// for adjustments and for Welsh.
    private func letter(_ body: String, _ frame: Frame) -> String {
        let apology = kind == .answer ? ["[[if late]]\n\(frame.apology)\n[[end]]"] : []
        let parts = [frame.reference, "{greeting},"] + apology + [body, frame.ending]
        return parts.joined(separator: "\n\n")
    }

    private struct Frame {
        let reference: String
        let apology: String
        let ending: String

        init(reference: String, apology: String, sincerely: String) {
            self.reference = reference
            self.apology = apology
            ending = """
                [[if adjustments]]
                {adjustments}
                [[end]]

                [[if welsh]]
                {welsh}
                [[end]]

                \(sincerely)

                [[if colleague]]
                {colleague}
                [[end]]
                {team}
                """
        }

        static let english = Frame(
            reference: "Our reference: {reference}",
            apology: "We are sorry that this answer comes later than it should.",
            sincerely: "Yours sincerely"
        )
        static let welsh = Frame(
            reference: "Ein cyfeirnod: {reference}",
            apology: "Mae’n ddrwg gennym fod yr ateb hwn yn hwyrach nag y dylai fod.",
            sincerely: "Yn gywir"
        )
    }
}

extension [ShippedTemplate] {
    /// The list `templates` of a kit.
    var yaml: String { (["templates:"] + map(\.yaml)).joined(separator: "\n") }
}
