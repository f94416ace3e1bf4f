import ArgumentParser
import QueueStore
import Triage

struct Allocate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give enquiries to somebody, or to another.",
        discussion: "From “new” an enquiry keeps its suggested category. Each reference succeeds or fails alone."
    )

    @Argument(help: "The references.")
    var references: [EnquiryReference]
    @Option(help: ArgumentHelp("Who answers: an e-mail address, or “pool”.", valueName: "email|pool"))
    var to: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let action = EnquiryAction(acting: acting)
        let (context, person) = try await action.context(workspace)
        let allocation = Allocation(to)
        var done: [EnquirySummary] = []
        var failures = 0
        for reference in references {
            do {
                let summary = try await workspace.store.write { session in
                    try session.perform(.allocate(to: allocation), on: reference, context: context, viewer: person)
                    return try session.summary(of: reference, for: nil)
                }
                if let summary { done.append(summary) }
            } catch let error as StoreError where error.isPassing {
                throw error
            } catch {
                failures += 1
                Output.notice("intray: \(error)")
            }
        }
        report(done, to: allocation, Words(zone: workspace.zone, now: context.now))
        if failures > 0 { throw ExitCode(1) }
    }

    private func report(_ enquiries: [EnquirySummary], to allocation: Allocation, _ words: Words) {
        if acting.data.json { return Output.json(.array(enquiries.map { JSON($0, now: words.now) })) }
        for enquiry in enquiries {
            Output.line("\(enquiry.reference) is allocated to \(allocation); \(words.due(enquiry)).")
        }
    }
}
