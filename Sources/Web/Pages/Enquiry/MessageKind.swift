import QueueStore
import Triage

/// What a message of a conversation is, as far as that changes how it is shown.
enum MessageKind: Sendable, Hashable {
    /// Somebody outside wrote it.
    case theirs
    /// The office wrote it, here.
    case ours
    /// Somebody wrote it for the office from the mailbox, past Intray.
    case outside
    /// A machine answered; what sort of machine.
    case machine(String)
    /// A report that mail of ours did not arrive.
    case report

    init(_ message: StoredMessage, _ story: ConversationStory) {
        if story.outside[message.ledger] != nil {
            self = .outside
        } else if story.reports[message.ledger] != nil {
            self = .report
        } else if let machine = story.joined[message.ledger]?.machine {
            self = .machine(machine)
        } else {
            self = message.isOurs ? .ours : .theirs
        }
    }

    var pageClass: String {
        switch self {
        case .theirs: "theirs"
        case .ours, .outside: "ours"
        case .machine, .report: "machine"
        }
    }

    /// What is folded under these words; nil for what is shown at once.
    func foldedUnder(_ from: String) -> String? {
        switch self {
        case .theirs, .ours, .outside: nil
        case .report: "Report that mail of ours did not arrive, from \(from)"
        case .machine(let kind): "\(Self.name(of: kind)), from \(from)"
        }
    }

    /// By the word that the record has for a sort of machine.
    private static func name(of kind: String) -> String {
        switch kind {
        case "auto-reply": "Automatic answer"
        case "out-of-office": "Out of office"
        case "bounce": "Report that a mail could not be delivered"
        case "delivery-status": "Report on a delivery"
        case "read-receipt": "Receipt: a mail was opened"
        case "challenge": "A spam filter asks whether a person wrote to it"
        case "calendar": "Automatic answer to an invitation"
        default: "Machine mail (\(kind))"
        }
    }
}
