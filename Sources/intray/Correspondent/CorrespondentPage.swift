import Classifier
import QueueStore
import Triage
import WorkingTime

/// Somebody who writes to the office: what is known, for whom they may act, and what they wrote.
struct CorrespondentPage: Sendable {
    private let address: String
    private let record: CorrespondentRecord?
    private let authorities: [AuthorityDocument]
    /// Newest first, those alone that the reader may see.
    private let enquiries: [EnquirySummary]
    private let desk: OfficeDesk

    private static let mostEnquiries = 50

    static func read(_ address: String, _ desk: OfficeDesk) async throws -> CorrespondentPage {
        // Words of the address may stand in others too: what was found is compared with the address itself.
        let query = try? SearchQuery("from:\"\(address)\"")
        let (person, zone) = (desk.person, desk.workspace.zone)
        return try await desk.workspace.store.read { session in
            let found = try query.map {
                try session.search($0, viewer: person, limit: mostEnquiries, zone: zone).enquiries
            }
            return CorrespondentPage(
                address: address,
                record: try session.correspondent(address),
                authorities: try session.authorities(of: address, for: person),
                enquiries: (found ?? []).filter { $0.from.address.lowercased() == address },
                desk: desk
            )
        }
    }

    var lines: [String] {
        guard record != nil || !authorities.isEmpty || !enquiries.isEmpty else {
            return ["Nothing is known of \(address)."]
        }
        return ["\(record?.name.map { "\($0) <\(address)>" } ?? address)"] + recordLines
            + authorities.map { "  \(words($0))" } + enquiryLines
    }

    private var recordLines: [String] {
        guard let record else { return [] }
        let language: String? =
            switch record.language {
            case .cy: "Welsh"
            case .en: "English"
            case .both, .other, nil: nil
            }
        return [
            language.map { "Wants to be answered in \($0)." }, record.organisation.map { "Writes for: \($0)" },
            record.adjustments.map { "Needs: \($0)" }, record.telephone.map { "Telephone: \($0)" },
            record.postal.map { "Postal address: \($0)" },
        ].compactMap { $0.map { "  \($0)" } }
    }

    private func words(_ document: AuthorityDocument) -> String {
        let seen = "May act for \(document.onBehalfOf): \(document.kind), seen on \(document.seenOn.inWords)"
        let with = document.enquiry.map { " with \($0)" } ?? ""
        guard let expires = document.expiresOn else { return "\(seen)\(with)." }
        guard expires < desk.today else { return "\(seen)\(with), until \(expires.inWords)." }
        return "EXPIRED on \(expires.inWords): \(document.kind) for \(document.onBehalfOf), seen on "
            + "\(document.seenOn.inWords)\(with)."
    }

    private var enquiryLines: [String] {
        guard !enquiries.isEmpty else { return ["No enquiry of theirs that you may see."] }
        return [""] + FoundEnquiries(enquiries, desk).table.lines
    }

    var json: JSON {
        [
            "address": .string(address),
            "name": .optional(record?.name),
            "language": .optional(record?.language?.rawValue),
            "organisation": .optional(record?.organisation),
            "adjustments": .optional(record?.adjustments),
            "telephone": .optional(record?.telephone),
            "postal": .optional(record?.postal),
            "authorities": .array(authorities.map { JSON($0, today: desk.today) }),
            "enquiries": .array(enquiries.map { JSON($0, now: desk.now) }),
        ]
    }
}
