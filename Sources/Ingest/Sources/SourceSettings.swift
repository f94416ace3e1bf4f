package import WorkingTime

/// What is the same for every kind of source.
package struct SourceSettings: Sendable {
    /// What happens to the server's copy once a message is kept.
    package enum After: Sendable, Hashable {
        case leave
        case seen
        case move(String)

        /// The step the ledger records; nil for none.
        package var serverStep: String? {
            switch self {
            case .leave: nil
            case .seen: "seen"
            case .move(let folder): "move:\(folder)"
            }
        }

        /// Reads what `serverStep` wrote.
        package init(serverStep: String) {
            if serverStep.hasPrefix("move:") {
                self = .move(String(serverStep.dropFirst("move:".count)))
            } else {
                self = serverStep == "seen" ? .seen : .leave
            }
        }
    }

    package let name: String
    package let inbox: String
    /// Mail the server received before this day is left alone; nil for none.
    package let since: CivilDate?
    /// Bytes of the largest message that is fetched whole.
    package let maxSize: Int
    package let after: After
    /// Whether it is a folder of sent mail: what somebody of the office wrote past Intray, which makes no enquiries.
    package let isSent: Bool

    package init(
        name: String,
        inbox: String,
        since: CivilDate? = nil,
        maxSize: Int = 64 << 20,
        after: After = .leave,
        isSent: Bool = false
    ) {
        self.name = name
        self.inbox = inbox
        self.since = since
        self.maxSize = maxSize
        self.after = after
        self.isSent = isSent
    }
}
