import QueueStore
import Triage

/// What somebody is told of, on the page and by mail.
struct NoticeChoicesForm {
    let choices: [NoticeChoice]
    let request: PageRequest

    /// Its place in the page.
    static let id = "told"

    var html: HTML {
        section(.class("stack"), .aria("labelledby", Self.id)) {
            h2(.id(Self.id)) { "What you are told" }
            p { mailWords }
            actionForm(request, to: .account.below("notices"), .class("stack")) {
                div(.class("table-frame")) {
                    table(.class("notice-choices")) {
                        caption { "Tell me" }
                        thead {
                            tr {
                                th(.scope("col")) { "When" }
                                th(.scope("col")) { "On the page" }
                                th(.scope("col")) { "By mail" }
                            }
                        }
                        tbody { for choice in choices { row(choice) } }
                    }
                }
                button { "Keep these choices" }
            }
        }
    }

    private var mailWords: String {
        guard let mail = request.site.services.mail else {
            return "No mail leaves this Intray: an administrator has to set up how it is sent. Your choices are kept."
        }
        let hours =
            "Mail waits until you are at work, except for what is urgent. It says which enquiry, never what it is about."
        return mail.isDry
            ? "This Intray is being tried out: it shows what it would send, and no mail leaves. " + hours : hours
    }

    private func row(_ choice: NoticeChoice) -> HTML {
        tr {
            th(.scope("row")) { choice.kind.name }
            td { box("page", choice.kind, "on the page", isChecked: choice.onPage) }
            td { box("mail", choice.kind, "by mail", isChecked: choice.byMail) }
        }
    }

    private func box(_ name: String, _ kind: NoticeKind, _ way: String, isChecked: Bool) -> HTML {
        label {
            input(.type("checkbox"), .name(name), .value(kind.rawValue), .flag("checked", isChecked))
            span(.class("visually-hidden")) { "\(kind.name): \(way)" }
        }
    }

    /// What a form chose, for somebody of a role: what is not ticked is not told.
    static func chosen(in form: FormFields, by role: Role) -> [NoticeChoice] {
        let (page, mail) = (Set(form.all("page")), Set(form.all("mail")))
        return NoticeKind.allCases.filter { $0.concerns(role) }
            .map { NoticeChoice($0, byMail: mail.contains($0.rawValue), onPage: page.contains($0.rawValue)) }
    }
}
