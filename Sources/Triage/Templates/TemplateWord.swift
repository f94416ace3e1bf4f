/// What a template may name in braces or ask for in a condition. Raw values are promises to offices.
package enum TemplateWord: String, Sendable, Hashable, CaseIterable {
    case reference, greeting, name, received, today, team, colleague, missing, paused, late, adjustments, welsh, opening
    case answerBy = "answer-by"
    case receivedFacts = "received-facts"
    case waitingFor = "waiting-for"
    case waitingRequest = "waiting-request"
    case waitingTime = "waiting-time"
    case whatNext = "what-next"
    case complaintAddress = "complaint-address"
    case postalAddress = "postal-address"

    /// Whether it stands for words; what does not can only be asked for in a condition.
    package var hasWords: Bool { self != .paused && self != .late }

    /// Whether there are words for it whatever the enquiry: all others must stand in a block of their own condition, so
    /// that no sentence is left with a hole in it.
    package var isAlwaysThere: Bool {
        switch self {
        case .reference, .greeting, .received, .today, .team, .whatNext: true
        default: false
        }
    }

    /// What it stands for, for whoever writes a template.
    package var inWords: String {
        switch self {
        case .reference: "the reference of the enquiry"
        case .greeting: "“Dear” and the name, or “Hello” where no name is known"
        case .name: "the name of the correspondent"
        case .received: "the day the enquiry reached us"
        case .today: "the day of writing"
        case .team: "the name of the office"
        case .colleague: "the name of whoever writes"
        case .missing: "a list of the facts that are still needed, and no others"
        case .paused: "the time for answering stands still"
        case .late: "the date for answering has passed"
        case .adjustments: "how to ask for adjustments"
        case .welsh: "how to ask for Welsh"
        case .opening: "when the office is open"
        case .answerBy: "the day by which we answer, where the clock gives one"
        case .receivedFacts: "a list of the facts we have noted"
        case .waitingFor: "what we wait for, in a few words"
        case .waitingRequest: "the request for what we wait for, in sentences"
        case .waitingTime: "what waiting does to the time for answering, by the rule of the clock"
        case .whatNext: "what happens next"
        case .complaintAddress: "where to complain"
        case .postalAddress: "the postal address"
        }
    }
}
