import Classifier
package import WorkingTime

extension TemplateValues {
    /// What an enquiry gives to a template at a moment.
    ///
    /// - Parameters:
    ///   - colleague: who writes; nil for an automatic message.
    ///   - now: the moment of writing.
    package init(_ enquiry: Enquiry, in kit: Kit, colleague: String?, now: Instant, zone: Zone) {
        self.init(
            reference: enquiry.reference.description,
            received: zone.date(of: enquiry.receivedAt),
            today: zone.date(of: now),
            office: kit.details
        )
        name = enquiry.from.name
        self.colleague = colleague
        missing = enquiry.missingFacts(kit).compactMap(FactKey.init(rawValue:))
        given = enquiry.facts.reduce(into: [:]) { given, fact in
            if let key = FactKey(rawValue: fact.key) { given[key] = fact.value }
        }
        waitingFor = enquiry.wait?.reason
        promise(by: enquiry.clocks, zone: zone)
    }

    /// Takes the day that may be promised from the clocks of an enquiry.
    ///
    /// The clock for answering is the unmet one that is due first, of those that are no acknowledgement, no date the
    /// requester gave and no safeguarding deadline: what the office owes in those is not an answer by a date.
    package mutating func promise(by clocks: [EnquiryClock], zone: Zone) {
        let answering = clocks.filter { clock in
            clock.endedAt == nil && !EnquiryClock.acknowledgements.contains(clock.name)
                && !Self.notAnAnswer.contains(clock.name)
        }
        guard let clock = answering.leading ?? answering.first else { return }
        due = clock.due?.date(in: zone)
        rule = DeadlineRule.named(clock.rule)
        isPaused = clock.pausedSince != nil || !clock.hasStarted
        // A date that a person promised does not move, whatever is waited for.
        if clock.setByHand { rule = nil }
    }

    private static let notAnAnswer: Set<String> = ["needed-by", "safeguarding"]
}
