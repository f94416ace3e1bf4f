extension DeadlineRule {
    /// Every rule, in the order in which people read them.
    package static let all: [DeadlineRule] = informationRights + dataProtection + serviceStandards + withoutStops

    /// The rule of that name; nil when there is none.
    package static func named(_ name: String) -> DeadlineRule? { all.first { $0.name == name } }

    /// Freedom of information and environmental information: a bank holiday anywhere in the United Kingdom is left
    /// out; a clarified request is a new one (FOIA section 1(3)); days from fee notice to payment are disregarded
    /// (section 10(2)).
    private static let informationRights = [
        ("foi", 20, "Freedom of Information Act 2000, section 10(1) and (6)"),
        (
            "foi-extended", 40,
            "Freedom of Information Act 2000, section 10(3), within the Commissioner’s 40 working days"
        ),
        ("foi-transferred", 30, "SI 2004/3364, regulation 4 (transferred public records)"),
        ("foi-review", 20, "Code of Practice under section 45 of the Freedom of Information Act 2000"),
        ("eir", 20, "Environmental Information Regulations 2004, regulation 5(2)"),
        ("eir-complex", 40, "Environmental Information Regulations 2004, regulation 7(1)"),
        ("eir-review", 40, "Environmental Information Regulations 2004, regulation 11(4)"),
    ].map { name, days, basis in
        DeadlineRule(
            name: name,
            period: .workingDays(days),
            jurisdiction: .unitedKingdom,
            basis: basis,
            stops: [.clarification: .restarts, .fee: .pauses],
            codeDeemsNextWorkingDay: name.hasPrefix("foi")
        )
    }

    /// Subject access: the period starts at the latest of receipt, identity, authority and fee, and waiting for
    /// clarification does not count (UK GDPR article 12A). Its complaint has a clock that nothing stops.
    private static let dataProtection = [
        ("subject-access", 1, "UK GDPR, articles 12(3) and 12A"),
        (
            "subject-access-extended", 3,
            "UK GDPR, articles 12(3) and 12A, the two further months counted from the same start"
        ),
    ].map { name, months, basis in
        DeadlineRule(
            name: name,
            period: .months(months),
            jurisdiction: .englandAndWales,
            basis: basis,
            stops: [.clarification: .pauses, .identity: .holdsStart, .authority: .holdsStart, .fee: .holdsStart]
        )
    }

    /// What an office promises by itself: the clock stands still while the requester has the next move.
    private static let serviceStandards = [
        ("acknowledge", 2, "service standard for acknowledgements"),
        ("one-day", 1, "service standard of one working day"),
        ("five-day", 5, "service standard of five working days"),
        ("ten-day", 10, "service standard of ten working days"),
        ("complaint", 10, "complaints procedure, first stage"),
        ("complaint-review", 10, "complaints procedure, review stage"),
        ("complaint-appeal", 15, "complaints procedure, appeal stage"),
        ("correspondence", 20, "Cabinet Office, Guide to Handling Correspondence"),
    ].map { name, days, basis in
        DeadlineRule(
            name: name,
            period: .workingDays(days),
            jurisdiction: .englandAndWales,
            basis: basis,
            stops: [
                .clarification: .pauses, .identity: .pauses, .authority: .pauses, .fee: .pauses, .declaration: .pauses,
            ]
        )
    }

    /// Clocks that nothing stops.
    private static let withoutStops = [
        ("dp-complaint-ack", .calendarDays(30), "Data Protection Act 2018, section 164A"),
        ("parliamentary", .workingDays(15), "standard for letters from members of a parliament"),
        ("needed-by", .requested, "the date the requester gave"),
        ("safeguarding", .hours(24), "safeguarding procedure"),
    ].map { (name: String, period: Period, basis: String) in
        DeadlineRule(name: name, period: period, jurisdiction: .englandAndWales, basis: basis)
    }
}
