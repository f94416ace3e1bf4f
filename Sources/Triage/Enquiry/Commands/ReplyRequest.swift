package import Classifier

/// A mail to somebody outside, composed and ready to leave.
package struct ReplyRequest: Hashable, Sendable {
    /// What a mail of the office is for, and what else happens when it leaves.
    package enum Purpose: Hashable, Sendable {
        /// Word to the correspondent; the enquiry goes on as it stood.
        case word
        /// It asks for something, and the enquiry waits for it.
        case ask(WaitRequest)
        /// It answers, and the enquiry is closed.
        case final(Outcome, evidence: String?, lateBecause: String?)
        /// It says that the enquiry has come, by itself.
        case acknowledgement
    }

    package let purpose: Purpose
    /// The mail's number in the ledger, where its bytes are kept.
    package let message: Int64
    /// Addresses.
    package let to: [String]
    /// The template it was begun with; nil for none.
    package let template: String?
    package let language: Language
    /// SHA-256 of what it says, in hexadecimal digits: an approval is of one text.
    package let digest: String
    /// Whether it goes to whoever enquires, and not to others alone.
    package let reachesCorrespondent: Bool

    package init(
        _ purpose: Purpose,
        message: Int64,
        to: [String],
        template: String?,
        language: Language,
        digest: String,
        reachesCorrespondent: Bool = true
    ) {
        self.purpose = purpose
        self.message = message
        self.to = to
        self.template = template
        self.language = language
        self.digest = digest
        self.reachesCorrespondent = reachesCorrespondent
    }
}
