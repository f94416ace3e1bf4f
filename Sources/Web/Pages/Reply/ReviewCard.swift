import QueueStore
import Triage
import WorkingTime

/// The answer that somebody else looks at before it leaves, or has approved.
struct ReviewCard {
    let model: ReplyModel
    let request: PageRequest
    let choices: ActionChoices

    private var names: Names { model.about.names }

    var html: HTML? {
        guard let reviewed = model.reviewed else { return nil }
        return reviewed.isApproved ? approved(reviewed) : looking(reviewed)
    }

    private func approved(_ reviewed: ReviewedAnswer) -> HTML {
        guard reviewed.author == model.about.viewer.email else {
            return div(.class("notice")) { "The answer of \(names.person(reviewed.author)) is approved." }
        }
        guard reviewed.hasChanged else {
            return div(.class("notice")) { span(.class("strong")) { "Approved: send it as it stands." } }
        }
        return div(.class("notice warning")) {
            "Another text than this one was approved. As it stands now it needs another look."
        }
    }

    private func looking(_ reviewed: ReviewedAnswer) -> HTML {
        section(.class("card stack"), .aria("labelledby", "to-review")) {
            h2(.id("to-review")) { "The answer to look at" }
            p { "Written by \(names.person(reviewed.author))." }
            if let outcome = reviewed.outcome { p { "The enquiry is to be closed as “\(outcome.words)”." } }
            if let remark = model.enquiry.review?.remark { p(.class("as-typed")) { "What to look at: \(remark)" } }
            if let draft = reviewed.draft {
                if reviewed.hasChanged {
                    p(.class("notice warning")) {
                        "It was changed since you were asked to look: what you approve is the text as it was then, and "
                        "this one would not leave. Send it back."
                    }
                }
                answer(draft, reviewed.files)
            } else {
                p(.class("notice warning")) { "Its author has taken the text away. Send it back." }
            }
            decisions
        }
    }

    /// Which message goes below it.
    private func quoted(by draft: ReplyDraft) -> String {
        guard let message = model.answered(by: draft) else { return "nothing is quoted" }
        return "the message of \(message.from.display), \(request.words.moment(message.receivedAt)), is quoted"
    }

    private func answer(_ draft: ReplyDraft, _ files: [DraftFile]) -> HTML {
        div(.class("stack tight")) {
            dl(.class("facts")) {
                dt { "To" }
                dd { draft.to.joined(separator: ", ") }
                if !draft.cc.isEmpty {
                    dt { "Cc" }
                    dd { draft.cc.joined(separator: ", ") }
                }
                dt { "Subject" }
                dd { draft.subject }
                dt { "Files" }
                dd {
                    if files.isEmpty { "none" }
                    ul(.class("plain")) {
                        for file in files { li { DraftFileLink(file: file, reference: model.reference).html } }
                    }
                }
                dt { "Below" }
                dd { draft.quotes ? quoted(by: draft) : "nothing is quoted" }
            }
            for version in draft.versions {
                h3 { version == .cy ? "In Welsh" : "In English" }
                div(.class("reply-mail as-typed"), .lang(version == .cy ? "cy" : "en-GB")) { draft.text(in: version) }
            }
        }
    }

    private var decisions: HTML {
        let possible = [EnquiryAction.approve, .sendBack].filter {
            $0.obstacle(on: model.enquiry, model.context) == nil
        }
        return div(.class("columns")) {
            for action in possible {
                div(.class("stack tight")) {
                    h3 { action.label }
                    form(action).html(request, prefix: "\(action.rawValue)-")
                }
            }
        }
    }

    private func form(_ action: EnquiryAction) -> ActionForm {
        var form = ActionForm(
            action,
            on: model.reference,
            saw: model.enquiry.version,
            enquiry: model.enquiry,
            choices: choices
        )
        form.back = .enquiry(model.reference)
        form.isPrimary = action == .approve
        return form
    }
}
