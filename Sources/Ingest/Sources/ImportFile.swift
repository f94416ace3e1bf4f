/// A file with one message or many.
struct ImportFile: Sendable {
    enum Format: Sendable {
        case message, mbox
    }

    let path: String
    let format: Format
    /// The name of the folder it lies in; of a Maildir, the Maildir's; of an mbox, its own without the ending.
    let folder: String
    /// Whether the Maildir's flags say that it was answered.
    let isAnswered: Bool

    /// Every file a path stands for: itself, or all of a folder and those within it, by name.
    static func all(_ path: String) throws -> [ImportFile] {
        guard FileReading.exists(path) else { throw FileSourceError.missing(path) }
        guard FileReading.isFolder(path) else { return [try file(path)] }
        var files: [ImportFile] = []
        var folders = [path]
        while let folder = folders.popLast() {
            if Maildir.isOne(folder) { files += messages(ofMaildir: folder) }
            let inner = FileReading.names(in: folder).filter(isWorthALook).map { folder + "/" + $0 }
            folders += inner.filter(FileReading.isFolder).reversed()
            files += try inner.filter { !FileReading.isFolder($0) && isMail($0) }.map(file)
        }
        return files
    }

    private static func file(_ path: String) throws -> ImportFile {
        do {
            let isMbox = MboxReader.isOne(try FileReading.bytes(of: path, limit: 5))
            let pieces = path.split(separator: "/").map(String.init)
            let parent = pieces.dropLast().last ?? ""
            let folder = isMbox ? (pieces.last ?? "").droppingEnding : parent
            return ImportFile(path: path, format: isMbox ? .mbox : .message, folder: folder, isAnswered: false)
        } catch {
            throw FileSourceError.unreadable(path, reason: "\(error)")
        }
    }

    private static func messages(ofMaildir path: String) -> [ImportFile] {
        let maildir = Maildir(path: path)
        let name = String((path.split(separator: "/").last ?? "").drop { $0 == "." })
        return maildir.entries().map {
            ImportFile(path: maildir.path(of: $0), format: .message, folder: name, isAnswered: $0.isAnswered)
        }
    }

    private static func isWorthALook(_ name: String) -> Bool {
        !["cur", "new", "tmp", ".", ".."].contains(name)
    }

    private static func isMail(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return [".eml", ".mbox", ".txt", ".msg", ".mail"].contains { name.lowercased().hasSuffix($0) }
            || !name.contains(".")
    }
}

extension String {
    fileprivate var droppingEnding: String {
        split(separator: ".").first.map(String.init) ?? self
    }
}
