import ArgumentParser
import Classifier
import Foundation

/// What a mail says, to whom, and what goes with it, as it is typed on the command line.
struct ReplyWords: ParsableArguments {
    @Option(help: ArgumentHelp("A reply of the kit to begin with; without a text, it is the text.", valueName: "code"))
    var template: String?
    @Option(
        help: ArgumentHelp("What goes into a ⟨gap⟩ of the template. May be repeated.", valueName: "gap=text"),
        transform: FilledGap.init(argument:)
    )
    var fill: [FilledGap] = []
    @Option(help: "en, cy, or en+cy for both in one mail; that of the correspondent, when left out.")
    var language: Language?
    @Option(help: ArgumentHelp("To whom; the correspondent, when left out. May be repeated.", valueName: "address"))
    var to: [String] = []
    @Option(help: ArgumentHelp("Who gets a copy, for all to see. May be repeated.", valueName: "address"))
    var cc: [String] = []
    @Option(help: ArgumentHelp("Another subject. No case detail: anybody may read it.", valueName: "text"))
    var subject: String?
    @Option(help: ArgumentHelp("What it says.", valueName: "text"))
    var text: String?
    @Option(
        help: ArgumentHelp("A file with what it says; - for standard input.", valueName: "file"),
        completion: .file()
    )
    var textFile: String?
    @Option(
        help: ArgumentHelp("A file with the Welsh version, issued together with the English.", valueName: "file"),
        completion: .file()
    )
    var welshFile: String?
    @Option(help: ArgumentHelp("A file to go with it. May be repeated.", valueName: "file"), completion: .file())
    var attach: [String] = []
    @Option(help: ArgumentHelp("A citation of the kit, put below the text. May be repeated.", valueName: "code"))
    var cite: [String] = []
    @Flag(help: "Leave out what is answered.")
    var noQuote = false

    func validate() throws {
        guard language != .other else { throw ValidationError("--language is en, cy or en+cy.") }
        guard text == nil || textFile == nil else { throw ValidationError("Give --text or --text-file, not both.") }
        guard fill.isEmpty || begins else { throw ValidationError("--fill goes with a template or a text.") }
        guard welshFile == nil || language ?? .both == .both else {
            throw ValidationError("--welsh-file is the other half of --language en+cy.")
        }
    }

    /// Whether anything says what it is to say; else it is the draft that was kept.
    var begins: Bool { template != nil || text != nil || textFile != nil || welshFile != nil }

    /// The text that was given; nil for none.
    func givenText() throws -> String? {
        if let text { return text }
        guard let textFile else { return nil }
        return try GivenFile(textFile).text
    }

    /// The Welsh version that was given; nil for none.
    func givenWelsh() throws -> String? { try welshFile.map { try GivenFile($0).text } }

    func givenFiles() throws -> [GivenFile] { try attach.map(GivenFile.init) }
}
