import Logging
import QueueStore
import WorkingTime

/// The site as a whole: what every route works with.
struct Site: Sendable {
    let services: WebServices
    let settings: WebSettings
    let offices: OfficeCache
    let sessions: Sessions
    let changes: ChangeFeed
    let logger: Logger

    init(services: WebServices, settings: WebSettings, logger: Logger) {
        self.services = services
        self.settings = settings
        self.logger = logger
        offices = OfficeCache(store: services.store, zone: services.zone)
        sessions = Sessions(store: services.store, now: services.now, isSecure: settings.isSecure)
        changes = ChangeFeed(start: Int(services.now().seconds) * 1_000)
    }
}
