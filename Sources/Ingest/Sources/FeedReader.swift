import Foundation
import Transport
import WorkingTime

/// One page as it came, and where the next one is.
struct FeedAnswer: Sendable {
    let place: FeedPlace
    /// The address it was asked for by.
    let asked: HTTPAddress
    let page: FeedPage
    let validators: HTTPValidators?
    /// Nil inside on the last page.
    let next: Result<HTTPAddress?, FeedError>
}

/// Reads the pages of a feed one after the other.
struct FeedReader: Sendable {
    let client: HTTPClient
    let endpoint: FeedEndpoint
    let limits: HTTPLimits
    let clock: @Sendable () -> Instant

    /// Pages that are read in a row.
    static let mostPages = 10_000

    /// - Parameter maxSize: bytes of the largest item that is kept whole; a page may hold some of them, in base64.
    init(client: HTTPClient, endpoint: FeedEndpoint, maxSize: Int, clock: @escaping @Sendable () -> Instant) {
        self.client = client
        self.endpoint = endpoint
        self.clock = clock
        limits = HTTPLimits(bodyBytes: min(max(maxSize * 2, 16 << 20), 256 << 20))
    }

    /// Hands over page after page, following `next`, until there is none or `body` returns false.
    /// - Parameter unless: asks the first page only for something else than this; nothing is handed over when there is
    ///   nothing else.
    func pages(
        from start: HTTPAddress,
        unless: HTTPValidators? = nil,
        _ body: (FeedAnswer) async throws -> Bool
    ) async throws {
        var address = start
        var seen: Set<String> = []
        while true {
            let place = FeedPlace(origin: address.origin, page: seen.count + 1)
            seen.insert(address.text)
            let condition = seen.count == 1 ? unless : nil
            guard let answer = try await page(at: address, place, unless: condition) else { return }
            guard try await body(answer), let next = try answer.next.get() else { return }
            guard !seen.contains(next.text) else { throw FeedError.circle(place) }
            guard seen.count < Self.mostPages else { throw FeedError.tooManyPages(place, limit: Self.mostPages) }
            address = next
        }
    }

    /// One page; nil when it is what it was.
    private func page(
        at address: HTTPAddress,
        _ place: FeedPlace,
        unless: HTTPValidators?
    ) async throws -> FeedAnswer? {
        let response = try await client.send(endpoint.request(address, unless: unless, limits: limits))
        if response.status == 304, unless != nil { return nil }
        guard response.status == 200 else {
            let pause = response.retryAfter(now: clock().seconds)
            throw FeedError.answered(response.address.origin, status: response.status, pause: pause)
        }
        let page = try FeedPage.read(response.body, place: place)
        return FeedAnswer(
            place: place,
            asked: address,
            page: page,
            validators: response.validators,
            next: Self.next(of: page, at: response.address, place)
        )
    }

    /// A feed may not send us to another server: the token, and what we believe, are this one's.
    private static func next(
        of page: FeedPage,
        at address: HTTPAddress,
        _ place: FeedPlace
    ) -> Result<HTTPAddress?, FeedError> {
        if page.hasOddNext { return .failure(.badNext(place, reason: "it is no text")) }
        guard let text = page.next else { return .success(nil) }
        do {
            let next = try address.resolving(text)
            guard next.origin == address.origin else {
                return .failure(.badNext(place, reason: "it leads to another server, \(next.origin)"))
            }
            return .success(next)
        } catch {
            return .failure(.badNext(place, reason: error.reason))
        }
    }
}
