package import Foundation
import Glibc

/// A program started with no signal blocked, in a folder, with files for its input and outputs.
///
/// Foundation's Process waits for its end on a socket: where another program that starts at the same moment inherits
/// that, it waits until both have ended.
package final class SpawnedProgram: Sendable {
    package struct DidNotStart: Error {
        package let code: Int32
    }

    private let process: pid_t
    private let output: URL
    private let complaint: URL

    /// Starts the program; its outputs are collected in files beside each other in `folder`.
    package init(
        _ program: String,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String],
        input: String = ""
    ) throws {
        let name = UUID().uuidString
        output = folder.appending(path: "\(name).out")
        complaint = folder.appending(path: "\(name).err")
        let inputFile = folder.appending(path: "\(name).in")
        try Data(input.utf8).write(to: inputFile)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, inputFile.path, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, complaint.path, O_WRONLY | O_CREAT, 0o600)
        closeInherited(&actions)
        // The shell goes to the folder and becomes the program: the process keeps its number.
        let script = #"cd "$1" && shift && exec "$@""#
        let command = ["/bin/sh", "-c", script, "sh", folder.path, program] + arguments
        process = try Self.spawn(command, &actions, environment)
        unlink(inputFile.path)
    }

    /// Sends a signal; false when the program has ended.
    @discardableResult
    package func send(_ signal: Int32) -> Bool { kill(process, signal) == 0 }

    /// Waits for the end. A status of 256 and more is the signal that ended it, plus 256.
    package func wait() throws -> (status: Int32, output: String, complaint: String) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        let texts = try [output, complaint].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        for file in [output, complaint] { unlink(file.path) }
        let signal = status & 0x7F
        return (signal == 0 ? (status >> 8) & 0xFF : 256 + signal, texts[0], texts[1])
    }

    private static func spawn(
        _ command: [String],
        _ actions: inout posix_spawn_file_actions_t,
        _ environment: [String: String]
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw DidNotStart(code: code) }
        return process
    }
}
