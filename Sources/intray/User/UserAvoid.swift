import ArgumentParser
import QueueStore
import Triage

struct UserAvoid: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "avoid",
        abstract: "Show or say what somebody would rather not meet.",
        discussion: """
            Subjects: \(DistressingSubject.allCases.map(\.rawValue).joined(separator: ", ")).
            What is named is neither suggested to that person nor handed to them by “pull”; a coordinator can still give \
            it to them by hand. It is private: only they themselves, an administrator and the operator of the machine \
            see or change it, no list and no reason shown to others names it, and nobody is asked why.
            """
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @Option(help: "A subject, in the place of all that were named before; give it again for several.")
    var subject: [DistressingSubject] = []
    @Flag(help: "Nothing any more.")
    var none = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard !none || subject.isEmpty else { throw ValidationError("Give subjects, or --none.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let avoided = try desk.avoided(by: email)
        guard none || !subject.isEmpty else { return show(avoided, try desk.known(email)) }
        let subjects = Set(subject)
        try await desk.avoid(subjects, by: email)
        show(subjects, try desk.known(email))
    }

    private func show(_ subjects: Set<DistressingSubject>, _ person: Person) {
        let ordered = DistressingSubject.allCases.filter(subjects.contains)
        if acting.data.json {
            return Output.json(["email": .string(person.email), "avoids": .strings(ordered.map(\.rawValue))])
        }
        guard !ordered.isEmpty else { return Output.line("\(person.name) has named nothing to be spared.") }
        Output.line("\(person.name) is spared: \(Words.list(ordered.map { $0.name.lowercased() })).")
    }
}

extension DistressingSubject: ExpressibleByArgument {}
