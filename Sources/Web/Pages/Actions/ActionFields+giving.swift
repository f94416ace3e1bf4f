import Triage

extension ActionFields {
    /// Who answers, and as what.
    var giving: HTML {
        HTML {
            switch form.action {
            case .triage:
                category(chosen: enquiry?.category, empty: enquiry == nil ? "Choose" : nil)
                holder("Who answers", chosen: (enquiry?.allocation ?? enquiry?.proposal.route?.to)?.description)
            case .allocate:
                holder("To whom", chosen: nil)
                because("Why (optional)")
            case .handBack: because("Why it is handed back")
            case .move:
                choice("inbox", "Inbox", nil, [inboxes], empty: "Choose")
                because("Why (optional)")
            case .split: splitting
            default:
                line(
                    "into",
                    "Reference of the one that goes on",
                    "Such as ENQ-2026-000123. The earlier one goes on, so that no deadline is lost."
                )
            }
        }
    }

    @HTMLBuilder
    private var splitting: HTML {
        category(chosen: nil, empty: "Choose")
        line("subject", "What it is about (optional)", "Leave it empty to keep the subject.")
        holder("Who answers", chosen: nil, empty: "Leave it for triage", category: nil)
    }

    private func category(chosen: String?, empty: String?) -> HTML {
        choice("category", "Category", suggestion, choices.categories.map(\.options), chosen: chosen, empty: empty)
    }

    /// What was suggested, while nobody has decided.
    private var suggestion: String? {
        guard let enquiry, enquiry.state == .new, form.action == .triage else { return nil }
        let category = choices.names.category(enquiry.proposal.category)
        return enquiry.proposal.abstained
            ? "Nothing is suggested with confidence; the best guess is “\(category)” (\(Confidence.percent(enquiry.proposal.probability)))."
            : "Suggested: “\(category)” (\(Confidence(enquiry.proposal).inWords))."
    }

    private func holder(_ label: String, chosen: String?, empty: String = "Choose") -> HTML {
        holder(label, chosen: chosen, empty: empty, category: value("category", enquiry?.category))
    }

    private func holder(_ label: String, chosen: String?, empty: String, category: String?) -> HTML {
        let groups = choices.holders(for: category, in: enquiry?.inbox)
        return choice("to", label, holderHint, groups, chosen: chosen, empty: empty)
    }

    private var holderHint: String? {
        if form.action == .allocate, let allocation = enquiry?.allocation {
            return "It is with \(choices.names.holder(allocation.description) ?? "nobody") now."
        }
        guard form.action == .triage, enquiry?.state == .new, let route = enquiry?.proposal.route else { return nil }
        let because = Words.list(route.because)
        return "Suggested: \(choices.names.holder(route.to.description) ?? "nobody"), \(because)."
    }

    private var inboxes: ChoiceGroup {
        let others = choices.inboxes.filter { $0 != enquiry?.inbox }
        return ChoiceGroup(name: "Inboxes of the office", options: others.map { .init(value: $0, label: $0) })
    }
}
