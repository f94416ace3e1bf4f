import Triage
import WorkingTime

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
        let byHand = running.filter(\.setByHand).map { ClockName.of($0.name).lowercasedFirst }
        let byStop = Dictionary(grouping: running.filter { !$0.setByHand }) { clock in
            DeadlineRule.named(clock.rule)?.stop(for: self) ?? .runsOn
        }
        let effects = DeadlineRule.Stop.allCases.compactMap { stop in
            byStop[stop].map { "\(stop.inWords): \(Words.list($0.map { ClockName.of($0.name).lowercasedFirst }))." }
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
