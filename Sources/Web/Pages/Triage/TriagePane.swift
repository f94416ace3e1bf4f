import QueueStore
import Triage

/// The enquiry that lies open beside the list.
enum TriagePane: Sendable {
    case enquiry(EnquiryPane)
    /// There is no such enquiry, or none the viewer may see.
    case gone(EnquiryReference)

    static func read(
        _ reference: EnquiryReference,
        isChosen: Bool,
        for request: PageRequest
    ) async throws -> TriagePane {
        do {
            return .enquiry(try await EnquiryPane.read(reference, isChosen: isChosen, for: request))
        } catch StoreError.noSuchEnquiry {
            return .gone(reference)
        }
    }

    var reference: EnquiryReference {
        switch self {
        case .enquiry(let pane): pane.model.reference
        case .gone(let reference): reference
        }
    }
}

/// The reading pane: the enquiry, and everything a coordinator decides about it.
struct TriagePaneView {
    let model: TriageModel
    let request: PageRequest

    var html: HTML {
        div(.class("triage-pane"), .id("pane")) {
            div(.class("sticky stack"), .data("live", "pane"), .optional("data-stays", stays)) {
                if model.pane != nil { a(.href(model.place.list), .class("triage-back")) { "Back to the list" } }
                switch model.pane {
                case .enquiry(let pane): open(pane)
                case .gone(let reference): gone(reference)
                case nil: nothing
                }
            }
        }
    }

    /// A page that is brought up to date keeps what lies here; nil where its address says it.
    private var stays: String? {
        model.place.open == nil ? "beside=\(model.pane?.reference.description ?? "")" : nil
    }

    private var nothing: HTML {
        div(.class("card empty")) {
            p(.class("strong")) { "Nothing is open" }
            p { "Choose an enquiry to read it here." }
        }
    }

    private func gone(_ reference: EnquiryReference) -> HTML {
        div(.class("card empty")) {
            p(.class("strong")) { "\(reference) is not here" }
            p { "There is no such enquiry, or it is not for your eyes. Choose another from the list." }
        }
    }

    private func open(_ pane: EnquiryPane) -> HTML {
        let enquiry = pane.model.enquiry
        return div(.class("card stack"), .id("open-\(enquiry.reference)")) {
            if enquiry.state == .new { deciding(enquiry) } else { decided(enquiry) }
            pane.html(request)
            if enquiry.state == .new { more(enquiry) }
        }
    }

    /// Somebody was quicker, or it was decided before this page was asked for again.
    private func decided(_ enquiry: Enquiry) -> HTML {
        let holder = model.names.holder(enquiry.allocation?.description)
        return div(.class("notice info"), .role("status")) {
            span {
                enquiry.state == .closed
                    ? "\(enquiry.reference) is closed."
                    : "\(enquiry.reference) is decided: it is with \(holder ?? "nobody")."
            }
            a(.href(.enquiry(enquiry.reference))) { "Open it" }
            if let next = model.next(after: enquiry.reference) {
                a(.href(model.place.opening(next)), .class("button small")) { "Next in the list" }
            }
        }
    }

    // MARK: - Decisions

    private func deciding(_ enquiry: Enquiry) -> HTML {
        section(.class("triage-deciding stack tight"), .id("deciding"), .aria("label", "Decide \(enquiry.reference)")) {
            div(.class("cluster")) {
                if EnquiryAction.agreement(with: enquiry) != nil { form(.agree, enquiry) { $0.button = "Agree" } }
                a(Attribute("href", "#triage-category"), .class("button quiet"), .data("key", "c")) {
                    "Change category"
                }
                a(Attribute("href", "#triage-to"), .class("button quiet"), .data("key", "g")) { "Give to…" }
                form(.discard, enquiry) { $0.isPrimary = false }
            }
        }
    }

    private func more(_ enquiry: Enquiry) -> HTML {
        HTML {
            section(
                .class("triage-decide stack tight"),
                .aria("labelledby", "decide"),
                Attribute("data-enter-sends", "")
            ) {
                h3(.id("decide")) { "Decide otherwise" }
                form(.triage, enquiry) { $0.button = "Triage so" }
            }
            section(.class("stack tight"), .aria("labelledby", "more-actions")) {
                h3(.id("more-actions")) { "More" }
                folded(.split, enquiry, key: "s")
                folded(.merge, enquiry, key: "m")
                folded(.handOff, enquiry, key: "o")
                if model.choices.inboxes.count > 1 { folded(.move, enquiry, key: nil) }
                folded(.note, enquiry, key: "n")
            }
        }
    }

    private func folded(_ action: EnquiryAction, _ enquiry: Enquiry, key: String?) -> HTML {
        HTML(
            element: "details",
            [.class("action"), .id("do-\(action.rawValue)"), .optional("data-key", key)],
            content: HTML {
                summary { action.label }
                div {
                    if let explains = action.explains { p(.class("hint")) { explains } }
                    form(action, enquiry) { $0.isPrimary = false }
                }
            }
        )
    }

    /// - Parameter change: what is different about this form.
    private func form(
        _ action: EnquiryAction,
        _ enquiry: Enquiry,
        _ change: (inout ActionForm) -> Void = { _ in }
    ) -> HTML {
        var form = ActionForm(
            action,
            on: enquiry.reference,
            saw: enquiry.version,
            enquiry: enquiry,
            choices: model.choices
        )
        // What is split or noted waits on; anything else is done with, and the next one opens.
        let staysHere = action == .split || action == .note
        form.back =
            staysHere
            ? model.place.goingOn(to: enquiry.reference) : model.onward(from: enquiry.reference)
        change(&form)
        return form.html(request, prefix: action == .triage ? "triage-" : "pane-\(action.rawValue)-")
    }
}
