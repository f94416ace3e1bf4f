/// How much waits on each desk of a person: what the navigation says on every page. Each is the length of the list of
/// the same name.
package struct DeskCounts: Sendable, Hashable {
    /// What nobody has decided yet.
    package var triage = 0
    /// What is theirs.
    package var mine = 0
    /// Of what is theirs, what is begun or can be begun.
    package var mineToWorkOn = 0
    package var mineWaiting = 0
    /// Of what is theirs, what somebody else looks at.
    package var mineInReview = 0
    /// What of the pool is offered to them.
    package var pool = 0
    /// The rest of the pool, each told by the first that holds: they passed it on, lack the skill, or would rather not
    /// meet its subject.
    package var poolPassedOn = 0
    package var poolUnable = 0
    package var poolUnwanted = 0
    /// What waits for their eyes, or for anybody's.
    package var review = 0
    package var late = 0
    /// Mails of the outbox that somebody has to look at.
    package var mail = 0

    package init() {}
}
