package import Transport

/// What is wrong with a feed, and what to do about it. What could be kept has been kept.
package enum FeedError: Error, Hashable, Sendable {
    /// The server answered with another status than 200; `pause` is how long it wants to be left alone.
    case answered(HTTPOrigin, status: Int, pause: Duration?)
    /// The page is no JSON.
    case notJSON(FeedPlace, isMarkup: Bool)
    /// The page is JSON of another shape.
    case notAFeed(FeedPlace)
    /// `next` cannot be followed.
    case badNext(FeedPlace, reason: String)
    /// `next` leads to a page that was read already.
    case circle(FeedPlace)
    /// More pages than `limit` in a row.
    case tooManyPages(FeedPlace, limit: Int)
    /// Items that cannot be kept, since nothing tells them from others: the first places, and how many in all.
    case itemsWithoutID([FeedItemPlace], count: Int)

    /// Whether the same attempt may succeed later without anybody changing anything.
    package var isWorthRetrying: Bool {
        switch self {
        case .answered(_, let status, _): status >= 500 || status == 429 || status == 408
        case .tooManyPages: true
        case .notJSON, .notAFeed, .badNext, .circle, .itemsWithoutID: false
        }
    }
}

/// Where an item stands.
package struct FeedItemPlace: Sendable, Hashable, CustomStringConvertible {
    package let page: FeedPlace
    /// Counted from 1.
    package let item: Int

    package var description: String { "item \(item) on \(page)" }
}

extension FeedError: PauseAsking {
    package var askedPause: Duration? {
        if case .answered(_, _, let pause) = self { pause } else { nil }
    }
}

extension FeedError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .answered(let origin, let status, let pause): Self.answered(origin, status, pause)
        case .notJSON(let place, let isMarkup):
            "The \(place) is no complete JSON\(isMarkup ? " but a web page" : ""). Check the url of the source."
        case .notAFeed(let place):
            "The \(place) has not the shape {\"items\": […], \"next\": …}. Check the url of the source."
        case .badNext(let place, let reason):
            "The “next” of \(place) cannot be followed: \(reason). Everything before it is kept; mend the feed."
        case .circle(let place):
            "The “next” of \(place) leads back to a page before it. Everything on the way is kept; mend the feed."
        case .tooManyPages(let place, let limit):
            "After \(limit) pages there is still a “next” on \(place). They are kept; the next reading goes on there."
        case .itemsWithoutID(let places, let count): Self.withoutID(places, count)
        }
    }

    private static func answered(_ origin: HTTPOrigin, _ status: Int, _ pause: Duration?) -> String {
        let asked = pause.map { " It asks to be left alone for \($0.components.seconds) seconds, and is." } ?? ""
        switch status {
        case 401, 403: return "\(origin) refused us the feed (status \(status)). Check the token of the source."
        case 404, 410: return "\(origin) has no feed at this url (status \(status)). Check the url of the source."
        case 429, 503: return "\(origin) does not give us the feed now (status \(status)).\(asked) It is tried again."
        case 500...:
            return "\(origin) failed with status \(status). It is tried again; if this goes on, look into its log."
        default: return "\(origin) gave status \(status) instead of the feed. Check the url of the source."
        }
    }

    private static func withoutID(_ places: [FeedItemPlace], _ count: Int) -> String {
        let more = count > places.count ? " and \(count - places.count) more" : ""
        return "No “id”, so not kept: \(places.map(\.description).joined(separator: ", "))\(more). "
            + "Everything else is kept. Give each item of the feed an id that is its own for ever."
    }
}
