import QueueStore
import Triage

extension RecentDecision {
    /// “gave ENQ-2026-000123 to Hana Novak as Historic court record”, with the reference as a link.
    func words(_ names: Names) -> HTML {
        let link = a(.href(.enquiry(reference)), .class("reference")) { reference.description }
        return HTML {
            switch deed {
            case .triaged(let category, let to):
                "gave "
                link
                " to \(names.holder(to.description) ?? "nobody") as \(names.category(category))"
            case .given(let to):
                "gave "
                link
                " to \(names.holder(to.description) ?? "nobody")"
            case .discarded:
                "discarded "
                link
            case .handedOff:
                "handed off "
                link
            case .split(let other):
                "split \(other?.description ?? "a request") off "
                link
            case .merged(let other):
                "merged "
                link
                " into \(other?.description ?? "another enquiry")"
            case .tookBack(let what):
                "took back the \(what.rawValue) of "
                link
            }
        }
    }
}
