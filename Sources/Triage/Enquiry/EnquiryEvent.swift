package import WorkingTime

/// Something that happened to an enquiry. Events are only ever added.
package enum EnquiryEvent: Hashable, Sendable {
    /// A message became an enquiry.
    case received(Received)
    /// A further message joined it, with the evidence for that.
    case joined(Joined)
    /// Intray looked again at the kept message.
    case reproposed(Reproposed)
    /// A coordinator decided what it is and who answers.
    case triaged(Triaged)
    case allocated(Allocated)
    case begun
    case noted(Noted)
    case closed(Closed)

    package struct Received: Hashable, Decodable, Sendable {
        package let inbox: String
        package let from: Correspondent
        package let subject: String
        package let receivedAt: Instant
        package let proposal: Proposal
        package let clocks: [EnquiryClock]
        package let marking: Marking
        package let priority: Priority
        package let restricted: Bool
        /// Why it is in quarantine, in words; nil for a message that was understood.
        package let quarantine: String?

        package init(
            inbox: String,
            from: Correspondent,
            subject: String,
            receivedAt: Instant,
            proposal: Proposal,
            clocks: [EnquiryClock],
            marking: Marking,
            priority: Priority,
            restricted: Bool,
            quarantine: String?
        ) {
            self.inbox = inbox
            self.from = from
            self.subject = subject
            self.receivedAt = receivedAt
            self.proposal = proposal
            self.clocks = clocks
            self.marking = marking
            self.priority = priority
            self.restricted = restricted
            self.quarantine = quarantine
        }
    }

    package struct Joined: Hashable, Decodable, Sendable {
        package let from: Correspondent
        package let subject: String
        package let receivedAt: Instant
        /// Why it belongs here, in words.
        package let evidence: String
        package let advisories: [Advisory]

        package init(
            from: Correspondent,
            subject: String,
            receivedAt: Instant,
            evidence: String,
            advisories: [Advisory]
        ) {
            self.from = from
            self.subject = subject
            self.receivedAt = receivedAt
            self.evidence = evidence
            self.advisories = advisories
        }
    }

    package struct Reproposed: Hashable, Decodable, Sendable {
        package let subject: String
        package let proposal: Proposal
        package let clocks: [EnquiryClock]
        package let marking: Marking
        package let priority: Priority
        package let restricted: Bool
        package let quarantine: String?

        package init(
            subject: String,
            proposal: Proposal,
            clocks: [EnquiryClock],
            marking: Marking,
            priority: Priority,
            restricted: Bool,
            quarantine: String?
        ) {
            self.subject = subject
            self.proposal = proposal
            self.clocks = clocks
            self.marking = marking
            self.priority = priority
            self.restricted = restricted
            self.quarantine = quarantine
        }
    }

    package struct Triaged: Hashable, Decodable, Sendable {
        package let category: String
        package let to: Allocation
        package let clocks: [EnquiryClock]
        package let restricted: Bool
    }

    package struct Allocated: Hashable, Decodable, Sendable {
        /// The category it is given under: from `new`, the suggested one.
        package let category: String
        package let to: Allocation

        package init(category: String, to: Allocation) {
            self.category = category
            self.to = to
        }
    }

    package struct Noted: Hashable, Decodable, Sendable {
        package let text: String
    }

    package struct Closed: Hashable, Decodable, Sendable {
        package let outcome: Outcome
        package let evidence: String?

        package init(outcome: Outcome, evidence: String?) {
            self.outcome = outcome
            self.evidence = evidence
        }
    }
}
