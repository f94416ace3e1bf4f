import Testing

@testable import Transport

@Suite("Sets of UIDs")
struct UIDSetTests {
    @Test("neighbours become ranges, in any order given")
    func joining() {
        #expect(UIDSet([5, 1, 2, 3, 9, 10, 2]).text == "1:3,5,9:10")
        #expect(UIDSet([UInt32]()).text.isEmpty)
        #expect(UIDSet([.max, .max - 1]).text == "4294967294:4294967295")
    }

    @Test("what a server sends unordered is ordered, and what lies outside is dropped")
    func sorting() {
        var set = UIDSet()
        for range: ClosedRange<UInt32> in [50...60, 1...3, 55...70, 2...10] { set.append(range) }
        #expect(set.sorted(within: 3...65).text == "3:10,50:65")
        #expect(set.sorted(within: 80...90).ranges.isEmpty)
    }

    @Test("pieces hold all, none twice, and stay short")
    func pieces() {
        var generator = SeededGenerator(seed: 5)
        let uids = Set((0..<20_000).map { _ in UInt32.random(in: 4_000_000_000...(.max), using: &generator) })
            .union(1...5_000)
        let pieces = UIDSet(uids).pieces(ofAtMost: 1_000)
        #expect(pieces.flatMap { $0.ranges.flatMap(Array.init) } == uids.sorted())
        #expect(pieces.allSatisfy { $0.count <= 1_000 && $0.text.utf8.count < 7_000 })
        #expect(pieces.prefix(5).map(\.text) == ["1:1000", "1001:2000", "2001:3000", "3001:4000", "4001:5000"])
    }
}
