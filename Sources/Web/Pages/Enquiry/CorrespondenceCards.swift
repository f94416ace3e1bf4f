import QueueStore
import Triage
import WorkingTime

/// What of the correspondence somebody has to see to: mail that did not arrive, what was written past Intray, another
/// enquiry that this one has to do with, and why it is open again.
struct CorrespondenceCards {
    let model: EnquiryModel
    let actions: ActionsCard

    private var words: Words { actions.request.words }
    private var story: ConversationStory { model.story }
    private var reference: EnquiryReference { model.reference }

    var html: HTML? {
        let cards = [reopened, undelivered, outside, earlier].compactMap(\.self)
        guard !cards.isEmpty else { return nil }
        return div(.class("stack")) { for card in cards { card } }
    }

    private var reopened: HTML? {
        guard let reopened = story.reopened, model.enquiry.state != .closed else { return nil }
        return p(.class("notice")) {
            span {
                "Open again since \(words.moment(reopened.at)): "
                // Whoever reopened it may have quoted what is hard to read.
                span(.class("breaks")) {
                    model.isDistressing && reopened.by != .intray
                        ? "\(model.names.doer(reopened.by)) reopened it" : reopened.because
                }
                "."
            }
        }
    }

    // MARK: - What did not arrive

    private var undelivered: HTML? {
        guard !model.enquiry.undelivered.isEmpty else { return nil }
        let failures = model.enquiry.undelivered.flatMap { ledger in
            (story.failures[ledger] ?? []).map { (ledger, $0) }
        }
        return section(.class("card stack to-see"), .aria("labelledby", "undelivered")) {
            h2(.id("undelivered")) { "Mail that did not arrive" }
            ul {
                for (ledger, failure) in failures {
                    li(.class("breaks")) {
                        "To \(Words.list(failure.to)): \(Words.untrusted(failure.because)) "
                        a(Attribute("href", "#message-\(ledger)")) { "See the mail" }
                    }
                }
            }
            if model.enquiry.state == .closed {
                p(.class("strong")) { "The enquiry is closed, but this did not reach them." }
            }
            ways
        }
    }

    private var ways: HTML {
        div(.class("stack tight no-print")) {
            if actions.possible.contains(.seeToDelivery) {
                p(.class("cluster")) {
                    if actions.request.site.services.mail != nil {
                        a(.href(.action("reply", on: reference)), .class("button small")) { "Write again" }
                    }
                    if actions.possible.contains(.correct) {
                        a(.href(.action("correct", on: reference)), .class("button quiet small")) {
                            "Correct their address"
                        }
                    }
                }
                details(.id("act-seen-to")) {
                    summary { "Seen to" }
                    div(.class("stack tight"), .id("do-seen-to")) {
                        p(.class("muted small")) { "For what needs no further mail: they were told by telephone, say." }
                        actions.form(.seeToDelivery, prefix: "seen-to-") { $0.isPrimary = false }
                    }
                }
            }
        }
    }

    // MARK: - What was written past Intray

    private var outside: HTML? {
        let answers = model.enquiry.answeredOutside.compactMap { story.outside[$0] }
        guard !answers.isEmpty else { return nil }
        return section(.class("card stack to-see"), .aria("labelledby", "outside")) {
            h2(.id("outside")) { "Answered from the mailbox" }
            ul {
                for answer in answers {
                    li(.class("breaks")) {
                        "\(answer.from.display) wrote to \(Words.list(answer.to)) on \(words.moment(answer.sentAt)). "
                        a(Attribute("href", "#message-\(answer.message)")) { "See the mail" }
                    }
                }
            }
            p { "Was that the answer?" }
            div(.class("cluster no-print")) {
                if actions.possible.contains(.close) { close }
                actions.form(.keepOpen, prefix: "outside-") { $0.isPrimary = false }
            }
        }
    }

    private var close: HTML {
        actionForm(actions.request, to: .action(EnquiryAction.close.rawValue, on: reference), .class("inline")) {
            input(.type("hidden"), .name("saw"), .value(String(model.enquiry.version)))
            input(.type("hidden"), .name("outcome"), .value(Outcome.answeredElsewhere.rawValue))
            button { "Close as answered elsewhere" }
        }
    }

    // MARK: - Another enquiry

    private var earlier: HTML? {
        guard let told = model.enquiry.earlier, let other = story.earlier, model.enquiry.mergedInto == nil else {
            return nil
        }
        let closed = other.closedAt.map { " (closed on \(words.day($0)))" } ?? ""
        return section(.class("card stack tight to-see"), .aria("labelledby", "earlier")) {
            h2(.id("earlier")) {
                told.isCertain ? "Goes on from \(other.reference)" : "May belong to \(other.reference)"
            }
            p {
                a(.href(.enquiry(other.reference)), .class("reference")) { other.reference.description }
                " "
                span(.class("breaks")) { model.names.title(other) }
                span(.class("muted")) { closed }
            }
            p(.class("small breaks")) {
                told.isCertain
                    ? "Because \(told.because). It was closed, so this is an enquiry of its own."
                    : "Because \(told.because). Anybody can write a reference, so nobody was let in by it: look whether it is so."
            }
            if actions.possible.contains(.merge), other.state != .closed { join(other.reference) }
        }
    }

    private func join(_ other: EnquiryReference) -> HTML {
        div(.class("cluster no-print")) {
            actionForm(actions.request, to: .action(EnquiryAction.merge.rawValue, on: reference), .class("inline")) {
                input(.type("hidden"), .name("saw"), .value(String(model.enquiry.version)))
                input(.type("hidden"), .name("into"), .value(other.description))
                button(.class("quiet small")) { "Join them: \(other) goes on" }
            }
            span(.class("small muted")) { "It can be undone." }
        }
    }
}
