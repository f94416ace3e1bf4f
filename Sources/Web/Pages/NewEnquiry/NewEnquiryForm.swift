import HTTPTypes
import QueueStore
import Triage
import WorkingTime

/// The form in which an enquiry is written down.
struct NewEnquiryForm {
    let choices: NewEnquiryChoices
    let request: PageRequest
    /// What was typed already.
    let values: FormFields
    /// By a field's name, what is wrong with it.
    var wrong: [String: String] = [:]
    /// Tells this page from every other, however often it is sent.
    var once = Token.make().text

    var page: Page {
        Page(
            title: wrong.isEmpty ? "New enquiry" : "Error: New enquiry",
            status: wrong.isEmpty ? .ok : .unprocessableContent
        ) {
            h1 { "New enquiry" }
            p(.class("lede")) { "For what came by telephone, by post or in person. It is dated and sorted as mail is." }
            p(.class("new-mind")) { a(Attribute("href", "#mind")) { "A call may be a request in law" } }
            div(.class("beside new-enquiry")) {
                div(.class("stack")) {
                    summary
                    form
                }
                NewEnquiryAdvice().html
            }
        }
    }

    /// What is wrong, each with the way to its field.
    @HTMLBuilder private var summary: HTML {
        let all = Self.order.compactMap { name in wrong[name].map { (name, $0) } }
        if !all.isEmpty {
            div(.class("error-summary"), .role("alert"), .tabindex(-1)) {
                p(.class("strong")) { "Nothing is written down yet. Look at:" }
                ul { for (name, why) in all { li { a(Attribute("href", "#" + name)) { why } } } }
            }
        }
    }

    private static let order = [
        "channel", "day", "time", "name", "address", "telephone", "postal", "subject", "text", "category", "inbox",
        "to",
    ]

    private var form: HTML {
        actionForm(
            request,
            to: .newEnquiry,
            .class("card stack"),
            // A call is not repeated: nothing of it is left behind unasked.
            .data("guard", wrong.isEmpty ? "typed" : "unsent")
        ) {
            input(.type("hidden"), .name("once"), .value(once))
            fieldset(.class("stack")) {
                legend { "How and when it came" }
                field("channel", "How it came").choice(NewEnquiryChoices.channels, chosen: values.raw("channel"))
                div(.class("cluster new-moment")) {
                    field("day", "Day it reached the office", isWhole: false)
                        .line(values.raw("day") ?? request.today.description, type: "date")
                    field("time", "Time (if you know it)", isWhole: false).line(values.raw("time"), type: "time")
                }
                span(.class("hint")) { "Deadlines count from there. For a letter, the day it arrived." }
            }
            fieldset(.class("stack")) {
                legend { "Who asks" }
                field("name", "Name").line(values.raw("name"), .autocomplete("off"))
                field("address", "E-mail address (if they have one)", "Read it back to them, letter by letter.")
                    .line(values.raw("address"), type: "text", .inputmode("email"), .autocomplete("off"))
                field("telephone", "Telephone (optional)")
                    .line(values.raw("telephone"), type: "tel", .autocomplete("off"))
                field("postal", "Postal address (optional)").text(values.raw("postal"), rows: 2, .autocomplete("off"))
            }
            fieldset(.class("stack")) {
                legend { "What they ask" }
                field("subject", "What it is about, in a line").line(values.raw("subject"), .autocomplete("off"))
                field("text", "What they said or wrote", "As nearly in their own words as you can.")
                    .text(values.raw("text"), rows: 7)
                field("category", "Category", "If you are not sure, the nearest: whoever triages can put it right.")
                    .grouped(choices.categories, chosen: values["category"], empty: "Choose")
            }
            whose
            button { "Write it down" }
        }
    }

    private var whose: HTML {
        fieldset(.class("stack")) {
            legend { "Who answers" }
            if choices.inboxes.count > 1 {
                let chosen = values["inbox"] ?? (try? choices.known.chosen(nil, by: choices.person))
                field("inbox", "Inbox").choice(choices.inboxes.map { ($0, $0) }, chosen: chosen)
            }
            if choices.mayGive {
                field("to", "Give it to somebody at once", "Or leave it for triage.").grouped(
                    choices.actions.holders(for: values["category"], in: nil),
                    chosen: values["to"],
                    empty: "Leave it for triage"
                )
            } else {
                p { "It waits for triage, as mail does: a coordinator decides who answers." }
            }
        }
    }

    private func field(_ name: String, _ label: String, _ hint: String? = nil, isWhole: Bool = true) -> Field {
        Field(name: name, label: label, hint: hint, wrong: wrong[name], isWhole: isWhole)
    }
}
