/// What stands before the command's name: `intray [--config FILE] <command>`.
enum Invocation {
    /// The configuration file named before the command.
    @TaskLocal static var configuration: String?

    /// Takes `--config FILE` off the front of the arguments.
    static func split(_ arguments: [String]) -> (configuration: String?, rest: [String]) {
        guard let first = arguments.first else { return (nil, arguments) }
        if first == "--config", arguments.count > 1 { return (arguments[1], Array(arguments.dropFirst(2))) }
        if first.hasPrefix("--config=") {
            return (String(first.dropFirst("--config=".count)), Array(arguments.dropFirst()))
        }
        return (nil, arguments)
    }
}
