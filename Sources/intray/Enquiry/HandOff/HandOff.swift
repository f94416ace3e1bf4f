import ArgumentParser
import Foundation
import QueueStore
import Triage

struct HandOff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give an enquiry to somebody outside the office, with a folder of all they need.",
        discussion: """
            The folder has packet.txt (who asks, since when, by when, what was said and done) and each message as it \
            came, attachments inside. Nothing is sent: pass the folder on as its marking allows. A request for \
            information goes off the day it comes, whoever it was meant for: the law counts from then. The enquiry is \
            closed, and all its clocks end.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("To whom: a name, a team, an address.", valueName: "whom"))
    var to: String
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @Option(
        help: ArgumentHelp("The folder to make; REF-hand-off, when left out.", valueName: "folder"),
        completion: .directory
    )
    var packet: String?
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let folder = try PacketFolder(packet ?? "\(reference)-hand-off")
        do {
            let (summary, done) = try await desk.write { (reference, try perform(in: $0, desk, folder)) }
            if let late = done.lateness { Output.notice(late) }
            desk.report(
                summary,
                said: "is handed off to \(to); the packet is \(folder.name) "
                    + "(\(Words.count(done.messages, "message")))",
                and: [("packet", .string(folder.path))]
            )
        } catch {
            folder.remove()
            throw error
        }
    }

    /// The folder is complete before the act is committed, and goes when the act fails: nobody has half of it.
    private func perform(
        in session: any Session,
        _ desk: ActionDesk,
        _ folder: PacketFolder
    ) throws -> (messages: Int, lateness: String?) {
        let packet = try session.handOff(
            reference,
            to: to,
            because: because,
            by: desk.person,
            desk.context,
            saw: action.saw
        )
        let messages = try folder.write(packet, raws: desk.workspace.store.raws, session)
        return (messages, packet.lateness)
    }
}
