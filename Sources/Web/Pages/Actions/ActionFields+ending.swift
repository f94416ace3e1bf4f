import Triage
import WorkingTime

extension ActionFields {
    /// A second pair of eyes, how it ended, and what is written down.
    var ending: HTML {
        HTML {
            switch form.action {
            case .review: reviewing
            case .approve: text("remark", "What to mind all the same (optional)", rows: 2)
            case .sendBack: because("What is wrong")
            case .close: closing
            case .handOff: handingOff
            case .reopen: because()
            case .seeToDelivery: because("What you did about it", "It is kept with the enquiry.")
            default: noting
            }
        }
    }

    private var noting: HTML {
        text(
            "text",
            "Note",
            "Notes can be disclosed under freedom of information and data protection law. "
                + "Write as if the person will read it.",
            rows: 5
        )
    }

    @HTMLBuilder
    private var reviewing: HTML {
        choice("reviewer", "Who is asked", nil, choices.reviewers(of: enquiry), empty: "Anybody who may")
        choice(
            "outcome",
            "How it is meant to end",
            "Closing it with another outcome needs another approval.",
            choices.outcomes(of: nil),
            empty: "That is the question"
        )
        text("remark", "What to look at (optional)", rows: 3)
    }

    // MARK: - Closing

    /// Also for a mail that answers.
    @HTMLBuilder
    var closing: HTML {
        choice("outcome", "Outcome", outcomeHint, choices.outcomes(of: enquiry), empty: "Choose")
        text("evidence", "Evidence", Self.evidenceHint, rows: 2)
        if isLate || form.wrong["late-because"] != nil || value("late-because") != nil {
            text(
                "late-because",
                "Why it was late (optional)",
                "It was due before now. The reason is for the monthly report.",
                rows: 2
            )
        }
    }

    /// What the domain demands, in its own words.
    private static let evidenceHint: String = {
        let demands = Outcome.allCases.compactMap { outcome in
            outcome.evidenceDemanded.map { "for “\(outcome.title)”, \($0)" }
        }
        return "Needed " + demands.joined(separator: "; ") + ". Otherwise you may leave it empty."
    }()

    private var outcomeHint: String? {
        guard let enquiry, let rule = choices.context.kit.category(enquiry.category)?.review, rule != .never else {
            return nil
        }
        if enquiry.approved {
            return enquiry.approvedOutcome.map { "“\($0.title)” was approved by a second pair of eyes." }
                ?? "The answer was approved by a second pair of eyes."
        }
        return rule == .always
            ? "In this category a second pair of eyes sees every answer first: ask for one before you close it."
            : "To refuse, or to supply a part only, ask for a second pair of eyes first."
    }

    private var isLate: Bool {
        guard let enquiry else { return true }
        return enquiry.clocks.contains { [.late, .missed].contains($0.status(at: choices.context.now)) }
    }

    @HTMLBuilder
    private var handingOff: HTML {
        line("to", "To whom", "A name, a team, an address.")
        because("Why (optional)")
        p(.class("hint")) {
            "Nothing is sent. Download the packet first: it says who asks, since when and by when, with the whole "
            "conversation. Pass it on as its marking "
            if let enquiry { "(\(enquiry.marking.rawValue)) " }
            "allows. A request for information goes off on the day it comes, whoever it was meant for: the law counts "
            "from then."
        }
    }
}
