import Foundation

/// A file named on the command line, read.
struct GivenFile: Sendable {
    /// Without its folders.
    let name: String
    let bytes: [UInt8]
    private let path: String

    /// - Parameter path: - for standard input.
    /// - Throws: a `CommandFailure` where it cannot be read.
    init(_ path: String) throws {
        self.path = path
        name = URL(fileURLWithPath: path).lastPathComponent
        if path == "-" {
            bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
            return
        }
        guard let content = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("\(path) cannot be read: is it there, and a file?")
        }
        bytes = [UInt8](content)
    }

    /// - Throws: a `CommandFailure` for what is no UTF-8.
    var text: String {
        get throws {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw CommandFailure("\(path) is no text in UTF-8: save it as plain text.")
            }
            return text
        }
    }
}
