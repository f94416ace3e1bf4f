import Triage

/// What somebody must know before they read or answer, what it means, and what to do now.
struct AdvisoryCards {
    let model: EnquiryModel
    /// Whether the actions have forms in the page, so that one can be led to.
    let hasForms: Bool
    let possible: [EnquiryAction]

    var html: HTML? {
        let told = model.enquiry.advisories.filter { $0 != .distressing }.sorted { !$1.isGrave && $0.isGrave }
        guard !told.isEmpty || model.enquiry.quarantine != nil else { return nil }
        return section(.class("stack tight"), .aria("labelledby", "before")) {
            h2(.id("before")) { "Before you answer" }
            for advisory in told { card(advisory) }
            if let reason = model.enquiry.quarantine, !told.contains(.unreadable) { quarantine(reason) }
        }
    }

    /// The headings alone, beside a list.
    var compact: HTML? {
        let told = model.enquiry.advisories.filter { $0 != .distressing }.sorted { !$1.isGrave && $0.isGrave }
        guard !told.isEmpty else { return nil }
        return div(.class("stack tight")) {
            for advisory in told {
                div(.class("advisory" + (advisory.isGrave ? " grave" : ""))) {
                    p(.class("strong")) { advisory.title }
                    if let first = advisory.steps.first { p { first } }
                }
            }
        }
    }

    private func card(_ advisory: Advisory) -> HTML {
        div(.class("advisory stack tight" + (advisory.isGrave ? " grave" : ""))) {
            h3 { advisory.title }
            p { advisory.meaning }
            if advisory == .unreadable, let reason = model.enquiry.quarantine { p(.class("breaks")) { reason } }
            if !advisory.steps.isEmpty {
                ol { for step in advisory.steps { li { step } } }
            }
            because(advisory)
            if let action = advisory.action, hasForms, possible.contains(action) {
                p { a(Attribute("href", "#do-\(action.rawValue)"), .class("button quiet small")) { action.label } }
            }
        }
    }

    private func quarantine(_ reason: String) -> HTML {
        div(.class("advisory stack tight")) {
            h3 { Advisory.unreadable.title }
            p(.class("breaks")) { reason }
            ol { for step in Advisory.unreadable.steps { li { step } } }
        }
    }

    /// The words that set it off; none where reading them is a choice.
    private func because(_ advisory: Advisory) -> HTML? {
        let reasons = model.enquiry.proposal.advisoryReasons[advisory.rawValue] ?? []
        guard !reasons.isEmpty, !model.isDistressing else { return nil }
        return p(.class("small muted breaks")) {
            "Because of the words " + Words.list(reasons.prefix(4).map { "“\($0)”" }) + "."
        }
    }
}
