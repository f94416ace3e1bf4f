import QueueStore
import Triage
import WorkingTime

/// Where an enquiry stands, in sentences a person would say.
struct EnquiryStanding {
    let model: EnquiryModel
    let words: Words

    private var enquiry: Enquiry { model.enquiry }
    private var names: Names { model.names }

    /// One sentence: “Rhys Hale works on it.”
    var sentence: String {
        switch enquiry.state {
        case .new: "It waits for triage."
        case .allocated: "It is with \(holder), not begun."
        case .begun: "\(holder.uppercasedFirst) works on it."
        case .waiting: "It waits for \(enquiry.wait?.words ?? "somebody outside")\(heard)."
        case .inReview: "It is with \(reviewer), for a second pair of eyes."
        case .closed: "Closed\(closed)\(enquiry.outcome.map { ": \($0.words)" } ?? "")."
        }
    }

    /// A word or two for a tag.
    var tag: String { enquiry.state.words }

    /// With whom it is, in a few words; nil where that is nobody.
    var with: String? {
        guard let allocation = enquiry.allocation, enquiry.state != .closed else { return nil }
        return names.holder(allocation.description)
    }

    /// What somebody who takes it over needs to know of its people: who had it, and when its holder is here again.
    var handOver: [String] {
        let before = enquiry.holders.filter { $0 != enquiry.allocation?.description }.map { names.holder($0) ?? $0 }
        return [away, before.isEmpty ? nil : "It was with \(Words.list(before)) before."].compactMap { $0 }
    }

    /// Says when its holder is not here today.
    private var away: String? {
        guard enquiry.state != .closed, let with, enquiry.allocation != .person(model.viewer.email),
            let presence = model.context.presence(of: enquiry.allocation),
            !presence.works(on: words.today)
        else { return nil }
        let next = presence.nextDay(onOrAfter: words.today).map { ", and is here again on \(words.near($0))" } ?? ""
        return "\(with.uppercasedFirst) is not at work today\(next)."
    }

    /// That a message came meanwhile: whoever waits for it should not overlook it.
    private var heard: String {
        enquiry.wait?.heard.map { "; a message came on \($0.inWords), which may be the answer" } ?? ""
    }

    private var holder: String { with ?? "nobody" }

    private var reviewer: String {
        enquiry.review?.reviewer.map { names.person($0) } ?? "anybody who may look at it"
    }

    private var closed: String { enquiry.closedAt.map { " on \(words.moment($0))" } ?? "" }
}
