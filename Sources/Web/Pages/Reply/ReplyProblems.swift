import Triage

/// Why the mail did not leave, each with the way to its field.
struct ReplyProblems {
    let failure: ReplyFailure
    let model: ReplyModel
    let hasForm: Bool

    private static let order = [
        "template", "to", "cc", "subject", "text", "welsh", "file", "for", "chase", "outcome", "evidence",
        "late-because", "reviewer",
    ]

    var html: HTML {
        div(.class("error-summary stack tight"), .role("alert"), .tabindex(-1), .flag("autofocus")) {
            p(.class("strong")) {
                failure.hasChanged
                    ? "Nothing was sent: something happened since you opened this page."
                    : "Nothing was sent. What you typed is kept."
            }
            for sentence in failure.sentences { p { sentence } }
            if failure.needsReview, hasForm {
                p { a(Attribute("href", "#review")) { "Ask for a second pair of eyes" } }
            }
            if failure.hasChanged { p { "Read what stands below, and send it again if it still holds." } }
            let fields = Self.order.compactMap { name in failure.wrong[name].map { (name, $0) } }
            if !fields.isEmpty {
                ul { for (name, why) in fields { li { a(Attribute("href", "#" + name)) { why } } } }
            }
        }
    }
}
