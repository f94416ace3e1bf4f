import QueueStore
import Synchronization
import WorkingTime

/// The office as it stood when it was read last. The kit, which takes tens of milliseconds to read, is read again only
/// when the database holds another one; who works here is read with every page.
final class OfficeCache: Sendable {
    private let store: EnquiryStore
    private let zone: Zone
    private let last: Mutex<Office?> = Mutex(nil)

    init(store: EnquiryStore, zone: Zone) {
        self.store = store
        self.zone = zone
    }

    /// The office as a transaction sees it.
    func office(in session: any Session) throws -> Office {
        let office = try Office.load(in: session, zone: zone, reusing: last.withLock { $0 })
        last.withLock { $0 = office }
        return office
    }

    /// The office as it is now.
    func office() async throws -> Office {
        try await store.read { [self] in try office(in: $0) }
    }
}
