/// The windows of several people laid over one another.
enum WindowUnion {
    /// The times at which anybody is there, in order, without overlap: on duty when any of those there is; at a place
    /// when all of those there are at that place. Pieces that touch and are alike are one.
    static func of(_ days: [[WorkingWindow]]) -> [WorkingWindow] {
        let all = days.joined().sorted { $0.start < $1.start }
        let moments = Set(all.flatMap { [$0.start, $0.end] }).sorted()
        var union: [WorkingWindow] = []
        for (start, end) in zip(moments, moments.dropFirst()) {
            guard let piece = piece(of: all.filter { $0.start <= start && $0.end >= end }, from: start, to: end) else {
                continue
            }
            guard let last = union.last, last.end == start, last.place == piece.place, last.duty == piece.duty else {
                union.append(piece)
                continue
            }
            union[union.count - 1] = WorkingWindow(start: last.start, end: end, place: last.place, duty: last.duty)
        }
        return union
    }

    private static func piece(of there: [WorkingWindow], from start: Instant, to end: Instant) -> WorkingWindow? {
        guard let first = there.first else { return nil }
        return WorkingWindow(
            start: start,
            end: end,
            place: there.allSatisfy { $0.place == first.place } ? first.place : nil,
            duty: there.contains(where: \.duty)
        )
    }
}
