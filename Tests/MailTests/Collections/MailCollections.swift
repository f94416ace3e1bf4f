import Foundation

/// The public mail collections beside the checkout, which are not part of it.
enum MailCollections {
    /// `INTRAY_SHARED`, or `../shared` relative to the package.
    static let root: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["INTRAY_SHARED"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        let mail = shared.appending(path: "mail")
        guard FileManager.default.fileExists(atPath: mail.path) else {
            print("The mail collections (../shared/mail or INTRAY_SHARED) are absent: their tests are skipped.")
            return nil
        }
        return mail
    }()

    static var arePresent: Bool { root != nil }

    /// Folders with messages, in order of name.
    static func folders() throws -> [URL] {
        guard let root else { return [] }
        return try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
            .filter { FileManager.default.fileExists(atPath: $0.appending(path: "messages").path) }
            .sorted { $0.path < $1.path }
    }

    /// Every message file of a folder.
    static func messages(in folder: URL) -> [URL] {
        let messages = folder.appending(path: "messages")
        let files = FileManager.default.enumerator(at: messages, includingPropertiesForKeys: [.isRegularFileKey])
        return (files?.allObjects as? [URL] ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .sorted { $0.path < $1.path }
    }
}
