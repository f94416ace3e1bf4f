import Classifier
import QueueStore
import Triage
import WorkingTime

extension CorrespondentFile {
    /// The page for a person's eyes.
    func lines(_ desk: OfficeDesk) -> [String] {
        guard !isEmpty else { return ["Nothing is known of \(address)."] }
        return ["\(record?.name.map { "\($0) <\(address)>" } ?? address)"] + recordLines
            + authorities.map { "  \(words($0, desk.today))" } + enquiryLines(desk)
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

    private func words(_ document: AuthorityDocument, _ today: CivilDate) -> String {
        let seen = "May act for \(document.onBehalfOf): \(document.kind), seen on \(document.seenOn.inWords)"
        let with = document.enquiry.map { " with \($0)" } ?? ""
        guard let expires = document.expiresOn else { return "\(seen)\(with)." }
        guard expires < today else { return "\(seen)\(with), until \(expires.inWords)." }
        return "EXPIRED on \(expires.inWords): \(document.kind) for \(document.onBehalfOf), seen on "
            + "\(document.seenOn.inWords)\(with)."
    }

    private func enquiryLines(_ desk: OfficeDesk) -> [String] {
        guard !enquiries.isEmpty else { return ["No enquiry of theirs that you may see."] }
        return [""] + FoundEnquiries(enquiries, desk).table.lines
    }

    func json(_ desk: OfficeDesk) -> JSON {
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
