import Foundation

/// A folder in Maildir format: `new` and `cur`, one file a message, flags in the name after `:2,`.
struct Maildir: Sendable {
    let path: String

    struct Entry: Sendable, Hashable {
        /// Relative to the Maildir: `new/…` or `cur/…`.
        let file: String

        /// What stays the same when flags change or the file goes from `new` to `cur`.
        var key: String {
            let name = file.split(separator: "/").last ?? ""
            return String(name.prefix { $0 != ":" })
        }

        var isAnswered: Bool { flags.contains("R") }

        private var flags: Substring {
            guard let mark = file.range(of: ":2,") else { return "" }
            return file[mark.upperBound...]
        }
    }

    static func isOne(_ path: String) -> Bool {
        ["cur", "new"].allSatisfy { FileReading.isFolder(path + "/" + $0) }
    }

    /// Every message, by name: the oldest first, as names begin with the time of delivery.
    func entries() -> [Entry] {
        ["cur", "new"]
            .flatMap { folder in FileReading.names(in: "\(path)/\(folder)").map { Entry(file: "\(folder)/\($0)") } }
            .filter { !$0.key.hasPrefix(".") && !$0.key.isEmpty }
            .sorted { ($0.key, $0.file) < ($1.key, $1.file) }
    }

    func path(of entry: Entry) -> String { "\(path)/\(entry.file)" }

    /// Marks messages as seen: the file goes to `cur` and gets the flag S.
    func markSeen(_ entry: Entry) throws {
        let mark = entry.file.range(of: ":2,")
        let flags = mark.map { String(entry.file[$0.upperBound...]) } ?? ""
        guard !flags.contains("S") else { return }
        let sorted = String((flags + "S").sorted())
        try rename(entry, to: "\(path)/cur/\(entry.key):2,\(sorted)")
    }

    /// Moves a message to a folder beside this one, which is made when it is missing.
    func move(_ entry: Entry, toFolder folder: String) throws {
        let target = "\(path)/.\(folder)"
        for part in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(atPath: "\(target)/\(part)", withIntermediateDirectories: true)
        }
        let name = entry.file.split(separator: "/").last.map(String.init) ?? entry.key
        try rename(entry, to: "\(target)/cur/\(name.contains(":2,") ? name : name + ":2,")")
    }

    private func rename(_ entry: Entry, to target: String) throws {
        try FileManager.default.moveItem(atPath: path(of: entry), toPath: target)
    }
}
