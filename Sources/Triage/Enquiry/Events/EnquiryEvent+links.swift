extension EnquiryEvent {
    package struct Linked: Hashable, Decodable, Sendable {
        package let other: EnquiryReference
        /// What the other is about.
        package let subject: String

        package init(other: EnquiryReference, subject: String) {
            self.other = other
            self.subject = subject
        }
    }

    package struct Undone: Hashable, Decodable, Sendable {
        package let what: UndoableKind
        /// The enquiry on the other side of a join, split or merge.
        package let other: EnquiryReference?
        /// The message that left, by its number in the ledger.
        package let message: Int64?

        init(what: UndoableKind, other: EnquiryReference? = nil, message: Int64? = nil) {
            self.what = what
            self.other = other
            self.message = message
        }

        /// The same as the enquiry on the other side sees it.
        package func seen(from other: EnquiryReference) -> Undone { Undone(what: what, other: other) }
    }

    /// The same link, saying what the other enquiry is about.
    package func naming(_ subject: String) -> EnquiryEvent {
        if case .absorbed(let link) = self { return .absorbed(.init(other: link.other, subject: subject)) }
        return self
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
