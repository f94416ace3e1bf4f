import ArgumentParser
import Foundation

/// Options every command has.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config: String?

    /// The configuration file in force.
    var configurationPath: String {
        config ?? Invocation.configuration ?? ProcessInfo.processInfo.environment["INTRAY_CONFIG"] ?? "intray.yaml"
    }
}

/// For commands that print data.
struct DataOptions: ParsableArguments {
    @OptionGroup var global: GlobalOptions

    @Flag(help: "Print one JSON document and nothing else.")
    var json = false
}

/// For commands in which it matters who acts.
struct ActingOptions: ParsableArguments {
    @OptionGroup var data: DataOptions

    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts.", valueName: "email"))
    var actor: String?
}
