package import WorkingTime

extension EnquiryEvent {
    package struct Received: Hashable, Decodable, Sendable {
        package let inbox: String
        package let from: Correspondent
        package let receivedAt: Instant
        package let assessment: Assessment
        /// Nil for mail.
        package let channel: Channel?
        /// The enquiry it was split from.
        package let origin: EnquiryReference?
        /// Who wrote it first, where it was forwarded.
        package let forwarded: Forwarding?
        /// The enquiry it goes on from, or may belong to.
        package let earlier: EarlierEnquiry?

        package init(
            inbox: String,
            from: Correspondent,
            receivedAt: Instant,
            assessment: Assessment,
            channel: Channel? = nil,
            origin: EnquiryReference? = nil,
            forwarded: Forwarding? = nil,
            earlier: EarlierEnquiry? = nil
        ) {
            self.inbox = inbox
            self.from = from
            self.receivedAt = receivedAt
            self.assessment = assessment
            self.channel = channel
            self.origin = origin
            self.forwarded = forwarded
            self.earlier = earlier
        }
    }

    package struct Joined: Hashable, Decodable, Sendable {
        package let from: Correspondent
        package let subject: String
        package let receivedAt: Instant
        /// Why it belongs here, in words.
        package let evidence: String
        package let advisories: [Advisory]
        /// Its number in the ledger.
        package let message: Int64?
        /// The office's day on which it came.
        package let day: CivilDate?
        /// What it says that was not known yet.
        package let facts: [String: [String]]?
        package let subjects: [DistressingSubject]?
        /// Whether its subject is another than the conversation's: it may be about something else.
        package let isOtherSubject: Bool?
        /// Whether who wrote it never took part before.
        package let isStranger: Bool?
        /// What sort of machine wrote it; nil for a person.
        package let machine: String?

        package init(
            from: Correspondent,
            subject: String,
            receivedAt: Instant,
            evidence: String,
            advisories: [Advisory],
            message: Int64? = nil,
            day: CivilDate? = nil,
            facts: [String: [String]]? = nil,
            subjects: [DistressingSubject]? = nil,
            isOtherSubject: Bool? = nil,
            isStranger: Bool? = nil,
            machine: String? = nil
        ) {
            self.from = from
            self.subject = subject
            self.receivedAt = receivedAt
            self.evidence = evidence
            self.advisories = advisories
            self.message = message
            self.day = day
            self.facts = facts
            self.subjects = subjects
            self.isOtherSubject = isOtherSubject
            self.isStranger = isStranger
            self.machine = machine
        }
    }

    package struct Read: Hashable, Decodable, Sendable {
        /// What was looked at, in words.
        package let what: String

        package init(what: String) { self.what = what }
    }
}
