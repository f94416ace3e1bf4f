import QueueStore
import ServiceLifecycle

/// Hears of changes in the database, also of those other processes make, and tells the browsers that listen.
struct LiveService: Service {
    let changes: ChangeFeed
    let store: EnquiryStore

    /// Proxies close what is silent for a minute.
    private static let pause = Duration.seconds(20)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in store.database.changes() {
                        if let news = try? await store.read({ try $0.newsCount() }) { changes.hear(news) }
                    }
                }
                group.addTask {
                    while (try? await Task.sleep(for: Self.pause)) != nil { changes.beat() }
                }
            }
        }
        // Else streams that are open would hold the server up when it is to stop.
        changes.end()
    }
}
