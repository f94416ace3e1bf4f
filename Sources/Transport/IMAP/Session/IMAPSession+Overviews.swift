extension IMAPSession {
    /// Messages in one overview command.
    private static let window = 1_000

    /// Size, date and flags of messages, without their content.
    /// - Parameter ranges: UIDs, as `newUIDs` gives them; those that no message has are left out of the answer.
    /// - Returns: in the order of the server, which is ascending.
    package func overviews(_ ranges: [ClosedRange<UInt32>]) async throws(TransportError) -> [MessageOverview] {
        var wanted = UIDSet()
        for range in ranges { wanted.append(range) }
        return try await exclusively { [wanted] channel throws(TransportError) in
            var overviews: [MessageOverview] = []
            for piece in wanted.pieces(ofAtMost: Self.window) {
                let text = "UID FETCH \(piece.text) (UID RFC822.SIZE INTERNALDATE FLAGS)"
                var found: [UInt32: MessageOverview] = [:]
                _ = try command(text, on: channel) { response throws(TransportError) in
                    guard let overview = Self.overview(response), piece.contains(overview.uid) else { return }
                    found[overview.uid] = overview
                }
                overviews += found.values.sorted { $0.uid < $1.uid }
            }
            return overviews
        }
    }

    /// Flag changes that others make come as FETCH too, without size and date: they are none.
    private static func overview(_ response: IMAPResponse) -> MessageOverview? {
        guard case .fetch(let items) = response, let uid = items.uid, let size = items.size,
            let internalDate = items.internalDate
        else { return nil }
        return MessageOverview(uid: uid, size: size, internalDate: internalDate, flags: items.flags ?? [])
    }
}
