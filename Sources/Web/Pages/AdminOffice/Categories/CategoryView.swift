import Classifier
import QueueStore
import Triage
import WorkingTime

/// A category in a form: what it is, by when it is answered, and how it is recognised.
struct CategoryView {
    let model: CategoryModel
    let form: CategoryForm
    let request: PageRequest
    var objections: Objections?
    /// What saving would change, where somebody asked.
    var checked: CheckedCategory?

    var page: Page {
        let frame = OfficeFrame(
            section: .categories,
            title: model.category?.name ?? "Add a category",
            trouble: objections?.trouble,
            above: [("Categories", .adminCategories)]
        )
        return frame.page {
            (checked?.comparison).map(preview)
            if let category = model.category { head(category) }
            actionForm(request, to: address, .class("stack loose"), .id("category")) {
                request.kitSeen(objections, now: model.version)
                whatItIs
                whoAnswers
                ByWhen(form: form, kit: model.kit, wrong: wrong("clocks")).html
                FactTicks(form: form).html
                CategoryCorrespondence(
                    form: form,
                    office: model.kit.closedReply,
                    preview: checked?.acknowledgement ?? model.acknowledgement,
                    wrong: objections?.fields ?? [:]
                )
                .html
                Recognition(form: form, wrong: wrong("cues")).html
                div(.class("cluster")) {
                    button { model.category == nil ? "Add the category" : "Save" }
                    button(.class("quiet"), .name("check"), .value("yes")) { "See what would change first" }
                    a(.href(.adminCategories)) { "Cancel" }
                }
            }
            if let category = model.category { RetireCategory(model: model, category: category, request: request).html }
        }
    }

    private var address: SiteAddress {
        model.category.map { .adminCategory($0.code) } ?? .adminNewCategory
    }

    private func wrong(_ field: String) -> String? { objections?.fields[field] }

    private func head(_ category: KitCategory) -> HTML {
        div(.class("cluster muted")) {
            code { category.code }
            span {
                model.open == 0
                    ? "Nothing of it is open."
                    : "\(Words.count(model.open, "open enquiry", "open enquiries")) of it."
            }
            if category.code == model.kit.defaultCategory { tag("for what cannot be read") }
        }
    }

    private var whatItIs: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "What it is" } }
            div(.class("stack measure")) {
                if model.category == nil {
                    Field(
                        name: "code",
                        label: "Code",
                        hint: "A short word for lists and files, such as map-enquiry. It cannot be changed later.",
                        wrong: wrong("code")
                    )
                    .line(form.code, .flag("required"), .maxlength(40))
                }
                Field(name: "name", label: "Name", wrong: wrong("name")).line(
                    form.name,
                    .flag("required"),
                    .maxlength(200)
                )
                Field(name: "about", label: "What belongs here", hint: "A sentence for whoever decides. Optional.")
                    .text(form.about, rows: 2)
            }
        }
    }

    private var whoAnswers: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "Who answers, and how" } }
            div(.class("office-fields")) {
                Field(
                    name: "minutes",
                    label: "Usual minutes",
                    hint: "Of work, from 1 to 4800.",
                    wrong: wrong("minutes")
                )
                .line(form.minutes, .inputmode("numeric"), .flag("required"))
                Field(name: "skill", label: "Skill it needs", wrong: wrong("skill"))
                    .choice(model.kit.skills.map { ($0.code, $0.name) }, chosen: form.skill, empty: "None: anybody can")
                Field(name: "priority", label: "Priority")
                    .choice(Priority.allCases.map { ($0.rawValue, $0.rawValue.uppercasedFirst) }, chosen: form.priority)
                Field(name: "marking", label: "Protective marking")
                    .choice(Marking.allCases.map { ($0.rawValue, $0.rawValue) }, chosen: form.marking)
                Field(name: "review", label: "A second pair of eyes sees")
                    .choice(ReviewRule.allCases.map { ($0.rawValue, $0.inWords.uppercasedFirst) }, chosen: form.review)
                Field(name: "advisory", label: "Brings to notice")
                    .choice(
                        Advisory.allCases.filter { $0 != .unreadable }.map {
                            ($0.rawValue, $0.inWords.uppercasedFirst)
                        },
                        chosen: form.advisory,
                        empty: "Nothing in particular"
                    )
            }
            audience
            automatic
        }
    }

    private var audience: HTML {
        div(.class("stack tight measure")) {
            Field(name: "seen-by", label: "Who sees its enquiries", hint: audienceHint)
                .choice(
                    [KitCategory.Audience.all, .named].map { ($0.rawValue, $0.inWords.uppercasedFirst) },
                    chosen: form.audience
                )
        }
    }

    private var audienceHint: String {
        let named = model.named.isEmpty ? "Nobody is named for it yet." : "Named for it: \(Words.list(model.named))."
        return
            "\(named) While nobody is, the coordinators see what is for named people only. A change holds for its "
            + "closed "
            + "enquiries too, and nothing is hidden from whoever holds it."
    }

    private var automatic: HTML {
        div(.class("stack tight measure")) {
            checkbox(
                "auto-allocate",
                "yes",
                label: "Allocate to the suggested person without a coordinator’s decision",
                isChecked: form.allocatesItself,
                id: "auto-allocate"
            )
            p(.class("hint")) {
                "Nobody looks first: an enquiry that was taken for one of these by mistake goes straight to a "
                    + "colleague, and "
                    + "its clocks run as this category’s. Switch it on only where the classifier is right nearly "
                    + "always and a "
                    + "mistake does no harm."
            }
        }
    }
}
