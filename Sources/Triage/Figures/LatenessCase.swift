package import WorkingTime

/// A closing that missed its due date, with what may explain it.
package struct LatenessCase: Hashable, Sendable {
    /// When it was first received, here or wherever it was sent by mistake.
    package let receivedAt: Instant
    /// When it reached the office.
    package let arrivedAt: Instant
    /// When a person decided what it is; nil when nobody did.
    package let triagedAt: Instant?
    /// When somebody began it; nil when nobody did.
    package let begunAt: Instant?
    /// What was asked of others, and when they answered.
    package let waits: [Pause]
    /// How many different allocations it had, the pool being one.
    package let holders: Int
    /// Whether more time was taken than the rule gives at first.
    package let extended: Bool
    /// The due moment that was missed, with all that stopped the clock.
    package let dueAt: Instant
    /// When the clock that was missed ended: at the closing, or before it when only the acknowledgement was late.
    package let endedAt: Instant
    /// What a person said at closing; nil when they said nothing.
    package let lateBecause: String?

    package init(
        receivedAt: Instant,
        arrivedAt: Instant,
        triagedAt: Instant?,
        begunAt: Instant?,
        waits: [Pause],
        holders: Int,
        extended: Bool,
        dueAt: Instant,
        endedAt: Instant,
        lateBecause: String?
    ) {
        self.receivedAt = receivedAt
        self.arrivedAt = arrivedAt
        self.triagedAt = triagedAt
        self.begunAt = begunAt
        self.waits = waits
        self.holders = holders
        self.extended = extended
        self.dueAt = dueAt
        self.endedAt = endedAt
        self.lateBecause = lateBecause
    }
}
