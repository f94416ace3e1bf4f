package import Triage

extension Session {
    /// Lets an enquiry that was split off begin with all that had come till then.
    func shareMessages(of origin: EnquiryReference, with child: EnquiryReference) throws {
        try run(
            """
            INSERT INTO shared_message (home_id, ledger_id, enquiry_id)
            SELECT \(child.id), ledger_id, \(child.id) FROM (
                SELECT ledger_id FROM message WHERE enquiry_id = \(origin.id)
                UNION SELECT ledger_id FROM shared_message WHERE enquiry_id = \(origin.id)) AS till_then
            """
        )
    }

    /// Gives the messages of an enquiry to the one it is merged into.
    func moveMessages(of enquiry: EnquiryReference, to other: EnquiryReference) throws {
        try run(
            """
            UPDATE message SET enquiry_id = \(other.id), home_id = coalesce(home_id, enquiry_id)
            WHERE enquiry_id = \(enquiry.id)
            """
        )
        try run("UPDATE shared_message SET enquiry_id = \(other.id) WHERE enquiry_id = \(enquiry.id)")
    }

    /// Gives an enquiry that was merged away its messages back, with those of what had been merged into it, wherever
    /// they have gone since.
    ///
    /// - Returns: the enquiries that had them.
    func returnMessages(of enquiry: EnquiryReference) throws -> Set<EnquiryReference> {
        let homes = try [enquiry.id] + absorbed(by: enquiry).map(\.id)
        let had = try rows("SELECT DISTINCT enquiry_id FROM message WHERE home_id IN \(list: homes)") {
            EnquiryReference(id: $0.integer(0))
        }
        let hadShared = try rows("SELECT DISTINCT enquiry_id FROM shared_message WHERE home_id IN \(list: homes)") {
            EnquiryReference(id: $0.integer(0))
        }
        try run("UPDATE message SET enquiry_id = \(enquiry.id) WHERE home_id IN \(list: homes)")
        try run("UPDATE message SET home_id = NULL WHERE home_id = \(enquiry.id)")
        try run("UPDATE shared_message SET enquiry_id = \(enquiry.id) WHERE home_id IN \(list: homes)")
        return Set(had + hadShared)
    }

    /// Makes a message that joined an enquiry the first of another.
    package func move(message ledger: Int64, to enquiry: EnquiryReference) throws {
        try run("UPDATE message SET enquiry_id = \(enquiry.id), home_id = NULL WHERE ledger_id = \(ledger)")
    }

    /// Everything that was merged into an enquiry, and into that.
    private func absorbed(by enquiry: EnquiryReference) throws -> [EnquiryReference] {
        var found: [EnquiryReference] = []
        var next = [enquiry]
        while let reference = next.popLast() {
            let taken = try self.enquiry(reference)?.enquiry.undoable.compactMap { undoable in
                if case .absorbed(let other) = undoable { other } else { nil }
            }
            let new = (taken ?? []).filter { !found.contains($0) }
            found += new
            next += new
        }
        return found
    }
}
