package import Classifier

/// One kind of enquiry an office receives, as its kit describes it.
package struct KitCategory: Sendable, Hashable {
    /// Who may see enquiries of a category.
    package enum Audience: String, Decodable, Sendable {
        case all
        /// Named people only; while nobody is named, the coordinators.
        case named
    }

    /// Whether the first word to a correspondent leaves by itself.
    package enum Acknowledgement: String, Decodable, Sendable, CaseIterable {
        case off, automatic
    }

    package let code: String
    package let name: String
    /// A sentence that says what belongs here.
    package let about: String
    /// The skill a colleague needs; nil when anybody can.
    package let skill: String?
    /// The usual effort, in minutes.
    package let minutes: Int
    /// Rules of `DeadlineRule.all`, in the order they are shown.
    package let clocks: [String]
    package let audience: Audience
    /// What a message that may be of this category brings to a person's notice.
    package let advisory: Advisory?
    package let marking: Marking
    package let priority: Priority
    package let requiredFacts: [FactKey]
    package let helpfulFacts: [FactKey]
    /// Whether an enquiry may be given to the suggested person without a coordinator's decision.
    package let allocatesItself: Bool
    package let review: ReviewRule
    package let acknowledgement: Acknowledgement
    /// What becomes of a reply to a closed enquiry; nil for the rule of the office.
    package let closedReply: ClosedReply.Rule?
    /// For how many days a reply opens a closed enquiry again; nil for the number of the office.
    package let closedReplyDays: Int?
    package let cues: [Cue]
    package let examples: [String]
}

extension KitCategory: Decodable {
    private enum Key: String, CodingKey {
        case code, name, about, skill, minutes, clocks, marking, priority, facts, review, cues, examples, advisory
        case seenBy = "seen-by"
        case autoAllocate = "auto-allocate"
        case acknowledgement = "acknowledge"
        case closedReply = "closed-reply"
        case closedReplyDays = "closed-reply-days"
    }

    private struct Facts: Decodable {
        let required: [FactKey]?
        let helpful: [FactKey]?
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        code = try values.decode(String.self, forKey: .code)
        name = try values.decode(String.self, forKey: .name)
        about = try values.decodeIfPresent(String.self, forKey: .about) ?? ""
        skill = try values.decodeIfPresent(String.self, forKey: .skill)
        minutes = try values.decodeIfPresent(Int.self, forKey: .minutes) ?? 30
        clocks = try values.decodeIfPresent([String].self, forKey: .clocks) ?? []
        audience = try values.decodeIfPresent(Audience.self, forKey: .seenBy) ?? .all
        advisory = try values.decodeIfPresent(Advisory.self, forKey: .advisory)
        marking = try values.decodeIfPresent(Marking.self, forKey: .marking) ?? .official
        priority = try values.decodeIfPresent(Priority.self, forKey: .priority) ?? .normal
        let facts = try values.decodeIfPresent(Facts.self, forKey: .facts)
        requiredFacts = facts?.required ?? []
        helpfulFacts = facts?.helpful ?? []
        allocatesItself = try values.decodeIfPresent(Bool.self, forKey: .autoAllocate) ?? false
        review = try values.decodeIfPresent(ReviewRule.self, forKey: .review) ?? .never
        acknowledgement = try values.decodeIfPresent(Acknowledgement.self, forKey: .acknowledgement) ?? .off
        closedReply = try values.decodeIfPresent(ClosedReply.Rule.self, forKey: .closedReply)
        closedReplyDays = try values.decodeIfPresent(Int.self, forKey: .closedReplyDays)
        cues = try values.decodeIfPresent([Cue].self, forKey: .cues) ?? []
        examples = try values.decodeIfPresent([String].self, forKey: .examples) ?? []
    }
}
