import QueueStore
import Triage
import WorkingTime

extension EnquiryStore {
    /// The operator of the machine sees everything, and that they saw what is for named people only is written down.
    ///
    /// - Parameters:
    ///   - what: what they read, such as “list open”.
    ///   - viewer: nil for the operator; nothing is written for anybody else.
    func noteOperatorReading(
        _ what: String,
        of shown: [EnquirySummary],
        viewer: Person?,
        now: Instant
    ) async throws {
        let restricted = shown.filter(\.restricted).map(\.reference.description)
        guard viewer == nil, !restricted.isEmpty else { return }
        let named = restricted.prefix(50).joined(separator: ", ") + (restricted.count > 50 ? " and others" : "")
        try await write { session in
            try session.note("read", "\(what): \(named)", by: .operatorOfMachine, at: now)
        }
    }
}
