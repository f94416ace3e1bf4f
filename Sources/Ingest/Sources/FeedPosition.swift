import Foundation
import Transport
import WorkingTime

/// How far a feed was read. Nobody says in which order a feed stands: new items may be on its first page or after its
/// last one, so both are remembered.
struct FeedPosition: Codable, Hashable {
    struct Page: Codable, Hashable {
        let url: String
        var validators: HTTPValidators?
    }

    struct Unfinished: Codable, Hashable {
        let url: String
        /// Whether the walk that ended here was to see every page.
        let isFull: Bool
    }

    /// The feed's own address: under another one nothing of this counts.
    let url: String
    /// What the first page said of itself.
    var first: HTTPValidators?
    /// The last page, where it is not the first.
    var last: Page?
    /// The page that was to be read next when a reading ended early.
    var unfinished: Unfinished?
    /// When every page was last seen.
    var walkedAt: Int64?

    init(url: String) { self.url = url }

    /// Reads what `text` wrote; a new start for another address, or for words nobody understands.
    init(_ text: String?, url: String) {
        let read = text.flatMap { try? JSONDecoder().decode(FeedPosition.self, from: Data($0.utf8)) }
        if let read, read.url == url { self = read } else { self.init(url: url) }
    }

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(self)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    /// Once a day every page is read: an item may have been put between others.
    func isFullWalkDue(at now: Instant) -> Bool {
        guard let walkedAt else { return true }
        return now.seconds - walkedAt >= 86_400 || walkedAt > now.seconds
    }
}
