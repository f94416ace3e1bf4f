import Classifier
import Foundation
import QueueStore
import Triage
import WorkingTime

/// A message that arrives, with what a test cares about.
struct Incoming: Sendable {
    var category = "records"
    var subject = "A record of 1954"
    var body = "May I see the case file?"
    var from = Correspondent(name: "Iris Marsh", address: "iris@example.org")
    var inbox = "office"
    /// When it was received; the office's now when nil.
    var received: Instant?
    /// The category's own when nil.
    var priority: Priority?
    var suggestedTo: Allocation?
    var quarantine: String?
    var distressing: [DistressingSubject] = []
    var language = Language.en
    var because = ["case file"]
    var abstained = false
    var alternatives: [Proposal.Alternative] = []
    var advisories: [Advisory] = [.media, .legalService]
    var advisoryReasons: [String: [String]] = [:]
    var routeBecause: [String] = []
    var forwarded: Forwarding?

    /// Keeps, records, lists and settles it, all in one transaction.
    func arrive(at office: TestOffice, in session: any Session) throws -> EnquiryReference {
        let kept = try session.keep([arrival(at: office)], at: office.now, raws: ChunkedRawStore())
        let reference = EnquiryReference(year: 2026, number: try session.takeReferences(1, year: 2026))
        let event = event(at: office)
        let enquiry = try session.create(reference, [event], office.context(as: .intray))
        guard let ledger = kept.first?.ledger else { return reference }
        try session.insert(message(ledger, reference, enquiry.receivedAt))
        _ = try session.settle(ledger, as: .enquiry, enquiry: reference)
        return reference
    }

    private func arrival(at office: TestOffice) -> Arrival {
        .sample(UUID().uuidString, inbox: inbox, receivedAt: received ?? office.now)
    }

    /// What becomes of it, by a category alone.
    func event(at office: TestOffice) -> EnquiryEvent {
        let kind = office.kit.category(category) ?? office.kit.fallback
        let received = received ?? office.now
        let assessment = Assessment(
            subject: subject,
            proposal: proposal(kind.code),
            clocks: office.context(nil).clocks(of: kind, ClockFacts(received: received)),
            marking: kind.marking,
            priority: priority ?? kind.priority,
            restricted: kind.audience == .named,
            quarantine: quarantine
        )
        return .received(
            .init(inbox: inbox, from: from, receivedAt: received, assessment: assessment, forwarded: forwarded)
        )
    }

    private func proposal(_ code: String) -> Proposal {
        Proposal(
            category: code,
            probability: 0.8,
            abstained: abstained,
            alternatives: alternatives,
            because: because,
            language: language,
            facts: [:],
            missing: [],
            advisories: advisories,
            advisoryReasons: advisoryReasons,
            route: suggestedTo.map { Route(to: $0, because: routeBecause) },
            subjects: distressing
        )
    }

    /// The message as it is understood, under a number of the ledger.
    func message(_ ledger: Int64, _ reference: EnquiryReference, _ received: Instant) -> StoredMessage {
        StoredMessage(
            ledger: ledger,
            enquiry: reference,
            messageID: "\(ledger)@example.org",
            content: EventChain.commitment(salt: [], payload: Array(body.utf8)),
            from: from,
            participants: [from.address, "office@office.example"],
            subject: subject,
            sentAt: nil,
            receivedAt: received,
            body: body,
            attachments: []
        )
    }
}

extension Arrival {
    /// A short message under a key; its bytes are the key's unless given.
    static func sample(
        _ key: String,
        source: String = "mailbox",
        inbox: String = "office",
        bytes: [UInt8]? = nil,
        receivedAt: Instant = Instant(seconds: 1_791_000_000),
        serverStep: String? = nil
    ) -> Arrival {
        let bytes = bytes ?? Array("Subject: \(key)\r\n\r\n".utf8)
        return Arrival(
            source: source,
            key: key,
            inbox: inbox,
            bytes: bytes,
            sha256: EventChain.commitment(salt: [], payload: bytes),
            receivedAt: receivedAt,
            serverStep: serverStep
        )
    }
}
