package import Triage

/// An enquiry as the triage desk shows it: what came, what is proposed, and why.
package struct TriageRow: Sendable {
    package let summary: EnquirySummary
    /// The words that decided the category. Those of a distressing enquiry (`isDistressing`) may distress.
    package let because: [String]
    /// Whether the probability is below the office's threshold.
    package let abstained: Bool
    /// The next best categories, best first.
    package let alternatives: [Proposal.Alternative]
    /// Why that person is suggested, most weighty first.
    package let routeBecause: [String]
    /// Keys of the facts its category requires that nobody has given yet.
    package let missing: [String]
    /// The words that set each advisory off, in the order of `Advisory`.
    package let advisoryReasons: [(advisory: Advisory, words: [String])]
    /// Who wrote it first, where it was forwarded.
    package let forwarding: Forwarding?
    /// Whether a person had decided what it is, and it came back to triage since.
    package let cameBack: Bool
    /// Whether the kit has the suggested category.
    let isCategoryKnown: Bool

    init(_ summary: EnquirySummary, _ row: ProposalRow, _ kit: Kit) {
        self.summary = summary
        because = row.because
        abstained = row.abstained
        alternatives = row.alternatives
        routeBecause = row.routeBecause
        missing = row.missing
        advisoryReasons = row.advisoryReasons
        forwarding = row.forwarding
        cameBack = row.cameBack
        isCategoryKnown = kit.category(summary.suggestedCategory) != nil
    }

    /// Whether words of it may distress a reader who has not chosen to read them.
    package var isDistressing: Bool { summary.isDistressing }

    /// To agree with what is proposed, as it was seen; nil where nobody is suggested, or for a category the kit has lost.
    package var agreement: PlannedAction? {
        guard let to = summary.suggestedTo, isCategoryKnown else { return nil }
        return PlannedAction(
            on: summary.reference,
            saw: summary.version,
            .triage(category: summary.suggestedCategory, to: Allocation(to))
        )
    }

    /// Whether it may be agreed to together with others, unopened. What came back is not: somebody found the proposal
    /// wanting.
    package var isConfident: Bool {
        agreement != nil && !abstained && !cameBack && summary.quarantine == nil
    }
}
