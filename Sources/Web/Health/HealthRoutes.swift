import Hummingbird
import QueueStore

/// What a supervisor asks: is the process alive, and can it work?
struct HealthRoutes: Sendable {
    let store: EnquiryStore

    func add(to router: WebRouter) {
        router.get("/health/live") { _, _ in "alive\n" }
        router.get("/health/ready") { _, _ in await ready() }
    }

    private func ready() async -> EditedResponse<String> {
        do {
            _ = try await store.read { try $0.schemaVersion() }
            return EditedResponse(status: .ok, response: "ready\n")
        } catch {
            return EditedResponse(
                status: .serviceUnavailable,
                headers: [.retryAfter: "30"],
                response: "not ready: the database does not answer\n"
            )
        }
    }
}
