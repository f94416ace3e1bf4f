import QueueStore
import Triage
import WorkingTime

/// Before several proposals are agreed to: which they are, each with a box to leave it out.
struct AgreeingView {
    let model: TriageModel
    let request: PageRequest

    var page: Page {
        Page(title: "Agree to all that is confident") {
            div(.class("stack")) {
                p { a(.href(model.place.list)) { "Back to triage" } }
                h1 { "Agree to all that is confident" }
                if model.confident.isEmpty {
                    emptyState("Nothing on this page is confident") {
                        p { "What is left has to be looked at, one by one." }
                    }
                } else {
                    p(.class("lede")) {
                        "These enquiries are triaged as they are proposed. Untick what you would rather look at. Each can "
                        "be undone by itself."
                    }
                    p {
                        "Not among them: what is distressing, what is for named people only, and whatever carries an "
                        "advisory. Somebody looks at those."
                    }
                    choosing
                }
            }
        }
    }

    private var choosing: HTML {
        HTML(
            element: "form",
            [.action(.triage.below("agree")), Attribute("method", "post"), .class("stack")],
            content: HTML {
                request.token
                input(.type("hidden"), .name("return"), .value(model.place.list.description))
                HTML(
                    element: "fieldset",
                    [.class("stack tight")],
                    content: HTML {
                        legend { Words.count(model.confident.count, "enquiry", "enquiries") }
                        for row in model.confident { choice(row) }
                    }
                )
                div(.class("cluster")) {
                    button { "Agree to what is ticked" }
                    a(.href(model.place.list), .class("button quiet")) { "Not now" }
                }
            }
        )
    }

    private func choice(_ row: TriageRow) -> HTML {
        let enquiry = row.summary
        return label(.class("choice agreeing")) {
            input(.type("checkbox"), .name("seen"), .value(SeenEnquiry(row).text), .flag("checked"))
            span(.class("breaks")) {
                span(.class("reference")) { enquiry.reference.description }
                " "
                strong { model.names.title(enquiry) }
                br()
                span(.class("small muted")) { "From " }
                bdi(.class("small muted")) { enquiry.from.display }
                br()
                "\(model.names.category(enquiry.suggestedCategory)) (\(Confidence(row).inWords)), for "
                model.names.holder(enquiry.suggestedTo) ?? "nobody"
                if let clock = enquiry.leadingClock { ", " + request.words.dueSoon(clock, model.context.calendar) }
            }
        }
    }
}

/// What became of several proposals, where not all could be agreed to.
struct AgreedView {
    let agreeing: Agreeing
    let back: SiteAddress

    var page: Page {
        Page(title: "Agreed to some") {
            div(.class("stack")) {
                h1 { "Not all were agreed to" }
                p { agreeing.sentence }
                if !agreeing.done.isEmpty {
                    HTML(
                        element: "details",
                        [],
                        content: HTML {
                            summary { "Which were done" }
                            ul { for reference in agreeing.done { li { link(reference) } } }
                        }
                    )
                }
                h2 { "Left as they were" }
                ul(.class("stack tight")) {
                    for one in agreeing.refused {
                        li {
                            link(one.reference)
                            ": \(one.because)"
                        }
                    }
                }
                p { a(.href(back), .class("button")) { "Back to triage" } }
            }
        }
    }

    private func link(_ reference: EnquiryReference) -> HTML {
        a(.href(.enquiry(reference)), .class("reference")) { reference.description }
    }
}
