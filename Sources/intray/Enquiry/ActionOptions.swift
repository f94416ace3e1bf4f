import ArgumentParser

/// For commands that do something to an enquiry.
struct ActionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The version you looked at: if others acted since, nothing is done and you are told what they did.",
            valueName: "version"
        )
    )
    var saw: Int?
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard saw ?? 1 > 0 else {
            throw ValidationError("--saw is a version as “version” of --json gives it: 1 or more.")
        }
    }
}
