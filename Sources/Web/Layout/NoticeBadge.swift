import QueueStore
import Triage

/// How many of their notices somebody has not seen, at the top of every page.
struct NoticeBadge {
    let request: PageRequest
    /// Counted up to `most`.
    let unseen: Int

    /// More are not told apart.
    static let most = 100

    /// How many there are for whoever asks, counted once between two news.
    static func count(for request: PageRequest) async throws -> Int {
        guard let viewer = request.viewer else { return 0 }
        return try await request.site.unseenNotices.value(viewer.email, now: request.now) {
            try await request.read { session, _ in try session.unseenNotices(of: viewer, most: most) }
        }
    }

    var html: HTML {
        let isHere = request.address.path == SiteAddress.notices.path
        return span(.class("notice-badge"), .data("live", "notices")) {
            a(.href(.notices), .optional("aria-current", isHere ? "page" : nil)) {
                "Notices"
                if unseen > 0 {
                    " "
                    span(.class("count"), .aria("hidden", "true")) { isMore ? "\(Self.most - 1)+" : "\(unseen)" }
                    span(.class("visually-hidden")) { isMore ? "more than \(Self.most - 1) new" : "\(unseen) new" }
                }
            }
        }
    }

    private var isMore: Bool { unseen >= Self.most }
}
