import QueueStore
import Triage

/// What somebody was told, a page of it.
struct NoticesModel: Sendable {
    /// Newest first.
    let notices: [StoredNotice]
    /// Whether the page is not that of the newest.
    let isLater: Bool
    let hasOlder: Bool
    /// Of all of them, counted up to `NoticeBadge.most`.
    let unseen: Int
    let viewer: Person

    static let pageLength = 50

    /// - Parameter before: by number, the notice that those of the page come before; nil for the newest.
    static func read(_ session: any Session, of viewer: Person, before: Int64?) throws -> NoticesModel {
        let found = try session.notices(of: viewer, before: before, limit: pageLength + 1)
        return NoticesModel(
            notices: Array(found.prefix(pageLength)),
            isLater: before != nil,
            hasOlder: found.count > pageLength,
            unseen: try session.unseenNotices(of: viewer, most: NoticeBadge.most),
            viewer: viewer
        )
    }

    /// The page of those that came before the last of these; nil where there are none.
    var older: SiteAddress? {
        guard hasOlder, let last = notices.last else { return nil }
        return SiteAddress.notices.with("before", "\(last.id)")
    }

    /// Where a notice leads to; nil where nothing of it is open to whoever reads it.
    func address(of notice: StoredNotice) -> SiteAddress? {
        if let reference = notice.enquiry { return .enquiry(reference) }
        return Permission.opens(.triage, viewer.role) ? .triage : nil
    }
}
