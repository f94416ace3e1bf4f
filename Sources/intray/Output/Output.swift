import Foundation

/// Where commands write: data to standard output, everything else to standard error.
enum Output {
    static func line(_ text: String = "") {
        print(text)
    }

    static func json(_ document: JSON) {
        print(document.text)
    }

    /// Something the person should know that is no data.
    static func notice(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Whether a person watches standard error, so that progress is worth showing.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
