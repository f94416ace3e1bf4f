import Foundation
import QueueStore

/// The folder a packet is written into: it is there whole, or not at all.
struct PacketFolder: Sendable {
    /// As it was given.
    let name: String
    private let folder: URL
    /// Where the packet is written before it gets its name.
    private let unfinished: URL

    /// Makes the folder, so that nobody else takes its name.
    ///
    /// - Throws: a `CommandFailure` when there is something of that name already, which is never written over.
    init(_ name: String) throws {
        self.name = name
        folder = URL(fileURLWithPath: name).standardizedFileURL
        unfinished = folder.deletingLastPathComponent()
            .appending(path: ".\(folder.lastPathComponent)-\(UUID().uuidString.prefix(8))")
        guard !FileManager.default.fileExists(atPath: folder.path) else {
            throw CommandFailure("\(name) is there already: name another folder with --packet. Nothing was handed off.")
        }
        do {
            try Self.make(folder)
        } catch {
            throw Self.failure(name, error)
        }
    }

    /// The whole path.
    var path: String { folder.path }

    /// Writes the messages as they came, one at a time (a conversation can be larger than memory), and the text.
    ///
    /// - Returns: how many messages there are.
    func write(_ packet: Packet, raws: some RawStore, _ session: any Session) throws -> Int {
        let files = FileManager.default
        do {
            try? files.removeItem(at: unfinished)
            try Self.make(unfinished)
            let messages = try packet.eachMessage(in: session, raws) { try write(Data($1), as: $0.name) }
            let text = PacketText(packet: packet, messages: messages).text
            try write(Data(text.utf8), as: "packet.txt")
            try files.removeItem(at: folder)
            try files.moveItem(at: unfinished, to: folder)
            return messages.count
        } catch let error as CocoaError {
            throw Self.failure(name, error)
        }
    }

    /// Takes everything away, when the act did not come about.
    func remove() {
        try? FileManager.default.removeItem(at: unfinished)
        try? FileManager.default.removeItem(at: folder)
    }

    /// For the eyes of whoever hands off, until they pass it on.
    private static func make(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
    }

    private func write(_ content: Data, as name: String) throws {
        let path = unfinished.appending(path: name).path
        guard FileManager.default.createFile(atPath: path, contents: content, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func failure(_ name: String, _ error: any Error) -> CommandFailure {
        CommandFailure("The packet \(name) cannot be written: is its folder there, writable, and not full? (\(error))")
    }
}
