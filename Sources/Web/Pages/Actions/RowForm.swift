import QueueStore

/// What can be done at once to one enquiry of a list: one form, in which each button has an action of its own.
struct RowForm {
    let enquiry: EnquirySummary
    let request: PageRequest
    /// Where to go when it is done; nil for back to the list.
    var back: SiteAddress?

    /// - Parameter content: the buttons, and whatever stands beside them.
    func html(_ classes: String, @HTMLBuilder content: () -> HTML) -> HTML {
        HTML(
            element: "form",
            [Attribute("method", "post"), .class(classes)],
            content: HTML {
                request.token
                input(.type("hidden"), .name("return"), .value((back ?? request.address).description))
                input(.type("hidden"), .name("saw"), .value(String(enquiry.version)))
                content()
            }
        )
    }

    /// - Parameters:
    ///   - action: one that asks nothing.
    ///   - key: presses it in the current row.
    func button(_ action: EnquiryAction, key: String, isPrimary: Bool = true) -> HTML {
        HTML(
            element: "button",
            [
                Attribute("formaction", SiteAddress.action(action.rawValue, on: enquiry.reference).description),
                .class(isPrimary ? "small" : "small quiet"), .data("key", key),
            ],
            content: HTML {
                action.label
                span(.class("visually-hidden")) { " \(enquiry.reference)" }
            }
        )
    }
}
