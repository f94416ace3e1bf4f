import Triage
import WorkingTime

/// The read model's row for what was proposed for an enquiry that waits for triage.
struct ProposalRow {
    let abstained: Bool
    let cameBack: Bool
    let alternatives: [Proposal.Alternative]
    let because: [String]
    let routeBecause: [String]
    let missing: [String]
    /// In the order of `Advisory`.
    let advisoryReasons: [(advisory: Advisory, words: [String])]
    let forwarding: Forwarding?

    /// Nil for an enquiry that does not wait for triage.
    init?(_ enquiry: Enquiry, _ kit: Kit) {
        guard enquiry.state == .new else { return nil }
        let proposal = enquiry.proposal
        abstained = proposal.abstained
        cameBack = enquiry.triaged
        alternatives = proposal.alternatives
        because = proposal.because
        routeBecause = proposal.route?.because ?? []
        missing = enquiry.missingFacts(kit)
        advisoryReasons = Advisory.allCases.compactMap { advisory in
            proposal.advisoryReasons[advisory.rawValue].map { (advisory, $0) }
        }
        forwarding = enquiry.forwarded
    }

    /// In the order of `columns`.
    var values: [SQLValue] {
        let all: [(any SQLBindable)?] = [
            abstained, cameBack,
            PackedText.pack(records: alternatives.map { [$0.code, "\($0.probability)"] }),
            PackedText.pack(because), PackedText.pack(routeBecause), PackedText.pack(missing),
            PackedText.pack(records: advisoryReasons.map { [$0.advisory.rawValue] + $0.words }),
            forwarding.map { PackedText.pack($0.fields) },
        ]
        return all.map { $0?.sqlValue ?? .null }
    }

    /// Reads a row from a column on.
    init(_ row: any SQLRow, from first: Int) {
        abstained = row.boolean(first)
        cameBack = row.boolean(first + 1)
        alternatives = PackedText.unpack(records: row.text(first + 2)).compactMap { fields in
            guard fields.count == 2, let probability = Double(fields[1]) else { return nil }
            return Proposal.Alternative(code: fields[0], probability: probability)
        }
        because = PackedText.unpack(row.text(first + 3))
        routeBecause = PackedText.unpack(row.text(first + 4))
        missing = PackedText.unpack(row.text(first + 5))
        advisoryReasons = PackedText.unpack(records: row.text(first + 6)).compactMap { fields in
            fields.first.flatMap(Advisory.init(rawValue:)).map { ($0, Array(fields.dropFirst())) }
        }
        forwarding = row.optionalText(first + 7).flatMap { Forwarding(fields: PackedText.unpack($0)) }
    }

    static let columns = [
        "abstained", "came_back", "alternatives", "because", "route_because", "missing", "advisory_reasons",
        "forwarded",
    ]

    static let names = Statement(stringLiteral: columns.joined(separator: ", "))

    /// What an upsert does to a row that is there.
    static let changes = Statement(stringLiteral: columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
}

extension Forwarding {
    fileprivate var fields: [String] {
        [
            by.name ?? "", by.address, from.name ?? "", from.address, sentAt.map { "\($0)" } ?? "", evidence,
            isAttributed ? "attributed" : "",
        ]
    }

    fileprivate init?(fields: [String]) {
        guard fields.count == 7 else { return nil }
        self.init(
            by: Correspondent(name: fields[0].isEmpty ? nil : fields[0], address: fields[1]),
            from: Correspondent(name: fields[2].isEmpty ? nil : fields[2], address: fields[3]),
            sentAt: Instant(fields[4]),
            evidence: fields[5],
            isAttributed: !fields[6].isEmpty
        )
    }
}
