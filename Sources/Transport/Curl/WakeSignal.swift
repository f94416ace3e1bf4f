import CCurl
import Glibc
import Synchronization

/// Ends a blocking `poll()` from any thread, within a fraction of a millisecond.
final class WakeSignal: Sendable {
    /// The eventfd to poll for reading, or -1 when the process has no descriptors left (then nothing can be woken).
    let descriptor: Int32
    private let wakeRequested = Atomic(false)
    private let cancelRequested = Atomic(false)

    init() { descriptor = ccurl_eventfd() }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether the work is to stop for good.
    var isCancelled: Bool { cancelRequested.load(ordering: .acquiring) }

    /// Ends a wait for mail that is under way, or the next one.
    func wake() {
        wakeRequested.store(true, ordering: .releasing)
        ring()
    }

    /// Ends whatever is under way, for good.
    func cancel() {
        cancelRequested.store(true, ordering: .releasing)
        ring()
    }

    /// Whether `wake()` was called since the last time this was asked.
    func takeWake() -> Bool { wakeRequested.exchange(false, ordering: .acquiringAndReleasing) }

    /// Makes the descriptor quiet again; the requests stay.
    func drain() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
    }

    private func ring() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }
}
