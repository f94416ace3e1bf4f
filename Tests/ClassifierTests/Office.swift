import Classifier

/// A small invented office that tests train on.
enum Office {
    static let priors = [
        CategoryPrior(
            code: "loan",
            name: "Inter-library loan",
            cues: [Cue(phrase: "inter-library loan*", weight: 4), Cue(phrase: "borrow", weight: 2)],
            examples: [
                "Book please\nCould you borrow a book on river pilots for me from another library? The ISBN is below.",
                "Loan renewal\nMay I renew the loan of the atlas, the library wants it back on Monday.",
                "Article\nPlease get me a copy of an article in the Journal of Weights, volume four.",
            ]
        ),
        CategoryPrior(
            code: "court",
            name: "Court record",
            cues: [Cue(phrase: "indictment*", weight: 4)],
            examples: [
                "Old trial\nMy uncle was tried at the assizes, may I see the indictment and the depositions?",
                "Transcript\nWe act for the appellant and need the transcript of his trial at the Crown Court.",
                "Court file\nDoes the file of the case against Mr Rudge survive, with the judge's remarks?",
            ]
        ),
        CategoryPrior(
            code: "access",
            name: "Database password",
            cues: [Cue(phrase: "password", weight: 3)],
            examples: [
                "Locked out\nThe database says my password is wrong and I cannot log in.",
                "Error 403\nThe link to the journal gives an error on every browser.",
                "Login\nHow do I register for an account to use the online service?",
            ]
        ),
        CategoryPrior(
            code: "meeting",
            name: "Meeting",
            cues: [Cue(phrase: "diary", weight: 2)],
            examples: [
                "Thursday\nCan we move our meeting to three o'clock, the room is taken.",
                "Invite\nPlease accept the calendar invitation for the team meeting.",
                "Diary\nIs she free for half an hour next week to talk?",
            ]
        ),
        CategoryPrior(
            code: "spam",
            name: "Unwanted selling",
            cues: [Cue(phrase: "unsubscribe", weight: 3)],
            examples: [
                "Offer\nSave half on our storage boxes, order now, free delivery for the public sector.",
                "Rank higher\nWe can put your website at the top of every search engine.",
                "Winner\nYou have won a prize, click here to claim your money.",
            ]
        ),
    ]

    static let model = Model.train(priors: priors, lessons: [])

    static let questions = [
        ("Borrowing", "Could the library borrow this book for me? ISBN 0421952105", "loan"),
        ("A trial in 1950", "I am looking for the transcript of a trial at the assizes.", "court"),
        ("help", "I cannot log in, it says wrong password", "access"),
        ("Meeting", "Can we move the meeting to Friday at three?", "meeting"),
        ("Special offer", "Order now and save, free delivery of boxes", "spam"),
    ]
}
