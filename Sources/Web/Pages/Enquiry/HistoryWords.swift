import Classifier
import QueueStore
import Triage
import WorkingTime

/// What happened, in words that follow the name of whoever did it, with names in the place of addresses and codes. Of a
/// distressing enquiry nothing is quoted that its correspondent wrote.
struct HistoryWords {
    let names: Names
    let isDistressing: Bool

    func words(_ recorded: RecordedEvent) -> String {
        guard !recorded.isWithheld, let event = recorded.event else { return recorded.words }
        return work(event) ?? mail(event) ?? links(event) ?? time(event) ?? recorded.words
    }

    private func work(_ event: EnquiryEvent) -> String? {
        switch event {
        case .triaged(let decision):
            "triaged it as \(category(decision.category)), for \(holder(decision.to))"
        case .allocated(let allocated): "gave it to \(holder(allocated.to))\(because(allocated.because))"
        case .begun: "began"
        case .handedBack(let back): "handed it back: \(back.because)"
        case .passedOn: "passed it on"
        case .noted: "wrote a note"
        case .reviewAsked(let review):
            "asked \(review.reviewer.map(names.person) ?? "somebody") to review it"
                + (review.outcome.map { " as “\($0.words)”" } ?? "")
                + (review.remark.map { ": \($0)" } ?? "")
        case .closed(let closed):
            "closed it: \(closed.outcome.words)" + (closed.evidence.map { " (\($0))" } ?? "")
                + (closed.lateBecause.map { "; late because \($0)" } ?? "")
        case .handedOff(let handed): "handed it off to \(handed.to)\(because(handed.because))"
        case .restored: "restored it"
        case .reopened(let reopened): "reopened it: \(reopened.because)"
        case .reproposed(let again): "looked at it again and proposed \(category(again.proposal.category))"
        default: nil
        }
    }

    private func mail(_ event: EnquiryEvent) -> String? {
        switch event {
        case .replied(let replied): "\(replied.purpose.deed) \(people(replied.to))"
        case .recalled(let recalled):
            "called a mail back before it left" + (recalled.restores ? "" : "; what had happened since stands")
        case .undelivered(let report):
            "learned that mail to \(people(report.to)) did not arrive: \(Words.untrusted(report.because))"
        case .deliverySettled(let settled): "saw to the mail that did not arrive: \(settled.because)"
        case .answeredOutside(let answer):
            "found that \(answer.from.display) wrote to \(people(answer.to)) from the mailbox"
                + (isDistressing ? "" : ": \(answer.evidence)")
        case .keptOpen: "kept it open: what was sent from the mailbox was not the last word"
        default: nil
        }
    }

    /// Colleagues by their names, everybody else by address.
    private func people(_ addresses: [String]) -> String { Words.list(addresses.map(names.person)) }

    private func links(_ event: EnquiryEvent) -> String? {
        switch event {
        case .received(let received):
            (received.origin.map { "split it off \($0)" } ?? "took it in")
                + ", proposed as \(category(received.assessment.proposal.category))"
        case .split(let link): "split off \(link.other)\(subject(link.subject))"
        case .absorbed(let link): "took in \(link.other)\(subject(link.subject))"
        case .corrected(let corrected): isDistressing ? "corrected \(kinds(corrected.correction))" : nil
        case .joined(let joined):
            "added a message of \(joined.from.display)"
                + (joined.machine.map { " (\($0.replacing("-", with: " ")))" } ?? "")
                + (isDistressing ? "" : ": \(joined.evidence)")
        default: nil
        }
    }

    private func time(_ event: EnquiryEvent) -> String? {
        switch event {
        case .waited(let waited): "put it aside to wait for \(waited.wait.words)"
        case .resumed(let resumed) where resumed.isVoid == true:
            "went on with it: the question had not arrived, and no clock stood still for it"
        case .resumed(let resumed): "went on with it, answered on \(resumed.answered.inWords)"
        case .redated(let redated):
            "corrected the day of receipt to \(redated.day.inWords), as is shown by: \(redated.because)"
        case .recomputed: "reckoned the due dates again, since the bank holidays changed"
        case .acknowledged(let acknowledged):
            "recorded an acknowledgement" + (acknowledged.how.map { " (\($0))" } ?? "")
        case .extended(let extended): "extended “\(ClockName.of(extended.clock))”: \(extended.because)"
        default: nil
        }
    }

    private func kinds(_ correction: Correction) -> String {
        let all: [String?] = [
            correction.facts.isEmpty ? nil : "facts", correction.priority.map { _ in "the priority" },
            correction.marking.map { "the marking to \($0.rawValue)" }, correction.language.map { _ in "the language" },
            correction.subject.map { _ in "the subject" }, correction.from.map { _ in "the correspondent" },
            correction.advisories.map { "what to mind (\(Words.list($0.map(\.inWords))))" },
            correction.falseAlarms.map { "a false alarm (\(Words.list($0.map(\.inWords))))" },
        ]
        return Words.list(all.compactMap { $0 }) + because(correction.because)
    }

    private func subject(_ text: String) -> String { isDistressing ? "" : ", “\(text)”" }
    private func category(_ code: String) -> String { "“\(names.category(code))”" }
    private func holder(_ to: Allocation) -> String { names.holder(to.description) ?? to.description }
    private func because(_ reason: String?) -> String { reason.map { " because \($0)" } ?? "" }
}
