import QueueStore
import Triage

/// One enquiry beside a list: who asks what, what to mind, what Intray proposes, what was said, what is missing and due.
///
/// A list's page reads it with `EnquiryPane.read` and puts `html` where it likes:
///
///     let pane = try await EnquiryPane.read(reference, isChosen: true, for: request)
///     …
///     div(.class("sticky"), .data("live", "pane")) { pane.html(request) }
struct EnquiryPane: Sendable {
    let model: EnquiryModel

    /// One enquiry for the eyes of whoever asks.
    ///
    /// - Parameter isChosen: whether they opened it themselves. What is said in an enquiry whose readings are recorded
    ///   is shown only then, and the reading is recorded.
    /// - Throws: `StoreError.noSuchEnquiry` also for one they may not see.
    static func read(
        _ reference: EnquiryReference,
        isChosen: Bool,
        for request: PageRequest
    ) async throws -> EnquiryPane {
        EnquiryPane(model: try await EnquiryReading(request).pane(reference, isChosen: isChosen))
    }

    /// A section of its own, beginning with a heading of the second rank. It holds no actions: they are the list's.
    func html(_ request: PageRequest) -> HTML { html(request.words) }

    func html(_ words: Words) -> HTML {
        section(.class("pane stack"), .aria("label", "Enquiry \(model.reference)")) {
            EnquiryHead(model: model, words: words).compact
            AdvisoryCards(model: model, hasForms: false, possible: []).compact
            if model.enquiry.state == .new { ProposalCard(model: model).sentences }
            FactsCard(model: model).missing.map { sentence in p { sentence } }
            ClockCards(model: model, words: words).compact
            LinksCard(model: model, words: words).compact
            if model.isWithheld { withheld } else { conversation(words) }
        }
    }

    private func conversation(_ words: Words) -> HTML {
        div(.class("stack")) {
            if model.isDistressing { p { "It is about \(model.distress.matter). What was written stays folded." } }
            if model.earlier > 0 {
                p(.class("small muted")) {
                    "The newest \(model.messages.count) of \(model.messages.count + model.earlier) messages:"
                }
            }
            for message in model.messages {
                MessageView(message: message, model: model, words: words, designed: nil).compact
            }
            if model.messages.isEmpty { p(.class("muted")) { "There is no correspondence." } }
        }
    }

    private var withheld: HTML {
        p { "What was written is shown when you open it: reading it is recorded." }
    }
}
