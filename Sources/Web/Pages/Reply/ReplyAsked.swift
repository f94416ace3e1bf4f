import QueueStore
import Triage
import WorkingTime

/// What was asked, beside what is written: the newest message, the facts, what is missing, when it is due.
struct ReplyAsked {
    let model: ReplyModel
    let words: Words

    private var about: EnquiryModel { model.about }

    var html: HTML {
        div(.class("stack"), .data("live", "asked")) {
            section(.class("card stack reply-asked"), .id("asked"), .aria("labelledby", "asked-heading"), .tabindex(-1))
            {
                h2(.id("asked-heading")) { "What was asked" }
                if let lock = about.dossier.writing, lock.holder != about.viewer.email {
                    p(.class("writing-now")) {
                        "\(about.names.person(lock.holder)) \(words.writing(since: lock.since))."
                    }
                }
                if !model.others.isEmpty {
                    p { "\(Words.list(model.others.map(about.names.person))) began a reply that is not sent." }
                }
                AdvisoryCards(model: about, hasForms: false, possible: []).compact
                if about.isDistressing { p { "It is about \(about.distress.matter). What was written stays folded." } }
                if let newest = about.messages.last { message(newest) } else { p { "There is no correspondence." } }
                earlier
            }
            ClockCards(model: about, words: words).compact.map { clocks in
                section(.class("card stack tight"), .aria("labelledby", "due")) {
                    h2(.id("due")) { "When it is due" }
                    clocks
                }
            }
            FactsCard(model: about).html(correction: nil)
        }
    }

    @HTMLBuilder private var earlier: HTML {
        let before = about.messages.dropLast()
        if !before.isEmpty {
            details(.id("asked-earlier")) {
                summary { Words.count(before.count, "earlier message").uppercasedFirst }
                div(.class("stack")) { for one in before.reversed() { message(one) } }
            }
        }
        if about.earlier > 0 {
            p(.class("small")) { a(.href(.enquiry(model.reference))) { "The whole conversation" } }
        }
    }

    private func message(_ message: MessageModel) -> HTML {
        MessageView(message: message, model: about, words: words, designed: nil).compact
    }
}
