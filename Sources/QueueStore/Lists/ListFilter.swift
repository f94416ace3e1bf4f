package import Triage
package import WorkingTime

/// What a list shows.
package enum ListView: String, Sendable, CaseIterable {
    /// What nobody has decided yet.
    case triage
    /// What is allocated to the viewer and not closed.
    case mine
    /// What anybody who is able may pull.
    case pool
    /// Everything but what is closed, quarantine included.
    case open
    case waiting
    /// Waiting, and to be looked at again today: the chase date has come, or a message has.
    case chase
    /// Waiting for the viewer's eyes, or for anybody's.
    case review
    /// Open, with a running clock whose due moment has passed.
    case late
    case closed
    /// Open, from a message that could not be understood or kept whole.
    case quarantine
    /// Everything there is, newest first.
    case all
}

/// Which enquiries a list is about.
package struct ListFilter: Sendable {
    package var view: ListView
    /// Only this inbox; nil for all.
    package var inbox: String?
    /// Only this category, by code; nil for all.
    package var category: String?
    /// What else they must be.
    package var conditions: ListConditions
    /// Nil for the order of the view.
    package var order: ListOrder?
    /// At most so many.
    package var limit: Int
    /// So many of the first are left out. Each costs what showing it would: for lists of what is open.
    package var offset: Int
    /// Only what comes behind this place: for lists that come newest first, however long they are.
    package var after: ListMark?
    /// Whose list it is, for `mine`, and whose eyes it is for; nil for the operator, who sees everything.
    package var viewer: Person?
    /// The moment that “late” is compared with.
    package var now: Instant
    /// The office's day.
    package var today: CivilDate

    package init(
        view: ListView,
        inbox: String? = nil,
        category: String? = nil,
        where conditions: ListConditions = ListConditions(),
        order: ListOrder? = nil,
        limit: Int = 100,
        offset: Int = 0,
        after: ListMark? = nil,
        viewer: Person? = nil,
        now: Instant,
        today: CivilDate
    ) {
        self.view = view
        self.inbox = inbox
        self.category = category
        self.conditions = conditions
        self.order = order
        self.limit = limit
        self.offset = offset
        self.after = after
        self.viewer = viewer
        self.now = now
        self.today = today
    }
}
