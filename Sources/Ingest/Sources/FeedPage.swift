import Foundation
package import Transport

/// One page of a feed: `{"items":[…],"next":URL}`.
struct FeedPage: Sendable {
    let items: [FeedItem]
    /// Where more is, as it stands there; nil on the last page.
    let next: String?
    /// Whether `next` is there and is no text.
    let hasOddNext: Bool

    /// Reads a page as far as it can be read.
    /// - Throws: `FeedError.notJSON` and `FeedError.notAFeed`.
    static func read(_ body: [UInt8], place: FeedPlace) throws(FeedError) -> FeedPage {
        do {
            return try JSONDecoder().decode(FeedPage.self, from: Data(body))
        } catch DecodingError.dataCorrupted(_) {
            throw .notJSON(place, isMarkup: body.first { $0 > 0x20 } == UInt8(ascii: "<"))
        } catch {
            throw .notAFeed(place)
        }
    }
}

extension FeedPage: Decodable {
    private enum Key: String, CodingKey {
        case items, next
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        items = try fields.decode([FeedItem].self, forKey: .items)
        let next = Result { try fields.decodeIfPresent(String.self, forKey: .next) }
        self.next = (try? next.get()).flatMap { $0.flatMap { $0.isEmpty ? nil : $0 } }
        if case .failure = next { hasOddNext = true } else { hasOddNext = false }
    }
}

/// Which page of a feed is meant, in words that hold nothing of its address behind the host.
package struct FeedPlace: Sendable, Hashable, CustomStringConvertible {
    package let origin: HTTPOrigin
    /// Counted from 1 in the order of reading.
    package let page: Int

    package var description: String { "page \(page) of the feed at \(origin)" }
}
