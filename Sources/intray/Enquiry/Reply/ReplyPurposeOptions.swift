import ArgumentParser
import Triage
import WorkingTime

/// What a mail is for, as it is said on the command line.
struct ReplyPurposeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("It asks for something, and the enquiry waits for it.", valueName: "reason"))
    var ask: WaitingReason?
    @Option(
        help: ArgumentHelp("With --ask: the day to look again; in two weeks, when left out.", valueName: "date"),
        transform: CivilDate.given
    )
    var chase: CivilDate?
    @Flag(help: "It answers, and the enquiry is closed.")
    var final = false
    @Option(help: "With --final: how the enquiry ends; as the template says, when left out.")
    var outcome: Outcome?
    @Option(help: ArgumentHelp("With --final: what shows it.", valueName: "text"))
    var evidence: String?
    @Option(help: ArgumentHelp("With --final, where it is late: why.", valueName: "text"))
    var lateBecause: String?

    func validate() throws {
        guard ask == nil || !final else {
            throw ValidationError("A mail asks or it answers: give --ask or --final, not both.")
        }
        guard final || (outcome == nil && evidence == nil && lateBecause == nil) else {
            throw ValidationError("--outcome, --evidence and --late-because go with --final.")
        }
    }

    /// Whether anything of it was said.
    var isGiven: Bool { ask != nil || final || chase != nil }

    /// Says what a draft is for. Only --final closes, whatever a template is for: nothing ends by a slip.
    func apply(to draft: inout ReplyDraft, today: CivilDate) {
        if final {
            draft.purpose = .final
            draft.outcome = outcome ?? draft.outcome
            draft.evidence = evidence ?? draft.evidence
            draft.lateBecause = lateBecause ?? draft.lateBecause
        } else if let ask {
            draft.purpose = .ask
            draft.waitsFor = ask
        } else if draft.purpose == .final {
            draft.purpose = .word
        }
        guard draft.purpose == .ask else { return }
        draft.chase = chase ?? draft.chase ?? today.adding(days: 14)
    }
}
