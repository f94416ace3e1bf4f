import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct UserAbsences: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absences",
        abstract: "Who is away now and later, with the number of each absence.",
        discussion: "What kind of absence it is, only they themselves and those who triage are told."
    )

    @Argument(help: "Only of this person, by e-mail address.")
    var email: String?
    @Flag(help: "With those that are over.")
    var all = false
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let only = try email.map { try desk.known($0).email }
        let stored = try await desk.workspace.store.read { try $0.absences() }
        let found = stored.flatMap { email, absences in absences.map { (email: email, stored: $0) } }
            .filter { (only ?? $0.email) == $0.email && (all || $0.stored.absence.last >= desk.today) }
            .sorted { ($0.stored.absence.first, $0.stored.id) < ($1.stored.absence.first, $1.stored.id) }
        if desk.json {
            return Output.json(
                .array(found.map { JSON($0.stored, of: $0.email, kindIsTold: desk.mayKnow(of: $0.email)) })
            )
        }
        guard !found.isEmpty else {
            let who = only.map { "\(desk.name($0)) is not" } ?? "Nobody is"
            return Output.line("\(who) away\(all ? "" : ", now or later").")
        }
        for absence in found {
            let told = absence.stored.inWords(kindIsTold: desk.mayKnow(of: absence.email))
            Output.line("\(absence.stored.id)  \(desk.name(absence.email)) is \(told).")
        }
    }
}
