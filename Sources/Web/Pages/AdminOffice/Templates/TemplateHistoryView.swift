import QueueStore
import Triage

/// What a template said, and when, the newest first.
struct TemplateHistoryView {
    let history: TemplateHistory
    let request: PageRequest

    var page: Page {
        let own = history.isInKit ? [(history.name, SiteAddress.adminTemplate(history.code))] : []
        let frame = OfficeFrame(
            section: .templates,
            title: "What “\(history.name)” said",
            above: [("Reply templates", .adminTemplates)] + own
        )
        return frame.page {
            p(.class("lede")) {
                "Every text that was in force, as the office wrote it. What was sent to somebody stands with their enquiry."
            }
            div(.class("stack")) {
                for (position, edition) in history.editions.editions.enumerated() { card(edition, position) }
            }
            olderPages(
                first: history.before == nil ? nil : .adminTemplateTexts(history.code),
                next: history.editions.next.map {
                    SiteAddress.adminTemplateTexts(history.code).with("before", String($0))
                }
            )
        }
    }

    private func card(_ edition: TemplateEdition, _ position: Int) -> HTML {
        section(.class("card stack"), .aria("labelledby", "edition-\(edition.version)")) {
            h2(.id("edition-\(edition.version)")) { edition.span(request.words) }
            p(.class("muted")) {
                "With version \(edition.version) of the kit, put in force by "
                    + "\(history.names.doer(edition.actor))."
            }
            if let template = edition.template {
                let changes = history.changes(at: position)
                if !changes.isEmpty { p { "Changed then: \(Words.list(changes))." } }
                details(.flag("open", position == 0)) {
                    summary { "The text" }
                    div(.class("beside even")) {
                        for language in template.languages { text(language, template.versions[language]) }
                    }
                }
            } else {
                p { "The kit had no such template." }
            }
        }
    }

    private func text(_ language: ReplyLanguage, _ version: ReplyTemplate.Version?) -> HTML {
        div(.class("stack tight")) {
            p {
                span(.class("strong")) { language.inWords }
                version?.subject.map { subject in span(.class("muted")) { " · Subject: \(subject.source)" } }
            }
            div(.class("letter"), .lang(language.rawValue)) { version?.text.source }
        }
    }
}
