/// Mail that tests send.
enum Letter {
    /// A plain message.
    static func plain(
        _ subject: String,
        _ body: String,
        from: String = "Gwen Price <gwen@example.org>",
        id: String = "\(UInt64.random(in: 0..<UInt64.max))"
    ) -> String {
        """
        From: \(from)
        To: arl@office.example
        Subject: \(subject)
        Message-ID: <\(id)@example.org>
        Date: Mon, 12 Oct 2026 08:00:00 +0100
        Content-Type: text/plain; charset=utf-8

        \(body)
        """
    }

    static let loan = plain(
        "Inter-library loan",
        "Please could you borrow “Criminal Procedure in Wexbridge” by A. Marsh, ISBN 978-0-306-40615-7, for me by 30 October 2026?"
    )

    static let court = plain(
        "Trial at Wexbridge Crown Court in 1987",
        "We act for Mr Pryce. Please send a copy of the indictment and the sentencing remarks. Case T870123.",
        from: "Harcourt Lisle <post@harcourt.example>"
    )

    /// One that is distressing to read.
    static let distressing = plain(
        "The murder of my sister",
        "I am writing about the trial of the man who murdered my sister in 1979.\n\nHe stabbed her and the body was found in the river.\n\nMay I see the court file?",
        from: "Ann Hale <ann@example.org>"
    )

    /// One that is for named people only.
    static let welfare = plain(
        "I cannot go on",
        "I want to end my life. Nobody has answered me for months and I do not see any other way.",
        from: "Jo Birt <jo@example.org>"
    )
}
