import Triage

/// What can be done with an enquiry: the likely next steps at the top, everything else in groups.
struct ActionsCard {
    let model: EnquiryModel
    let request: PageRequest
    let possible: [EnquiryAction]
    let choices: ActionChoices

    /// Actions that belong together, under the words people look for.
    private static let groups: [(name: String, actions: [EnquiryAction])] = [
        ("Time", [.wait, .resume, .extend, .redate, .acknowledge]),
        ("Give to somebody", [.triage, .allocate, .handBack, .passOn, .move, .handOff]),
        ("Together with others", [.review, .approve, .sendBack, .split, .merge]),
        ("Put right", [.undo]),
        ("End", [.close, .discard, .restore, .reopen]),
    ]

    /// What comes next, at the top of the page.
    var next: HTML? {
        let likely = likely
        guard !likely.isEmpty || canReply || hasAnswerToReview else { return nil }
        return section(.class("card stack next-steps no-print"), .aria("labelledby", "next")) {
            h2(.id("next")) { "What next" }
            if canReply || hasAnswerToReview || likely.contains(where: \.isQuick) {
                div(.class("cluster")) {
                    reply
                    for action in likely where action.isQuick { quick(action, isFirst: action == likely.first) }
                }
            }
            for action in likely where !action.isQuick { folded(action) }
        }
    }

    private var canReply: Bool {
        model.enquiry.obstacleToReply(model.context.acting(as: model.viewer)) == nil
    }

    private var hasAnswerToReview: Bool { model.enquiry.state == .inReview && model.enquiry.review?.text != nil }

    /// The way to where a reply is written, or looked at before it leaves.
    @HTMLBuilder private var reply: HTML {
        if hasAnswerToReview {
            a(.href(.reply(to: model.reference)), .class("button"), .data("key", "r")) { "Read the answer to look at" }
        } else if canReply {
            a(.href(.reply(to: model.reference)), .class("button" + (isReplyFirst ? "" : " quiet")), .data("key", "r"))
            {
                "Reply"
                " "
                kbd(.class("scripted-only")) { "r" }
            }
        }
    }

    private var isReplyFirst: Bool { [.begun, .waiting].contains(model.enquiry.state) }

    /// Everything else.
    var rest: HTML? {
        let groups = Self.groups.map { name, actions in (name, actions.filter(isLeft)) }.filter { !$0.1.isEmpty }
        guard !groups.isEmpty else { return nil }
        return section(.class("card stack no-print"), .aria("labelledby", "more")) {
            h2(.id("more")) { "Everything else you can do" }
            for (name, actions) in groups {
                h3(.class("group-name")) { name }
                div(.class("stack tight")) {
                    for action in actions { if action.isQuick { explained(action) } else { folded(action) } }
                }
            }
        }
    }

    /// The form of an action; nil where the viewer cannot do it.
    func form(_ action: EnquiryAction, prefix: String, _ change: (inout ActionForm) -> Void = { _ in }) -> HTML? {
        guard possible.contains(action) else { return nil }
        var form = ActionForm(
            action,
            on: model.reference,
            saw: model.enquiry.version,
            enquiry: model.enquiry,
            choices: choices
        )
        form.back = .enquiry(model.reference)
        change(&form)
        return form.html(request, prefix: prefix)
    }

    /// The two or three things that somebody most likely does next.
    private var likely: [EnquiryAction] {
        let all: [EnquiryAction] =
            switch model.enquiry.state {
            case .new: [.agree, .triage, .discard]
            case .allocated: isTheirs ? [.begin, .passOn] : [.allocate, .begin]
            case .begun: isTheirs ? [.close, .wait, .review] : [.allocate, .close]
            case .waiting: [.resume, .close]
            case .inReview: [.approve, .sendBack]
            case .closed: [.restore, .reopen]
            }
        return all.filter(possible.contains)
    }

    private var isTheirs: Bool {
        let context = model.context
        return context.staff.isFor(model.viewer.email, model.enquiry.allocation, on: context.today)
            || model.enquiry.allocation == .pool
    }

    private func isLeft(_ action: EnquiryAction) -> Bool {
        possible.contains(action) && !likely.contains(action)
    }

    private func quick(_ action: EnquiryAction, isFirst: Bool) -> HTML? {
        form(action, prefix: "next-\(action.rawValue)-") { $0.isPrimary = isFirst }
    }

    private func explained(_ action: EnquiryAction) -> HTML {
        div(.class("spread"), .id("act-\(action.rawValue)")) {
            span { action.explains }
            form(action, prefix: "more-\(action.rawValue)-") { $0.isPrimary = false }
        }
    }

    private func folded(_ action: EnquiryAction) -> HTML {
        HTML(
            element: "details",
            [.class("action"), .id("act-\(action.rawValue)"), .optional("data-key", action.key)],
            content: HTML {
                summary {
                    action.label
                    if let key = action.key {
                        " "
                        kbd(.class("scripted-only")) { key }
                    }
                }
                // A link to what is inside opens it (HTML 6.8.7, ancestor details revealing).
                div(.class("stack tight"), .id("do-\(action.rawValue)")) {
                    if let explains = action.explains { p(.class("muted small")) { explains } }
                    form(action, prefix: "act-\(action.rawValue)-")
                }
            }
        )
    }
}
