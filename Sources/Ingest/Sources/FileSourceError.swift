/// What is wrong with a file or folder that mail should come from.
package enum FileSourceError: Error, CustomStringConvertible {
    case noMaildir(String)
    case missing(String)
    case unreadable(String, reason: String)
    case unknownCategory(folder: String, path: String)

    package var description: String {
        switch self {
        case .noMaildir(let path):
            "\(path) is no Maildir: it should have the folders “cur” and “new”. Check “path” of the source."
        case .missing(let path): "There is no file or folder \(path)."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .unknownCategory(let folder, let path):
            """
            “\(folder)” (the folder of \(path)) is no category of the office. Rename the folder, or leave out \
            --folder-is-category. Nothing was imported.
            """
        }
    }
}
