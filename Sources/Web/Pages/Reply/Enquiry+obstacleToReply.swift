import Classifier
import Triage

extension Enquiry {
    /// Why somebody cannot write to its correspondent as things stand, whatever they write; nil when they can.
    ///
    /// - Parameter context: with whoever would write as actor.
    func obstacleToReply(_ context: DecisionContext) -> Refusal? {
        let attempt = ReplyRequest(
            .word,
            message: 0,
            to: [from.address],
            template: nil,
            language: .en,
            digest: ""
        )
        do {
            _ = try decide(.reply(attempt), context)
            return nil
        } catch {
            return error
        }
    }
}
