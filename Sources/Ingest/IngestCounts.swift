/// What became of the messages of a run. Each message fetched is counted under one of the others too.
package struct IngestCounts: Sendable, Hashable, Codable {
    package var fetched = 0
    package var created = 0
    package var joined = 0
    package var machine = 0
    /// Enquiries from messages that could not be understood or kept whole.
    package var quarantined = 0
    package var duplicate = 0
    /// What the office wrote from the mailbox itself.
    package var sent = 0

    package init() {}

    package static func += (left: inout IngestCounts, right: IngestCounts) {
        left.fetched += right.fetched
        left.created += right.created
        left.joined += right.joined
        left.machine += right.machine
        left.quarantined += right.quarantined
        left.duplicate += right.duplicate
        left.sent += right.sent
    }
}
