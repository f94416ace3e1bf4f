extension Migration {
    static let m0010 = Migration(
        version: 10,
        name: "unplaced sent",
        statements: [
            // What was written from the mailbox and answers nothing that is here yet: what it answers may still come.
            """
            CREATE TABLE unplaced_sent (
                follows TEXT NOT NULL, ledger_id {integer} NOT NULL, PRIMARY KEY (follows, ledger_id)
            ) {clustered}
            """,

            // Of a mail that is sent again although it may have arrived, or has for some, nobody can say that nobody gets it.
            "ALTER TABLE outbox ADD COLUMN doubtful {integer} NOT NULL DEFAULT 0",

            // A draft that became a mail, until the mail has left: another may be begun meanwhile.
            """
            CREATE TABLE sent_draft (
                mail_id {integer} PRIMARY KEY, enquiry_id {integer} NOT NULL, author TEXT NOT NULL,
                saved_at {integer} NOT NULL, form TEXT NOT NULL, digest TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX sent_draft_author ON sent_draft (enquiry_id, author, mail_id)",
            """
            INSERT INTO sent_draft (mail_id, enquiry_id, author, saved_at, form, digest)
            SELECT mail_id, enquiry_id, author, saved_at, form, digest FROM draft WHERE mail_id IS NOT NULL
            """,
            "ALTER TABLE draft_file ADD COLUMN mail_id {integer}",
            """
            UPDATE draft_file SET mail_id = (
                SELECT draft.mail_id FROM draft
                WHERE draft.enquiry_id = draft_file.enquiry_id AND draft.author = draft_file.author)
            """,
            "DELETE FROM draft WHERE mail_id IS NOT NULL",
            "ALTER TABLE draft DROP COLUMN mail_id",
        ]
    )
}
