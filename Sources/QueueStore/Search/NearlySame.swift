import Triage
import WorkingTime

/// An enquiry of the same correspondent, before its words are compared.
private struct EarlierRequest {
    let enquiry: Int64
    let receivedAt: Int64
    let address: String
    let subject: [String]
}

extension Session {
    /// For each of some enquiries, those of the same correspondent with nearly the same words under the same subject
    /// within 30 days. The words are read only where all the rest is so.
    func nearlySame(as enquiries: [EnquirySummary], _ viewer: Person?) throws -> [Int64: Set<Int64>] {
        let others = Dictionary(grouping: try earlierRequests(of: enquiries, viewer), by: \.address)
        var candidates: [Int64: [Int64]] = [:]
        for enquiry in enquiries {
            guard let sent = others[enquiry.from.address] else { continue }
            let subject = RequestText.words(ofSubject: enquiry.subject)
            guard !subject.isEmpty else { continue }
            let near = sent.filter { other in
                other.enquiry != enquiry.reference.id && other.subject == subject
                    && abs(other.receivedAt - enquiry.receivedAt.seconds) <= SameRequest.span
            }
            candidates[enquiry.reference.id] = near.prefix(SameRequest.most).map(\.enquiry)
        }
        candidates = candidates.filter { !$0.value.isEmpty }
        let words = try firstWords(of: Set(candidates.keys).union(candidates.values.joined()))
        return Dictionary(
            uniqueKeysWithValues: candidates.map { enquiry, others in
                let own = words[enquiry, default: []]
                return (
                    enquiry,
                    Set(others.filter { SameRequest.overlap(own, words[$0, default: []]) >= SameRequest.overlap })
                )
            }
        )
    }

    /// The visible enquiries of the correspondents of some, newest first; of one who has thousands (a web form that
    /// signs all of them), only the newest are read.
    private func earlierRequests(of enquiries: [EnquirySummary], _ viewer: Person?) throws -> [EarlierRequest] {
        let known = enquiries.filter { !$0.from.address.isEmpty }
        guard let first = known.map(\.receivedAt).min(), let last = known.map(\.receivedAt).max() else { return [] }
        return try rows(
            """
            SELECT id, received_at, enquiry.from_address, subject
            FROM (SELECT DISTINCT from_address FROM enquiry WHERE id IN \(list: known.map(\.reference.id))) AS asked
            JOIN enquiry ON enquiry.from_address = asked.from_address
                AND enquiry.id >= coalesce((SELECT newer.id FROM enquiry AS newer
                    WHERE newer.from_address = asked.from_address
                    ORDER BY newer.id DESC LIMIT 1 OFFSET \(SameRequest.latest)), 0)
            WHERE received_at >= \(first.seconds - SameRequest.span) AND received_at <= \(last.seconds + SameRequest.span)
                AND \(sql: visible(to: viewer))
            ORDER BY id DESC
            """
        ) { row in
            EarlierRequest(
                enquiry: row.integer(0),
                receivedAt: row.integer(1),
                address: row.text(2),
                subject: RequestText.words(ofSubject: row.text(3))
            )
        }
    }

    /// The words of the first message of each of some enquiries.
    private func firstWords(of enquiries: Set<Int64>) throws -> [Int64: Set<String>] {
        guard !enquiries.isEmpty else { return [:] }
        let all = enquiries.sorted()
        let messages = try rows(
            """
            SELECT enquiry_id, received_at, ledger_id FROM message WHERE enquiry_id IN \(list: all)
            UNION ALL
            SELECT shared_message.enquiry_id, message.received_at, message.ledger_id
            FROM shared_message JOIN message ON message.ledger_id = shared_message.ledger_id
            WHERE shared_message.enquiry_id IN \(list: all)
            """
        ) { (enquiry: $0.integer(0), place: [$0.integer(1), $0.integer(2)]) }
        let firsts = Dictionary(grouping: messages, by: \.enquiry).compactMapValues { some in
            some.map(\.place).min { $0.lexicographicallyPrecedes($1) }?.last
        }
        let bodies = try rows("SELECT ledger_id, body FROM message WHERE ledger_id IN \(list: firsts.values.sorted())")
        {
            ($0.integer(0), Set(RequestText.words(of: $0.text(1))))
        }
        let words = Dictionary(bodies) { first, _ in first }
        return firsts.compactMapValues { words[$0] }
    }
}
