import QueueStore
import Triage

/// A quarantined enquiry's mail as it came.
struct QuarantinedMail: Sendable {
    let summary: EnquirySummary
    let title: String
    let messages: [(ledger: Int64, raw: RawMail)]
}

/// Shows mail as it came, in a page that loads and runs nothing.
struct QuarantinedView {
    let mail: QuarantinedMail
    let request: PageRequest

    private var reference: EnquiryReference { mail.summary.reference }

    var page: Page {
        OfficeFrame(
            section: .quarantine,
            title: "\(reference) as it came",
            above: [("Quarantine", .adminQuarantine)]
        )
        .page {
            p { a(.href(.enquiry(reference))) { mail.title } }
            if let why = mail.summary.quarantine {
                div(.class("notice warning"), .role("status")) { span { Words.untrusted(why) } }
            } else {
                p { "It is not in quarantine any more." }
            }
            div(.class("cluster")) {
                actionForm(request, to: .adminQuarantined(reference).below("retry")) { button { "Read it again" } }
            }
            for message in mail.messages { part(message) }
            if mail.messages.isEmpty { emptyState("No mail of it is kept.") }
        }
    }

    private func part(_ message: (ledger: Int64, raw: RawMail)) -> HTML {
        let file = SiteAddress.adminQuarantined(reference).below("messages", String(message.ledger))
        return section(.class("stack tight"), .aria("labelledby", "message-\(message.ledger)")) {
            div(.class("spread")) {
                h2(.id("message-\(message.ledger)")) {
                    "Message \(message.ledger), \(ByteCount(message.raw.size).inWords)"
                }
                a(.href(file), Attribute("download", "")) { "Download as text" }
            }
            if message.raw.isDump {
                p(.class("hint")) { "It is no text: each byte is shown as a number, and as a letter where it is one." }
            }
            pre(
                .class(message.raw.isDump ? "raw dump" : "raw"),
                .tabindex(0),
                .role("region"),
                .aria("label", "Mail as it came")
            ) {
                message.raw.text
            }
            if message.raw.isCut {
                p(.class("hint")) {
                    "The first \(ByteCount(message.raw.shown).inWords). Download it to see the rest."
                }
            }
        }
    }
}
