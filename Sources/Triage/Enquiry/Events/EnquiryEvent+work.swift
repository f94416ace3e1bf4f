import WorkingTime

extension EnquiryEvent {
    package struct Triaged: Hashable, Decodable, Sendable {
        package let category: String
        package let to: Allocation
        package let clocks: [EnquiryClock]
        package let restricted: Bool
        /// Whether work goes on where it was: the person who had begun it keeps it.
        package let goesOn: Bool?
        package let marking: Marking?
        package let priority: Priority?

        init(
            category: String,
            to: Allocation,
            clocks: [EnquiryClock],
            restricted: Bool,
            goesOn: Bool? = nil,
            marking: Marking? = nil,
            priority: Priority? = nil
        ) {
            self.category = category
            self.to = to
            self.clocks = clocks
            self.restricted = restricted
            self.goesOn = goesOn
            self.marking = marking
            self.priority = priority
        }
    }

    package struct Allocated: Hashable, Decodable, Sendable {
        /// The category it is given under: from `new`, the suggested one.
        package let category: String
        package let to: Allocation
        package let because: String?

        package init(category: String, to: Allocation, because: String? = nil) {
            self.category = category
            self.to = to
            self.because = because
        }
    }

    package struct Reasoned: Hashable, Decodable, Sendable {
        package let because: String
    }

    package struct PassedOn: Hashable, Decodable, Sendable {
        /// By address; nil in records that did not say: whoever had it.
        package let by: String?
    }

    package struct Reopened: Hashable, Decodable, Sendable {
        package let because: String
        /// The clocks, where a correction or another calendar moved one meanwhile.
        package let clocks: [EnquiryClock]?
    }

    package struct Remarked: Hashable, Decodable, Sendable {
        package let remark: String?
    }

    package struct Noted: Hashable, Decodable, Sendable {
        package let text: String
    }

    package struct Corrected: Hashable, Decodable, Sendable {
        package let correction: Correction
        /// The clocks, where the correction moved one.
        package let clocks: [EnquiryClock]?
    }

    package struct AudienceChanged: Hashable, Decodable, Sendable {
        /// Whether only named people may see it now.
        package let restricted: Bool

        package init(restricted: Bool) { self.restricted = restricted }
    }

    package struct Moved: Hashable, Decodable, Sendable {
        package let inbox: String
        package let because: String?
    }

    package struct Closed: Hashable, Decodable, Sendable {
        package let outcome: Outcome
        package let evidence: String?
        /// Why it was late, as the person said who closed it.
        package let lateBecause: String?

        package init(outcome: Outcome, evidence: String?, lateBecause: String? = nil) {
            self.outcome = outcome
            self.evidence = evidence
            self.lateBecause = lateBecause
        }
    }

    package struct HandedOff: Hashable, Decodable, Sendable {
        /// Who has it now, in words or by address.
        package let to: String
        package let because: String?
    }
}
