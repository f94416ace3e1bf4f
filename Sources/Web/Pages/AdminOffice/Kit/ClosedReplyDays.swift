import Triage

/// For how many days a reply opens a closed enquiry again, as it is typed.
enum ClosedReplyDays {
    /// What is no such number.
    struct Unusable: Error, CustomStringConvertible {
        var description: String { "Give whole days from 0 to \(ClosedReply.mostDays), such as 30." }
    }

    static let nothingIsLost =
        "No reply is lost: after those days it becomes a new enquiry, linked with the closed one."

    /// - Returns: nil for an empty field.
    /// - Throws: `Unusable`.
    static func read(_ text: String) throws -> Int? {
        guard !text.isEmpty else { return nil }
        guard let days = Int(text), (0...ClosedReply.mostDays).contains(days) else { throw Unusable() }
        return days
    }
}

extension ClosedReply.Rule {
    /// As a choice.
    var title: String {
        switch self {
        case .reopen: "It opens the enquiry again, for some days"
        case .newLinked: "It becomes a new enquiry, linked with the closed one"
        }
    }
}
