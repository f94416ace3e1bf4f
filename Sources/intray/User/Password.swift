import Foundation
import Triage
import Web

/// Reads a new password and hashes it at once; the password itself goes nowhere.
enum Password {
    /// The first line of standard input.
    ///
    /// - Parameter person: whose it is to be.
    static func hashFromInput(for person: Person) async throws -> String {
        guard let line = readLine() else { throw CommandFailure("There was no password on standard input.") }
        return try await checked(line, for: person)
    }

    /// Asks twice on the terminal, without showing what is typed.
    static func hashFromTerminal(for person: Person) async throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure("There is no terminal to ask on: use --password-stdin.")
        }
        let first = hidden("New password: ")
        guard first == hidden("Once more: ") else {
            throw CommandFailure("The two were not the same. Nothing was set.")
        }
        return try await checked(first, for: person)
    }

    private static func checked(_ password: String, for person: Person) async throws -> String {
        if let objection = PasswordRule(person: person).objection(to: password) {
            throw CommandFailure("\(objection) Nothing was set.")
        }
        return try await PasswordHash.make(password).text
    }

    private static func hidden(_ prompt: String) -> String {
        FileHandle.standardError.write(Data(prompt.utf8))
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        let before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        var restored = before
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &restored)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine() ?? ""
    }
}
