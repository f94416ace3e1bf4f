import ArgumentParser
import Classifier
import QueueStore

/// What is to be known of a correspondent from now on.
struct CorrespondentChanges: ParsableArguments, Sendable {
    /// The languages the office answers in.
    enum AnswerLanguage: String, ExpressibleByArgument, CaseIterable, Sendable {
        case en, cy
    }

    @Option(help: "Their name.")
    var name: String?
    @Option(help: "The language they want to be answered in.")
    var language: AnswerLanguage?
    @Option(help: "Whom they write for.")
    var organisation: String?
    @Option(help: ArgumentHelp("What they need to deal with the office.", valueName: "text"))
    var adjustments: String?
    @Option(help: ArgumentHelp("Their telephone number.", valueName: "number"))
    var telephone: String?
    @Option(help: ArgumentHelp("Their postal address.", valueName: "address"))
    var postal: String?

    var isEmpty: Bool { given.isEmpty }

    /// What is given, in words.
    var given: [String] {
        [
            name.map { _ in "name" }, language.map { _ in "language" }, organisation.map { _ in "organisation" },
            adjustments.map { _ in "adjustments" }, telephone.map { _ in "telephone" },
            postal.map { _ in "postal address" },
        ].compactMap(\.self)
    }

    func applied(to record: CorrespondentRecord) -> CorrespondentRecord {
        var record = record
        if let name { record.name = Self.known(name) }
        if let language { record.language = Language(rawValue: language.rawValue) }
        if let organisation { record.organisation = Self.known(organisation) }
        if let adjustments { record.adjustments = Self.known(adjustments) }
        if let telephone { record.telephone = Self.known(telephone) }
        if let postal { record.postal = Self.known(postal) }
        return record
    }

    /// Text without anything in it takes out what was known.
    private static func known(_ text: String) -> String? {
        text.utf8.contains { $0 > 0x20 } ? text : nil
    }
}
