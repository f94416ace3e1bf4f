import Foundation

/// Where a secret is to be found, and what to call it when it is not.
struct Secret: Sendable {
    enum Place: Sendable {
        case environment(String)
        case file(String)
    }

    let place: Place
    /// File, line and key.
    let name: String

    /// The secret itself.
    func read() throws -> String {
        switch place {
        case .environment(let variable):
            guard let secret = ProcessInfo.processInfo.environment[variable], !secret.isEmpty else {
                throw UnusableInput("\(name): the environment has no \(variable): set it for this command")
            }
            return secret
        case .file(let file):
            guard let content = try? String(contentsOfFile: file, encoding: .utf8) else {
                throw UnusableInput("\(name): the file \(file) cannot be read")
            }
            return content.trimmingCharacters(in: .newlines)
        }
    }
}
