import Foundation

/// Compresses as a web server does.
package enum Gzip {
    package struct Failed: Error {
        package let complaint: String
    }

    /// The bytes as one gzip member.
    package static func compressed(_ bytes: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gzip-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "plain")
        try Data(bytes).write(to: file)
        let gzip = try SpawnedProgram("/bin/gzip", ["-n", file.path], in: folder, environment: [:]).wait()
        guard gzip.status == 0 else { throw Failed(complaint: gzip.complaint) }
        return Array(try Data(contentsOf: file.appendingPathExtension("gz")))
    }
}
