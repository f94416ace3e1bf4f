import WorkingTime

extension LatenessCase {
    /// The case of a closed enquiry, told by the clock that was missed, of several by the one that was due last; nil when
    /// none was missed.
    package init?(_ enquiry: Enquiry) {
        guard let closedAt = enquiry.closedAt else { return nil }
        let missed = enquiry.clocks.filter { $0.status(at: closedAt) == .missed }
        let last = missed.max { ($0.dueAt ?? .distantFuture) < ($1.dueAt ?? .distantFuture) }
        guard let last, let dueAt = last.dueAt else { return nil }
        self.init(
            receivedAt: enquiry.receivedAt,
            arrivedAt: enquiry.arrivedAt,
            triagedAt: enquiry.triagedAt,
            begunAt: enquiry.begunAt,
            waits: enquiry.waits.compactMap(\.pause),
            holders: Set(enquiry.holders).count,
            extended: last.setByHand || last.rule != last.name,
            dueAt: dueAt,
            endedAt: last.endedAt ?? closedAt,
            lateBecause: enquiry.lateBecause
        )
    }
}
