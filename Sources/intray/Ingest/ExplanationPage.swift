import Classifier
import Ingest
import Mail
import QueueStore
import Triage
import WorkingTime

/// An explanation for a person's eyes.
struct ExplanationPage {
    private let explanation: Explanation
    private let office: Office

    init(_ explanation: Explanation, _ office: Office) {
        self.explanation = explanation
        self.office = office
    }

    func print() {
        let message = explanation.examined.message
        Output.line("\(message.subject.isEmpty ? "(no subject)" : message.subject)")
        Output.line("from \(message.from.display), received \(office.zone.date(of: message.kept.receivedAt).inWords)")
        if let reason = message.quarantine { Output.line("It would be set aside: \(reason)") }
        if message.machine.isMachine { Output.line("A machine wrote it: \(message.machine.reason)") }
        printCategory()
        if let route = explanation.assessment.proposal.route {
            Output.line("Who: \(route.to) (\(route.because.joined(separator: "; ")))")
        }
        for clock in explanation.assessment.clocks { Output.line("By when, \(clock.name): \(clock.account)") }
        printFindings()
    }

    private func printCategory() {
        let proposal = explanation.assessment.proposal
        let certainty = "\(Int((proposal.probability * 100).rounded())) %"
        let name = office.kit.category(proposal.category)?.name ?? proposal.category
        Output.line("\nWhat: \(name) (\(proposal.category), \(certainty)\(proposal.abstained ? ", not sure" : ""))")
        if !proposal.because.isEmpty { Output.line("  because of \(proposal.because.joined(separator: ", "))") }
        let others = proposal.alternatives.prefix(4)
            .map { "\($0.code) \(Int(($0.probability * 100).rounded())) %" }.joined(separator: ", ")
        Output.line("  else \(others)")
    }

    private func printFindings() {
        let proposal = explanation.assessment.proposal
        Output.line("Language: \(proposal.language.rawValue)")
        for (key, values) in proposal.facts.sorted(by: { $0.key < $1.key }) {
            Output.line("  \(key): \(values.joined(separator: " · "))")
        }
        if !proposal.missing.isEmpty { Output.line("Still missing: \(proposal.missing.joined(separator: ", "))") }
        for advisory in proposal.advisories {
            let words = (proposal.advisoryReasons[advisory.rawValue] ?? []).joined(separator: ", ")
            Output.line("Mind: \(advisory.rawValue) (\(words))")
        }
        for defect in explanation.message.defects { Output.line("Defect: \(defect.kind.rawValue)") }
    }
}
