import Triage

/// What Intray makes of an enquiry, and why, as long as nobody has decided.
struct ProposalCard {
    let model: EnquiryModel

    private var proposal: Proposal { model.enquiry.proposal }

    /// Nil once somebody has decided.
    var html: HTML? {
        guard model.enquiry.state == .new else { return nil }
        return section(.class("card stack tight"), .aria("labelledby", "proposal")) {
            h2(.id("proposal")) { "What Intray proposes" }
            sentences
        }
    }

    /// Without a heading, beside a list.
    var sentences: HTML {
        HTML {
            p {
                strong { model.names.category(proposal.category) }
                " (\(Confidence(proposal).inWords))"
            }
            if !proposal.because.isEmpty, !model.isDistressing {
                p(.class("small breaks")) {
                    "Because of " + Words.list(proposal.because.prefix(6).map { "“\($0)”" }) + "."
                }
            }
            if let route = proposal.route {
                p { "For \(model.names.holder(route.to.description) ?? route.to.description)." }
                if !route.because.isEmpty {
                    ul(.class("small")) { for reason in route.because { li { reason } } }
                }
            }
        }
    }
}
