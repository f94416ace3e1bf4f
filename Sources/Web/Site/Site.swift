import Logging
import QueueStore
import Triage
import WorkingTime

/// The site as a whole: what every route works with.
struct Site: Sendable {
    let services: WebServices
    let settings: WebSettings
    let offices: OfficeCache
    let sessions: Sessions
    let changes: ChangeFeed
    /// What waits at each desk, by whose eyes it is for.
    let deskCounts: Remembered<DeskCounts>
    /// How many notices somebody has not seen, by whose they are.
    let unseenNotices: Remembered<Int>
    /// What waits for triage, by whose eyes it is for.
    let tallies: Remembered<TriageTally>
    /// What asks the same as the enquiries of a page, by whose eyes it is for and which they are.
    let sameRequests: Remembered<[EnquiryReference: [EnquiryReference]]>
    /// The manager's figures, by whose eyes they are for and of which inbox.
    let figures: Remembered<BacklogModel>
    let logger: Logger

    init(services: WebServices, settings: WebSettings, logger: Logger) {
        let changes = ChangeFeed(start: Int(services.now().seconds) * 1_000)
        let services = services.telling(changes)
        self.services = services
        self.settings = settings
        self.logger = logger
        self.changes = changes
        deskCounts = Remembered(feed: changes)
        unseenNotices = Remembered(feed: changes)
        tallies = Remembered(feed: changes)
        sameRequests = Remembered(feed: changes)
        figures = Remembered(feed: changes)
        offices = OfficeCache(store: services.store, zone: services.zone)
        sessions = Sessions(store: services.store, now: services.now, isSecure: settings.isSecure)
    }
}
