extension EnquiryEvent {
    package struct Linked: Hashable, Decodable, Sendable {
        package let other: EnquiryReference
        /// What the other is about.
        package let subject: String
        /// How the one that is taken in is marked, where that is stricter.
        package let marking: Marking?
        /// What to mind in the one that is taken in; nil for nothing, and in older records.
        package let advisories: [Advisory]?
        /// What is distressing about the one that is taken in; nil for nothing, and in older records.
        package let subjects: [DistressingSubject]?

        package init(
            other: EnquiryReference,
            subject: String,
            marking: Marking? = nil,
            advisories: [Advisory]? = nil,
            subjects: [DistressingSubject]? = nil
        ) {
            self.other = other
            self.subject = subject
            self.marking = marking
            self.advisories = advisories
            self.subjects = subjects
        }
    }

    package struct Undone: Hashable, Decodable, Sendable {
        package let what: UndoableKind
        /// The enquiry on the other side of a join, split or merge.
        package let other: EnquiryReference?
        /// The message that left, by its number in the ledger.
        package let message: Int64?
        /// The clocks after a triage or a join was taken back, where they moved since: a wait, an extension, a first word.
        package let clocks: [EnquiryClock]?

        init(
            what: UndoableKind,
            other: EnquiryReference? = nil,
            message: Int64? = nil,
            clocks: [EnquiryClock]? = nil
        ) {
            self.what = what
            self.other = other
            self.message = message
            self.clocks = clocks
        }

        /// The same as the enquiry on the other side sees it.
        package func seen(from other: EnquiryReference) -> Undone { Undone(what: what, other: other) }
    }

    /// The same link, saying what the other enquiry is about, how it is marked and what is to be minded in it.
    package func naming(_ other: Enquiry) -> EnquiryEvent {
        guard case .absorbed(let link) = self else { return self }
        let marking = other.marking == .officialSensitive ? other.marking : nil
        return .absorbed(
            .init(
                other: link.other,
                subject: other.subject,
                marking: marking,
                advisories: other.advisories.isEmpty ? nil : other.advisories,
                subjects: other.subjects.isEmpty ? nil : other.subjects
            )
        )
    }
}

extension EnquiryReference: Decodable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let reference = EnquiryReference(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no reference")
            )
        }
        self = reference
    }
}
