import Triage

extension OfficeDesk {
    /// Writes down what is known of a correspondent, and that a document of theirs was seen. Everybody does who answers
    /// enquiries.
    ///
    /// - Parameters:
    ///   - address: their e-mail address, or what stands in its place.
    ///   - document: one that shows for whom they may act; the enquiry it came with must be one the acting person sees.
    /// - Throws: a `Refusal` or `Refused`, or `StoreError.noSuchEnquiry`.
    package func write(
        _ change: CorrespondentChange,
        document: AuthorityDocument? = nil,
        of address: String
    ) async throws {
        if let person, person.role == .manager {
            throw Refusal.notAllowed(command: "write down what is known of correspondents", role: person.role)
        }
        guard !change.isEmpty || document != nil else { throw Refused.nothingKnownGiven }
        if let document { try check(document) }
        try await transaction { session in
            if !change.isEmpty { try write(change, of: address.lowercased(), in: session) }
            if let document { try add(document, in: session) }
        }
    }

    private func check(_ document: AuthorityDocument) throws {
        guard document.seenOn <= today else {
            throw Refusal.inTheFuture("The day the document was seen", document.seenOn)
        }
        guard document.expiresOn.map({ $0 >= document.seenOn }) ?? true else { throw Refused.expiresBeforeSeen }
    }

    private func write(_ change: CorrespondentChange, of address: String, in session: any Session) throws {
        guard try session.mayKnow(of: address, person) else { throw Refused.notYoursToKnow }
        let before = try session.correspondent(address) ?? CorrespondentRecord(address: address)
        try session.save(change.applied(to: before), by: actor, at: now)
        // The journal cannot be erased, so nobody outside the office is named in it.
        try note("correspondent", "the record of a correspondent was changed: \(Words.list(change.given))", in: session)
    }

    private func add(_ document: AuthorityDocument, in session: any Session) throws {
        if let enquiry = document.enquiry, try !session.isVisible(enquiry, to: person) {
            throw StoreError.noSuchEnquiry("\(enquiry)")
        }
        try session.add(document, by: actor)
        try note("authority", "a document of authority was written down", in: session)
    }
}
