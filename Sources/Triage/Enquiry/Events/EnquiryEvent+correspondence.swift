package import Classifier
package import WorkingTime

extension EnquiryEvent {
    /// A mail of the office, with what it was for. What else it made happen stands in the events behind it.
    package struct Replied: Hashable, Decodable, Sendable {
        package enum Purpose: String, Decodable, Sendable {
            case word, ask, final, acknowledgement
        }

        package let purpose: Purpose
        /// Its number in the ledger.
        package let message: Int64
        /// Addresses.
        package let to: [String]
        package let template: String?
        package let language: Language
        /// How many of the events behind it belong to it.
        package let effects: Int
        /// False for what went to others than the correspondent alone; nil for all else.
        package let reaches: Bool?
    }

    package struct Recalled: Hashable, Decodable, Sendable {
        /// The mail's number in the ledger.
        package let message: Int64
        /// Whether the enquiry stands again where it stood before: nothing else had happened since.
        package let restores: Bool
    }

    package struct Undelivered: Hashable, Decodable, Sendable {
        /// The number in the ledger of the mail that did not arrive.
        package let message: Int64
        /// Addresses it did not reach.
        package let to: [String]
        /// Why not, in a sentence.
        package let because: String
        /// The number in the ledger of the report; nil where our own relay said so.
        package let report: Int64?
        /// The clocks that run again where it was the first word, if waits since have moved them.
        package let clocks: [EnquiryClock]?

        package init(message: Int64, to: [String], because: String, report: Int64?, clocks: [EnquiryClock]? = nil) {
            self.message = message
            self.to = to
            self.because = because
            self.report = report
            self.clocks = clocks
        }
    }

    package struct AnsweredOutside: Hashable, Decodable, Sendable {
        /// Its number in the ledger.
        package let message: Int64
        package let from: Correspondent
        /// Addresses.
        package let to: [String]
        package let sentAt: Instant
        /// Why it belongs here, in words.
        package let evidence: String
        /// Whether it surely left: it lies in the mailbox's own folder of sent mail. Whose copy alone came to the inbox
        /// may have been written by anybody.
        package let isProven: Bool

        package init(
            message: Int64,
            from: Correspondent,
            to: [String],
            sentAt: Instant,
            evidence: String,
            isProven: Bool
        ) {
            self.message = message
            self.from = from
            self.to = to
            self.sentAt = sentAt
            self.evidence = evidence
            self.isProven = isProven
        }
    }
}
