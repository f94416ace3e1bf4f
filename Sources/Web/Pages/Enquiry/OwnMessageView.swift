import Classifier
import QueueStore
import Triage
import WorkingTime

/// What stands above and below the words of a mail of ours: whom it is for, who wrote it, and what became of it.
struct OwnMessageView {
    let message: StoredMessage
    let model: EnquiryModel
    let words: Words

    private var mail: OutgoingMail? { model.story.mails[message.ledger] }
    private var event: EnquiryEvent.Replied? { model.story.replied[message.ledger] }

    /// “Tom Adeyemi, for the office”.
    var writer: String {
        guard let mail else { return message.from.display }
        if mail.kind == .acknowledgement { return "Acknowledgement, sent by itself" }
        return "\(model.names.writer(mail)), for the office"
    }

    /// To whom it went, and what it was made of.
    var head: HTML {
        HTML {
            p(.class("small muted breaks")) {
                "To \(receivers)"
                if let template { " · from the template “\(template)”" }
                if let language { " · \(language)" }
            }
        }
    }

    private var receivers: String {
        let to =
            mail?.recipients.map(\.address) ?? event?.to ?? message.participants.filter { $0 != message.from.address }
        return to.isEmpty ? "nobody that is known" : Words.list(to)
    }

    private var template: String? {
        guard let code = event?.template else { return nil }
        return model.context.kit.template(code)?.name ?? code
    }

    private var language: String? {
        switch event?.language {
        case .cy: "in Welsh"
        case .both: "in English and Welsh"
        default: nil
        }
    }

    /// What became of it.
    ///
    /// - Parameter request: nil beside a list, where nothing is done to it.
    func standing(_ request: PageRequest?) -> HTML {
        div(.class("mail-standing stack tight"), .id("standing-\(message.ledger)")) {
            if let mail {
                p(.class("cluster small")) {
                    mail.state.tagged
                    span { words.standing(mail) }
                }
                if let detail = mail.detail { p(.class("small breaks")) { Words.untrusted(detail) } }
                if isTold(mail) { div(.class("small")) { MailRecipients(mail: mail).html } }
                if let request {
                    forms(mail, request)
                    p(.class("small no-print")) { a(.href(.mail(mail.id))) { "Everything about this mail" } }
                }
            }
            for failure in model.story.failures[message.ledger] ?? [] {
                p(.class("small breaks")) {
                    tag("did not arrive", kind: "late", sign: "!")
                    " at \(Words.list(failure.to)): \(Words.untrusted(failure.because))"
                }
            }
        }
    }

    /// Whether each of those it is for is told apart.
    private func isTold(_ mail: OutgoingMail) -> Bool {
        [.partly, .refused, .unknown].contains(mail.state) || mail.recipients.contains { $0.state == .refused }
    }

    private func forms(_ mail: OutgoingMail, _ request: PageRequest) -> HTML? {
        // Of another enquiry that this one has taken in, or was split from, its own page decides.
        guard mail.enquiry == model.reference else { return nil }
        let context = model.context.acting(as: model.viewer)
        return MailDecisionForms(
            mail: mail,
            decisions: MailDecisionForms.decisions(mail, model.enquiry, context),
            request: request,
            saw: model.enquiry.version,
            back: model.address
        ).html
    }
}
