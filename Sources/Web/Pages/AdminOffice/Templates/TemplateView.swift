import QueueStore
import Triage
import WorkingTime

/// A template in a form: what it is, for which enquiries, and what it says.
struct TemplateView {
    let model: TemplateModel
    let form: TemplateForm
    let request: PageRequest
    var objections: Objections?
    /// What saving would change, where somebody asked.
    var checked: CheckedTemplate?

    var page: Page {
        let frame = OfficeFrame(
            section: .templates,
            title: model.template?.name ?? "Add a template",
            trouble: objections?.trouble,
            above: [("Reply templates", .adminTemplates)]
        )
        return frame.page {
            if let checked {
                preview(checked.comparison)
                p { a(Attribute("href", "#text")) { "See the text below" } }
            }
            if let template = model.template { head(template) }
            actionForm(request, to: address, .class("stack loose"), .id("template")) {
                request.kitSeen(objections, now: model.version)
                whatItIs
                TemplateAudience(form: form, kit: model.kit, wrong: wrong("for")).html
                TemplateTexts(form: form, wrong: objections?.fields ?? [:]).html
                sample
                buttons
            }
            letters
        }
    }

    private var address: SiteAddress { model.template.map { .adminTemplate($0.code) } ?? .adminNewTemplate }

    private func wrong(_ field: String) -> String? { objections?.fields[field] }

    private func head(_ template: ReplyTemplate) -> HTML {
        div(.class("stack tight")) {
            div(.class("cluster muted")) {
                code { template.code }
                if template.versions[.cy] == nil { tag("not in Welsh", kind: "mind", sign: "◆") }
            }
            if let edition = model.inForce {
                p {
                    "This text is in force since \(edition.since(request.words)), by "
                        + "\(model.names.doer(edition.actor)). "
                    a(.href(.adminTemplateTexts(template.code))) { "What it said earlier" }
                }
            }
        }
    }

    private var whatItIs: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "What it is" } }
            div(.class("stack measure")) {
                if model.template == nil {
                    Field(
                        name: "code",
                        label: "Code",
                        hint: "A short word for files and scripts, such as ask-date. It cannot be changed later.",
                        wrong: wrong("code")
                    )
                    .line(form.code, .flag("required"), .maxlength(40))
                }
                Field(name: "name", label: "Name", hint: "Colleagues choose it by this.", wrong: wrong("name"))
                    .line(form.name, .flag("required"), .maxlength(200))
                Field(name: "kind", label: "Kind", wrong: wrong("kind"))
                    .choice(
                        ReplyTemplate.Kind.allCases.map { ($0.rawValue, "\($0.noun): \($0.effect)") },
                        chosen: form.kind
                    )
            }
            div(.class("office-fields")) {
                Field(
                    name: "outcome",
                    label: "Outcome it suggests",
                    hint: "For an answer or a hand-off.",
                    wrong: wrong("outcome")
                )
                .choice(
                    Outcome.allCases.filter { $0 != .discarded || form.outcome == $0.rawValue }
                        .map { ($0.rawValue, $0.title) },
                    chosen: form.outcome,
                    empty: "None"
                )
                Field(
                    name: "waiting-for",
                    label: "What is awaited afterwards",
                    hint: "For a question or a reminder.",
                    wrong: wrong("waiting-for")
                )
                .choice(
                    WaitingReason.allCases.map { ($0.rawValue, $0.inWords.uppercasedFirst) },
                    chosen: form.waitingFor,
                    empty: "Nothing"
                )
            }
        }
    }

    private var sample: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "Shown for" } }
            p(.class("hint")) { "An invented enquiry from Sam Taylor. Choose another, and see the text again." }
            div(.class("columns")) {
                Field(name: "sample", label: "Category")
                    .choice(model.kit.categories.map { ($0.code, $0.name) }, chosen: model.sample.category.code)
                Field(name: "situation", label: "How far it is")
                    .choice(
                        SampleEnquiry.Situation.allCases.map { ($0.rawValue, $0.title) },
                        chosen: model.sample.situation.rawValue
                    )
            }
        }
    }

    private var buttons: HTML {
        div(.class("cluster")) {
            button { model.template == nil ? "Add the template" : "Save" }
            button(.class("quiet"), .name("check"), .value("yes")) { "See the text and what would change" }
            a(.href(.adminTemplates)) { "Cancel" }
            if let template = model.template {
                a(.href(.adminTemplate(template.code).below("remove"))) { "Take it out" }
            }
        }
    }

    /// What was checked; else the text in force, as long as it is what the form shows.
    private var letters: HTML? {
        (checked?.preview ?? (objections == nil ? model.preview : nil)).map { shown in
            section(.class("card stack"), .id("text"), .aria("labelledby", "text-title")) {
                h2(.id("text-title")) { checked == nil ? "The text in force, filled in" : "The text as it would be" }
                shown.html
            }
        }
    }
}
