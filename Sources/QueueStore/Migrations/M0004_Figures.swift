extension Migration {
    static let m0004 = Migration(
        version: 4,
        name: "figures",
        statements: [
            // What each day brought, kept as it happens, so that a report of years reads no enquiry. The day is that
            // of Europe/London, ISO 8601; a row that would stand at nought is taken out.
            """
            CREATE TABLE daily_total (
                day TEXT NOT NULL, inbox TEXT NOT NULL, category TEXT NOT NULL, measure TEXT NOT NULL,
                count {integer} NOT NULL,
                PRIMARY KEY (day, inbox, category, measure)
            ) {clustered}
            """,

            // The same by month, so that a report of years reads no days. What came and what was closed has an index of
            // its own, in the order of the categories: what was open before a month is their difference since ever.
            """
            CREATE TABLE monthly_total (
                month TEXT NOT NULL, inbox TEXT NOT NULL, category TEXT NOT NULL, measure TEXT NOT NULL,
                count {integer} NOT NULL,
                PRIMARY KEY (month, category, measure, inbox)
            ) {clustered}
            """,
            """
            CREATE INDEX monthly_flow ON monthly_total (category, month, measure, inbox, count)
            WHERE measure IN ('received', 'closed')
            """,

            // What a closing was counted as. It stands beside the enquiry because the calendar may change, and what was
            // once counted must be taken out again as it was put in. All are NULL while nothing is to be measured.
            "ALTER TABLE enquiry ADD COLUMN working_days {integer}",
            // 0 or 1; NULL when nothing was due.
            "ALTER TABLE enquiry ADD COLUMN late_original {integer}",
            // A code of `LatenessCause.Kind`; NULL for what was on time.
            "ALTER TABLE enquiry ADD COLUMN late_cause TEXT",
            // The cause as a sentence; it may be a colleague's own words.
            "ALTER TABLE enquiry ADD COLUMN late_because TEXT",
            "CREATE INDEX enquiry_late ON enquiry (closed_at, id) WHERE late_cause IS NOT NULL",
        ]
    )
}
