import Triage

/// Asks somebody else to look before a mail leaves.
struct ReplyReviewFields {
    let view: ReplyView

    private var enquiry: Enquiry { view.model.enquiry }

    var html: HTML? {
        guard EnquiryAction.review.obstacle(on: enquiry, view.model.context) == nil else { return nil }
        return HTML {
            if let demanded { p(.class("for-final")) { demanded } }
            details(.id("review"), .flag("open", isWanted)) {
                summary { "Ask somebody to review it" }
                div(.class("stack")) {
                    p(.class("hint")) {
                        "They see the mail as it stands now, and approve it or send it back. If you change it afterwards, "
                        "it needs another look."
                    }
                    Field(name: "reviewer", label: "Who is asked", wrong: view.failure?.wrong["reviewer"])
                        .grouped(
                            view.choices.reviewers(of: enquiry),
                            chosen: view.values["reviewer"],
                            empty: "Anybody who may"
                        )
                    Field(name: "remark", label: "What to look at (optional)").text(view.values.raw("remark"), rows: 2)
                    div {
                        HTML(
                            element: "button",
                            [.class("quiet"), .name(ReplyDeed.field), .value("review")],
                            content: HTML(text: "Ask for review")
                        )
                    }
                }
            }
        }
    }

    private var rule: ReviewRule { view.model.context.kit.category(enquiry.category)?.review ?? .never }

    private var isWanted: Bool {
        view.failure?.needsReview ?? false || view.failure?.wrong["reviewer"] != nil
            || view.model.draft.purpose == .final && rule == .always && !enquiry.approved
    }

    /// Said before somebody sends what would be refused.
    private var demanded: String? {
        guard !enquiry.approved else { return nil }
        return switch rule {
        case .always: "In this category a second pair of eyes sees every answer before it is sent: ask for one below."
        case .refusals:
            "To refuse, or to supply a part only, a second pair of eyes must see it first: ask for one below."
        case .never: nil
        }
    }
}
