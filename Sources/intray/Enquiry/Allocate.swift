import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct Allocate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give enquiries to somebody, or to another.",
        discussion: """
            From “new” an enquiry keeps its suggested category. With --from, everything open that is allocated to \
            somebody: for a colleague who is away. What waits goes on waiting, and what is reviewed stays under review. \
            Each succeeds or fails alone.
            """
    )

    @Argument(help: "The references.")
    var references: [EnquiryReference] = []
    @Option(help: ArgumentHelp("Everything open that is allocated so, in the place of references.", valueName: "email"))
    var from: String?
    @Option(help: ArgumentHelp("Who answers: an e-mail address, “post:CODE” or “pool”.", valueName: "email|pool"))
    var to: String
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var action: ActionOptions

    func validate() throws {
        if references.isEmpty == (from == nil) {
            throw ValidationError("Give the references, or --from EMAIL for everything somebody has.")
        }
        if action.saw != nil, references.count != 1 {
            throw ValidationError("--saw is the version of one enquiry: give one reference with it.")
        }
    }

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let allocation = Allocation(to)
        let command = EnquiryCommand.allocate(to: allocation, because: because)
        var done: [EnquirySummary] = []
        var failures = 0
        for reference in try await chosen(desk) {
            do {
                done.append(try await desk.perform(on: reference, saw: action.saw) { _, _ in command })
            } catch let error as StoreError where error.isPassing {
                throw error
            } catch {
                failures += 1
                Output.notice("intray: \(error)")
            }
        }
        if let from, done.isEmpty, failures == 0 { Output.notice("Nothing open is allocated to \(Allocation(from)).") }
        desk.report(all: done, said: "is allocated to \(allocation)")
        if failures > 0 { throw ExitCode(1) }
    }

    private func chosen(_ desk: ActionDesk) async throws -> [EnquiryReference] {
        guard let from = from.map({ Allocation($0) }) else { return references }
        try check(from, desk.context.staff)
        let filter = ListFilter(
            view: .open,
            limit: Int.max,
            viewer: desk.person,
            now: desk.context.now,
            today: desk.context.today
        )
        return try await desk.workspace.store.read { try $0.list(filter) }
            .filter { $0.allocatedTo == from.description }.map(\.reference)
    }

    /// A slip in the address must not look like a colleague with nothing to do.
    private func check(_ from: Allocation, _ staff: Staff) throws {
        switch from {
        case .person(let email) where staff.person(email) == nil: throw Refusal.unknownPerson(email)
        case .post(let code) where staff.post(code) == nil: throw Refusal.unknownPost(code)
        default: break
        }
    }
}
