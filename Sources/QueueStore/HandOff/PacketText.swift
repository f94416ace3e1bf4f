import Classifier
import Triage
import WorkingTime

/// The page that lies on top of a packet, in plain English.
package struct PacketText: Sendable {
    package let packet: Packet
    /// The messages that lie beside it.
    package let messages: [PacketFile]

    package init(packet: Packet, messages: [PacketFile]) {
        self.packet = packet
        self.messages = messages
    }

    /// UTF-8 with LF, for `packet.txt`: safe to look at, whoever wrote what is in it.
    package var text: String { Words.untrusted(lines.joined(separator: "\n") + "\n") }

    private var dossier: EnquiryDossier { packet.dossier }
    private var enquiry: Enquiry { packet.dossier.enquiry }
    private var words: Words { packet.words }

    /// The marking stands on top and at the bottom, as on paper.
    package var lines: [String] {
        let marking = enquiry.marking.rawValue
        return [marking, ""] + title + [""] + request + [""] + handling + clocks + facts + conversation + files
            + ["", marking]
    }

    private var title: [String] {
        ["Enquiry \(enquiry.reference): \(enquiry.subject)", "Handed off to \(packet.receiver)"]
    }

    private var request: [String] {
        let known = packet.requester
        return table([
            ("From", enquiry.from.inFull),
            ("Organisation", known?.organisation),
            ("Telephone", known?.telephone),
            ("Postal address", known?.postal),
            ("Acts for", packet.authorities.isEmpty ? nil : packet.authorities.map(authority).joined(separator: "; ")),
            ("First received", "\(words.receipt(enquiry.receivedAt)), \(enquiry.channel.inWords)"),
            ("Arrived here", enquiry.receivedAt == enquiry.arrivedAt ? nil : words.moment(enquiry.arrivedAt)),
            ("Language", "\(enquiry.language.inWords)\(known?.language.map { "; answer in \($0.inWords)" } ?? "")"),
            ("Adjustments", known?.adjustments ?? "none written down"),
        ])
    }

    private func authority(_ document: AuthorityDocument) -> String {
        "\(document.onBehalfOf) (\(document.kind), seen \(document.seenOn.inWords)"
            + (document.expiresOn.map { ", until \($0.inWords)" } ?? "") + ")"
    }

    private var handling: [String] {
        let category = packet.category.map { "\($0.name) (\($0.code))" } ?? enquiry.category
        let triage = packet.decision.map { "\($0.actor), \(words.moment($0.at))" }
        return table([
            ("Category", category),
            ("Priority", enquiry.priority.rawValue),
            ("Mind", enquiry.advisories.isEmpty ? nil : list(enquiry.advisories.map(\.rawValue))),
            ("Distressing", enquiry.subjects.isEmpty ? nil : list(enquiry.subjects.map(\.rawValue))),
            ("Triaged by", triage ?? "nobody yet: the category is a suggestion"),
            ("Handed off by", "\(packet.handedOffBy.name) <\(packet.handedOffBy.email)>, \(words.moment(words.now))"),
            ("Because", packet.because),
        ])
    }

    private var clocks: [String] {
        guard !packet.clocks.isEmpty else { return ["", "Nothing is due."] }
        return ["", "When it is due"]
            + packet.clocks.flatMap { ["  \($0.name): \(words.due($0))", "    \($0.account)"] }
            + enquiry.waits.map { wait in
                "  It waited for \(wait.words)"
                    + (wait.answered.map { ", answered \($0.inWords)" } ?? ", not answered yet")
            }
    }

    private var facts: [String] {
        let facts = enquiry.facts.sorted { $0.key < $1.key }
        guard !facts.isEmpty || !dossier.missing.isEmpty else { return [] }
        return ["", "Facts"] + facts.map { "  \($0.key): \($0.value.joined(separator: " · "))" }
            + (dossier.missing.isEmpty ? [] : ["  still missing: \(list(dossier.missing))"])
    }

    private var conversation: [String] {
        dossier.conversation.isEmpty
            ? ["", "There is no correspondence."] : ["", "What was said"] + dossier.conversationLines(words)
    }

    private var files: [String] {
        guard !messages.isEmpty else { return [] }
        return ["", "Files in this folder"]
            + messages.map { file in
                let attached = file.message.attachments.isEmpty ? "" : ", with \(list(file.message.attachments))"
                return "  \(file.name): from \(file.message.from.display), "
                    + "as it came \(words.moment(file.message.receivedAt))\(attached)"
            }
    }

    private func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }

    private func table(_ rows: [(String, String?)]) -> [String] {
        rows.compactMap { name, value in
            value.map { name + String(repeating: " ", count: max(1, 16 - name.count)) + $0 }
        }
    }
}
