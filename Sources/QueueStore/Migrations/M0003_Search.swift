extension Migration {
    static let m0003 = Migration(
        version: 3,
        name: "search",
        statements: [
            // The words of each enquiry, by its number. Empty until `rebuildSearch`, or until each is next written.
            "CREATE {search}",

            // What a search goes by when its filters are rarer than its words; the tests read the plans. Every enquiry
            // has a version: that only a search says so in its own statement keeps SQLite from taking these indexes
            // for the lists, which it would then have to sort. Behind the order stands what says who may see an
            // enquiry: in a list of what only named people see, nobody else reads a row.
            """
            CREATE INDEX enquiry_open_received ON enquiry (received_at, id, state, inbox, category, allocated_to,
                restricted)
            WHERE version > 0 AND state <> 'closed'
            """,
            """
            CREATE INDEX enquiry_holder ON enquiry (allocated_to, received_at, id, restricted, category, inbox)
            WHERE version > 0 AND allocated_to IS NOT NULL
            """,
            """
            CREATE INDEX enquiry_category ON enquiry (category, received_at, id, restricted, inbox) WHERE version > 0
            """,
            """
            CREATE INDEX enquiry_inbox ON enquiry (inbox, received_at, id, restricted, category) WHERE version > 0
            """,

            // What a message says, in a number: the same for the same request sent twice.
            "ALTER TABLE message ADD COLUMN fingerprint {integer}",
            "CREATE INDEX message_fingerprint ON message (fingerprint) WHERE fingerprint IS NOT NULL",

            """
            CREATE TABLE saved_search (
                owner TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, shared {integer} NOT NULL,
                PRIMARY KEY (owner, name)
            ) {clustered}
            """,
            "CREATE INDEX saved_search_shared ON saved_search (name) WHERE shared = 1",
        ]
    )
}
