extension Migration {
    static let m0009 = Migration(
        version: 9,
        name: "correspondence",
        statements: [
            // What the office wrote to people outside is kept as what they wrote is: bytes, ledger row, message. The
            // outbox then holds no bytes of its own.
            "ALTER TABLE outbox ADD COLUMN ledger_id {integer}",
            "CREATE INDEX outbox_ledger ON outbox (ledger_id) WHERE ledger_id IS NOT NULL",
            "ALTER TABLE message ADD COLUMN outgoing {integer} NOT NULL DEFAULT 0",

            // Whether somebody of the office wrote it: here, or in the mailbox's own Sent folder.
            "ALTER TABLE ledger ADD COLUMN sent {integer} NOT NULL DEFAULT 0",

            // How many mails of the office did not arrive, that nobody has seen to.
            "ALTER TABLE enquiry ADD COLUMN undelivered {integer} NOT NULL DEFAULT 0",
            "ALTER TABLE enquiry ADD COLUMN answered_outside {integer} NOT NULL DEFAULT 0",
            "CREATE INDEX enquiry_undelivered ON enquiry (id) WHERE undelivered > 0",

            // What somebody writes and has not sent. Of one that was sent the row stays until the mail has left, so that
            // it can be called back.
            """
            CREATE TABLE draft (
                enquiry_id {integer} NOT NULL, author TEXT NOT NULL, saved_at {integer} NOT NULL,
                form TEXT NOT NULL, digest TEXT NOT NULL, mail_id {integer}, PRIMARY KEY (enquiry_id, author)
            ) {clustered}
            """,
            """
            CREATE TABLE draft_file (
                id {identity}, enquiry_id {integer} NOT NULL, author TEXT NOT NULL, name TEXT NOT NULL,
                type TEXT NOT NULL, size {integer} NOT NULL, sha256 {bytes} NOT NULL, raw_id {integer} NOT NULL
            ) {table}
            """,
            "CREATE INDEX draft_file_draft ON draft_file (enquiry_id, author, id)",

            // Keys that this office made for itself, by name.
            "CREATE TABLE office_key (name TEXT PRIMARY KEY, bytes {bytes} NOT NULL) {table}",

            // Word to people of the office, on their page and by mail, each as they had chosen when it was written. The cause
            // is told once to each. The title is kept: it holds nothing that a correspondent wrote.
            """
            CREATE TABLE notice (
                id {identity}, email TEXT NOT NULL, kind TEXT NOT NULL, enquiry_id {integer}, cause TEXT NOT NULL,
                title TEXT NOT NULL, at {integer} NOT NULL, on_page {integer} NOT NULL, by_mail {integer} NOT NULL,
                seen_at {integer}, mailed_at {integer}, UNIQUE (email, kind, cause)
            ) {table}
            """,
            "CREATE INDEX notice_page ON notice (email, id) WHERE on_page = 1",
            "CREATE INDEX notice_unseen ON notice (email, id) WHERE seen_at IS NULL",
            """
            CREATE INDEX notice_to_mail ON notice (email, id)
            WHERE by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL
            """,

            // The next moment at which time alone is something to tell of an open enquiry: at risk, then late, then NULL.
            // Whatever is written of an enquiry sets it to its risk again; what was told is not told twice.
            "ALTER TABLE enquiry ADD COLUMN tell_at {integer}",
            "UPDATE enquiry SET tell_at = at_risk_at WHERE state <> 'closed'",
            "CREATE INDEX enquiry_to_tell ON enquiry (tell_at) WHERE tell_at IS NOT NULL",

            // How somebody wants to be told; no row for what is as it is by default.
            """
            CREATE TABLE notice_choice (
                email TEXT NOT NULL, kind TEXT NOT NULL, by_mail {integer} NOT NULL, on_page {integer} NOT NULL,
                PRIMARY KEY (email, kind)
            ) {clustered}
            """,
        ]
    )
}
