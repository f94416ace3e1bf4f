import QueueStore
import Triage
import WorkingTime

/// Another enquiry that has to do with one.
struct LinkedEnquiry: Sendable {
    enum Relation: Sendable {
        case origin, splitInto, tookIn, mergedInto, sameRequest
    }

    let relation: Relation
    let summary: EnquirySummary
}

/// An enquiry that was answered, with what was answered.
struct AnsweredEnquiry: Sendable {
    let summary: EnquirySummary
    /// What was written down when it was closed; nil where nothing was, and where reading it would have to be recorded.
    let evidence: String?
    let answeredBy: Actor?
    /// Whether what was answered is to be read on its own page only, since that is recorded.
    let isWithheld: Bool

    init(_ summary: EnquirySummary, in session: any Session) throws {
        self.summary = summary
        isWithheld = summary.restricted || summary.marking == .officialSensitive
        let end = isWithheld ? nil : try session.events(of: summary.reference).last { $0.event?.isEnd ?? false }
        answeredBy = end?.actor
        evidence = if case .closed(let closed) = end?.event { closed.evidence } else { nil }
    }
}

extension EnquiryEvent {
    fileprivate var isEnd: Bool {
        switch self {
        case .closed, .handedOff: true
        default: false
        }
    }
}

extension EnquiryDossier {
    /// What it has to do with, as far as the viewer may see it.
    func linked(for viewer: Person, in session: any Session) throws -> [LinkedEnquiry] {
        let all: [(LinkedEnquiry.Relation, [EnquiryReference])] = [
            (.origin, origin.map { [$0] } ?? []), (.mergedInto, mergedInto.map { [$0] } ?? []),
            (.splitInto, splitInto), (.tookIn, tookIn), (.sameRequest, sameRequest),
        ]
        return try all.flatMap { relation, references in
            try references.compactMap { reference in
                try session.summary(of: reference, for: viewer).map { LinkedEnquiry(relation: relation, summary: $0) }
            }
        }
    }
}
