package import WorkingTime

/// Something that happened to an enquiry. Events are only ever added.
package enum EnquiryEvent: Hashable, Sendable {
    /// A message became an enquiry.
    case received(Received)
    /// A further message joined it, with the evidence for that.
    case joined(Joined)
    /// Intray looked again at the kept message.
    case reproposed(Assessment)
    /// A coordinator decided what it is and who answers.
    case triaged(Triaged)
    case allocated(Allocated)
    case begun
    case noted(Noted)
    case closed(Closed)

    package struct Received: Hashable, Decodable, Sendable {
        package let inbox: String
        package let from: Correspondent
        package let receivedAt: Instant
        package let assessment: Assessment

        package init(inbox: String, from: Correspondent, receivedAt: Instant, assessment: Assessment) {
            self.inbox = inbox
            self.from = from
            self.receivedAt = receivedAt
            self.assessment = assessment
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
