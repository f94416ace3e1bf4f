import Triage

/// What leaves by itself for a category, and what becomes of a reply when its enquiry is closed.
struct CategoryCorrespondence {
    let form: CategoryForm
    /// The rule where the category says nothing.
    let office: ClosedReply
    /// The acknowledgement that leaves by itself, or would; nil where no template is for it.
    let preview: TemplatePreview?
    /// What is wrong, by the name of the field.
    let wrong: [String: String]

    var html: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "What correspondents hear" } }
            acknowledgement
            closedReply
        }
    }

    // MARK: - Acknowledgement

    private var acknowledgement: HTML {
        HTML {
            div(.class("stack tight measure")) {
                Field(name: "acknowledge", label: "Acknowledgement", hint: Self.whenSent, wrong: wrong["acknowledge"])
                    .choice(
                        KitCategory.Acknowledgement.allCases.map { ($0.rawValue, $0.title) },
                        chosen: form.acknowledgement
                    )
            }
            details(.flag("open", wrong["acknowledge"] != nil)) {
                summary { "The text that leaves" }
                if let preview {
                    div(.class("stack")) {
                        p {
                            "The template "
                            a(.href(.adminTemplate(preview.code))) { "“\(preview.name)”" }
                            ", as it would be sent for an enquiry that gives nothing of what its category asks for:"
                        }
                        preview.html
                    }
                } else {
                    p { Self.noTemplate }
                }
            }
        }
    }

    private static let whenSent =
        "It leaves once, as soon as an enquiry has come by mail and was taken for one of this category, before anybody "
        + "has looked. A machine is never answered: no bounce, list, newsletter or out-of-office note, and nobody of "
        + "the office; nor is mail that is older than two days."

    private static let noTemplate =
        "No template of the kind “acknowledgement” is for this category: one that is for every category counts only "
        + "where there is a clock. Save the category first if it is new."

    // MARK: - Replies to what is closed

    private var closedReply: HTML {
        fieldset(.class("stack tight")) {
            legend { "A reply to an enquiry that is closed" }
            p(.class("hint")) { "\(ClosedReplyDays.nothingIsLost) For the office as a whole: \(office.inWords)." }
            div(.class("office-fields")) {
                Field(name: "closed-reply", label: "What becomes of it")
                    .choice(
                        ClosedReply.Rule.allCases.map { ($0.rawValue, $0.title) },
                        chosen: form.closedReply,
                        empty: "As the office has it"
                    )
                Field(
                    name: "closed-reply-days",
                    label: "For how many days",
                    hint: "Empty for the office’s \(office.days).",
                    wrong: wrong["closed-reply-days"]
                )
                .line(form.closedReplyDays, .inputmode("numeric"))
            }
        }
    }
}

extension KitCategory.Acknowledgement {
    /// As a choice.
    var title: String {
        switch self {
        case .off: "None leaves by itself"
        case .automatic: "Leaves by itself"
        }
    }
}
