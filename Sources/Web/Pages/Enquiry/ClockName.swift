/// What clocks are called.
enum ClockName {
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
        "acknowledge": "Acknowledge",
        "one-day": "Answer within one working day",
        "five-day": "Answer within five working days",
        "ten-day": "Answer within ten working days",
        "complaint": "Complaint, first stage",
        "complaint-review": "Complaint, review",
        "complaint-appeal": "Complaint, appeal",
        "correspondence": "Answer the letter",
        "dp-complaint-ack": "Acknowledge the data-protection complaint",
        "parliamentary": "Answer a member of a parliament",
        "needed-by": "Needed by",
        "safeguarding": "Safeguarding, 24 hours",
    ]

    /// “Freedom of information” for `foi`; the name itself made readable where it is another.
    static func of(_ name: String) -> String { names[name] ?? FactName.of(name) }
}
