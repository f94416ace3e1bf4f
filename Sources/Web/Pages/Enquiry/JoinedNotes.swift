import QueueStore
import Triage
import WorkingTime

/// What must be known of a message that joined: why it is here, what speaks against it, and how it is taken out again.
struct JoinedNotes {
    let message: StoredMessage
    let model: EnquiryModel
    let actions: ActionsCard

    private var joined: EnquiryEvent.Joined? { model.story.joined[message.ledger] }

    var html: HTML? {
        guard let evidence else { return nil }
        return div(.class("stack tight")) {
            if joined?.isStranger ?? false {
                p(.class("advisory")) {
                    strong { "Written by somebody who never took part before. " }
                    "Check who they are before you answer them, and before you tell them anything of this enquiry."
                }
            }
            if joined?.isOtherSubject ?? false {
                p(.class("advisory")) {
                    strong { "Its subject is another. " }
                    "It may be about something else. "
                    if actions.possible.contains(.split) {
                        a(.href(.action("split", on: model.reference))) { "Split it off" }
                    }
                }
            }
            div(.class("cluster small no-print")) {
                // Of a distressing enquiry nothing is quoted that its correspondent wrote, as evidence may.
                if !model.isDistressing { span(.class("muted breaks")) { "It is here because \(evidence)." } }
                wayOut
            }
        }
    }

    private var evidence: String? {
        joined?.evidence ?? model.story.outside[message.ledger]?.evidence
            ?? (model.story.reports[message.ledger] == nil ? nil : "it reports on mail of ours about this enquiry")
    }

    /// The last one that joined is given back whole; of those before it, what they ask can be split off.
    @HTMLBuilder private var wayOut: HTML {
        if model.enquiry.lastJoined == message.ledger, actions.possible.contains(.undo) {
            form
        } else if joined?.machine == nil, joined != nil, actions.possible.contains(.split) {
            a(.href(.action("split", on: model.reference))) {
                "It does not belong here: split it off"
                span(.class("visually-hidden")) { " (message of \(message.from.display))" }
            }
        }
    }

    private var form: HTML {
        var form = ActionForm(
            .undo,
            on: model.reference,
            saw: model.enquiry.version,
            enquiry: model.enquiry,
            choices: actions.choices,
            values: FormFields([("what", UndoableKind.join.rawValue)])
        )
        form.back = .enquiry(model.reference)
        form.button = "This does not belong here"
        form.isPrimary = false
        form.hasKey = false
        return form.html(actions.request, prefix: "out-\(message.ledger)-")
    }
}
