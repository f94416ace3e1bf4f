import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct WritingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writing",
        abstract: "Say that you are writing on an enquiry, or that you have finished.",
        discussion: """
            It tells others for \(EditLock.lasting / 60) minutes and forbids them nothing; say it again to go on. When \
            somebody else is writing you are told who, and the exit status is 1.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Flag(help: "You have finished.")
    var done = false
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await ActionDesk.open(acting)
        let (reference, done, person, now) = (reference, done, desk.person, desk.context.now)
        let (other, own) = try await desk.workspace.store.write { session in
            _ = try session.open(reference, for: person)
            if done { try session.endWriting(reference, by: person.email) }
            let other = done ? nil : try session.beginWriting(reference, by: person.email, now: now)
            return (other, try session.writing(on: reference, now: now))
        }
        if acting.data.json { Output.json(JSON(own, on: reference)) }
        if let other { throw CommandFailure(Self.words(other, on: reference, desk)) }
        guard !acting.data.json else { return }
        Output.line(
            done
                ? "\(reference): you have finished writing."
                : "\(reference): others are told until \(own.map { desk.words.moment($0.until) } ?? "now") that you write."
        )
    }

    private static func words(_ lock: EditLock, on reference: EnquiryReference, _ desk: ActionDesk) -> String {
        let name = desk.context.staff.person(lock.holder)?.name ?? lock.holder
        return """
            \(name) has been writing on \(reference) since \(desk.words.moment(lock.since)): speak to them before you do. \
            Nothing forbids you to act.
            """
    }
}

extension JSON {
    /// Who is writing on an enquiry; null for nobody.
    fileprivate init(_ lock: EditLock?, on reference: EnquiryReference) {
        self = [
            "ref": .string(reference.description),
            "writing": lock.map { JSON($0) } ?? .null,
        ]
    }
}
