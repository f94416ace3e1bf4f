import ArgumentParser
import Classifier
import Triage

struct Correct: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put right by hand what was read wrongly.",
        discussion: """
            Facts: \(FactKey.allCases.map(\.rawValue).joined(separator: ", ")). What is given takes the place of all \
            the values a fact has; give --fact again for several. A corrected “needed-by” moves the date it sets.
            Advisories: \(Advisory.judged.map(\.rawValue).joined(separator: ", ")). One that is taken out as a false \
            alarm comes back only when another message gives cause for it.
            For another category: “triage”. For the day of receipt: “redate”.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(
        help: ArgumentHelp("A fact, such as court=Cardiff.", valueName: "key=value"),
        transform: GivenFact.read
    )
    var fact: [GivenFact] = []
    @Option(help: ArgumentHelp("A fact to take out.", valueName: "key"), transform: GivenFact.key)
    var clear: [FactKey] = []
    @Option(help: "How pressing it is.")
    var priority: Priority?
    @Option(help: "The protective marking. To lower it, say why.")
    var marking: Marking?
    @Option(help: "The language it is written in.")
    var language: Language?
    @Option(help: ArgumentHelp("What it is about.", valueName: "text"))
    var subject: String?
    @Option(help: ArgumentHelp("Who wrote it, such as the first writer of a forwarded mail.", valueName: "name"))
    var fromName: String?
    @Option(help: ArgumentHelp("Their e-mail address.", valueName: "email"))
    var fromAddress: String?
    @Option(
        help: ArgumentHelp("Something to be minded that nothing brought to notice.", valueName: "advisory"),
        transform: GivenAdvisory.read
    )
    var advisory: [Advisory] = []
    @Option(
        help: ArgumentHelp("An advisory to take out as a false alarm. Say why.", valueName: "advisory"),
        transform: GivenAdvisory.read
    )
    var noAdvisory: [Advisory] = []
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var action: ActionOptions

    var said: String { "is corrected" }

    func validate() throws {
        if let both = fact.first(where: { clear.contains($0.key) }) {
            throw ValidationError(
                "--clear \(both.key.rawValue) and --fact \(both.key.rawValue)=… contradict each other."
            )
        }
        if let both = advisory.first(where: noAdvisory.contains) {
            throw ValidationError(
                "--advisory \(both.rawValue) and --no-advisory \(both.rawValue) contradict each other."
            )
        }
        if let fromAddress, fromAddress.split(separator: "@").count != 2 {
            throw ValidationError("“\(fromAddress)” is no e-mail address.")
        }
    }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .correct(
            Correction(
                facts: facts,
                priority: priority,
                marking: marking,
                language: language,
                subject: subject,
                from: correspondent(in: enquiry),
                advisories: advisory.isEmpty ? nil : advisory,
                falseAlarms: noAdvisory.isEmpty ? nil : noAdvisory,
                because: because
            )
        )
    }

    private var facts: [String: [String]] {
        var facts = Dictionary(clear.map { ($0.rawValue, [String]()) }, uniquingKeysWith: { first, _ in first })
        for given in fact { facts[given.key.rawValue, default: []].append(given.value) }
        return facts
    }

    /// The part that is left out stays as it is.
    private func correspondent(in enquiry: Enquiry) -> Correspondent? {
        guard fromName != nil || fromAddress != nil else { return nil }
        return Correspondent(name: fromName ?? enquiry.from.name, address: fromAddress ?? enquiry.from.address)
    }
}

extension Priority: ExpressibleByArgument {}
extension Marking: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
