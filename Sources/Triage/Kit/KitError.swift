import WorkingTime

/// What is wrong with a kit, and what to do about it.
package enum KitError: Error, Equatable, CustomStringConvertible {
    case unknownKit(String, known: [String])
    /// The text is no kit; the detail names line or key.
    case unreadable(String)
    case noCategories
    case repeatedCategory(String)
    case unknownCategory(String)
    case unknownDefault(String)
    case unknownRule(String, category: String)
    case unknownSkill(String, category: String)
    case unknownAdvisory(String)
    case threshold(Double)
    case closedReplyDays(Int)
    case unknownDetail(String, known: [String])
    case repeatedTemplate(String)
    case unknownTemplate(String)
    /// A category acknowledges by itself and has no template to do it with.
    case noAcknowledgement(String)
    case template(TemplateFault)
    /// A citation without words, or of more than one line.
    case citation(String)
    case repeatedCitation(String)

    package var description: String {
        switch self {
        case .unknownKit(let name, let known):
            "There is no kit “\(name)”. Known kits: \(known.joined(separator: ", "))."
        case .unreadable(let detail): "The kit cannot be read: \(detail)"
        case .noCategories: "The kit has no categories: add at least one under “categories”."
        case .repeatedCategory(let code): "The kit has the category “\(code)” twice: rename or remove one."
        case .unknownCategory(let code): "The kit has no category “\(code)”: somebody may have taken it out."
        case .unknownDefault(let code): "“default-category: \(code)” names no category of the kit."
        case .unknownRule(let rule, let category):
            "Category “\(category)” has the clock “\(rule)”, which is no rule. Rules: \(Self.rules)."
        case .unknownSkill(let skill, let category):
            "Category “\(category)” asks for the skill “\(skill)”, which is not under “skills”."
        case .unknownAdvisory(let word):
            "“advisories” has “\(word)”. Advisories: \(Advisory.allCases.map(\.rawValue).joined(separator: ", "))."
        case .threshold(let value): "“threshold: \(value)” must lie between 0 and 1."
        case .closedReplyDays(let days): "“closed-reply-days: \(days)” must lie between 0 and \(ClosedReply.mostDays)."
        case .unknownDetail(let key, let known):
            "“office” has “\(key)”, which no reply uses. Keys: \(known.joined(separator: ", "))."
        case .repeatedTemplate(let code): "The kit has the template “\(code)” twice: rename or remove one."
        case .unknownTemplate(let code): "The kit has no template “\(code)”: somebody may have taken it out."
        case .noAcknowledgement(let code):
            "Category “\(code)” acknowledges by itself, and no template of the kind “acknowledgement” is for it."
        case .citation(let code): "Citation “\(code)” needs one line of words under “en” or “cy”."
        case .repeatedCitation(let code): "The kit has the citation “\(code)” twice: rename or remove one."
        case .template(let fault):
            "Template “\(fault.template)”, “\(fault.key)”\(fault.line.map { ", line \($0) of the kit" } ?? ""): "
                + fault.problem
        }
    }

    /// The same with the line of the kit, where it is about a place that has one.
    func located(in yaml: String) -> KitError {
        guard case .template(let fault) = self else { return self }
        return .template(fault.located(in: yaml))
    }

    private static var rules: String { DeadlineRule.all.map(\.name).joined(separator: ", ") }
}
