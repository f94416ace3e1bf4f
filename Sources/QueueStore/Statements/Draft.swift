import Classifier
import Crypto
import Foundation
package import Triage
package import WorkingTime

/// What somebody writes and has not sent.
package struct StoredDraft: Sendable {
    package let enquiry: EnquiryReference
    /// An e-mail address.
    package let author: String
    package let savedAt: Instant
    package let draft: ReplyDraft
    package let files: [DraftFile]

    /// SHA-256 of what leaves of it, in hexadecimal digits: an approval is of one text.
    package var digest: String { draft.digest(with: files) }
}

/// A file to go with a mail.
package struct DraftFile: Sendable, Hashable {
    package let id: Int64
    package let name: String
    /// A media type.
    package let type: String
    /// Bytes.
    package let size: Int
    package let sha256: [UInt8]
    /// The number its bytes are kept under.
    package let raw: Int64
}

extension ReplyDraft {
    /// As it was stored.
    init(stored: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(stored.utf8))
    }

    /// SHA-256 over everything that whoever gets it will see, in hexadecimal digits.
    package func digest(with files: [DraftFile]) -> String {
        var hash = SHA256()
        let words = to + [""] + cc + [subject, language.rawValue, text, welsh ?? "", quotes ? "quotes" : ""]
        for word in words + files.map(\.name) {
            // Each with its length, so that no word runs into the next.
            hash.update(data: Array("\(word.utf8.count):\(word)".utf8))
        }
        for file in files { hash.update(data: file.sha256) }
        return Hexadecimal.text(Array(hash.finalize()))
    }
}

extension Session {
    /// Keeps what somebody has typed so far in the place of what they had.
    package func save(
        _ draft: ReplyDraft,
        of reference: EnquiryReference,
        by author: String,
        at now: Instant
    ) throws {
        var writer = RecordWriter()
        draft.write(to: &writer)
        try run(
            """
            INSERT INTO draft (enquiry_id, author, saved_at, form, digest)
            VALUES (\(reference.id), \(author), \(now.seconds),
                \(Dialect.storable(String(decoding: writer.bytes, as: UTF8.self))),
                \(draft.digest(with: try files(of: reference, by: author))))
            ON CONFLICT (enquiry_id, author) DO UPDATE SET saved_at = excluded.saved_at, form = excluded.form,
                digest = excluded.digest
            """
        )
    }

    /// What somebody has typed; nil for nothing.
    package func draft(of reference: EnquiryReference, by author: String) throws -> StoredDraft? {
        try drafts("enquiry_id = \(reference.id) AND author = \(author)").first
    }

    /// Everything that somebody has typed and not sent, newest first.
    package func drafts(by author: String) throws -> [StoredDraft] {
        try drafts("author = \(author)")
    }

    /// What anybody has typed about an enquiry and not sent, newest first.
    package func drafts(of reference: EnquiryReference) throws -> [StoredDraft] {
        try drafts("enquiry_id = \(reference.id)")
    }

    /// Takes away what somebody has typed, with its files.
    package func deleteDraft(of reference: EnquiryReference, by author: String) throws {
        try run("DELETE FROM draft WHERE enquiry_id = \(reference.id) AND author = \(author)")
        try run(
            "DELETE FROM draft_file WHERE enquiry_id = \(reference.id) AND author = \(author) AND mail_id IS NULL"
        )
    }

    private func drafts(_ condition: Statement) throws -> [StoredDraft] {
        try rows(
            """
            SELECT enquiry_id, author, saved_at, form FROM draft WHERE \(sql: condition)
            ORDER BY saved_at DESC, enquiry_id
            """
        ) { row in
            let reference = EnquiryReference(id: row.integer(0))
            return StoredDraft(
                enquiry: reference,
                author: row.text(1),
                savedAt: Instant(seconds: row.integer(2)),
                draft: try ReplyDraft(stored: row.text(3)),
                files: try files(of: reference, by: row.text(1))
            )
        }
    }

    // MARK: - Files

    /// Keeps a file that is to go with somebody's mail.
    package func attach(
        _ bytes: [UInt8],
        named name: String,
        type: String,
        to reference: EnquiryReference,
        by author: String,
        raws: some RawStore
    ) throws {
        let sha256 = Array(SHA256.hash(data: bytes))
        let raw = try raws.keep(bytes, sha256: sha256, in: self)
        try run(
            """
            INSERT INTO draft_file (enquiry_id, author, name, type, size, sha256, raw_id)
            VALUES (\(reference.id), \(author), \(Dialect.storable(name)), \(Dialect.storable(type)), \(bytes.count),
                \(sha256), \(raw.id))
            """
        )
    }

    /// The files to go with somebody's mail, in the order they were added.
    package func files(of reference: EnquiryReference, by author: String) throws -> [DraftFile] {
        try rows(
            """
            SELECT id, name, type, size, sha256, raw_id FROM draft_file
            WHERE enquiry_id = \(reference.id) AND author = \(author) AND mail_id IS NULL ORDER BY id
            """
        ) { row in
            DraftFile(
                id: row.integer(0),
                name: row.text(1),
                type: row.text(2),
                size: Int(row.integer(3)),
                sha256: row.blob(4),
                raw: row.integer(5)
            )
        }
    }

    /// Takes a file away from somebody's mail.
    package func detach(_ file: Int64, from reference: EnquiryReference, by author: String) throws {
        try run(
            """
            DELETE FROM draft_file
            WHERE id = \(file) AND enquiry_id = \(reference.id) AND author = \(author) AND mail_id IS NULL
            """
        )
    }
}
