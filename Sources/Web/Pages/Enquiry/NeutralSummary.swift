import QueueStore
import Triage

/// What a distressing enquiry is about, made from its category and those of its facts that say only which, when and
/// where, so that somebody can work on it, or pass it on, without reading its words.
struct NeutralSummary {
    let model: EnquiryModel
    let words: Words

    /// - Parameter passOn: the form that passes it on; nil where it is not theirs to pass on.
    func html(passOn: HTML?) -> HTML {
        section(.class("card stack neutral"), .aria("labelledby", "neutral")) {
            h2(.id("neutral")) { "In neutral words" }
            p { "It is about \(model.distress.matter). What was written stays folded until you choose to read it." }
            dl(.class("facts")) {
                for (name, value) in rows {
                    dt { name }
                    dd { value }
                }
            }
            p {
                "Folding does not protect anybody from what is distressing; it leaves the choice to you. Read only what "
                "you need, and not as the last thing in the day."
            }
            if let passOn {
                div(.class("cluster")) {
                    passOn
                    span(.class("muted small")) { "Nobody asks why, and no reason is kept." }
                }
            }
            if model.enquiry.state == .new {
                p {
                    "If you would rather not read it, leave it to somebody else who triages, or decide by what stands here."
                }
            }
            p(.class("small")) { Self.support }
        }
    }

    /// Who asks for what, by when.
    var rows: [(String, String)] {
        let enquiry = model.enquiry
        let about = model.category?.about ?? ""
        let facts = enquiry.facts.sorted { $0.key < $1.key }.compactMap { key, values in
            let told = NeutralFact.values(key, values)
            return told.isEmpty ? nil : (FactName.of(key), told.joined(separator: " · "))
        }
        let due = model.summary.leadingClock.map { words.dueSoon($0, model.context.calendar).uppercasedFirst }
        return [("Kind of enquiry", model.names.category(enquiry.category))]
            + (about.isEmpty ? [] : [("What belongs there", about)])
            + [("Who asks", enquiry.from.display)] + facts + (due.map { [("When", $0)] } ?? [])
    }

    private static let support = """
        If something you read here stays with you, say so to your manager or to a colleague, or ring your employer’s \
        assistance programme. Samaritans answer at any hour on 116 123.
        """
}
