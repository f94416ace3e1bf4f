import Transport
import WorkingTime

/// One reading of a feed: what an earlier one left unfinished, then the first page and on while it brings something new,
/// then the last page seen and what follows it. Once a day every page is read.
struct FeedWalk {
    let reader: FeedReader
    let now: Instant
    /// Keeps what is new on a page and says whether anything was.
    let keep: @Sendable ([FeedItem]) async throws -> Bool
    /// Writes down how far the feed was read; what was kept before is safe then.
    let save: @Sendable (FeedPosition) async throws -> Void
    private var position: FeedPosition
    private var asked: Set<String> = []
    private var nameless: [FeedItemPlace] = []
    private var namelessCount = 0

    /// How many places of items without an id are named.
    private static let mostPlaces = 5

    init(
        reader: FeedReader,
        position: FeedPosition,
        now: Instant,
        keep: @escaping @Sendable ([FeedItem]) async throws -> Bool,
        save: @escaping @Sendable (FeedPosition) async throws -> Void
    ) {
        self.reader = reader
        self.position = position
        self.now = now
        self.keep = keep
        self.save = save
    }

    /// - Throws: `FeedError.itemsWithoutID` at the very end, when everything else is kept.
    mutating func run() async throws {
        if let unfinished = position.unfinished, let address = address(unfinished.url) {
            try await walkOn(from: address, isFull: unfinished.isFull)
        }
        let first = reader.endpoint.address
        let isFull = position.isFullWalkDue(at: now)
        try await walk(from: first, unless: isFull ? nil : position.first, isFull: isFull, stopsAtKnown: !isFull)
        if !isFull, let last = position.last, !asked.contains(last.url), let address = address(last.url) {
            try await walkOn(from: address, unless: last.validators, isFull: false)
        }
        // A page in the middle could not be read: who knows what stands behind it.
        if !isFull, position.walkedAt == nil, nameless.isEmpty { try await walk(from: first, isFull: true) }
        guard nameless.isEmpty else { throw FeedError.itemsWithoutID(nameless, count: namelessCount) }
    }

    private func address(_ text: String) -> HTTPAddress? {
        guard let address = try? HTTPAddress(text), reader.endpoint.mayAsk(address) else { return nil }
        return address
    }

    /// Reads on from a page that an earlier reading came to. Where it is of no use any more, as a cursor that has run out,
    /// the whole feed is due again: it must not keep us from the other pages.
    private mutating func walkOn(
        from start: HTTPAddress,
        unless: HTTPValidators? = nil,
        isFull: Bool
    ) async throws {
        do {
            try await walk(from: start, unless: unless, isFull: isFull)
        } catch  where Self.concernsOnePage(error) {
            (position.unfinished, position.last, position.walkedAt) = (nil, nil, nil)
            try await save(position)
        }
    }

    private static func concernsOnePage(_ error: any Error) -> Bool {
        switch error {
        case FeedError.tooManyPages: false
        case let error as FeedError: error.askedPause == nil
        case HTTPError.bodyTooLarge, HTTPError.notHTTP, HTTPError.redirectRefused, HTTPError.tooManyRedirects: true
        default: false
        }
    }

    private mutating func walk(
        from start: HTTPAddress,
        unless: HTTPValidators? = nil,
        isFull: Bool,
        stopsAtKnown: Bool = false
    ) async throws {
        var isSound = true
        let reader = reader
        try await reader.pages(from: start, unless: unless) { answer in
            asked.insert(answer.asked.text)
            if !noteNameless(answer) { isSound = false }
            let isFresh = try await keep(answer.page.items)
            let goesOn = isFresh || !stopsAtKnown
            note(answer, isFull: isFull, goesOn: goesOn, isSound: isSound)
            try await save(position)
            return goesOn
        }
    }

    /// Only a page with which all is well is passed over while it is the same: what is wrong is said until it is mended.
    private mutating func note(_ answer: FeedAnswer, isFull: Bool, goesOn: Bool, isSound: Bool) {
        let url = answer.asked.text
        let next = try? answer.next.get()
        let isLast = answer.page.next == nil && !answer.page.hasOddNext
        let isWhole = isSound && (isLast || next != nil)
        let validators = isWhole ? answer.validators : nil
        if url == position.url { position.first = validators }
        if isLast { position.last = url == position.url ? nil : .init(url: url, validators: validators) }
        position.unfinished = goesOn ? next.map { .init(url: $0.text, isFull: isFull && isSound) } : nil
        if isFull, isLast { position.walkedAt = now.seconds }
        if !isWhole { position.walkedAt = nil }
    }

    /// Whether each item on the page has an id; those without are reported at the end.
    private mutating func noteNameless(_ answer: FeedAnswer) -> Bool {
        var isWhole = true
        for (index, item) in answer.page.items.enumerated() where item.id == nil {
            isWhole = false
            namelessCount += 1
            if nameless.count < Self.mostPlaces { nameless.append(FeedItemPlace(page: answer.place, item: index + 1)) }
        }
        return isWhole
    }
}
