import ArgumentParser
import QueueStore
import Triage

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
        let found = try await desk.absences(of: email, withPast: all)
        if acting.data.json { return Output.json(.array(found.map { JSON($0) })) }
        guard !found.isEmpty else {
            let who = try email.map { "\(try desk.known($0).name) is not" } ?? "Nobody is"
            return Output.line("\(who) away\(all ? "" : ", now or later").")
        }
        for absence in found {
            Output.line("\(absence.stored.id)  \(desk.name(absence.email)) is \(absence.inWords).")
        }
    }
}
