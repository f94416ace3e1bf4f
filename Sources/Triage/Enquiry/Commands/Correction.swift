package import Classifier

/// What a person puts right by hand; nil leaves a thing as it is.
package struct Correction: Hashable, Decodable, Sendable {
    /// Facts by key with all their values; an empty list takes a fact out.
    package var facts: [String: [String]]
    package var priority: Priority?
    package var marking: Marking?
    package var language: Language?
    package var subject: String?
    /// Who the correspondent is, such as the first writer of a forwarded mail.
    package var from: Correspondent?
    /// Advisories to be minded as well, which nothing brought to notice; nil for none.
    package var advisories: [Advisory]?
    /// Advisories that do not belong to it; nil for none.
    package var falseAlarms: [Advisory]?
    /// Needed where a marking is lowered or an advisory taken out.
    package var because: String?

    package init(
        facts: [String: [String]] = [:],
        priority: Priority? = nil,
        marking: Marking? = nil,
        language: Language? = nil,
        subject: String? = nil,
        from: Correspondent? = nil,
        advisories: [Advisory]? = nil,
        falseAlarms: [Advisory]? = nil,
        because: String? = nil
    ) {
        self.facts = facts
        self.priority = priority
        self.marking = marking
        self.language = language
        self.subject = subject
        self.from = from
        self.advisories = advisories
        self.falseAlarms = falseAlarms
        self.because = because
    }

    /// Whether it corrects nothing.
    package var isEmpty: Bool {
        facts.isEmpty && priority == nil && marking == nil && language == nil && subject == nil && from == nil
            && advisories == nil && falseAlarms == nil
    }
}
