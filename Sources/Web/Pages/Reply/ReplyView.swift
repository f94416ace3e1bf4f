import Correspondence
import HTTPTypes
import Hummingbird
import Mail
import QueueStore
import Triage
import WorkingTime

/// The page on which somebody writes to the correspondent of an enquiry.
struct ReplyView {
    let model: ReplyModel
    let request: PageRequest
    let choices: ActionChoices
    /// What stands in the fields.
    let values: FormFields
    let failure: ReplyFailure?
    /// The mail as it would leave; nil where nobody asked to see it.
    let preview: OutgoingMessage?
    /// A template that would write over what stands there.
    let question: ReplyTemplate?

    static let noMail = "Mail cannot be sent from here yet: an administrator has to say how."

    /// - Parameters:
    ///   - failure: why the mail did not leave.
    ///   - question: a template that is to be put in, where that must be asked first.
    static func make(
        _ model: ReplyModel,
        _ request: PageRequest,
        values: FormFields,
        failure: ReplyFailure? = nil,
        question: ReplyTemplate? = nil
    ) async throws -> ReplyView {
        var (failure, preview) = (failure, OutgoingMessage?.none)
        // A page that is brought up to date leaves the preview as it is.
        let isAsked = request.query["show"] == "preview" && request.request.headers[.refresh] == nil
        if failure == nil, isAsked, let desk = request.site.services.mail?.replies {
            let (reference, person) = (model.reference, model.about.viewer)
            let draft = model.draft.leaving
            do {
                // The first mail of an office makes the key of its reply tokens.
                preview = try await request.write { session, context in
                    try desk.preview(
                        draft,
                        of: person.email,
                        on: reference,
                        context: context,
                        viewer: person,
                        in: session
                    )
                }
            } catch {
                failure = ReplyFailure(error, model.draft, reference, Names(model.context))
                if failure == nil { throw error }
            }
        }
        return ReplyView(
            model: model,
            request: request,
            choices: ActionChoices(model.context, inboxes: []),
            values: values,
            failure: failure,
            preview: preview,
            question: question
        )
    }

    var page: Page {
        let isRefused = failure != nil && request.request.method == .post
        return Page(
            title: (failure == nil ? "Reply: " : "Error: Reply: ") + "\(model.reference)",
            status: isRefused ? .unprocessableContent : .ok,
            isWide: true
        ) {
            div(.class("stack reply")) {
                head
                if let failure { ReplyProblems(failure: failure, model: model, hasForm: canWrite).html }
                news
                leaving
                ReviewCard(model: model, request: request, choices: choices).html
                sentBack
                if let preview { ReplyPreview(message: preview, model: model).html }
                if canWrite {
                    div(.class("beside")) {
                        ReplyForm(view: self).html
                        asked
                    }
                } else {
                    if !isReview { reason }
                    written
                    asked
                }
            }
        }
    }

    private var mail: MailServices? { request.site.services.mail }
    /// Whether whoever looks was to look at what somebody else wrote.
    private var isReview: Bool {
        guard let reviewed = model.reviewed, !reviewed.isApproved else { return false }
        return reviewed.author != model.about.viewer.email
    }
    private var canWrite: Bool { mail != nil && model.obstacle == nil }

    // MARK: - At the top

    private var head: HTML {
        header(.class("stack tight")) {
            p(.class("cluster")) {
                a(.href(.enquiry(model.reference)), .class("reference strong")) { model.reference.description }
                tag(model.enquiry.marking.rawValue, kind: model.enquiry.marking == .officialSensitive ? "mind" : "")
                if model.enquiry.restricted { tag("for named people only", kind: "mind") }
                if model.about.isDistressing { tag("distressing", kind: "mind", sign: "◆") }
            }
            h1 { isReview ? "Review the reply" : "Reply" }
            p(.class("lede breaks")) {
                "To \(model.enquiry.from.display): \(model.about.names.title(model.about.summary))"
            }
            if canWrite { p(.class("reply-way")) { a(Attribute("href", "#asked")) { "What was asked" } } }
            if mail?.isDry ?? false {
                p(.class("notice info")) {
                    "Nothing leaves this installation. What you send is written down and shown in the outbox, and "
                    "nobody outside gets it."
                }
            }
        }
    }

    /// What happened while somebody wrote.
    @HTMLBuilder private var news: HTML {
        let saw = request.saw ?? request.query.integer("saw")
        let events = model.events(after: saw)
        if !events.isEmpty {
            let history = HistoryWords(names: model.about.names, isDistressing: model.about.isDistressing)
            div(.class("notice warning reply-news"), .role("alert"), .id("news")) {
                p(.class("strong")) { "Since you opened this page:" }
                ul {
                    for event in events {
                        li {
                            "\(model.about.names.doer(event.actor).uppercasedFirst), \(request.words.ago(event.at)): "
                            history.words(event)
                        }
                    }
                }
                p { "The newest message stands beside your text. Every word you typed is kept." }
            }
        }
    }

    /// What whoever looked at the answer wants mended, beside the text it is about.
    private var sentBack: HTML? {
        model.sentBack.map { back in
            div(.class("notice warning")) {
                p(.class("strong")) { "\(model.about.names.doer(back.by).uppercasedFirst) sent the answer back:" }
                p(.class("as-typed")) { back.because }
            }
        }
    }

    /// A mail of theirs that can still be called back.
    @HTMLBuilder private var leaving: HTML {
        if let mail = model.leaving {
            div(.class("notice info")) {
                span {
                    "A mail of yours on this enquiry waits to leave until \(request.words.clockSecond(mail.notBefore))."
                }
                RecallForm(mail: mail.id, reference: model.reference).html(request)
            }
        }
    }

    /// What somebody wrote who may not send it any more: it is not lost.
    @HTMLBuilder private var written: HTML {
        let texts = ["text", "welsh"].compactMap(values.raw).filter { !$0.isEmpty }
        if model.savedAt != nil || failure != nil, !texts.isEmpty {
            section(.class("card stack measure"), .aria("labelledby", "written")) {
                h2(.id("written")) { "What you wrote" }
                p { "Whoever works on the enquiry now cannot see it: copy what they need, and pass it on." }
                for text in texts { div(.class("as-typed breaks")) { text } }
            }
        }
    }

    /// Why there is no form.
    private var reason: HTML {
        div(.class("card stack tight measure")) {
            if mail == nil {
                h2 { "Mail cannot be sent from here yet" }
                p {
                    "An administrator has to say which mail server takes the office’s mail and which address it leaves "
                    "from: under “"
                    code { "smtp:" }
                    "” in the configuration file, with “"
                    code { "url" }
                    "” and “"
                    code { "from" }
                    "”, and start Intray again. With “"
                    code { "dry-run: true" }
                    "” everything can be tried without anything leaving."
                }
                p { "Until then, answer from the mailbox and close the enquiry here." }
            } else if let obstacle = model.obstacle {
                h2 { "You cannot write now" }
                p { obstacleWords(obstacle) }
            }
            p { a(.href(.enquiry(model.reference))) { "To the enquiry" } }
        }
    }

    private func obstacleWords(_ obstacle: Refusal) -> String {
        model.enquiry.state == .inReview
            ? "A second pair of eyes looks at the answer. You can go on once it is approved or sent back."
            : obstacle.onPage(model.about.names)
    }

    private var asked: HTML { ReplyAsked(model: model, words: request.words).html }
}
