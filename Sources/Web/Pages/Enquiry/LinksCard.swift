import QueueStore
import Triage
import WorkingTime

/// Other enquiries that have to do with one.
struct LinksCard {
    let model: EnquiryModel
    let words: Words

    var html: HTML? {
        guard !model.linked.isEmpty else { return nil }
        return section(.class("card stack tight"), .aria("labelledby", "linked")) {
            h2(.id("linked")) { "Linked enquiries" }
            ul(.class("plain stack tight")) { for link in model.linked { li { entry(link) } } }
        }
    }

    /// Those with the same request, beside a list.
    var compact: HTML? {
        let same = model.linked.filter { $0.relation == .sameRequest }
        guard !same.isEmpty else { return nil }
        return div(.class("stack tight")) {
            p(.class("strong")) { "The same request" }
            ul(.class("plain stack tight")) { for link in same.prefix(5) { li { entry(link) } } }
            if same.count > 5 { p(.class("small muted")) { "and \(same.count - 5) more" } }
        }
    }

    private func entry(_ link: LinkedEnquiry) -> HTML {
        let other = link.summary
        return HTML {
            span(.class("muted small")) { link.relation.words + " " }
            a(.href(.enquiry(other.reference)), .class("reference")) { other.reference.description }
            " "
            span(.class("breaks")) { model.names.title(other) }
            span(.class("muted small")) {
                " (\(other.from.display), \(words.day(other.receivedAt)), "
                    + (other.outcome.map { "closed: \($0.words)" } ?? "open") + ")"
            }
        }
    }
}

extension LinkedEnquiry.Relation {
    /// As it stands before the other’s reference.
    var words: String {
        switch self {
        case .origin: "Split off from"
        case .splitInto: "Split into"
        case .tookIn: "Has taken in"
        case .mergedInto: "Merged into"
        case .sameRequest: "Same request:"
        }
    }
}

/// Past enquiries like one, with the answers that were given.
struct SimilarCard {
    let model: EnquiryModel
    let words: Words

    var html: HTML? {
        guard !model.similar.isEmpty else { return nil }
        return section(.class("card stack tight"), .aria("labelledby", "similar")) {
            h2(.id("similar")) { "Answered before" }
            p(.class("small muted")) { "Closed enquiries whose words are most like this one’s, most alike first." }
            ul(.class("plain stack")) {
                for answered in model.similar { li(.class("stack tight")) { entry(answered) } }
            }
        }
    }

    private func entry(_ answered: AnsweredEnquiry) -> HTML {
        let other = answered.summary
        return HTML {
            p {
                a(.href(.enquiry(other.reference)), .class("reference")) { other.reference.description }
                " "
                span(.class("breaks")) { model.names.title(other) }
            }
            p(.class("small")) {
                strong { other.outcome?.title ?? "Closed" }
                answered.evidence.map { ": \($0)" }
                if answered.isWithheld { ". What was answered is on its own page, where reading is recorded." }
            }
            p(.class("small muted")) { ended(answered) }
        }
    }

    private func ended(_ answered: AnsweredEnquiry) -> String {
        let by = answered.answeredBy.map { " by \(model.names.actor($0))" } ?? ""
        let on = answered.summary.closedAt.map { " on \(words.day($0))" } ?? ""
        return "\(model.names.category(answered.summary.category)), closed\(on)\(by)"
    }
}
