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

    var change: CorrespondentChange {
        CorrespondentChange(
            name: name,
            language: language.flatMap { Language(rawValue: $0.rawValue) },
            organisation: organisation,
            adjustments: adjustments,
            telephone: telephone,
            postal: postal
        )
    }
}
