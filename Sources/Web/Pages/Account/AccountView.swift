import HTTPTypes
import QueueStore
import Triage
import WorkingTime

/// One's own account: who one is here, where one is signed in, when one works, what one would rather not meet.
struct AccountView {
    let model: AccountModel
    let request: PageRequest
    /// Why a new password was not taken, and for which field.
    var wrong: PasswordForm.Wrong?

    func page() -> Page {
        Page(title: wrong == nil ? "Your account" : "Error: Your account", status: wrong?.status ?? .ok) {
            div(.class("measure stack loose")) {
                h1 { "Your account" }
                if let wrong {
                    div(.class("error-summary"), .role("alert")) {
                        p { "The password was not changed." }
                        ul {
                            for (field, why) in wrong.fields { li { a(Attribute("href", "#" + field)) { why } } }
                        }
                    }
                }
                about
                hours
                SessionList(model: model, request: request).html
                PasswordForm(request: request, wrong: wrong).html
                NoticeChoicesForm(choices: model.noticeChoices, request: request).html
                wishes
                keys
            }
        }
    }

    private var about: HTML {
        section(.class("stack"), .aria("labelledby", "about")) {
            h2(.id("about")) { "About you" }
            dl(.class("facts")) {
                dt { "Name" }
                dd { model.person.name }
                dt { "E-mail address" }
                dd { model.person.email }
                dt { "Role" }
                dd { model.person.role.rawValue.uppercasedFirst }
                dt { "Skills" }
                dd { model.person.skills.map { codes($0, "none") } ?? "all of the office’s" }
                dt { "Inboxes" }
                dd { model.person.inboxes.map { codes($0, "none") } ?? "all of the office’s" }
            }
            p(.class("hint")) { "An administrator can change these." }
        }
    }

    private func codes(_ codes: Set<String>, _ nothing: String) -> String {
        codes.isEmpty ? nothing : Words.list(codes.sorted())
    }

    private var hours: HTML {
        section(.class("stack"), .aria("labelledby", "hours")) {
            h2(.id("hours")) { "When you work" }
            if model.patterns.isEmpty {
                p { "You work the office’s standard hours." }
            } else {
                ul {
                    for period in model.patterns { li { "From \(period.from.inWords): \(period.pattern.description)" } }
                }
            }
            if model.absences.isEmpty {
                p { "No absence is entered from today on." }
            } else {
                p { "You are" }
                ul { for absence in model.absences { li { absence.inWords(kindIsTold: true) } } }
            }
            p(.class("hint")) {
                "Act-by dates and suggestions follow these. "
                a(.href(.adminPerson(model.person.email))) { "Change your hours and absences" }
                "."
            }
        }
    }

    private var wishes: HTML {
        section(.class("stack"), .aria("labelledby", "wishes")) {
            h2(.id("wishes")) { "What you would rather not meet" }
            p {
                "Enquiries about what you tick are neither suggested to you nor handed to you by the queue. Nobody asks why: "
                "only you and the administrators can see it, and the office’s journal is not told."
            }
            actionForm(request, to: .account.below("wishes"), .class("stack")) {
                fieldset {
                    legend { "Spare me" }
                    for subject in DistressingSubject.allCases {
                        let isChecked = model.avoided.contains(subject)
                        checkbox("subject", subject.rawValue, label: subject.name, isChecked: isChecked)
                    }
                }
                button { "Keep these wishes" }
            }
        }
    }

    private var keys: HTML {
        section(.class("stack"), .aria("labelledby", "single-keys")) {
            h2(.id("single-keys")) { "Single keys" }
            p {
                "Many things can be done with one key, such as "
                kbd { "j" }
                " for the next row; "
                kbd { "?" }
                " shows the keys of a page. Where they get in the way of your own tools, switch them off."
            }
            label(.class("choice"), .flag("hidden")) {
                input(.type("checkbox"), Attribute("data-keys-switch", ""), .flag("checked"))
                "Use single keys in this browser"
            }
            p(.class("hint")) { "They need JavaScript, and do nothing without it." }
        }
    }
}
