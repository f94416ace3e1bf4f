import QueueStore
import Triage
import WorkingTime

/// A form that gives all of somebody's work to others, or what is ticked of it.
struct HandOnPage {
    let model: HandOnModel
    let request: PageRequest

    private var name: String { model.names.holder(model.holder.description) ?? "" }
    private var address: SiteAddress { HandOnModel.address(from: model.holder, inbox: model.inbox) }

    var page: Page {
        Page(title: "Hand on what \(name) has") {
            div(.class("stack")) {
                h1 { "Hand on what \(name) has" }
                p { a(.href(SiteAddress.backlog.with("inbox", model.inbox))) { "Back to the backlog" } }
                if model.items.isEmpty {
                    emptyState("\(name) has nothing open\(model.inbox.map { " in the inbox \($0)" } ?? "").")
                } else {
                    form
                }
            }
        }
    }

    private var form: HTML {
        actionForm(request, to: address, .class("stack")) {
            div(.class("card stack measure")) {
                Field(
                    name: "to",
                    label: "To whom",
                    hint: "Each one’s suggestion is reckoned as if it had come today and \(name) were not there."
                ).choice(choices, empty: "Choose", isRequired: true)
                Field(
                    name: "because",
                    label: "Why",
                    hint: "It stands in the history of each enquiry. Do not write why somebody is away."
                ).line(maxlength: 300)
                div(.class("cluster")) {
                    button { "Hand on what is ticked" }
                    a(.href(SiteAddress.backlog.with("inbox", model.inbox))) { "Leave all as it is" }
                }
            }
            div(.class("card")) {
                fieldset(.class("stack tight")) {
                    legend { counted }
                    if model.hasMore {
                        p(.class("muted")) {
                            "The most urgent \(HandOnModel.most) are shown: the others come when these are done."
                        }
                    }
                    ul(.class("plain hand-on")) { for item in model.items { li { row(item) } } }
                }
            }
        }
    }

    private var choices: [(value: String, label: String)] {
        [(HandOn.suggestion, "each by its own suggestion"), (Allocation.pool.description, "the pool")] + model.receivers
    }

    private var counted: String { Words.count(model.items.count, "enquiry", "enquiries") }

    private func row(_ item: HandOnModel.Item) -> HTML {
        let enquiry = item.enquiry
        let reference = enquiry.reference.description
        let suggested = model.names.holder(item.suggestion.to.description) ?? ""
        return HTML {
            label(.class("choice hand-on-row")) {
                input(.type("checkbox"), .name("seen"), .value(SeenEnquiry(enquiry).text), .flag("checked"))
                span {
                    span(.class("strong breaks")) { model.names.title(enquiry) }
                    span(.class("small muted hand-on-facts")) {
                        span(.class("reference")) { reference }
                        span { model.names.category(enquiry.category) }
                        if let clock = enquiry.leadingClock { span { request.words.dueSoon(clock, model.calendar) } }
                        span { "suggested: \(suggested) (\(Words.list(item.suggestion.because)))" }
                    }
                }
            }
            input(.type("hidden"), .name("for-\(reference)"), .value(item.suggestion.to.description))
        }
    }
}

extension Field {
    /// A choice that must be made.
    fileprivate func choice(
        _ options: [(value: String, label: String)],
        empty: String,
        isRequired: Bool
    ) -> HTML {
        choice(options, chosen: nil, empty: empty, prefix: "hand-on-", .flag("required", isRequired))
    }

    fileprivate func line(maxlength: Int) -> HTML { line(nil, prefix: "hand-on-", type: "text", .maxlength(maxlength)) }
}
