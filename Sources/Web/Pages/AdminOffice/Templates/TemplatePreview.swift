import Triage
import WorkingTime

/// What a template makes of a sample enquiry, in each of its languages.
struct TemplatePreview: Sendable {
    let code: String
    let name: String
    private let texts: [(language: ReplyLanguage, rendered: RenderedTemplate)]

    /// - Parameter colleague: who writes; nil for what leaves by itself.
    init(
        _ template: ReplyTemplate,
        for sample: SampleEnquiry,
        in kit: Kit,
        colleague: String?,
        _ context: DecisionContext
    ) {
        code = template.code
        name = template.name
        let values = sample.values(in: kit, colleague: colleague, context)
        texts = template.languages.compactMap { language in
            template.text(in: language, with: values).map { (language, $0) }
        }
    }

    /// The acknowledgement of a category, whether it leaves by itself yet or not; nil where no template is for it.
    init?(acknowledging category: KitCategory, in kit: Kit, _ context: DecisionContext) {
        guard let template = kit.templates(for: category.code, kind: .acknowledgement).first else { return nil }
        let sample = SampleEnquiry(category: category, situation: .new)
        self.init(template, for: sample, in: kit, colleague: nil, context)
    }

    var html: HTML {
        div(.class("beside even")) { for text in texts { letter(text.language, text.rendered) } }
    }

    private func letter(_ language: ReplyLanguage, _ rendered: RenderedTemplate) -> HTML {
        section(.class("stack tight"), .aria("label", "\(name), in \(language.inWords)")) {
            p {
                span(.class("strong")) { language.inWords }
                rendered.subject.map { subject in span(.class("muted")) { " · Subject: \(subject)" } }
            }
            div(.class("letter"), .lang(language.rawValue)) { rendered.shown }
            if !rendered.gaps.isEmpty {
                p(.class("hint")) {
                    "\(Words.count(rendered.gaps.count, "gap")) for whoever writes to fill in; nothing is sent before."
                }
            }
        }
    }
}
