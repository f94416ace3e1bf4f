import QueueStore
import Triage
import WorkingTime

extension Notice {
    /// At the top of the page, and said aloud by a screen reader.
    func html(_ request: PageRequest) -> HTML {
        div(.class(isWarning ? "notice warning" : "notice"), .role(isWarning ? "alert" : "status")) {
            span { text }
            if let reference {
                if request.address.path != SiteAddress.enquiry(reference).path {
                    a(.href(.enquiry(reference))) { "Open it" }
                }
                if let back { undoing(back, reference, request) }
            }
        }
    }

    private func undoing(_ back: Back, _ reference: EnquiryReference, _ request: PageRequest) -> HTML {
        if let mail = back.mail { return RecallForm(mail: mail, reference: reference).html(request) }
        return actionForm(request, to: .action(back.action, on: reference)) {
            input(.type("hidden"), .name("saw"), .value(String(back.saw)))
            if let kind = back.kind { input(.type("hidden"), .name("what"), .value(kind.rawValue)) }
            button(.class("quiet small"), .data("key", "z")) { "Undo" }
        }
    }
}

extension PageRequest {
    /// What every form carries, so that no other site can send it.
    var token: HTML { input(.type("hidden"), .name("token"), .value(context.signedIn?.formToken ?? "")) }

    /// Says where to go when the form is done: back here.
    var returnField: HTML { input(.type("hidden"), .name("return"), .value(address.description)) }
}

/// A label with its field, a hint and, where it is wrong, why.
struct Field {
    let name: String
    let label: String
    var hint: String?
    var wrong: String?
    var isWhole = true

    /// - Parameter control: the field itself, given its id and what describes it.
    func html(prefix: String = "", _ control: (_ attributes: [Attribute]) -> HTML) -> HTML {
        let id = prefix + name
        let notes = [hint.map { _ in id + "-hint" }, wrong.map { _ in id + "-wrong" }].compactMap { $0 }
        let attributes: [Attribute] = [
            .id(id), .name(name),
            .optional("aria-describedby", notes.isEmpty ? nil : notes.joined(separator: " ")),
            .optional("aria-invalid", wrong == nil ? nil : "true"),
        ]
        return div(.class("field" + (isWhole ? " whole" : "") + (wrong == nil ? "" : " wrong"))) {
            HTML(element: "label", [.for(id)], content: HTML(text: label))
            if let hint { span(.class("hint"), .id(id + "-hint")) { hint } }
            if let wrong { span(.class("wrong-because"), .id(id + "-wrong")) { "Error: " + wrong } }
            control(attributes)
        }
    }

    /// One line of text.
    func line(_ value: String? = nil, prefix: String = "", type: String = "text", _ more: Attribute...) -> HTML {
        html(prefix: prefix) { HTML(void: "input", $0 + [.type(type), .value(value ?? "")] + more) }
    }

    /// Several lines of text.
    func text(_ value: String? = nil, prefix: String = "", rows: Int = 4, _ more: Attribute...) -> HTML {
        html(prefix: prefix) {
            // The first line end after the start tag is not part of the text (HTML 13.2.6.4.7).
            HTML(element: "textarea", $0 + [.rows(rows)] + more, content: HTML(text: "\n" + (value ?? "")))
        }
    }

    /// A choice of one.
    ///
    /// - Parameter empty: what stands for no choice; nil when one must be chosen.
    func choice(
        _ options: [(value: String, label: String)],
        chosen: String? = nil,
        empty: String? = nil,
        prefix: String = "",
        _ more: Attribute...
    ) -> HTML {
        html(prefix: prefix) {
            HTML(
                element: "select",
                $0 + more,
                content: HTML {
                    if let empty { option(.value("")) { empty } }
                    for (value, label) in options {
                        option(.value(value), .flag("selected", value == chosen)) { label }
                    }
                }
            )
        }
    }
}

/// A box to tick, with its label.
func checkbox(_ name: String, _ value: String, label text: String, isChecked: Bool = false, id: String? = nil) -> HTML {
    label(.class("choice")) {
        HTML(
            void: "input",
            [
                .type("checkbox"), .name(name), .value(value), .flag("checked", isChecked), .optional("id", id),
            ]
        )
        span { text }
    }
}

/// A form that does one thing, with its button.
func actionForm(
    _ request: PageRequest,
    to address: SiteAddress,
    _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    HTML(
        element: "form",
        [.action(address), Attribute("method", "post")] + attributes,
        content: HTML {
            request.token
            request.returnField
            content()
        }
    )
}

/// What stands where a list would, when there is nothing in it.
func emptyState(_ title: String, @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    div(.class("empty")) {
        p(.class("strong")) { title }
        content()
    }
}
