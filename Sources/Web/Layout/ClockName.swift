/// What clocks are called on every page.
enum ClockName {
    /// Each reads well alone and, begun with a small letter, after “more time for”.
    private static let names: [String: String] = [
        "foi": "Freedom of information",
        "foi-extended": "Freedom of information, extended",
        "foi-transferred": "Freedom of information, transferred record",
        "foi-review": "Freedom of information, internal review",
        "eir": "Environmental information",
        "eir-complex": "Environmental information, complex",
        "eir-review": "Environmental information, review",
        "subject-access": "Subject access",
        "subject-access-extended": "Subject access, extended",
        "acknowledge": "Acknowledging it",
        "one-day": "Answering within one working day",
        "five-day": "Answering within five working days",
        "ten-day": "Answering within ten working days",
        "complaint": "The complaint, first stage",
        "complaint-review": "The complaint, review",
        "complaint-appeal": "The complaint, appeal",
        "correspondence": "Answering the letter",
        "dp-complaint-ack": "Acknowledging the data-protection complaint",
        "parliamentary": "Answering a member of a parliament",
        "needed-by": "The date they need it by",
        "safeguarding": "Safeguarding, 24 hours",
    ]

    /// “Freedom of information” for `foi`; the name itself made readable where it is another.
    static func of(_ name: String) -> String { names[name] ?? FactName.of(name) }
}
