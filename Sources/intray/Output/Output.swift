import Foundation
import Triage

/// Where commands write: data to standard output, everything else to standard error.
enum Output {
    /// A line for a person. Much of what is shown came from outside.
    static func line(_ text: String = "") {
        print(Words.untrusted(text))
    }

    static func json(_ document: JSON) {
        print(document.text)
    }

    /// A file, as it is.
    static func bytes(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    /// A file for a spreadsheet, byte for byte.
    static func file(_ document: CSVDocument) {
        FileHandle.standardOutput.write(Data(document.bytes(byteOrderMark: false)))
    }

    /// Something the person should know that is no data.
    static func notice(_ text: String) {
        FileHandle.standardError.write(Data((Words.untrusted(text) + "\n").utf8))
    }

    /// Whether a person watches standard error, so that progress is worth showing.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
