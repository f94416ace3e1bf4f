package import WorkingTime

/// Why a closed enquiry missed its due date, as a figure counts it and as a person reads it.
package struct LatenessCause: Hashable, Sendable {
    /// The causes that figures tell apart.
    package enum Kind: String, Sendable, CaseIterable {
        /// A person said why, in words of their own.
        case stated
        /// It was first received elsewhere and reached the office late.
        case forwardedLate = "forwarded-late"
        case lateTriage = "late-triage"
        /// Nobody began it, in the pool or on somebody's list.
        case pool
        /// A court, an archive, a supplier: a wait that stops no clock.
        case thirdParty = "third-party"
        case handedOn = "handed-on"
        /// More time was taken, and it was late all the same.
        case extended
        case other

        /// The cause as a heading.
        package var inWords: String {
            switch self {
            case .stated: "as stated at closing"
            case .forwardedLate: "forwarded to us late"
            case .lateTriage: "late triage"
            case .pool: "waited to be begun"
            case .thirdParty: "waited for a third party"
            case .handedOn: "handed from person to person"
            case .extended: "extended and still late"
            case .other: "took longer than allowed"
            }
        }
    }

    package let kind: Kind
    /// A whole sentence; a colleague's own words where `kind` is `stated`.
    package let sentence: String

    package init(kind: Kind, sentence: String) {
        self.kind = kind
        self.sentence = sentence
    }

    /// The cause of a closing's lateness.
    ///
    /// What a person said wins; who says nothing but the code of a kind has named that kind. Else it is the longest
    /// delay, counted in working days of England and Wales, that took up more than a fifth of the time the clock
    /// allowed. Where no delay did, it is an extension, then a passing on between three or more holders.
    package static func of(_ matter: LatenessCase, zone: Zone, calendar: HolidayCalendar) -> LatenessCause {
        if let said = stated(matter) {
            guard let kind = Kind(rawValue: said), kind != .stated else { return .init(kind: .stated, sentence: said) }
            return .init(kind: kind, sentence: "Said at closing: \(kind.inWords).")
        }
        let delays = LatenessDelays(of: matter, zone: zone, calendar: calendar)
        let kind = delays.longest ?? (matter.extended ? .extended : matter.holders > 2 ? .handedOn : .other)
        return .init(kind: kind, sentence: sentence(kind, delays, matter))
    }

    private static func stated(_ matter: LatenessCase) -> String? {
        guard let said = matter.lateBecause, said.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return said
    }

    private static func sentence(_ kind: Kind, _ delays: LatenessDelays, _ matter: LatenessCase) -> String {
        let days = delays.inWords(kind)
        return switch kind {
        case .stated: "Said at closing."
        case .forwardedLate: "It reached us \(days) after it was first received."
        case .lateTriage: "It waited \(days) for triage."
        case .pool: "After triage nobody began it for \(days)."
        case .thirdParty: "We waited \(days) for a third party, which does not stop the clock."
        case .handedOn: "It was handed from person to person: \(matter.holders) allocations."
        case .extended: "More time was taken, and it was late all the same."
        case .other: "It took longer than the time allowed, with no single delay behind it."
        }
    }
}
