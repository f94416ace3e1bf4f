import Dispatch
import Foundation

/// Reads files and folders on threads of its own: disks block, and the cooperative pool must not.
enum FileReading {
    private static let queue = DispatchQueue(label: "intray.files", attributes: .concurrent)

    /// Runs `body` off the cooperative pool.
    static func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }

    /// The first `limit` bytes of a file.
    static func bytes(of path: String, limit: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        defer { close(descriptor) }
        // Straight into the array: a message may be as large as half of what the process should take.
        return try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            while count < limit {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), limit - count)
                guard got >= 0 else { throw Failure(code: errno) }
                if got == 0 { return }
                count += got
            }
        }
    }

    /// What the system says went wrong.
    struct Failure: Error, CustomStringConvertible {
        let code: Int32

        var description: String { String(cString: strerror(code)) }
    }

    /// Size in bytes and time of last change in seconds since the Unix epoch.
    static func facts(of path: String) throws -> (size: Int, modified: Int64) {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return ((attributes[.size] as? NSNumber)?.intValue ?? 0, Int64(modified))
    }

    /// Names in a folder, sorted; empty when there is no such folder.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
