import QueueStore
import Triage

/// Agreeing to several proposals together: what was ticked, and what became of it.
struct Agreeing: Sendable {
    struct Refused: Sendable {
        let reference: EnquiryReference
        let because: String
    }

    private(set) var done: [EnquiryReference] = []
    private(set) var refused: [Refused] = []

    /// Agrees to each by itself: what somebody changed meanwhile, or what must be looked at, is left as it is.
    ///
    /// - Parameter seen: at most a page of them.
    init(to seen: [SeenEnquiry], by person: Person, _ context: DecisionContext, in session: any Session) throws {
        let names = Names(context)
        var planned: [PlannedAction] = []
        for one in seen.prefix(TriagePlace.length) {
            let row = try session.triageRow(of: one.reference, for: person, kit: context.kit)
            if let row, row.summary.version == one.version, row.mayBeAgreedUnread, let agreement = row.agreement {
                planned.append(agreement)
            } else {
                refused.append(Refused(reference: one.reference, because: Self.reason(one, person, names, session)))
            }
        }
        for result in try session.performEach(planned, context: context, viewer: person) {
            switch result.result {
            case .success: done.append(result.reference)
            case .failure(let error):
                refused.append(Refused(reference: result.reference, because: Self.words(error, names)))
            }
        }
    }

    private static func reason(_ seen: SeenEnquiry, _ person: Person, _ names: Names, _ session: any Session) -> String
    {
        do {
            _ = try session.open(seen.reference, for: person, saw: seen.version)
            return "Somebody has to look at it before it is decided."
        } catch {
            return words(error, names)
        }
    }

    private static func words(_ error: any Error, _ names: Names) -> String {
        switch error {
        case let refusal as Refusal: refusal.onPage(names)
        case StoreError.noSuchEnquiry: "There is no such enquiry that you may see."
        default: "\(error)"
        }
    }

    /// “12 enquiries are triaged as they were proposed.”
    var sentence: String {
        Words.count(done.count, "enquiry is triaged as it was proposed", "enquiries are triaged as they were proposed")
            + "."
    }
}

extension SeenEnquiry {
    init(_ row: TriageRow) {
        self.init(row.summary)
    }
}
