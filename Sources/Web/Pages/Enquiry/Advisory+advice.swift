import Triage

extension Advisory {
    /// What it is called: “May be a request under information rights”.
    var title: String {
        switch self {
        case .informationRights: "This may be an information-rights request"
        case .welfare: "Somebody may be in danger"
        case .safeguarding: "A child or an adult may need protection"
        case .distressing: "This may be distressing to read"
        case .legalService: "This may be service of legal proceedings"
        case .media: "This may come from a journalist"
        case .severalRequests: "There is more than one request in it"
        case .unreadable: "Part of this message could not be read"
        }
    }

    /// What it means, in a sentence or two.
    var meaning: String {
        switch self {
        case .informationRights:
            "It seems to use a right to information or to personal data. The law’s clock began when it reached us, whoever opened it."
        case .welfare:
            "Words in it suggest that somebody may harm themselves or be harmed. This comes before everything else."
        case .safeguarding: "Words in it suggest abuse or neglect. This comes before everything else."
        case .distressing: "What was written stays folded until you choose to read it."
        case .legalService:
            "It may be a claim, a court order or a witness summons, with a date by which somebody must act."
        case .media: "We never answer the media ourselves, not even to say that we cannot."
        case .severalRequests: "One answer seldom serves them all, and each may have a clock of its own."
        case .unreadable: "It counts as received all the same, and its clock runs."
        }
    }

    /// What to do now, one step after another.
    var steps: [String] {
        switch self {
        case .informationRights:
            [
                "Pass it to Disclosure today, with the day it reached us.",
                "If you are sure that it is not such a request, write a note that says why.",
            ]
        case .welfare:
            [
                "Tell your manager or the duty safeguarding lead now, by telephone or in person.",
                "If somebody may be in danger at this moment, call 999 and give the police what is known.",
                "Only then go on here: write a note of whom you told and when. Do not answer on your own.",
            ]
        case .safeguarding:
            [
                "Tell the safeguarding lead now, and not by e-mail. It must be with them within 24 hours.",
                "If somebody may be in danger at this moment, call 999.",
                "Write a note of whom you told and when. Do not ask the writer for details, and promise no secrecy.",
            ]
        case .distressing: []
        case .legalService:
            [
                "Stop. Do not answer and do not acknowledge service.",
                "Take it to your manager and the legal team at once.",
            ]
        case .media: ["Do not answer.", "Hand it off to the Press Office today, with the outlet and its deadline."]
        case .severalRequests: ["Split off each further request, so that it has its own category and its own clock."]
        case .unreadable:
            [
                "Download the message as it came, and ask whoever looks after Intray to try again.",
                "If it cannot be read, ask the sender to send it once more.",
            ]
        }
    }

    /// The action that does what is asked; nil where none does.
    var action: EnquiryAction? {
        switch self {
        case .informationRights, .media: .handOff
        case .severalRequests: .split
        case .welfare, .safeguarding: .note
        case .distressing, .legalService, .unreadable: nil
        }
    }

    /// Whether it is said aloud at once.
    var isGrave: Bool { isUrgent || self == .legalService }
}
