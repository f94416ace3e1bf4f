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
        let person = try desk.known(email)
        try desk.allow("say when \(person.name) is away", of: person.email)
        let absence = Absence(first: first, last: last ?? first, part: part, kind: kind, provisional: provisional)
        // The journal cannot be erased, so it does not say what kind of absence it is.
        let detail = "\(person.email) is away \(Words.span(absence.first, absence.last))"
        let holders = desk.allocations(of: person.email)
        let (stored, open) = try await desk.workspace.store.write { session in
            let id = try session.add(absence, of: person.email)
            try session.rewriteOpen(allocatedTo: holders, try desk.context(in: session))
            try desk.note("absence", detail, in: session)
            return (
                StoredAbsence(id: id, absence: absence), try session.openEnquiries(allocatedTo: [person.email]).count
            )
        }
        if desk.json { return Output.json(JSON(stored, of: person.email, kindIsTold: true)) }
        Output.line(
            "\(person.name) is \(stored.inWords(kindIsTold: true)). To take it out: intray user present \(stored.id)"
        )
        guard open > 0, !provisional else { return }
        Output.line(
            """
            \(person.name) holds \(Words.count(open, "open enquiry", "open enquiries")): name who acts meanwhile with \
            “intray user deputy”, or give them on with “intray allocate --from \(person.email) --to EMAIL”.
            """
        )
    }
}

extension Absence.Part: ExpressibleByArgument {}
extension Absence.Kind: ExpressibleByArgument {}

extension StoredAbsence {
    /// “away from 4 May 2026 to 8 May 2026 (leave)”, “away on 4 May 2026, in the morning (provisional)”.
    func inWords(kindIsTold: Bool) -> String {
        let part: String =
            switch absence.part {
            case .whole: ""
            case .morning: ", in the morning"
            case .afternoon: ", in the afternoon"
            }
        let remarks = (kindIsTold ? [absence.kind.rawValue] : []) + (absence.provisional ? ["provisional"] : [])
        return "away \(Words.span(absence.first, absence.last))\(part)"
            + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
    }
}

extension JSON {
    /// - Parameter kindIsTold: whether the reader may know what kind of absence it is.
    init(_ stored: StoredAbsence, of email: String, kindIsTold: Bool) {
        self = [
            "id": .number(Int(stored.id)),
            "email": .string(email),
            "first": .string(stored.absence.first.description),
            "last": .string(stored.absence.last.description),
            "part": .string(stored.absence.part.rawValue),
            "kind": kindIsTold ? .string(stored.absence.kind.rawValue) : .null,
            "provisional": .bool(stored.absence.provisional),
        ]
    }
}
