package import Triage
import WorkingTime

/// Tells requests that were sent twice.
enum SameRequest {
    /// The most enquiries told.
    static let most = 20
    /// How far apart two requests of one correspondent may be, in seconds: 30 days.
    static let span: Int64 = 30 * 86_400
    /// The share of their words two requests of one correspondent have in common.
    static let overlap = 0.7
    /// The latest enquiries of one correspondent, or with one fingerprint, that are looked at.
    static let latest = 200
    /// The most texts that are looked for at once.
    static let mostFingerprints = 500
    /// The walks down an index in one statement: SQLite takes 500, and prepares long ones slowly.
    static let walks = 25

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
        let found = try sameRequests(as: [enquiry], viewer: viewer)[reference, default: []]
        return try summaries(of: found.map(\.id), for: viewer)
    }

    /// The same for each of a page of enquiries, in as many statements as for one.
    package func sameRequests(
        as enquiries: [EnquirySummary],
        viewer: Person?
    ) throws -> [EnquiryReference: [EnquiryReference]] {
        guard !enquiries.isEmpty else { return [:] }
        let prints = try fingerprints(of: enquiries.map(\.reference.id))
        let holders = try holders(
            of: Set(prints.values.joined()),
            besides: Set(enquiries.map(\.reference.id)),
            viewer
        )
        let near = try nearlySame(as: enquiries, viewer)
        return enquiries.reduce(into: [:]) { same, enquiry in
            var found = near[enquiry.reference.id, default: []]
            for print in prints[enquiry.reference.id, default: []] { found.formUnion(holders[print, default: []]) }
            found.remove(enquiry.reference.id)
            same[enquiry.reference] = found.sorted(by: >).prefix(SameRequest.most).map(EnquiryReference.init(id:))
        }
    }

    /// The fingerprints of the messages of some enquiries, shared ones included.
    private func fingerprints(of enquiries: [Int64]) throws -> [Int64: [Int64]] {
        let found = try rows(
            """
            SELECT enquiry_id, fingerprint FROM message
            WHERE enquiry_id IN \(list: enquiries) AND fingerprint IS NOT NULL
            UNION
            SELECT shared_message.enquiry_id, message.fingerprint
            FROM shared_message JOIN message ON message.ledger_id = shared_message.ledger_id
            WHERE shared_message.enquiry_id IN \(list: enquiries) AND message.fingerprint IS NOT NULL
            """
        ) { (enquiry: $0.integer(0), print: $0.integer(1)) }
        return Dictionary(grouping: found, by: \.enquiry).mapValues { $0.map(\.print).sorted() }
    }

    /// By fingerprint, the visible enquiries that hold a message with it. A text that everybody sends (a campaign) has
    /// thousands: only the newest of each are read.
    ///
    /// - Parameter known: enquiries the viewer is known to see.
    private func holders(
        of fingerprints: Set<Int64>,
        besides known: Set<Int64>,
        _ viewer: Person?
    ) throws -> [Int64: Set<Int64>] {
        let asked = Array(fingerprints.sorted().prefix(SameRequest.mostFingerprints))
        guard !asked.isEmpty else { return [:] }
        // Each is a short walk down an index; what is after the last of them is never looked at.
        let walks = asked.map { fingerprint -> Statement in
            """
            SELECT * FROM (SELECT fingerprint, enquiry_id FROM message WHERE fingerprint = \(fingerprint)
                ORDER BY ledger_id DESC LIMIT \(SameRequest.latest)) AS newest
            """
        }
        let holders = try stride(from: 0, to: walks.count, by: SameRequest.walks).flatMap { start in
            let some = Array(walks[start..<min(start + SameRequest.walks, walks.count)])
            return try rows(.joined(some, by: " UNION ALL ")) { (print: $0.integer(0), enquiry: $0.integer(1)) }
        }
        let seen = try visible(Set(holders.map(\.enquiry)).subtracting(known), to: viewer).union(known)
        return holders.reduce(into: [:]) { found, holder in
            if seen.contains(holder.enquiry) { found[holder.print, default: []].insert(holder.enquiry) }
        }
    }

    private func visible(_ enquiries: Set<Int64>, to viewer: Person?) throws -> Set<Int64> {
        guard let viewer else { return enquiries }
        let all = enquiries.sorted()
        return Set(
            try stride(from: 0, to: all.count, by: 500).flatMap { start in
                try rows(
                    """
                    SELECT id FROM enquiry
                    WHERE id IN \(list: Array(all[start..<min(start + 500, all.count)])) AND \(sql: visible(to: viewer))
                    """
                ) { $0.integer(0) }
            }
        )
    }
}
