package import Classifier
package import Triage
package import WorkingTime

/// What the office knows of somebody who writes to it.
package struct CorrespondentRecord: Sendable, Hashable {
    /// In small letters; the key.
    package let address: String
    package var name: String?
    /// The language they want to be answered in.
    package var language: Language?
    package var organisation: String?
    /// What they need to deal with the office, in their words: large print, a call back in the afternoon.
    package var adjustments: String?
    package var telephone: String?
    package var postal: String?

    package init(
        address: String,
        name: String? = nil,
        language: Language? = nil,
        organisation: String? = nil,
        adjustments: String? = nil,
        telephone: String? = nil,
        postal: String? = nil
    ) {
        self.address = address.lowercased()
        self.name = name
        self.language = language
        self.organisation = organisation
        self.adjustments = adjustments
        self.telephone = telephone
        self.postal = postal
    }
}

/// A document that shows that somebody may act for another.
package struct AuthorityDocument: Sendable, Hashable {
    /// Whose authority it is, by address.
    package let address: String
    package let onBehalfOf: String
    /// In words: signed form of authority, power of attorney, grant of probate.
    package let kind: String
    package let seenOn: CivilDate
    package let expiresOn: CivilDate?
    /// The enquiry it came with.
    package let enquiry: EnquiryReference?
    package let remark: String?

    package init(
        address: String,
        onBehalfOf: String,
        kind: String,
        seenOn: CivilDate,
        expiresOn: CivilDate? = nil,
        enquiry: EnquiryReference? = nil,
        remark: String? = nil
    ) {
        self.address = address.lowercased()
        self.onBehalfOf = onBehalfOf
        self.kind = kind
        self.seenOn = seenOn
        self.expiresOn = expiresOn
        self.enquiry = enquiry
        self.remark = remark
    }
}

extension AuthorityDocument {
    /// The same for somebody from whom the enquiry is hidden.
    fileprivate var withoutEnquiry: AuthorityDocument {
        AuthorityDocument(
            address: address,
            onBehalfOf: onBehalfOf,
            kind: kind,
            seenOn: seenOn,
            expiresOn: expiresOn,
            remark: remark
        )
    }
}

extension Session {
    /// What is known of a correspondent; nil when nothing was written down.
    package func correspondent(_ address: String) throws -> CorrespondentRecord? {
        try first(
            """
            SELECT address, name, language, organisation, adjustments, telephone, postal FROM correspondent
            WHERE address = \(address.lowercased())
            """
        ) { row in
            CorrespondentRecord(
                address: row.text(0),
                name: row.optionalText(1),
                language: row.optionalText(2).flatMap(Language.init(rawValue:)),
                organisation: row.optionalText(3),
                adjustments: row.optionalText(4),
                telephone: row.optionalText(5),
                postal: row.optionalText(6)
            )
        }
    }

    /// Writes down what is known of a correspondent, in the place of what was.
    package func save(_ record: CorrespondentRecord, by actor: Actor, at now: Instant) throws {
        try run(
            """
            INSERT INTO correspondent (address, name, language, organisation, adjustments, telephone, postal,
                changed_at, actor)
            VALUES (\(record.address), \(record.name.map(Dialect.storable)), \(record.language?.rawValue),
                \(record.organisation.map(Dialect.storable)), \(record.adjustments.map(Dialect.storable)),
                \(record.telephone.map(Dialect.storable)), \(record.postal.map(Dialect.storable)), \(now.seconds),
                \(actor.description))
            ON CONFLICT (address) DO UPDATE SET name = excluded.name, language = excluded.language,
                organisation = excluded.organisation, adjustments = excluded.adjustments,
                telephone = excluded.telephone, postal = excluded.postal, changed_at = excluded.changed_at,
                actor = excluded.actor
            """
        )
    }

    /// Documents that show for whom a correspondent may act, newest first; without the enquiry they came with, where the
    /// viewer may not see it.
    package func authorities(of address: String, for viewer: Person?) throws -> [AuthorityDocument] {
        try authorities(of: address).map { document in
            let isSeen = try document.enquiry.map { try viewer == nil || isVisible($0, to: viewer) } ?? true
            return isSeen ? document : document.withoutEnquiry
        }
    }

    private func authorities(of address: String) throws -> [AuthorityDocument] {
        try rows(
            """
            SELECT address, on_behalf_of, kind, seen_on, expires_on, enquiry_id, remark FROM authority
            WHERE address = \(address.lowercased()) ORDER BY id DESC
            """
        ) { row in
            guard let seen = CivilDate(row.text(3)) else { return nil }
            return AuthorityDocument(
                address: row.text(0),
                onBehalfOf: row.text(1),
                kind: row.text(2),
                seenOn: seen,
                expiresOn: row.optionalText(4).flatMap { CivilDate($0) },
                enquiry: row.optionalInteger(5).map(EnquiryReference.init(id:)),
                remark: row.optionalText(6)
            )
        }
        .compactMap { $0 }
    }

    /// Writes down that a document was seen.
    package func add(_ document: AuthorityDocument, by actor: Actor) throws {
        try run(
            """
            INSERT INTO authority (address, on_behalf_of, kind, seen_on, expires_on, enquiry_id, remark, actor)
            VALUES (\(document.address), \(Dialect.storable(document.onBehalfOf)), \(Dialect.storable(document.kind)),
                \(document.seenOn.description), \(document.expiresOn?.description), \(document.enquiry?.id),
                \(document.remark.map(Dialect.storable)), \(actor.description))
            """
        )
    }
}
