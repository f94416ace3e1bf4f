import QueueStore
import Triage

/// What taking a template out would mean, before somebody does.
struct RemoveTemplateView {
    let template: ReplyTemplate
    /// The version of the kit that is shown.
    let version: Int64
    /// The names of the categories for which it leaves by itself.
    let automatic: [String]
    let request: PageRequest
    var objections: Objections?

    var page: Page {
        let frame = OfficeFrame(
            section: .templates,
            title: "Take out “\(template.name)”",
            trouble: objections?.trouble,
            above: [("Reply templates", .adminTemplates), (template.name, .adminTemplate(template.code))]
        )
        return frame.page {
            div(.class("stack measure")) {
                p { "Nobody can begin a reply with it any more. Drafts that were begun with it stay as they are." }
                p {
                    "What it said stays in the record: "
                    a(.href(.adminTemplateTexts(template.code))) { "every text that was in force" }
                    "."
                }
                if !automatic.isEmpty {
                    p(.class("strong")) {
                        "It leaves by itself for \(Words.some(automatic)): another acknowledgement takes its place "
                            + "there, and where there is none, it cannot be taken out."
                    }
                }
                actionForm(
                    request,
                    to: .adminTemplate(template.code).below("remove"),
                    .class("cluster"),
                    .id("remove")
                ) {
                    request.kitSeen(objections, now: version)
                    button(.class("danger")) { "Take it out" }
                    a(.href(.adminTemplate(template.code)), .class("button quiet")) { "Keep it" }
                }
            }
        }
    }
}
