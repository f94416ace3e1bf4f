import Foundation

/// The name under which this process polls a source: host, process id and the time the process began.
package struct Leaseholder: Hashable, Sendable, LosslessStringConvertible {
    let host: String
    let process: Int32
    /// In clock ticks since the machine started, so that a process id that is used again is not taken for this one.
    let began: String

    /// This process.
    package static let current = Leaseholder(
        host: ProcessInfo.processInfo.hostName,
        process: getpid(),
        began: beginning(of: getpid()) ?? "0"
    )

    init(host: String, process: Int32, began: String) {
        self.host = host
        self.process = process
        self.began = began
    }

    package init?(_ description: String) {
        let pieces = description.split(separator: "/").map(String.init)
        guard pieces.count == 3, let process = Int32(pieces[1]) else { return nil }
        self.init(host: pieces[0], process: process, began: pieces[2])
    }

    package var description: String { "\(host)/\(process)/\(began)" }

    /// Whether the holder is known to be gone: a process of this machine that does not run any more.
    package var isGone: Bool {
        host == Self.current.host && Self.beginning(of: process) != began
    }

    /// The 22nd field of /proc/PID/stat; the second, in parentheses, may hold spaces.
    private static func beginning(of process: Int32) -> String? {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let name = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[stat.index(after: name)...].split(separator: " ")
        return fields.count > 19 ? String(fields[19]) : nil
    }
}
