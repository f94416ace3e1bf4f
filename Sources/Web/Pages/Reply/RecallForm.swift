import Correspondence
import Triage

/// The button that calls a mail back while it has not left.
struct RecallForm {
    /// Its number in the outbox.
    let mail: Int64
    let reference: EnquiryReference

    func html(_ request: PageRequest) -> HTML {
        // A button that can do nothing any more goes, also where the page stays open.
        let seconds = request.site.services.mail?.replies.letterhead.delay ?? 0
        return actionForm(request, to: .recall(mail, on: reference), .data("goes", "\(seconds)")) {
            button(.class("quiet small"), .data("key", "z")) { "Call it back" }
        }
    }
}
