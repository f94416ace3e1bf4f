package import Triage
import WorkingTime

extension Session {
    /// Adds a post, or changes its name and holders.
    package func save(_ post: Post) throws {
        try run(
            """
            INSERT INTO post (code, name) VALUES (\(post.code), \(Dialect.storable(post.name)))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name
            """
        )
        try run("DELETE FROM post_holder WHERE post = \(post.code)")
        for holder in post.holders.sorted() {
            try run("INSERT INTO post_holder (post, email) VALUES (\(post.code), \(holder))")
        }
    }

    /// Takes a post away; false when there is none.
    package func removePost(_ code: String) throws -> Bool {
        try run("DELETE FROM post_holder WHERE post = \(code)")
        return try run("DELETE FROM post WHERE code = \(code)") == 1
    }

    /// Lets somebody act for another for some days.
    package func save(_ deputy: Deputy) throws {
        try run(
            """
            INSERT INTO deputy (principal, deputy, first, last)
            VALUES (\(deputy.principal), \(deputy.deputy), \(deputy.first.description), \(deputy.last.description))
            """
        )
    }

    /// Ends whatever somebody was deputised for; how many arrangements that were.
    package func removeDeputies(of principal: String) throws -> Int {
        try run("DELETE FROM deputy WHERE principal = \(principal)")
    }

    /// Names the people for a restricted category, in the place of those named before; nobody leaves it to those who
    /// triage.
    package func name(_ people: Set<String>, for category: String) throws {
        try run("DELETE FROM named_person WHERE category = \(category)")
        for email in people.sorted() {
            try run("INSERT INTO named_person (category, email) VALUES (\(category), \(email))")
        }
    }

    /// Keeps what somebody does not want to meet, in the place of what they said before.
    package func save(optOuts subjects: Set<DistressingSubject>, of email: String) throws {
        try run("DELETE FROM opt_out WHERE email = \(email)")
        for subject in subjects.map(\.rawValue).sorted() {
            try run("INSERT INTO opt_out (email, subject) VALUES (\(email), \(subject))")
        }
    }

    /// Open enquiries that nobody who holds them could see or work on if the office were staffed so: they would be lost.
    /// What somebody holds who is not there any more counts where it is for named people only; the rest is told elsewhere.
    package func stranded(with staff: Staff, _ kit: Kit) throws -> [EnquiryReference] {
        try rows(
            """
            SELECT id, category, allocated_to, inbox, restricted FROM enquiry
            WHERE state <> 'closed' AND allocated_to IS NOT NULL AND allocated_to <> 'pool' ORDER BY id
            """
        ) { row in
            let holders = staff.holders(of: Allocation(row.text(2)))
            guard !holders.isEmpty || row.boolean(4) else { return nil }
            let category = kit.category(row.text(1))
            let inbox = row.text(3)
            let isHeld = holders.contains { holder in
                holder.answers && holder.serves(inbox) && (category.map { staff.maySee(holder, $0) } ?? true)
            }
            return isHeld ? nil : EnquiryReference(id: row.integer(0))
        }
        .compactMap { $0 }
    }
}
