import QueueStore
import Triage

extension EnquiryDossier {
    /// The numbers in the ledger of those messages that could not be understood when they came, whether or not they are
    /// by now. What could be read is nobody's business here.
    ///
    /// - Throws: `Problem.notFound` where every message could be.
    func quarantined() throws -> [Int64] {
        var ledgers: [Int64] = []
        let joined = history.compactMap { recorded in
            if case .joined(let joined) = recorded.event { joined } else { nil }
        }
        if wasQuarantined {
            let later = Set(joined.compactMap(\.message))
            let own = conversation.filter { $0.enquiry == enquiry.reference }.map(\.ledger)
            ledgers += own.filter { !later.contains($0) }.prefix(1)
        }
        ledgers += joined.filter { $0.advisories.contains(.unreadable) }.compactMap(\.message)
        guard !ledgers.isEmpty else {
            throw Problem.notFound("\(enquiry.reference) was never in quarantine.")
        }
        return ledgers.filter(Set(conversation.map(\.ledger)).contains)
    }

    /// Whether the message that made the enquiry could not be understood at first.
    private var wasQuarantined: Bool {
        history.contains { recorded in
            if case .received(let received) = recorded.event { received.assessment.quarantine != nil } else { false }
        }
    }
}
