package import Classifier

/// What is to be known of a correspondent from now on. What is nil stays as it was; text without anything in it takes
/// out what was known.
package struct CorrespondentChange: Sendable, Hashable {
    package var name: String?
    /// The language they want to be answered in.
    package var language: Language?
    package var organisation: String?
    /// What they need to deal with the office, in their words.
    package var adjustments: String?
    package var telephone: String?
    package var postal: String?

    package init(
        name: String? = nil,
        language: Language? = nil,
        organisation: String? = nil,
        adjustments: String? = nil,
        telephone: String? = nil,
        postal: String? = nil
    ) {
        self.name = name
        self.language = language
        self.organisation = organisation
        self.adjustments = adjustments
        self.telephone = telephone
        self.postal = postal
    }

    package var isEmpty: Bool { given.isEmpty }

    /// What is given, in words.
    package var given: [String] {
        [
            name.map { _ in "name" }, language.map { _ in "language" }, organisation.map { _ in "organisation" },
            adjustments.map { _ in "adjustments" }, telephone.map { _ in "telephone" },
            postal.map { _ in "postal address" },
        ].compactMap(\.self)
    }

    /// A record with this change made to it.
    package func applied(to record: CorrespondentRecord) -> CorrespondentRecord {
        var record = record
        if let name { record.name = Self.known(name) }
        if let language { record.language = language }
        if let organisation { record.organisation = Self.known(organisation) }
        if let adjustments { record.adjustments = Self.known(adjustments) }
        if let telephone { record.telephone = Self.known(telephone) }
        if let postal { record.postal = Self.known(postal) }
        return record
    }

    private static func known(_ text: String) -> String? {
        text.utf8.contains { $0 > 0x20 } ? text : nil
    }
}
