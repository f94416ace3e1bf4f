import QueueStore
import Triage
import WorkingTime

/// The page of an enquiry.
struct EnquiryView {
    private let model: EnquiryModel
    private let words: Words
    private let actions: ActionsCard
    private let designed: DesignedMessage.Shown?

    /// - Parameter designed: a message that is shown as it was designed.
    init(_ model: EnquiryModel, _ request: PageRequest, designed: DesignedMessage.Shown? = nil) {
        self.model = model
        self.designed = designed
        words = request.words
        let context = model.context.acting(as: model.viewer)
        actions = ActionsCard(
            model: model,
            request: request,
            possible: EnquiryAction.possible(on: model.enquiry, for: model.viewer, context),
            choices: ActionChoices(context, inboxes: model.inboxes)
        )
    }

    var page: Page {
        // Titles of windows and the history of a browser are read by others too.
        Page(
            title: "\(model.reference): \(model.names.title(model.summary))",
            isWide: true,
            keys: actions.possible.compactMap { action in action.key.map { ($0, action.label) } }
        ) {
            content
        }
    }

    private var content: HTML {
        div(.class("enquiry stack \(model.enquiry.marking.pageName)"), .data("live", "enquiry")) {
            EnquiryHead(model: model, words: words).html
            AdvisoryCards(model: model, hasForms: true, possible: actions.possible).html
            CorrespondenceCards(model: model, actions: actions).html
            if model.isDistressing { neutral }
            actions.next
            div(.class("beside")) {
                div(.class("stack")) { story }
                div(.class("stack")) { about }
            }
            div(.class("beside")) {
                HistoryCard(model: model, words: words).html
                actions.rest
            }
        }
    }

    /// What was said, by whom, and what was made of it.
    private var story: HTML {
        HTML {
            section(.class("stack"), .aria("labelledby", "conversation")) {
                h2(.id("conversation")) { "Conversation" }
                if let first = model.messages.first, model.earlier > 0 {
                    p {
                        "\(Words.count(model.earlier, "earlier message")) not shown here. "
                        a(.href(model.address(before: first.message.ledger))) { "Show earlier messages" }
                    }
                }
                if model.messages.isEmpty { emptyState("There is no correspondence.") }
                for message in model.messages {
                    MessageView(
                        message: message,
                        model: model,
                        words: words,
                        designed: designed?.ledger == message.message.ledger ? designed : nil,
                        actions: actions
                    ).html
                }
                MailCalledBack(mails: model.story.calledBack, names: model.names, words: words).html
                if model.later > 0 {
                    p {
                        "\(Words.count(model.later, "later message")) not shown here. "
                        a(.href(.enquiry(model.reference))) { "Show the newest messages" }
                    }
                }
            }
            NotesCard(model: model, words: words).html(form: actions.form(.note, prefix: "note-"))
            SimilarCard(model: model, words: words).html
        }
    }

    /// Facts, dates and people, and everything that can be done.
    private var about: HTML {
        HTML {
            ClockCards(model: model, words: words).html
            FactsCard(model: model).html(correction: actions.form(.correct, prefix: "correct-"))
            ProposalCard(model: model).html
            CorrespondentCard(model: model, words: words).html
            LinksCard(model: model, words: words).html
        }
    }

    private var neutral: HTML {
        NeutralSummary(model: model, words: words).html(
            passOn: actions.form(.passOn, prefix: "rather-") { form in
                form.button = "I’d rather pass this on"
                form.isPrimary = false
                form.hasKey = false
            }
        )
    }
}

extension Marking {
    /// The kind of printed page that bears it.
    fileprivate var pageName: String {
        switch self {
        case .official: "marked-official"
        case .officialSensitive: "marked-official-sensitive"
        }
    }
}
