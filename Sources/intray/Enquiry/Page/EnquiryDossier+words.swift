import Classifier
import QueueStore
import Triage
import WorkingTime

extension EnquiryDossier {
    /// The page for a person's eyes.
    ///
    /// - Parameter correspondence: what there is to say of mail of ours, and of what joined.
    func lines(_ words: Words, correspondence: [String]) -> [String] {
        head(words) + cautions + correspondence + knownOfThem(words) + standing(words) + proposal + clockLines(words)
            + conversationLines(words)
            + historyLines(words)
    }

    private func head(_ words: Words) -> [String] {
        let marks = [
            enquiry.marking.rawValue, enquiry.priority.rawValue, "language \(enquiry.language.rawValue)",
            enquiry.restricted ? "for named people only" : nil,
        ]
        return [
            "\(summary.reference)  \(summary.subject)",
            "from \(enquiry.from.inFull), received \(words.receipt(enquiry.receivedAt)) \(enquiry.channel.inWords), "
                + "inbox \(enquiry.inbox)",
            enquiry.receivedAt == enquiry.arrivedAt ? nil : "It arrived here \(words.moment(enquiry.arrivedAt)).",
            "\(enquiry.state.rawValue)\(enquiry.allocation.map { ", with \($0)" } ?? "")  ·  \(words.dates(summary))",
            marks.compactMap { $0 }.joined(separator: "  ·  "),
        ].compactMap { $0 }
    }

    private var cautions: [String] {
        let distressing = enquiry.subjects.map(\.rawValue).joined(separator: ", ")
        return [
            enquiry.quarantine.map { "In quarantine: \($0)" },
            enquiry.advisories.isEmpty ? nil : "Mind: \(enquiry.advisories.map(words).joined(separator: "; "))",
            distressing.isEmpty ? nil : "Distressing to read: it is about \(distressing)",
            writing.map { "\($0.holder) is writing on it at the moment." },
            sameRequest.isEmpty
                ? nil : "The same request came as \(sameRequest.map(\.description).joined(separator: ", "))",
        ].compactMap { $0 }
    }

    /// An advisory with the words that set it off. What is distressing is named and not quoted.
    private func words(_ advisory: Advisory) -> String {
        let because = enquiry.proposal.advisoryReasons[advisory.rawValue] ?? []
        guard advisory != .distressing, !because.isEmpty else { return advisory.rawValue }
        return "\(advisory.rawValue) (\(because.map { "“\($0)”" }.joined(separator: ", ")))"
    }

    /// Who they are to the office, and who passed their words on.
    private func knownOfThem(_ words: Words) -> [String] {
        let lines: [String?] = [
            correspondent?.organisation.map { "Of \($0)" },
            correspondent?.language.map { "Answer in \($0.rawValue)" },
            correspondent?.adjustments.map { "Adjustments: \($0)" },
        ]
        let acts = authorities.map { document in
            let end = document.expiresOn.map { $0 < words.zone.date(of: words.now) ? ", EXPIRED \($0.inWords)" : "" }
            return "May act for \(document.onBehalfOf): \(document.kind), seen \(document.seenOn.inWords)\(end ?? "")"
        }
        return lines.compactMap { $0 } + acts + forwardedLines(words)
    }

    private func forwardedLines(_ words: Words) -> [String] {
        guard let forwarded = enquiry.forwarded else { return [] }
        let sent = forwarded.sentAt.map { ", sent \(words.moment($0))" } ?? ""
        return [
            forwarded.isAttributed
                ? "Forwarded by \(forwarded.by.inFull); first written by the correspondent\(sent)."
                : "Forwarded: first written by \(forwarded.from.inFull)\(sent). If they are the correspondent: correct.",
            "  If the request first reached the office earlier: redate.",
            "  shown by \(forwarded.evidence)",
        ]
    }

    /// Waits, review, links and the end: what people did that is not in the first lines.
    private func standing(_ words: Words) -> [String] {
        let waits = enquiry.waits.map { wait in
            wait.answered.map { "Waited for \(wait.words), answered \($0.inWords)" }
                ?? "Waits for \(wait.words)" + (wait.heard.map { "; a message came \($0.inWords)" } ?? "")
        }
        let lines: [String?] = [
            enquiry.review.map(Self.words),
            enquiry.approved ? "A second pair of eyes has approved it." : nil,
            origin.map { "Split from \($0)" },
            splitInto.isEmpty ? nil : "Split into \(splitInto.map(\.description).joined(separator: ", "))",
            tookIn.isEmpty ? nil : "Has taken in \(tookIn.map(\.description).joined(separator: ", "))",
            enquiry.outcome.map { "Ended as \($0.rawValue)" + (enquiry.evidence.map { ": \($0)" } ?? "") },
            enquiry.lateBecause.map { "Late because \($0)" },
        ]
        return waits + lines.compactMap { $0 }
    }

    private static func words(_ review: Review) -> String {
        "For \(review.reviewer ?? "anybody") to review, asked by \(review.askedBy)"
            + (review.outcome.map { ", meant to end as \($0.rawValue)" } ?? "")
            + (review.remark.map { ": \($0)" } ?? "")
    }

    private var proposal: [String] {
        let proposal = enquiry.proposal
        let sure = proposal.abstained ? "not sure, " : ""
        let guess = "\(sure)\(Int((proposal.probability * 100).rounded())) %"
        let facts = enquiry.facts.sorted { $0.key < $1.key }
        return [
            enquiry.category == proposal.category
                ? "\nCategory \(enquiry.category) (\(guess))"
                : "\nCategory \(enquiry.category) (proposed was \(proposal.category), \(guess))",
            proposal.because.isEmpty ? nil : "  because of \(proposal.because.joined(separator: ", "))",
            proposal.route.map { "Suggested: \($0.to) (\($0.because.joined(separator: "; ")))" },
        ].compactMap { $0 }
            + facts.map { "  \($0.key): \($0.value.joined(separator: " · "))" }
            + (missing.isEmpty ? [] : ["  still missing: \(missing.joined(separator: ", "))"])
    }

    private func historyLines(_ words: Words) -> [String] {
        ["\nHistory"] + history.map { "  \(words.moment($0.at))  \($0.actor): \($0.words)" }
    }
}
