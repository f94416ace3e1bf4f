package import Triage
import WorkingTime

/// Tells requests that were sent twice.
private enum SameRequest {
    /// The most enquiries told.
    static let most = 20
    /// How far apart two requests of one correspondent may be, in seconds: 30 days.
    static let span: Int64 = 30 * 86_400
    /// The share of their words two requests of one correspondent have in common.
    static let overlap = 0.7
    /// The latest enquiries of one correspondent that are looked at.
    static let latest = 200

    /// Words in both by words in either, 0 to 1; 0 where there are none.
    static func overlap(_ left: Set<String>, _ right: Set<String>) -> Double {
        let either = left.union(right).count
        return either == 0 ? 0 : Double(left.intersection(right).count) / Double(either)
    }
}

extension Session {
    /// Other enquiries that ask the same, newest first: one of their messages has the fingerprint of one of this
    /// enquiry's, or the same correspondent sent nearly the same words under the same subject within 30 days.
    ///
    /// - Parameter viewer: who asks; what they may not see is absent.
    /// - Throws: `StoreError.noSuchEnquiry`, also when the viewer may not see it.
    package func sameRequest(as reference: EnquiryReference, viewer: Person?) throws -> [EnquirySummary] {
        guard let enquiry = try summary(of: reference, for: viewer) else {
            throw StoreError.noSuchEnquiry("\(reference)")
        }
        let messages = try conversation(of: reference)
        var found = Set(try enquiries(with: Set(messages.compactMap(\.fingerprint)), viewer))
        found.formUnion(try nearlySame(as: enquiry, messages.first, viewer))
        found.remove(reference.id)
        return try summaries(of: Array(found.sorted(by: >).prefix(SameRequest.most)), for: viewer)
    }

    /// The visible enquiries that hold a message with one of some fingerprints. A text that everybody sends (a
    /// campaign) has thousands: only the newest are read.
    private func enquiries(with fingerprints: Set<Int64>, _ viewer: Person?) throws -> [Int64] {
        try fingerprints.sorted().prefix(50).flatMap { fingerprint in
            let holders = try rows(
                """
                SELECT enquiry_id FROM message WHERE fingerprint = \(fingerprint)
                ORDER BY ledger_id DESC LIMIT 200
                """
            ) { $0.integer(0) }
            return try rows("SELECT id FROM enquiry WHERE id IN \(list: holders) AND \(sql: visible(to: viewer))") {
                $0.integer(0)
            }
        }
    }

    private func nearlySame(
        as enquiry: EnquirySummary,
        _ message: StoredMessage?,
        _ viewer: Person?
    ) throws -> [Int64] {
        let subject = RequestText.words(ofSubject: enquiry.subject)
        guard let message, !enquiry.from.address.isEmpty, !subject.isEmpty else { return [] }
        let words = Set(RequestText.words(of: message.body))
        let others = try rows(
            """
            SELECT id, received_at, subject FROM enquiry
            WHERE from_address = \(enquiry.from.address) AND \(sql: visible(to: viewer))
            ORDER BY id DESC LIMIT \(SameRequest.latest)
            """
        ) { (reference: EnquiryReference(id: $0.integer(0)), receivedAt: $0.integer(1), subject: $0.text(2)) }
        return try others.filter { other in
            other.reference != enquiry.reference
                && abs(other.receivedAt - enquiry.receivedAt.seconds) <= SameRequest.span
                && RequestText.words(ofSubject: other.subject) == subject
        }.prefix(SameRequest.most).filter { other in
            guard let first = try conversation(of: other.reference).first else { return false }
            return SameRequest.overlap(words, Set(RequestText.words(of: first.body))) >= SameRequest.overlap
        }.map(\.reference.id)
    }
}
