/// The evidence of one mail, its subject folded once for all the rules.
struct MachineClues {
    private let evidence: MachineEvidence
    let subject: FoldedText

    init(_ evidence: MachineEvidence) {
        self.evidence = evidence
        subject = FoldedText(evidence.subject, limit: 512)
    }

    /// Folded anew for each rule that asks: hardly any mail comes so far.
    var text: FoldedText { FoldedText(evidence.openingText, limit: 2048) }

    /// What the writer says, without what is quoted or passed on below it.
    var said: String {
        var lines: [Substring] = []
        var isAfterFrom = false
        for line in evidence.openingText.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = Octet.trimmed(ArraySlice(line.utf8.prefix(400)))
            if bytes.first == UInt8(ascii: ">") || bytes.starts(with: "-----".utf8) || bytes.starts(with: "_____".utf8)
            {
                break
            }
            // A copied head without a line above it: two of its fields, one beneath the other.
            if isAfterFrom, ["Date:", "Sent:", "To:"].contains(where: { bytes.starts(with: $0.utf8) }) {
                lines.removeLast()
                break
            }
            isAfterFrom = bytes.starts(with: "From:".utf8)
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    var contentType: String { evidence.contentType }

    func hasPart(_ type: String) -> Bool {
        evidence.partTypes.contains(type)
    }

    /// A parameter of the content type in small letters.
    func parameter(_ name: String) -> String? {
        evidence.contentParameters[name]?.lowercased()
    }

    /// The trimmed values of a header, in their order.
    func values(_ name: String) -> [String] {
        evidence.fields.filter { $0.name == name }.map { Self.trimmed($0.value) }
    }

    /// The trimmed value of the first header of this name in any case.
    func value(_ name: String) -> String? {
        let wanted = name.lowercased()
        return evidence.fields.first { $0.name == wanted }.map { Self.trimmed($0.value) }
    }

    func has(_ name: String) -> Bool {
        value(name) != nil
    }

    /// Null as RFC 5321 section 4.5.5 means it, or a From without an address: a sender that cannot be answered.
    var hasNullSender: Bool {
        let sender = evidence.envelopeSender.map(Self.trimmed) ?? value("return-path")
        return sender == "" || sender == "<>" || value("from") == "<>"
    }

    /// The name in From by which mail systems call themselves; nil for any other name.
    var daemonName: String? {
        guard let from = value("from") else { return nil }
        let folded = FoldedText(from, limit: 512)
        return ["mailer-daemon", "mail delivery subsystem", "mail delivery system"].first(where: folded.contains)
    }

    /// The RFC 3834 keyword of Auto-Submitted in small letters, without parameters and comments.
    var autoSubmitted: String? {
        guard let value = value("auto-submitted") else { return nil }
        let keyword = value.lowercased().prefix { $0 != ";" && $0 != "(" && $0 != " " && $0 != "," }
        return keyword.isEmpty ? nil : String(keyword)
    }

    /// True when the mail itself states that a person sent it.
    var saysPerson: Bool { autoSubmitted == "no" }

    /// True when the mail itself states that a program sent it.
    var saysMachine: Bool { autoSubmitted.map { $0 != "no" } ?? false }

    var precedence: String? { value("precedence")?.lowercased() }

    /// The local parts of the sender and of the envelope sender in small letters.
    var senderNames: [String] {
        [evidence.fromAddress, evidence.envelopeSender ?? ""].map { address in
            let bare = address.lowercased().filter { $0 != "<" && $0 != ">" }
            return String(bare.prefix { $0 != "@" })
        }
    }

    /// Whether Reply-To leads to another domain than From: a web form that passes on what a person wrote.
    var repliesElsewhere: Bool {
        guard let replyTo = value("reply-to") else { return false }
        let (from, other) = (Self.domain(evidence.fromAddress), Self.domain(replyTo))
        guard !from.isEmpty, !other.isEmpty else { return false }
        return from != other && !from.hasSuffix("." + other) && !other.hasSuffix("." + from)
    }

    /// Whether a header value names one of the office's own addresses and no longer one that ends or begins so.
    func isOffice(_ value: FoldedText) -> Bool {
        evidence.officeAddresses.contains { address in
            let own = address.lowercased()
            return !own.isEmpty && (value.equals(own) || value.contains("<\(own)>"))
        }
    }

    /// Whether the list is one of the office's own addresses (RFC 2919 writes "@" as ".").
    var isOwnList: Bool {
        let names = FoldedText((values("list-id") + values("list-post")).joined(separator: " "))
        let plain = ["x-beenthere", "mailing-list"].flatMap(values).map { FoldedText($0, limit: 512) }
        return evidence.officeAddresses.contains { address in
            let folded = address.lowercased()
            guard !folded.isEmpty else { return false }
            let dotted = folded.replacing("@", with: ".")
            return names.contains("<\(dotted)>") || names.equals(dotted) || names.contains("<mailto:\(folded)")
                || plain.contains { $0.equals(folded) || $0.hasPrefix("list \(folded);") || isOffice($0) }
        }
    }

    /// The address in Sender, or the envelope sender, that only the keeper of a mailing list has: "owner-maps",
    /// "maps-bounces", "maps-owner".
    var listKeeper: String? {
        if let sender = value("sender") {
            let name = Self.localPart(sender)
            let isKeeper = ["-bounces", "-owner", "-request"].contains(where: name.hasSuffix)
            if isKeeper || name.hasPrefix("owner-") || name.contains("-bounces+") {
                return isAtOffice(sender) ? nil : sender
            }
        }
        guard let sender = evidence.envelopeSender, Self.localPart(sender).hasPrefix("owner-") else { return nil }
        return Self.localPart(evidence.fromAddress).hasPrefix("owner-") || isAtOffice(sender) ? nil : sender
    }

    /// Whether an address is of a domain in which the office receives mail: its own lists.
    private func isAtOffice(_ address: String) -> Bool {
        let domain = Self.domain(address)
        return evidence.officeAddresses.contains { Self.domain($0) == domain }
    }

    /// What stands before "@" in the last angle brackets, or in the whole.
    private static func localPart(_ value: String) -> Substring {
        let address = value.lastIndex(of: "<").map { value[value.index(after: $0)...] } ?? value[...]
        return Substring(address.lowercased().prefix { $0 != "@" })
    }

    private static func domain(_ address: String) -> String {
        guard let sign = address.lastIndex(of: "@") else { return "" }
        let rest = address[address.index(after: sign)...].lowercased()
        return rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.description
    }

    private static func trimmed(_ value: String) -> String {
        let start = value.utf8.drop { Octet.isSpace($0) }
        guard let last = start.lastIndex(where: { !Octet.isSpace($0) }) else { return "" }
        return String(Substring(start[...last]))
    }
}

extension MachineVerdict {
    /// A verdict for what one header says; long values are cut at eighty characters.
    init(_ kind: Kind, header name: String, says value: String) {
        let shown = String(
            value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(80).map(Character.init)
        )
        let saying = shown.isEmpty ? "The header \(name) is present." : "The header \(name) says \"\(shown)\"."
        self.init(kind: kind, reason: saying)
    }
}
