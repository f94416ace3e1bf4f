extension EnquiryEvent {
    package struct Linked: Hashable, Decodable, Sendable {
        package let other: EnquiryReference
        /// What the other is about.
        package let subject: String
        /// How the one that is taken in is marked, where that is stricter.
        package let marking: Marking?

        package init(other: EnquiryReference, subject: String, marking: Marking? = nil) {
            self.other = other
            self.subject = subject
            self.marking = marking
        }
    }

    package struct Undone: Hashable, Decodable, Sendable {
        package let what: UndoableKind
        /// The enquiry on the other side of a join, split or merge.
        package let other: EnquiryReference?
        /// The message that left, by its number in the ledger.
        package let message: Int64?
        /// The clocks after a triage was taken back, where they moved since: a wait, an extension, an acknowledgement.
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

    /// The same link, saying what the other enquiry is about and how it is marked.
    package func naming(_ other: Enquiry) -> EnquiryEvent {
        guard case .absorbed(let link) = self else { return self }
        let marking = other.marking == .officialSensitive ? other.marking : nil
        return .absorbed(.init(other: link.other, subject: other.subject, marking: marking))
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
