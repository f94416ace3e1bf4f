import Classifier
import QueueStore
import Triage
import WorkingTime

/// Who wrote, and how and when it came.
struct CorrespondentCard {
    let model: EnquiryModel
    let words: Words

    private var enquiry: Enquiry { model.enquiry }
    private var known: CorrespondentRecord? { model.dossier.correspondent }

    var html: HTML {
        section(.class("card stack tight"), .aria("labelledby", "who")) {
            h2(.id("who")) { "Who wrote" }
            dl(.class("facts")) { for (name, value) in rows { Self.row(name, value) } }
            if let forwarded = enquiry.forwarded { forwarding(forwarded) }
        }
    }

    private var rows: [(String, String)] {
        let all: [(String, String?)] = [
            ("Name", enquiry.from.display),
            ("Address", enquiry.from.address.isEmpty ? "none known" : enquiry.from.address),
            ("Organisation", known?.organisation),
            ("Telephone", known?.telephone),
            ("Postal address", known?.postal),
            ("Language", language),
            ("Adjustments", known?.adjustments),
            ("May act for", authorities),
            ("Received", "\(words.receipt(enquiry.receivedAt)), \(enquiry.channel.inWords)"),
            ("Arrived here", enquiry.receivedAt == enquiry.arrivedAt ? nil : words.moment(enquiry.arrivedAt)),
            ("Inbox", enquiry.inbox),
            ("Category", model.names.category(enquiry.category)),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    private var language: String {
        let answer = known?.language.map { "; answer in \($0.inWords)" } ?? ""
        return enquiry.language.inWords.uppercasedFirst + answer
    }

    private var authorities: String? {
        let all = model.dossier.authorities.map { document in
            let isOver = document.expiresOn.map { $0 < words.today } ?? false
            let end = document.expiresOn.map { isOver ? ", ended \($0.inWords)" : ", until \($0.inWords)" } ?? ""
            return "\(document.onBehalfOf) (\(document.kind), seen \(document.seenOn.inWords)\(end))"
        }
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }

    private func forwarding(_ forwarded: Forwarding) -> HTML {
        let sent = forwarded.sentAt.map { ", sent \(words.moment($0))" } ?? ""
        return p(.class("small breaks")) {
            if forwarded.isAttributed {
                "Forwarded by \(forwarded.by.inFull); first written by the correspondent\(sent)."
            } else {
                "Forwarded. It was first written by \(forwarded.from.inFull)\(sent). If they are the correspondent, correct the details."
            }
            " If the request reached the office earlier than it came here, correct the day of receipt."
        }
    }

    private static func row(_ name: String, _ value: String) -> HTML {
        HTML {
            dt { name }
            dd { value }
        }
    }
}
