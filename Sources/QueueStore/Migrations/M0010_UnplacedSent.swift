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
            """
        ]
    )
}
