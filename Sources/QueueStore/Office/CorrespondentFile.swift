import Triage

/// Somebody who writes to the office: what is known, for whom they may act, and what they wrote.
package struct CorrespondentFile: Sendable {
    /// In small letters.
    package let address: String
    package let record: CorrespondentRecord?
    /// Newest first.
    package let authorities: [AuthorityDocument]
    /// The newest 50, those alone that the reader may see.
    package let enquiries: [EnquirySummary]

    /// - Parameter address: their e-mail address, or what stands in its place.
    package init(_ address: String, for desk: OfficeDesk, in session: any Session) throws {
        let address = address.lowercased()
        // Words of the address may stand in others too: what was found is compared with the address itself.
        let query = try? SearchQuery("from:\"\(address)\"")
        let found = try query.map {
            try session.search($0, viewer: desk.person, limit: Self.mostEnquiries, zone: desk.zone).enquiries
        }
        self.address = address
        record = try session.mayKnow(of: address, desk.person) ? session.correspondent(address) : nil
        authorities = try session.authorities(of: address, for: desk.person)
        enquiries = (found ?? []).filter { $0.from.address.lowercased() == address }
    }

    private static let mostEnquiries = 50

    /// Whether there is nothing to tell of them.
    package var isEmpty: Bool { record == nil && authorities.isEmpty && enquiries.isEmpty }
}

extension Session {
    /// Whether somebody may know a correspondent: they see something of theirs, or nothing of theirs is hidden from them.
    func mayKnow(of address: String, _ viewer: Person?) throws -> Bool {
        guard let viewer else { return true }
        let (theirs, seen) =
            try first(
                """
                SELECT count(*), coalesce(sum(CASE WHEN \(sql: visible(to: viewer)) THEN 1 ELSE 0 END), 0)
                FROM enquiry WHERE lower(from_address) = \(address)
                """
            ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
        return seen > 0 || theirs == 0
    }
}
