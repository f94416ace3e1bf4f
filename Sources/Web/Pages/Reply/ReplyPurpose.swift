import QueueStore
import Triage
import WorkingTime

/// What a mail is for, and what else happens when it leaves.
struct ReplyPurpose {
    let view: ReplyView

    private var enquiry: Enquiry { view.model.enquiry }

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "then")) {
            h2(.id("then")) { "What happens then" }
            if enquiry.state == .closed {
                input(.type("hidden"), .name("purpose"), .value("word"))
                p { "The enquiry is closed, and stays so." }
            } else {
                fieldset(.class("field")) {
                    legend { "With this mail" }
                    div {
                        radio("purpose", "word", "Reply, and go on", chosen: chosen)
                        radio("purpose", "ask", "Ask for what is missing: the enquiry waits", chosen: chosen)
                        radio("purpose", "final", "Answer and close", chosen: chosen)
                    }
                }
                div(.class("for-ask stack")) { asking }
                div(.class("for-final stack")) { fields(.close).closing }
            }
        }
    }

    private var chosen: String { view.values["purpose"] ?? "word" }

    @HTMLBuilder private var asking: HTML {
        if !view.model.about.dossier.missing.isEmpty {
            let missing = view.model.about.dossier.missing.map { FactName.of($0).lowercasedFirst }
            p { "Still missing: \(Words.list(missing))." }
        }
        fields(.wait).reasons
        fields(.wait).day(
            "chase",
            "Look again on (optional)",
            "It comes back before you on this day, or once they answer."
        )
    }

    private func fields(_ action: EnquiryAction) -> ActionFields {
        let form = ActionForm(
            action,
            on: view.model.reference,
            saw: enquiry.version,
            enquiry: enquiry,
            choices: view.choices,
            values: view.values,
            wrong: view.failure?.wrong ?? [:]
        )
        return ActionFields(form: form, prefix: "")
    }
}
