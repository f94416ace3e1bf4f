extension IMAPSession {
    /// A day as the server's own calendar has it.
    package typealias Day = (day: Int, month: Int, year: Int)

    /// How many results one SEARCH should bring.
    private static let results = 10_000

    /// The UIDs of messages that are new.
    /// - Parameters:
    ///   - watermark: the highest UID already known; 0 for none.
    ///   - uidNext: messages from this UID on are left for the next time; nil takes all there are.
    ///   - since: only messages the server received on this day or later, by the day of its INTERNALDATE.
    /// - Returns: ranges in ascending order, all above the watermark. A server may span gaps, so a range may hold UIDs
    ///   that no message has.
    package func newUIDs(
        above watermark: UInt32,
        upTo uidNext: UInt32?,
        since: Day?
    ) async throws(TransportError) -> [ClosedRange<UInt32>] {
        var criterion = ""
        if let since {
            guard let date = IMAPDate.searchDate(day: since.day, month: since.month, year: since.year) else {
                throw .invalidEndpoint(host: endpoint.host, reason: "there is no day \(since)")
            }
            criterion = " SINCE \(date)"
        }
        return try await exclusively { [criterion] channel throws(TransportError) in
            if uidNext == nil { mailbox.coverArrivals() }
            guard watermark < UInt32.max, (uidNext ?? .max) > watermark + 1 else { return [] }
            let bounds = watermark + 1...(uidNext.map { $0 - 1 } ?? .max)
            if let found = try extendedSearch(bounds, criterion, on: channel) { return found.ranges }
            let found = try windowedSearch(bounds, criterion, on: channel).sorted(within: bounds)
            guard isPlausible(found) else {
                throw channel.violation("\(found.count) search results in a mailbox of \(mailbox.exists) messages")
            }
            return found.ranges
        }
    }

    /// One search whose answer is a set (RFC 4731), short even for 500,000 messages. Nil where the server cannot, or
    /// where its set spans so much more than there are messages that each must be named instead.
    private func extendedSearch(
        _ bounds: ClosedRange<UInt32>,
        _ criterion: String,
        on channel: IMAPChannel
    ) throws(TransportError) -> UIDSet? {
        guard capabilities.contains("ESEARCH") else { return nil }
        let found = try search("RETURN (ALL) UID \(Self.text(bounds))\(criterion)", on: channel)
        // `n:*` names at least the last message, whatever its UID (RFC 3501 §6.4.8): what is outside is dropped.
        let inside = found.sorted(within: bounds)
        return isPlausible(inside) ? inside : nil
    }

    /// No more results than messages, but for some that have just been removed.
    private func isPlausible(_ found: UIDSet) -> Bool { found.count <= mailbox.exists + 100_000 }

    /// Many searches, each over so many UIDs that its answer stays short, since a server without ESEARCH names every
    /// UID, and some cut a line that is too long. The windows grow where UIDs are sparse and shrink where they are not.
    private func windowedSearch(
        _ bounds: ClosedRange<UInt32>,
        _ criterion: String,
        on channel: IMAPChannel
    ) throws(TransportError) -> UIDSet {
        guard mailbox.exists > Self.results else {
            return try search("UID \(Self.text(bounds))\(criterion)", on: channel)
        }
        let last = min(Int(bounds.upperBound), Int(try highestUID(on: channel)))
        var found = UIDSet()
        var next = Int(bounds.lowerBound)
        var width = Self.results
        while next <= last {
            let end = min(next + width - 1, last)
            let part = try search("UID \(next):\(end)\(criterion)", on: channel)
            for range in part.sorted(within: UInt32(next)...UInt32(end)).ranges { found.append(range) }
            next = end + 1
            if part.count < width / 4 { width = min(width * 2, Int(UInt32.max)) }
            if part.count > Self.results { width = max(width / 2, Self.results) }
        }
        return found
    }

    private func search(_ keys: String, on channel: IMAPChannel) throws(TransportError) -> UIDSet {
        var found = UIDSet()
        _ = try command("UID SEARCH \(keys)", on: channel) { response throws(TransportError) in
            // A server may split the answer over several lines.
            if case .search(let part) = response { for range in part.ranges { found.append(range) } }
        }
        return found
    }

    private func highestUID(on channel: IMAPChannel) throws(TransportError) -> UInt32 {
        var highest: UInt32 = 0
        _ = try command("UID FETCH * (UID)", on: channel) { response throws(TransportError) in
            if case .fetch(let items) = response, let uid = items.uid { highest = max(highest, uid) }
        }
        return highest
    }

    private static func text(_ bounds: ClosedRange<UInt32>) -> String {
        bounds.upperBound == .max ? "\(bounds.lowerBound):*" : "\(bounds.lowerBound):\(bounds.upperBound)"
    }
}
