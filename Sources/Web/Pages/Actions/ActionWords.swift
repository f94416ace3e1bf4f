import Classifier
import Triage
import WorkingTime

/// Words that forms use for codes of the domain.
enum ActionWords {
    /// A clock's name as people say it: “freedom of information”; the name itself for one that is not known here.
    static func clock(_ name: String) -> String { clocks[name] ?? name }

    /// A fact's key as a label: “Archive reference”.
    static func fact(_ key: String) -> String {
        switch key {
        case "isbn", "issn", "doi": return key.uppercased()
        case "needed-by": return "Needed by"
        default:
            let words = key.split(separator: "-").joined(separator: " ")
            return words.prefix(1).uppercased() + words.dropFirst()
        }
    }

    private static let clocks = [
        "foi": "freedom of information", "foi-extended": "freedom of information, extended",
        "foi-transferred": "freedom of information, transferred records",
        "foi-review": "freedom of information, internal review", "eir": "environmental information",
        "eir-complex": "environmental information, complex",
        "eir-review": "environmental information, reconsideration", "subject-access": "subject access",
        "subject-access-extended": "subject access, extended", "dp-complaint-ack": "data-protection complaint",
        "acknowledge": "acknowledgement", "one-day": "one working day", "five-day": "five working days",
        "ten-day": "ten working days", "complaint": "complaint", "complaint-review": "complaint review",
        "complaint-appeal": "complaint appeal", "correspondence": "correspondence",
        "parliamentary": "parliamentary letter", "needed-by": "the date they need it by",
        "safeguarding": "safeguarding, 24 hours",
    ]
}

extension WaitingReason {
    /// As a choice, with whose move it is.
    var title: String {
        switch self {
        case .clarification: "Clarification: they are to say what they mean"
        case .identity: "Proof of identity"
        case .authority: "Proof that they may act for somebody else"
        case .fee: "A fee, from the notice to the payment"
        case .declaration: "A signed declaration"
        case .thirdParty: "A third party: a court, an archive, a supplier, a translator"
        }
    }

    /// What waiting for it does to the clocks that run, one sentence for each effect.
    func effects(on clocks: [EnquiryClock]) -> [String] {
        let running = clocks.filter { $0.endedAt == nil }
        guard !running.isEmpty else { return ["No clock runs."] }
        let byHand = running.filter(\.setByHand).map { ActionWords.clock($0.name) }
        let byStop = Dictionary(grouping: running.filter { !$0.setByHand }) { clock in
            DeadlineRule.named(clock.rule)?.stop(for: self) ?? .runsOn
        }
        let effects = DeadlineRule.Stop.allCases.compactMap { stop in
            byStop[stop].map { "\(stop.inWords): \(Words.list($0.map { ActionWords.clock($0.name) }))." }
        }
        return effects + (byHand.isEmpty ? [] : ["Stays as it was set by hand: \(Words.list(byHand))."])
    }
}

extension DeadlineRule.Stop {
    /// What it does to a clock, before the clock's name.
    fileprivate var inWords: String {
        switch self {
        case .runsOn: "Runs on"
        case .pauses: "Stands still until the answer"
        case .restarts: "Starts anew on the day of the answer"
        case .holdsStart: "Does not start before the answer"
        }
    }
}
