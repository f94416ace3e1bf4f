/// Cuts ranges of UIDs into windows of a bounded number, so that a mailbox of any size is read in steps.
struct UIDWindows: Sequence, IteratorProtocol {
    private var ranges: ArraySlice<ClosedRange<UInt32>>
    private let size: UInt32

    init(_ ranges: [ClosedRange<UInt32>], size: UInt32 = 1_000) {
        self.ranges = ranges[...]
        self.size = size
    }

    /// The next ranges that together hold at most `size` UIDs.
    mutating func next() -> [ClosedRange<UInt32>]? {
        var window: [ClosedRange<UInt32>] = []
        var room = size
        while room > 0, let range = ranges.popFirst() {
            let end = range.lowerBound.addingReportingOverflow(room - 1)
            let last = end.overflow ? range.upperBound : Swift.min(end.partialValue, range.upperBound)
            window.append(range.lowerBound...last)
            room -= last - range.lowerBound + 1
            if last < range.upperBound { ranges = [last + 1...range.upperBound] + ranges }
        }
        return window.isEmpty ? nil : window
    }
}
