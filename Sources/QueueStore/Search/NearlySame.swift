import Triage

extension Session {
    /// For each of some enquiries, those of the same correspondent with nearly the same words under the same subject
    /// within 30 days. The words are read only where all the rest is so.
    func nearlySame(as enquiries: [EnquirySummary], _ viewer: Person?) throws -> [Int64: Set<Int64>] {
        let subjects = Dictionary(enquiries.map { ($0.reference.id, $0.subject) }) { first, _ in first }
        let near = try earlierRequests(of: enquiries.map(\.reference.id), viewer).filter { near in
            let subject = RequestText.words(ofSubject: subjects[near.enquiry] ?? "")
            return !subject.isEmpty && RequestText.words(ofSubject: near.subject) == subject
        }
        let candidates = Dictionary(grouping: near, by: \.enquiry).mapValues { some in
            some.prefix(SameRequest.most).map(\.other)
        }
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

    /// The visible enquiries that the correspondent of each of some sent within 30 days of it, newest first; of one who
    /// has thousands (a web form that signs all of them), only the newest are read.
    private func earlierRequests(
        of enquiries: [Int64],
        _ viewer: Person?
    ) throws -> [(enquiry: Int64, other: Int64, subject: String)] {
        try rows(
            """
            SELECT asked_id, id, subject
            FROM (SELECT id AS asked_id, from_address AS sender, received_at AS asked_at FROM enquiry
                WHERE id IN \(list: enquiries) AND from_address <> '') AS asked
            JOIN enquiry ON enquiry.from_address = sender
                AND enquiry.id >= coalesce((SELECT newer.id FROM enquiry AS newer WHERE newer.from_address = sender
                    ORDER BY newer.id DESC LIMIT 1 OFFSET \(SameRequest.latest)), 0)
            WHERE id <> asked_id AND received_at BETWEEN asked_at - \(SameRequest.span) AND asked_at + \(SameRequest.span)
                AND \(sql: visible(to: viewer))
            ORDER BY asked_id, id DESC
            """
        ) { ($0.integer(0), $0.integer(1), $0.text(2)) }
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
