import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct UserAbsent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absent",
        abstract: "Write down that somebody is away.",
        discussion: """
            Kinds: \(Absence.Kind.allCases.map(\.rawValue).joined(separator: ", ")). Nobody is asked why they are sick. \
            Half days meet at 12:00. A provisional absence is shown to others and takes nobody away yet: enter it again \
            without --provisional once it is approved, and remove the other with “user present”.

            Act-by dates follow at once. People may enter their own.
            """
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @Option(help: ArgumentHelp("The first day away.", valueName: "date"), transform: CivilDate.given)
    var first: CivilDate
    @Option(
        help: ArgumentHelp("The last day away; the first, when left out.", valueName: "date"),
        transform: CivilDate.given
    )
    var last: CivilDate?
    @Option(help: "Which part of each day.")
    var part: Absence.Part = .whole
    @Option(help: "What kind of absence; only they and those who triage see it.")
    var kind: Absence.Kind = .leave
    @Flag(help: "Asked for, not approved yet.")
    var provisional = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard last ?? first >= first else { throw ValidationError("--last lies before --first: check the two days.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let absence = Absence(first: first, last: last ?? first, part: part, kind: kind, provisional: provisional)
        let (added, open) = try await desk.add(absence, of: email)
        if acting.data.json { return Output.json(JSON(added)) }
        let name = desk.name(added.email)
        Output.line("\(name) is \(added.inWords). To take it out: intray user present \(added.stored.id)")
        guard open > 0, !provisional else { return }
        Output.line(
            """
            \(name) holds \(Words.count(open, "open enquiry", "open enquiries")): name who acts meanwhile with \
            “intray user deputy”, or give them on with “intray allocate --from \(added.email) --to EMAIL”.
            """
        )
    }
}

extension Absence.Part: ExpressibleByArgument {}
extension Absence.Kind: ExpressibleByArgument {}

extension JSON {
    init(_ known: OfficeDesk.KnownAbsence) {
        let absence = known.stored.absence
        self = [
            "id": .number(Int(known.stored.id)),
            "email": .string(known.email),
            "first": .string(absence.first.description),
            "last": .string(absence.last.description),
            "part": .string(absence.part.rawValue),
            "kind": known.kindIsTold ? .string(absence.kind.rawValue) : .null,
            "provisional": .bool(absence.provisional),
        ]
    }
}
