import Foundation

/// One thread that runs one actor, so that its blocking calls never hold up Swift's cooperative pool.
///
/// The thread keeps the executor alive until `stop()`, which the actor calls when it goes.
final class ThreadExecutor: SerialExecutor, @unchecked Sendable {
    // Unchecked because of the queue; it is only touched with `condition` locked.
    private let condition = NSCondition()
    private var jobs: [UnownedJob] = []
    private var isStopped = false

    init(name: String) {
        let thread = Thread { self.run() }
        thread.stackSize = 1 << 20
        thread.start()
        // Foundation passes a name on only once the thread runs, and Linux refuses one of more than 15 bytes.
        thread.name = String(name.prefix(15))
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        condition.withLock {
            jobs.append(job)
            condition.signal()
        }
    }

    func stop() {
        condition.withLock {
            isStopped = true
            condition.signal()
        }
    }

    private func run() {
        while let batch = nextJobs() {
            for job in batch { job.runSynchronously(on: asUnownedSerialExecutor()) }
        }
    }

    /// What is to run next, in order; nil when the thread may end.
    private func nextJobs() -> [UnownedJob]? {
        condition.withLock {
            while jobs.isEmpty && !isStopped { condition.wait() }
            defer { jobs.removeAll(keepingCapacity: true) }
            return jobs.isEmpty ? nil : jobs
        }
    }
}
