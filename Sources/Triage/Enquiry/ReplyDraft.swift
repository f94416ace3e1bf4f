package import Classifier
package import WorkingTime

/// What somebody of the office writes to somebody outside, as they have typed it so far.
package struct ReplyDraft: Hashable, Decodable, Sendable {
    package enum Purpose: String, Decodable, Sendable, CaseIterable {
        /// Word to them; the enquiry goes on.
        case word
        /// It asks for something, and the enquiry waits for it.
        case ask
        /// It answers, and the enquiry is closed.
        case final
    }

    package var purpose: Purpose
    /// Addresses, as they were typed.
    package var to: [String]
    package var cc: [String]
    package var subject: String
    /// The template it was begun with; nil for none.
    package var template: String?
    /// `en+cy` for both versions in one mail.
    package var language: Language
    /// What it says; the English version where there are two.
    package var text: String
    /// The Welsh version where there are two.
    package var welsh: String?
    /// Whether what is answered stands below.
    package var quotes: Bool
    /// What is asked for.
    package var waitsFor: WaitingReason?
    /// The day on which it is brought forward again.
    package var chase: CivilDate?
    package var outcome: Outcome?
    package var evidence: String?
    package var lateBecause: String?

    package init(
        _ purpose: Purpose,
        to: [String],
        cc: [String] = [],
        subject: String,
        template: String? = nil,
        language: Language,
        text: String,
        welsh: String? = nil,
        quotes: Bool = true
    ) {
        self.purpose = purpose
        self.to = to
        self.cc = cc
        self.subject = subject
        self.template = template
        self.language = language
        self.text = text
        self.welsh = welsh
        self.quotes = quotes
    }
}
