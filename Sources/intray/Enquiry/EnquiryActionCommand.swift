import ArgumentParser
import Triage

/// A command that does one thing to one enquiry and prints the enquiry as it is then.
protocol EnquiryActionCommand: AsyncParsableCommand, Sendable {
    var reference: EnquiryReference { get }
    var action: ActionOptions { get }
    /// What was done, in words that follow the reference.
    var said: String { get }

    /// What the person commands, once the enquiry is open before them.
    ///
    /// - Throws: a `ValidationError` where the arguments do not fit together.
    func command(on enquiry: Enquiry, _ context: DecisionContext) throws -> EnquiryCommand
}

extension EnquiryActionCommand {
    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let summary = try await desk.perform(on: reference, saw: action.saw, command)
        desk.report(summary, said: said)
    }
}
