import QueueStore
import Triage

/// The kit as a whole: the office itself, the phrases of its own, and everything as a file.
struct KitView {
    let model: KitModel
    let request: PageRequest
    let office: OfficeForm
    let advisories: AdvisoryForm
    let details: DetailsForm
    /// The kit that was pasted; nil where none was.
    var pasted: String?
    var objections: Objections?
    /// What saving would change, where somebody asked.
    var comparison: KitComparison?

    init(
        _ model: KitModel,
        _ request: PageRequest,
        office: OfficeForm? = nil,
        advisories: AdvisoryForm? = nil,
        details: DetailsForm? = nil
    ) {
        self.model = model
        self.request = request
        self.office = office ?? OfficeForm(KitDraft(model.kit))
        self.advisories = advisories ?? AdvisoryForm(model.kit)
        self.details = details ?? DetailsForm(model.kit.details)
    }

    var page: Page {
        OfficeFrame(section: .kit, title: "The whole kit", trouble: objections?.trouble).page {
            comparison.map(preview)
            p(.class("lede")) {
                "What this office is, as data. The database holds it; a file is for a copy, or for editing elsewhere."
            }
            if let loading = model.loading {
                p(.class("muted")) {
                    "Version \(loading.version), put in force \(request.words.ago(loading.at)) by "
                        + "\(model.names.doer(loading.actor))."
                }
            }
            div(.class("stack loose")) {
                officeSection
                DetailsSection(form: details, request: request, saw: saw, wrong: objections?.fields ?? [:]).html
                AdvisoryPhrases(form: advisories, request: request, saw: saw).html
                fileSection
            }
        }
    }

    private var saw: HTML { request.kitSeen(objections, now: model.version) }

    private func wrong(_ field: String) -> String? { objections?.fields[field] }

    private var officeSection: HTML {
        section(.class("card stack"), .aria("labelledby", "office")) {
            h2(.id("office")) { "The office" }
            actionForm(request, to: .adminKit.below("office"), .class("stack measure")) {
                saw
                Field(name: "name", label: "Name", wrong: wrong("name")).line(office.name, .flag("required"))
                Field(
                    name: "threshold",
                    label: "How sure the classifier must be, in per cent",
                    hint: "Below this it says that it does not know, and leaves the category to you.",
                    wrong: wrong("threshold")
                )
                .line(office.threshold, .inputmode("decimal"))
                Field(
                    name: "default-category",
                    label: "Category of what cannot be read",
                    hint: "Its clocks run until somebody has looked.",
                    wrong: wrong("default-category")
                )
                .choice(model.kit.categories.map { ($0.code, $0.name) }, chosen: office.defaultCategory)
                Field(
                    name: "skills",
                    label: "Skills",
                    hint:
                        "One a line, a code and a name: “maps = Maps and plans”. A code that a category asks for has "
                        + "to stay.",
                    wrong: wrong("skills") ?? wrong("skill")
                )
                .text(office.skills, rows: model.kit.skills.count + 2, .class("written"))
                closedReply
                button { "Save the office" }
            }
        }
    }

    private var closedReply: HTML {
        fieldset(.class("stack tight")) {
            legend { "A reply to an enquiry that is closed" }
            Field(name: "closed-reply", label: "What becomes of it", hint: ClosedReplyDays.nothingIsLost)
                .choice(ClosedReply.Rule.allCases.map { ($0.rawValue, $0.title) }, chosen: office.closedReply)
            Field(
                name: "closed-reply-days",
                label: "For how many days it opens the enquiry again",
                hint: "Counted from the day it was closed. A category may say otherwise.",
                wrong: wrong("closed-reply-days")
            )
            .line(office.closedReplyDays, .inputmode("numeric"), .flag("required"))
        }
    }

    private var fileSection: HTML {
        section(.class("card stack"), .aria("labelledby", "file")) {
            h2(.id("file")) { "As a file" }
            p {
                a(.href(.adminKitFile), .class("button quiet"), Attribute("download", "")) { "Download kit.yaml" }
            }
            actionForm(request, to: .adminKit.below("text"), .class("stack")) {
                saw
                Field(
                    name: "text",
                    label: "Load another kit",
                    hint:
                        "Paste the whole file here, at most about 900 KB. It takes the place of everything above and "
                        + "of every "
                        + "category. Open enquiries keep what was decided about them.",
                    wrong: wrong("text")
                )
                .text(pasted, rows: 10, .class("written"), Attribute("spellcheck", "false"))
                div(.class("cluster")) {
                    button(.name("check"), .value("yes")) { "See what would change" }
                    button(.class("danger")) { "Put it in force" }
                }
            }
        }
    }
}
