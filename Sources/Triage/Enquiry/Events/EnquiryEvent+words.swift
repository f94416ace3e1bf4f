import Classifier
import WorkingTime

extension EnquiryEvent {
    /// What happened, in a few words that follow the name of whoever did it.
    package var words: String {
        switch self {
        case .received(let received): Self.words(received)
        case .joined(let joined): "a message of \(joined.from.display) joined: \(joined.evidence)"
        case .reproposed(let again): "looked at again, proposed as \(again.proposal.category)"
        case .triaged(let decision): "triaged as \(decision.category), for \(decision.to)"
        case .allocated(let allocated): "allocated to \(allocated.to)" + Self.because(allocated.because)
        case .begun: "begun"
        case .handedBack(let back): "handed back: \(back.because)"
        case .passedOn: "passed on"
        case .corrected(let corrected): "corrected \(corrected.correction.words)"
        case .moved(let moved): "moved to the inbox \(moved.inbox)" + Self.because(moved.because)
        case .noted(let note): "note: \(note.text)"
        case .closed, .handedOff, .restored, .reopened: endWords
        case .reviewAsked, .approved, .sentBack: reviewWords
        case .split(let link): "split: \(link.other), “\(link.subject)”"
        case .merged(let link): "merged into \(link.other)"
        case .absorbed(let link): "took in \(link.other), “\(link.subject)”"
        case .undone(let undone): "took back the \(undone.what.rawValue)" + (undone.other.map { " (\($0))" } ?? "")
        case .replied, .recalled, .undelivered, .deliverySettled, .answeredOutside, .keptOpen: correspondenceWords
        case .audienceChanged(let changed): changed.restricted ? "now for named people only" : "no longer restricted"
        case .read(let read): "read \(read.what)"
        default: clockWords
        }
    }

    private static func words(_ received: Received) -> String {
        let how =
            (received.channel.map { " by \($0.rawValue)" } ?? "")
            + (received.forwarded.map { ", forwarded by \($0.by.display)" } ?? "")
        let proposed = ", proposed as \(received.assessment.proposal.category)"
        return received.origin.map { "split off \($0)\(proposed)" } ?? "received\(how)\(proposed)"
    }

    private var clockWords: String {
        switch self {
        case .waited(let waited): "waits for \(waited.wait.words)"
        case .resumed(let resumed) where resumed.isVoid == true: "resumed, since the question had not arrived"
        case .resumed(let resumed): "resumed, answered \(resumed.answered.inWords)"
        case .extended(let extended): "extended “\(extended.clock)”: \(extended.because)"
        case .redated(let redated): "received on \(redated.day.inWords), as is shown by: \(redated.because)"
        case .recomputed: "due dates reckoned again, since the bank holidays changed"
        case .acknowledged(let acknowledged): "acknowledged" + (acknowledged.how.map { " (\($0))" } ?? "")
        default: kind
        }
    }

    private var endWords: String {
        switch self {
        case .closed(let closed):
            "closed: \(closed.outcome.rawValue)" + (closed.evidence.map { " (\($0))" } ?? "")
                + (closed.lateBecause.map { "; late because \($0)" } ?? "")
        case .handedOff(let handed): "handed off to \(handed.to)" + Self.because(handed.because)
        case .restored: "restored"
        case .reopened(let reopened): "reopened: \(reopened.because)"
        default: kind
        }
    }

    private var correspondenceWords: String {
        switch self {
        case .replied(let replied): "\(replied.purpose.deed) \(Words.list(replied.to))"
        case .recalled(let recalled):
            "called a mail back before it left" + (recalled.restores ? "" : "; what happened since stands")
        case .undelivered(let report): "mail to \(Words.list(report.to)) did not arrive: \(report.because)"
        case .answeredOutside(let answer):
            "\(answer.from.display) wrote to \(Words.list(answer.to)) from the mailbox: \(answer.evidence)"
        case .keptOpen: "kept it open: what was sent from the mailbox was not the last word"
        case .deliverySettled(let settled): "saw to the mail that did not arrive: \(settled.because)"
        default: kind
        }
    }

    private var reviewWords: String {
        switch self {
        case .reviewAsked(let review):
            "asked \(review.reviewer ?? "somebody") to review it"
                + (review.outcome.map { " as \($0.rawValue)" } ?? "") + (review.remark.map { ": \($0)" } ?? "")
        case .approved(let approved): "approved" + (approved.remark.map { ": \($0)" } ?? "")
        case .sentBack(let back): "sent back: \(back.because)"
        default: kind
        }
    }

    private static func because(_ reason: String?) -> String { reason.map { " because \($0)" } ?? "" }
}

extension Wait {
    /// “clarification from the court, asked 3 March 2026, to be chased 10 March 2026”.
    package var words: String {
        subject + (what.map { " (\($0))" } ?? "")
            + ", asked \(asked.inWords)" + (chase.map { ", to be chased \($0.inWords)" } ?? "")
    }
}

extension Wait {
    /// Somebody outside is waited for by name, where there is one.
    private var subject: String {
        guard let whom else { return reason.inWords }
        return reason == .thirdParty ? whom : "\(reason.inWords) from \(whom)"
    }
}

extension Correction {
    /// “facts court, defendant; priority urgent”.
    fileprivate var words: String {
        let parts: [String?] = [
            facts.isEmpty ? nil : "facts " + facts.keys.sorted().joined(separator: ", "),
            priority.map { "priority \($0.rawValue)" },
            marking.map { "marking \($0.rawValue)" },
            language.map { "language \($0.rawValue)" },
            subject.map { "subject “\($0)”" },
            from.map { "correspondent \($0.display)" },
            advisories.map { "advisories " + Words.list($0.map(\.inWords)) },
            falseAlarms.map { "false alarms " + Words.list($0.map(\.inWords)) },
        ]
        return parts.compactMap { $0 }.joined(separator: "; ") + (because.map { " because \($0)" } ?? "")
    }
}

extension EnquiryEvent.Replied.Purpose {
    /// What was done by it, in words before the address.
    package var deed: String {
        switch self {
        case .word: "wrote to"
        case .ask: "asked"
        case .final: "answered"
        case .acknowledgement: "sent an acknowledgement to"
        }
    }
}
