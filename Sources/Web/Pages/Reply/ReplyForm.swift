import Classifier
import Correspondence
import QueueStore
import Triage
import WorkingTime

/// The form in which a mail is written.
struct ReplyForm {
    let view: ReplyView

    private var model: ReplyModel { view.model }
    private var request: PageRequest { view.request }
    private var values: FormFields { view.values }

    var html: HTML {
        let writing = SiteAddress.action("writing", on: model.reference).with("form", ReplyRoutes.name)
        return HTML(
            element: "form",
            [
                .action(.reply(to: model.reference)), Attribute("method", "post"),
                Attribute("enctype", "multipart/form-data"), .class("stack action-form reply-form"), .id("reply-form"),
                .data("writing", writing.description), .data("autosave", "20"),
            ],
            content: HTML {
                request.token
                input(.type("hidden"), .name("saw"), .value(String(model.enquiry.version)))
                if let code = values["begun-with"] { input(.type("hidden"), .name("begun-with"), .value(code)) }
                // Pressing Enter in a field presses the first button, which must do no harm.
                deed("save", "Save draft", .flag("hidden"), .tabindex(-1))
                saved
                templates
                people
                said
                files
                ReplyPurpose(view: view).html
                buttons
            }
        )
    }

    private func deed(_ word: String, _ label: String, _ more: Attribute...) -> HTML {
        HTML(
            element: "button",
            [.name(ReplyDeed.field), .value(word)] + more,
            content: HTML(text: label)
        )
    }

    func field(_ name: String, _ label: String, _ hint: String? = nil) -> Field {
        Field(name: name, label: label, hint: hint, wrong: view.failure?.wrong[name])
    }

    private var saved: HTML {
        p(.class("small muted"), .role("status"), .data("autosaved", "")) {
            model.savedAt.map { "Draft saved \(request.words.ago($0)). Only you see it until it is sent or reviewed." }
                ?? "Not saved yet. Only you see a draft until it is sent or reviewed."
        }
    }

    // MARK: - How it begins

    private var templates: HTML {
        let templates = model.templates
        let groups = ReplyTemplate.Kind.allCases.compactMap { kind -> ChoiceGroup? in
            let options = templates.filter { $0.kind == kind }.map { template in
                ChoiceGroup.Option(value: template.code, label: template.name)
            }
            return options.isEmpty ? nil : ChoiceGroup(name: kind.title, options: options)
        }
        return section(.class("card stack"), .aria("labelledby", "begin-with")) {
            h2(.id("begin-with")) { "Begin with" }
            fieldset(.class("field")) {
                legend { "Language" }
                if let hint = languageHint { span(.class("hint")) { hint } }
                div(.class("cluster")) {
                    radio("language", "en", "English", chosen: values["language"])
                    radio("language", "cy", "Welsh", chosen: values["language"])
                    radio("language", "en+cy", "Both together", chosen: values["language"])
                }
            }
            if let question = view.question { ask(question) }
            if groups.isEmpty {
                p { "This category has no templates. An administrator can write some in the kit." }
            } else {
                div(.class("cluster reply-template")) {
                    field("template", "Template").grouped(
                        groups,
                        chosen: view.question?.code ?? request.query["template"] ?? values["begun-with"],
                        empty: "None"
                    )
                    deed("template", "Use this template", .class("quiet"))
                }
            }
        }
    }

    private var languageHint: String? {
        switch model.enquiry.language {
        case .cy: "They wrote in Welsh: answer in Welsh, without delay for that."
        case .both: "They wrote in English and in Welsh: issue both together."
        case .other: "They wrote in another language."
        case .en: nil
        }
    }

    private func ask(_ template: ReplyTemplate) -> HTML {
        div(
            .class("notice warning stack tight"),
            .role("alert"),
            .tabindex(-1),
            .flag("autofocus"),
            .id("ask-template")
        ) {
            p(.class("whole")) { "You have written something already. What should become of it?" }
            deed("template-below", "Keep it, with “\(template.name)” below", .class("quiet small"))
            deed("template-replacing", "Write over it with “\(template.name)”", .class("danger small"))
            a(.href(.reply(to: model.reference))) { "Leave it as it is" }
        }
    }

    // MARK: - To whom, and what

    private var people: HTML {
        section(.class("card stack"), .aria("labelledby", "to-whom")) {
            h2(.id("to-whom")) { "To whom" }
            for sentence in model.caution.sentences(to: model.enquiry.from) {
                p(.class("notice warning")) { sentence }
            }
            field("to", "To", "Several with a comma between them.")
                .line(values.raw("to"), .autocomplete("off"), .inputmode("email"))
            field("cc", "Cc (optional)", "Everybody sees who else gets it.")
                .line(values.raw("cc"), .autocomplete("off"), .inputmode("email"))
            field("subject", "Subject", "Keep it neutral: subjects are seen by others. The reference is added.")
                .line(values.raw("subject"), .autocomplete("off"))
        }
    }

    private var said: HTML {
        section(.class("card stack"), .aria("labelledby", "what")) {
            h2(.id("what")) { "What it says" }
            gaps
            div(.class("in-english")) {
                field("text", "Text in English").text(values.raw("text"), rows: 16, .lang("en-GB"))
            }
            div(.class("in-welsh")) {
                field("welsh", "Text in Welsh").text(values.raw("welsh"), rows: 16, .lang("cy"))
            }
            citations
            checkbox(
                "quotes",
                "yes",
                label: "Quote what is answered below",
                isChecked: values.has("quotes"),
                id: "quotes"
            )
            p(.class("hint")) { quoted }
            if model.about.isDistressing {
                p(.class("hint")) { "Quoting sends back what they wrote, which may be hard to read again." }
            }
        }
    }

    /// Which message it is: only somebody it goes to can have written it.
    private var quoted: String {
        guard let message = model.answered else { return "None of those it goes to has written: nothing is quoted." }
        return "That is the message of \(message.from.display), \(request.words.moment(message.receivedAt))."
    }

    /// What the office cites again and again.
    private var citations: HTML? {
        let citations = model.context.kit.citations
        guard !citations.isEmpty else { return nil }
        return details(.id("cite")) {
            summary { "Put in a citation" }
            div(.class("cluster reply-template")) {
                field("citation", "Citation", "It goes below what you wrote: move it where you want it.").grouped(
                    [
                        ChoiceGroup(
                            name: "Citations of the kit",
                            options: citations.map { ChoiceGroup.Option(value: $0.code, label: $0.name) }
                        )
                    ],
                    chosen: values["citation"],
                    empty: "None"
                )
                deed("cite", "Put it in", .class("quiet small"))
            }
        }
    }

    /// What a template left for a person to fill in.
    @HTMLBuilder private var gaps: HTML {
        let gaps = model.draft.gaps
        if !gaps.isEmpty {
            div(.class("notice info stack tight"), .id("gaps")) {
                p(.class("whole")) { "Still to be filled in, brackets and all, before it can leave:" }
                ul { for gap in gaps { li { mark { "⟨\(gap)⟩" } } } }
            }
        }
    }

    private var files: HTML {
        section(.class("card stack"), .aria("labelledby", "files-heading")) {
            h2(.id("files-heading")) { "Files" }
            if !model.files.isEmpty {
                ul(.class("plain stack tight")) {
                    for file in model.files {
                        li(.class("spread")) {
                            span(.class("breaks")) { DraftFileLink(file: file, reference: model.reference).html }
                            deed("detach-\(file.id)", "Remove \(file.name)", .class("quiet small breaks"))
                        }
                    }
                }
            }
            field(
                "file",
                "Add files (optional)",
                "At most \(OutgoingFiles.most >> 20) MiB together. They are kept with the draft."
            )
            .html { HTML(void: "input", $0 + [.type("file"), .flag("multiple")]) }
            deed("save", "Add them", .class("quiet"))
        }
    }

    // MARK: - Buttons

    private var buttons: HTML {
        section(.class("card stack"), .aria("labelledby", "done")) {
            h2(.id("done")) { "Send it" }
            div(.class("cluster")) {
                deed("send", "Send", .id("do-send"))
                deed("preview", "Preview", .class("quiet"))
                deed("save", "Save draft", .class("quiet"))
            }
            if let seconds = request.site.services.mail?.replies.letterhead.delay, seconds > 0 {
                p(.class("hint")) {
                    "It leaves \(Words.count(Int(seconds), "second")) later: until then you can call it back."
                }
            }
            ReplyReviewFields(view: view).html
            if model.savedAt != nil {
                details(.id("discarding")) {
                    summary { "Discard draft" }
                    div(.class("cluster")) { deed("discard", "Discard it, with its files", .class("danger small")) }
                }
            }
        }
    }
}

/// A button of which one of several is chosen, with its label.
func radio(_ name: String, _ value: String, _ text: String, chosen: String?) -> HTML {
    label(.class("choice")) {
        input(.type("radio"), .name(name), .value(value), .flag("checked", chosen == value))
        span { text }
    }
}
