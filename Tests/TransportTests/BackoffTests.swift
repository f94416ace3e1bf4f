import Testing

@testable import Transport

@Suite("Pauses between attempts")
struct BackoffTests {
    @Test("the bound doubles up to the longest, and starts again after a success")
    func bounds() {
        var backoff = Backoff(first: .seconds(1), longest: .seconds(60))
        var generator = SeededGenerator(seed: 1)
        var bounds: [Duration] = []
        for _ in 0..<9 {
            bounds.append(backoff.ceiling)
            let pause = backoff.next(using: &generator)
            #expect(pause >= .zero && pause <= bounds[bounds.count - 1])
        }
        #expect(bounds == [1, 2, 4, 8, 16, 32, 60, 60, 60].map { .seconds($0) })
        backoff.reset()
        #expect(backoff.ceiling == .seconds(1))
    }

    @Test("pauses are spread over the whole of their bound, and the same seed gives the same pauses")
    func jitter() {
        func pauses(_ seed: UInt64) -> [Duration] {
            var generator = SeededGenerator(seed: seed)
            return (0..<1_000).map { _ in
                var backoff = Backoff(first: .seconds(10), longest: .seconds(10))
                return backoff.next(using: &generator)
            }
        }
        let some = pauses(7)
        #expect(some == pauses(7) && some != pauses(8))
        #expect(some.filter { $0 < .seconds(5) }.count > 400)
        #expect(some.contains { $0 < .seconds(1) } && some.contains { $0 > .seconds(9) })
    }

    @Test("a thousand failures in a row do not overflow")
    func manyFailures() {
        var backoff = Backoff(first: .seconds(1), longest: .seconds(3_600))
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<1_000 { _ = backoff.next(using: &generator) }
        #expect(backoff.ceiling == .seconds(3_600))
    }
}
