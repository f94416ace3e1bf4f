import WorkingTime

extension Enquiry {
    func extend(_ request: ExtensionRequest, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        let because = try said(request.because, or: .needsReason("extend"))
        let clock = try clockToExtend(request)
        if let until = request.until { return try extend(clock, until: until, because: because, context) }
        guard let rule = Self.extendedRules[clock.name] else { throw .needsDate(clock: clock.name) }
        guard extensions[clock.name] == nil else { throw .extendedAlready(reference, clock: clock.name) }
        guard let extended = lawful(clock, rule, context) else { throw .needsDate(clock: clock.name) }
        let clocks = clocks.map { $0.name == clock.name ? extended : $0 }
        return .extended(.init(clock: clock.name, rule: rule, because: because, clocks: clocks))
    }

    /// The clock by the longer rule, in the place of a date set by hand too; nil where the category does not have it.
    private func lawful(_ clock: EnquiryClock, _ rule: String, _ context: DecisionContext) -> EnquiryClock? {
        var facts = clockFacts(context)
        facts.extensions[clock.name] = rule
        return context.kit.category(category).flatMap { category in
            context.clocks(of: category, facts).first { $0.name == clock.name }
        }
    }

    private func extend(
        _ clock: EnquiryClock,
        until: CivilDate,
        because: String,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        guard let due = clock.due?.date(in: context.zone), until > due else {
            throw .noExtension(clock: clock.name, due: clock.due?.date(in: context.zone), until: until)
        }
        if let most = furthest(clock, context), until > most { throw .beyondTheLaw(clock: clock.name, most: most) }
        let extended = clocks.map {
            $0.name == clock.name ? $0.setByHand(to: until, because: because, zone: context.zone) : $0
        }
        return .extended(.init(clock: clock.name, rule: nil, because: because, clocks: extended))
    }

    private func clockToExtend(_ request: ExtensionRequest) throws(Refusal) -> EnquiryClock {
        let open = clocks.filter { $0.endedAt == nil }
        if let name = request.clock {
            guard let named = open.first(where: { $0.name == name }) else {
                throw .noSuchClock(name, running: open.map(\.name))
            }
            return named
        }
        let lawful = open.first { Self.extendedRules[$0.name] != nil }
        let answering = open.filter { !EnquiryClock.acknowledgements.contains($0.name) }
        guard let clock = lawful ?? answering.leading ?? open.first else { throw .noClock(reference) }
        return clock
    }

    /// The last day the law gives for a clock; nil where the office sets its own dates.
    private func furthest(_ clock: EnquiryClock, _ context: DecisionContext) -> CivilDate? {
        guard let rule = Self.extendedRules[clock.name] else { return nil }
        return lawful(clock, rule, context)?.due?.date(in: context.zone)
    }

    /// The longer period the law gives for a reason that is told to the requester: FOIA section 10(3), EIR regulation
    /// 7(1), UK GDPR article 12(3).
    private static let extendedRules = [
        "foi": "foi-extended", "eir": "eir-complex", "subject-access": "subject-access-extended",
    ]
}
