import Glibc

/// A program that is ended when this process goes, however it goes: a shell waits for its own input to close.
///
/// It is started by posix_spawn with no signal blocked. Foundation's Process hands on the mask of the thread that starts
/// it, and a server that has SIGTERM blocked cannot be stopped.
package final class KeptProcess: Sendable {
    package struct DidNotStart: Error {
        package let code: Int32
    }

    private let lifeline: Int32

    /// Starts the program.
    /// - Parameters:
    ///   - command: the program's path and its arguments.
    ///   - folder: is removed after the program has ended.
    package init(_ command: [String], removing folder: String) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw DidNotStart(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        lifeline = ends[1]
        let script = #"f="$1"; shift; trap : INT TERM HUP; "$@" & p=$!; read -r _; kill $p; wait $p; rm -rf "$f""#
        let code = Self.spawn(["/bin/sh", "-c", script, "sh", folder] + command, input: ends[0])
        guard code == 0 else { throw DidNotStart(code: code) }
    }

    deinit { close(lifeline) }

    private static func spawn(_ command: [String], input: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        closeInherited(&actions)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        return posix_spawn(&process, command[0], &actions, &attributes, &arguments, environ)
    }
}

/// Sockets and files of other tests are not for a program that is started: a copy there would keep their connections
/// open.
func closeInherited(_ actions: inout posix_spawn_file_actions_t) {
    for descriptor: Int32 in 3..<1_024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
}
