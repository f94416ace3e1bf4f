package import Triage
package import WorkingTime

/// A condition of a search that is no word of the text.
package struct SearchFilter: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case inbox(String)
        /// A code of the kit.
        case category(String)
        /// Everything but what is closed.
        case open
        case state(EnquiryState)
        /// An address, the part of it before the @, a name, `pool`, or `me` for who searches.
        case allocatedTo(String)
        /// Received before a day begins.
        case before(CivilDate)
        /// Received on a day or later.
        case after(CivilDate)
        case outcome(Outcome)
        case advisory(Advisory)
    }

    package let kind: Kind
    package let isExcluded: Bool

    package init(_ kind: Kind, isExcluded: Bool = false) {
        self.kind = kind
        self.isExcluded = isExcluded
    }

    /// Filters of one field widen each other (`state:new state:waiting`), those of different fields narrow. An enquiry
    /// can carry several advisories, and both ends of a span count: nil for filters that always narrow.
    var field: String? {
        guard !isExcluded else { return nil }
        switch kind {
        case .inbox: return "in"
        case .category: return "category"
        case .open, .state: return "state"
        case .allocatedTo: return "to"
        case .outcome: return "outcome"
        case .before, .after, .advisory: return nil
        }
    }
}

extension SearchFilter.Kind {
    /// Reads what stands behind a field's name; nil where the field does not know the value.
    init?(field: String, value: String) {
        switch field {
        case "in": self = .inbox(value)
        case "category": self = .category(value)
        case "to": self = .allocatedTo(value)
        case "state": self.init(state: value.lowercased())
        case "outcome": self.init(Outcome(rawValue: value.lowercased()).map(Self.outcome))
        case "has": self.init(Advisory(rawValue: value.lowercased()).map(Self.advisory))
        case "before": self.init(Self.firstDay(of: value).map(Self.before))
        case "after": self.init(Self.firstDay(of: value).map(Self.after))
        default: return nil
        }
    }

    private init?(_ kind: Self?) {
        guard let kind else { return nil }
        self = kind
    }

    private init?(state: String) {
        if state == "open" {
            self = .open
        } else {
            self.init(EnquiryState(rawValue: state).map(Self.state))
        }
    }

    /// The first day of `2026-10-03`, `2026-10` or `2026`.
    private static func firstDay(of value: String) -> CivilDate? {
        switch value.utf8.count {
        case 4: CivilDate(value + "-01-01")
        case 7: CivilDate(value + "-01")
        default: CivilDate(value)
        }
    }

    /// What a field takes, in words, for a person whose value it did not know.
    static func expected(of field: String) -> String {
        switch field {
        case "state":
            "one of open, " + EnquiryState.allCases.map(\.rawValue).joined(separator: ", ")
        case "outcome": "one of " + Outcome.allCases.map(\.rawValue).joined(separator: ", ")
        case "has": "one of " + Advisory.allCases.map(\.rawValue).joined(separator: ", ")
        default: "a day like 2026-10-03, a month like 2026-10 or a year"
        }
    }
}
