package import Triage
package import WorkingTime

extension Session {
    /// How much waits on each desk of a person.
    ///
    /// - Parameters:
    ///   - offer: what of the pool is offered to them.
    ///   - today: the office's own day at `now`.
    package func deskCounts(
        for viewer: Person,
        offer: PoolOffer,
        now: Instant,
        today: CivilDate
    ) throws -> DeskCounts {
        let mine = try holders(for: viewer.email, on: today)
        let late = ListConditions.Warning.late.statement(now)
        // Each column stands in the index of what is open, which is gone through once.
        let counts = try first(
            """
            SELECT count(*) FILTER (WHERE state = 'new'),
                count(*) FILTER (WHERE allocated_to IN \(list: mine)),
                count(*) FILTER (WHERE state IN ('allocated', 'begun') AND allocated_to IN \(list: mine)),
                count(*) FILTER (WHERE state = 'waiting' AND allocated_to IN \(list: mine)),
                count(*) FILTER (WHERE state = 'in-review' AND allocated_to IN \(list: mine)),
                count(*) FILTER (WHERE state = 'in-review' AND \(sql: mayReview(viewer))),
                count(*) FILTER (WHERE \(sql: late)),
                count(*) FILTER (WHERE state = 'allocated' AND \(sql: offer.condition)),
                count(*) FILTER (WHERE state = 'allocated' AND \(sql: offer.passedOn)),
                count(*) FILTER (WHERE state = 'allocated' AND \(sql: offer.beyondSkill)),
                count(*) FILTER (WHERE state = 'allocated' AND \(sql: offer.kept))
            FROM enquiry WHERE state <> 'closed' AND \(sql: visible(to: viewer))
            """
        ) { row in
            var counts = DeskCounts()
            counts.triage = Int(row.integer(0))
            counts.mine = Int(row.integer(1))
            counts.mineToWorkOn = Int(row.integer(2))
            counts.mineWaiting = Int(row.integer(3))
            counts.mineInReview = Int(row.integer(4))
            counts.review = Int(row.integer(5))
            counts.late = Int(row.integer(6))
            counts.pool = Int(row.integer(7))
            counts.poolPassedOn = Int(row.integer(8))
            counts.poolUnable = Int(row.integer(9))
            counts.poolUnwanted = Int(row.integer(10))
            return counts
        }
        var desk = counts ?? DeskCounts()
        desk.mail = try countMailsForAttention(for: viewer)
        return desk
    }
}
