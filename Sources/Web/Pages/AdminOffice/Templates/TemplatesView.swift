import QueueStore
import Triage
import WorkingTime

/// The templates of the kit as a table.
struct TemplatesView {
    let model: TemplatesModel
    let request: PageRequest

    var page: Page {
        let frame = OfficeFrame(
            section: .templates,
            title: "Reply templates",
            keys: [("o", "open the template"), ("a", "add a template")],
            isWide: true
        )
        return frame.page {
            p(.class("lede")) {
                "What a reply begins with. Whoever writes finishes it; only an acknowledgement may leave by itself."
            }
            div(.class("spread")) {
                p(.class("muted")) { summary }
                a(.href(.adminNewTemplate), .class("button"), .data("key", "a")) { "Add a template" }
            }
            div(.class("card flush"), .data("live", "templates")) {
                if model.kit.templates.isEmpty {
                    emptyState("There is no template yet.") { p { "Replies begin empty until there is one." } }
                } else {
                    templates
                }
            }
        }
    }

    private var summary: String {
        let count = Words.count(model.kit.templates.count, "template")
        return model.notInWelsh == 0 ? "\(count)." : "\(count), \(model.notInWelsh) not in Welsh."
    }

    private var templates: HTML {
        table(.class("office-table")) {
            caption(.class("visually-hidden")) { "Reply templates of the kit" }
            thead {
                tr {
                    for heading in ["Template", "Kind", "For", "Languages", "Afterwards"] {
                        th(.scope("col")) { heading }
                    }
                }
            }
            tbody { for template in model.kit.templates { row(template) } }
        }
    }

    private func row(_ template: ReplyTemplate) -> HTML {
        tr(.id("row-\(template.code)"), .data("row", template.code)) {
            th(.scope("row")) {
                a(.href(.adminTemplate(template.code)), Attribute("data-row-link", ""), .data("key", "o")) {
                    template.name
                }
                div(.class("small-code")) { template.code }
            }
            labelled("Kind") { template.kind.noun }
            labelled("For") { audience(template) }
            labelled("Languages") {
                Words.list(template.languages.map(\.inWords))
                if template.versions[.cy] == nil {
                    " "
                    tag("not in Welsh", kind: "mind", sign: "◆")
                }
            }
            labelled("Afterwards") { afterwards(template) }
        }
    }

    private func audience(_ template: ReplyTemplate) -> HTML {
        HTML {
            if let names = model.categories(of: template) {
                if names.isEmpty {
                    tag("for no category", kind: "at-risk", sign: "△")
                } else {
                    Words.some(names, most: 4)
                }
            } else {
                "Every category with a clock"
            }
            if let names = model.automatic[template.code] {
                div(.class("small muted")) { "Leaves by itself for \(Words.some(names, most: 4))" }
            }
        }
    }

    private func afterwards(_ template: ReplyTemplate) -> String {
        if let outcome = template.outcome { return "Closed as “\(outcome.words)”" }
        if let reason = template.waitingFor { return "Waits for \(reason.inWords)" }
        return template.kind.ends ? "Closed" : "Goes on"
    }
}
