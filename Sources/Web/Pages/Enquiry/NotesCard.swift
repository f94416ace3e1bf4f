import QueueStore
import Triage
import WorkingTime

/// What colleagues wrote for each other, and what a second pair of eyes is asked.
struct NotesCard {
    let model: EnquiryModel
    let words: Words

    /// - Parameter form: the form for a further note; nil where the viewer may not write one.
    func html(form: HTML?) -> HTML {
        section(.class("card stack"), .aria("labelledby", "notes")) {
            h2(.id("notes")) { "Notes of the office" }
            p(.class("small muted")) {
                "The correspondent does not get these notes, but they can be disclosed: anybody may ask for them under "
                "information rights."
            }
            if let review { p { review } }
            for (event, text) in model.notes {
                div(.class("note"), .id("note-\(event.sequence)")) {
                    p(.class("small muted")) { "\(model.names.actor(event.actor)), \(words.moment(event.at))" }
                    p(.class("as-typed breaks")) { TextView.linked(text) }
                }
            }
            if model.notes.isEmpty { p(.class("muted")) { "Nobody has written one yet." } }
            if let form {
                details(.class("no-print"), .id("act-note"), .data("key", "n")) {
                    summary { "Write a note" }
                    div(.id("do-note")) { form }
                }
            }
        }
    }

    private var review: String? {
        guard let review = model.enquiry.review else {
            return model.enquiry.approved ? "A second pair of eyes has approved the answer." : nil
        }
        let names = model.names
        return
            "\(names.person(review.askedBy)) asks \(review.reviewer.map(names.person) ?? "anybody who may") for a second "
            + "pair of eyes" + (review.outcome.map { ", to end as “\($0.words)”" } ?? "")
            + (review.remark.map { ": \($0)" } ?? ".")
    }
}
