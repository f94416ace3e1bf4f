/// Something a command could not do: why, and what to do. Exit status 1, or 75 when trying again later may help.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String
    let isPassing: Bool

    init(_ description: String, isPassing: Bool = false) {
        self.description = description
        self.isPassing = isPassing
    }
}
