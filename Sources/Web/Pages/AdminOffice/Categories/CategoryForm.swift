import Classifier
import Triage

/// A category as it was typed, whether it can be taken or not.
struct CategoryForm: Sendable {
    var code: String
    var name: String
    var about: String
    var skill: String
    var minutes: String
    var clocks: [String]
    var audience: String
    var advisory: String
    var marking: String
    var priority: String
    var requiredFacts: [String]
    var helpfulFacts: [String]
    var review: String
    var allocatesItself: Bool
    var acknowledgement: String
    /// Empty for the rule of the office.
    var closedReply: String
    /// Empty for the number of the office.
    var closedReplyDays: String
    /// One a line, `phrase = weight`.
    var cues: String
    var examples: [String]

    init(_ draft: CategoryDraft, code: String) {
        self.code = code
        name = draft.name
        about = draft.about
        skill = draft.skill ?? ""
        minutes = String(draft.minutes)
        clocks = draft.clocks
        audience = draft.audience.rawValue
        advisory = draft.advisory?.rawValue ?? ""
        marking = draft.marking.rawValue
        priority = draft.priority.rawValue
        requiredFacts = draft.requiredFacts.map(\.rawValue)
        helpfulFacts = draft.helpfulFacts.map(\.rawValue)
        review = draft.review.rawValue
        allocatesItself = draft.allocatesItself
        acknowledgement = draft.acknowledgement.rawValue
        closedReply = draft.closedReply?.rawValue ?? ""
        closedReplyDays = draft.closedReplyDays.map(String.init) ?? ""
        cues = draft.cues.map { "\($0.phrase) = \($0.weightInWords)" }.joined(separator: "\n")
        examples = draft.examples.map(\.trimmed)
    }

    /// - Parameter code: the category that is edited; nil for a new one.
    init(_ fields: FormFields, code: String?) {
        self.code = code ?? fields["code"] ?? ""
        name = fields["name"] ?? ""
        about = fields["about"] ?? ""
        skill = fields["skill"] ?? ""
        minutes = fields["minutes"] ?? ""
        clocks = fields.all("clock")
        audience = fields["seen-by"] ?? ""
        advisory = fields["advisory"] ?? ""
        marking = fields["marking"] ?? ""
        priority = fields["priority"] ?? ""
        requiredFacts = fields.all("required")
        helpfulFacts = fields.all("helpful")
        review = fields["review"] ?? ""
        allocatesItself = fields.has("auto-allocate")
        acknowledgement = fields["acknowledge"] ?? ""
        closedReply = fields["closed-reply"] ?? ""
        closedReplyDays = fields["closed-reply-days"] ?? ""
        cues = fields["cues"] ?? ""
        examples = fields.all("example")
    }
}

extension CategoryForm {
    /// What was typed, as the kit takes it.
    ///
    /// - Parameter before: the category as it was; an example that was not touched stays to the letter.
    /// - Throws: `Objections.Wrong`.
    func draft(over before: CategoryDraft?) throws -> CategoryDraft {
        var wrong: [String: String] = [:]
        var draft = before ?? CategoryDraft(name: name)
        draft.name = name
        if name.isEmpty { wrong["name"] = "Say what it is called: everybody sees the name." }
        draft.about = about
        draft.skill = skill.isEmpty ? nil : skill
        draft.clocks = clocks.reduce(into: []) { clocks, clock in if !clocks.contains(clock) { clocks.append(clock) } }
        draft.audience = KitCategory.Audience(rawValue: audience) ?? .all
        draft.advisory = Advisory(rawValue: advisory)
        draft.marking = Marking(rawValue: marking) ?? .official
        draft.priority = Priority(rawValue: priority) ?? .normal
        draft.review = ReviewRule(rawValue: review) ?? .never
        draft.allocatesItself = allocatesItself
        draft.acknowledgement = KitCategory.Acknowledgement(rawValue: acknowledgement) ?? .off
        draft.closedReply = ClosedReply.Rule(rawValue: closedReply)
        draft.requiredFacts = FactKey.ordered(requiredFacts, as: before?.requiredFacts)
        draft.helpfulFacts = FactKey.ordered(helpfulFacts, as: before?.helpfulFacts)
            .filter { !draft.requiredFacts.contains($0) }
        if let number = Int(minutes), (1...4_800).contains(number) {
            draft.minutes = number
        } else {
            wrong["minutes"] = "Give whole minutes from 1 to 4800, such as 30."
        }
        do {
            draft.closedReplyDays = try ClosedReplyDays.read(closedReplyDays)
        } catch {
            wrong["closed-reply-days"] = "\(error)"
        }
        do {
            draft.cues = try CueLines.read(cues)
        } catch {
            wrong["cues"] = "\(error)"
        }
        let known = Dictionary(
            (before?.examples ?? []).map { ($0.trimmed, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        draft.examples = examples.map { known[$0] ?? $0 + "\n" }
        guard wrong.isEmpty else { throw Objections.Wrong(fields: wrong) }
        return draft
    }
}

extension FactKey {
    /// Facts that were ticked, in the order in which they stood, then in the order of all.
    fileprivate static func ordered(_ ticked: [String], as before: [FactKey]?) -> [FactKey] {
        let chosen = Set(ticked.compactMap(FactKey.init(rawValue:)))
        let kept = (before ?? []).filter(chosen.contains)
        return kept + allCases.filter { chosen.contains($0) && !kept.contains($0) }
    }
}
