import Triage

/// The button that calls a mail back while it has not left.
struct RecallForm {
    /// Its number in the outbox.
    let mail: Int64
    let reference: EnquiryReference

    func html(_ request: PageRequest) -> HTML {
        actionForm(request, to: .recall(mail, on: reference)) {
            button(.class("quiet small"), .data("key", "z")) { "Call it back" }
        }
    }
}
