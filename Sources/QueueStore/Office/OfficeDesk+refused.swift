package import Triage

extension OfficeDesk {
    /// Why the office was not changed, and what can be done instead, in words for the command line and for a page.
    package enum Refused: Error, Hashable, Sendable {
        // Whose it is to change
        case onlyByAdministrators
        /// Whoever acts was switched off, or given another role, after it was allowed.
        case notWhoYouWere
        case onlyByNamed(category: String)
        case othersPassword(owner: String)
        case othersWishes(owner: String)
        case inboxNotServed(String)

        // What would be lost
        case wouldHide([EnquiryReference])
        case wouldWaitUnseen(categories: [String])
        case lastAdministrator(name: String)
        case postHolds(code: String, open: Int)
        case kitWouldHide([EnquiryReference])
        case kitWouldUncover(category: String)

        // What is wrong with what was given
        case noAddress(String)
        case noName
        case unknownSkill(String, known: [String])
        case daysReversed
        case unknownAbsence(Int64)
        case ownDeputy
        case noPostCode(String)
        case postWithoutName(String)
        case notRestricted(category: String, restricted: [String])
        case nobodyNamedTriages
        /// More than 20,000 bytes.
        case noteTooLong
        case nothingKnownGiven
        case notYoursToKnow
        case expiresBeforeSeen

        // What is wrong with a calendar
        case calendarEndsEarlier(Int, inForce: Int)
        case calendarLeavesGap(first: Int, inForce: Int)
        case calendarIncomplete
    }
}

extension OfficeDesk.Refused: CustomStringConvertible {
    package var description: String {
        switch self {
        case .onlyByAdministrators: "Only an administrator may make or change an administrator: ask one."
        case .notWhoYouWere:
            "Your account was switched off or given another role meanwhile. Nothing was changed: ask an administrator."
        case .onlyByNamed(let category):
            "“\(category)” is for people who are named for it: ask one of them, or an administrator. Nothing was changed."
        case .othersPassword(let owner): "Only \(owner) and administrators may set that password."
        case .othersWishes(let owner): "That is for \(owner) and the administrators alone."
        case .inboxNotServed(let inbox): "You do not serve the inbox “\(inbox)”: its notes are for those who do."
        default: wordsOfLosing ?? wordsOfGiving ?? wordsOfCalendar ?? "It was refused."
        }
    }

    private var wordsOfLosing: String? {
        switch self {
        case .wouldHide(let enquiries):
            "Nothing was changed: whoever holds \(Words.some(enquiries.map(\.description))) could not see "
                + "\(Self.them(enquiries)) any more. Give \(Self.them(enquiries)) to somebody who is named for the "
                + "category first."
        case .wouldWaitUnseen(let categories):
            "Nothing was changed: nobody who is named for \(Words.list(categories.map { "“\($0)”" })) would be a "
                + "coordinator or an administrator, so what comes in would wait unseen. Name somebody else for it first."
        case .lastAdministrator(let name):
            "Nothing was changed: \(name) is the only administrator, and the office would be left without one. Make "
                + "somebody else an administrator first."
        case .postHolds(let code, let open):
            "The post “\(code)” holds \(Words.count(open, "open enquiry", "open enquiries")): give "
                + "\(open == 1 ? "it" : "them") to somebody else first."
        case .kitWouldHide(let enquiries):
            "Nothing was changed: by this kit \(Words.some(enquiries.map(\.description))) would be hidden from whoever "
                + "holds \(Self.them(enquiries)). Give \(Self.them(enquiries)) to somebody else first."
        case .kitWouldUncover(let category):
            "The kit leaves out “\(category)”, which is for named people only and has enquiries: keep the category, or "
                + "they would be seen by everybody. Nothing was changed."
        default: nil
        }
    }

    private static func them(_ enquiries: [EnquiryReference]) -> String { enquiries.count == 1 ? "it" : "them" }

    private var wordsOfGiving: String? {
        switch self {
        case .noAddress(let email): "“\(email)” is no e-mail address."
        case .noName: "Say what they are called: others see the name."
        case .unknownSkill(let code, let known):
            "The kit has no skill “\(code)”. Skills: \(known.joined(separator: ", "))."
        case .daysReversed: "The last day lies before the first: check the two days."
        case .unknownAbsence(let id): "There is no absence \(id): see the list of absences."
        case .ownDeputy: "Nobody acts for themselves: name somebody else."
        case .noPostCode(let code): "“\(code)” should be a short word of letters, digits and hyphens."
        case .postWithoutName(let code): "There is no post “\(code)” yet: say what it is called."
        case .notRestricted(let category, let restricted):
            restricted.isEmpty
                ? "“\(category)” is for everybody, as is every category of this office: the kit says which are not."
                : "“\(category)” is for everybody: people are named for \(Words.list(restricted.map { "“\($0)”" })) only, "
                    + "as the kit has it."
        case .nobodyNamedTriages:
            "Name a coordinator or an administrator among them: what comes in waits for triage, and nobody else would "
                + "see it. Nothing was changed."
        case .noteTooLong: "The note is longer than 20,000 bytes: nobody would read it. Nothing was kept."
        case .nothingKnownGiven: "Say what is known of them; nothing was changed."
        case .notYoursToKnow:
            "What they wrote is for named people only: ask one of them to write it down. Nothing was changed."
        case .expiresBeforeSeen: "The document ends before the day it was seen: check the two days."
        default: nil
        }
    }

    private var wordsOfCalendar: String? {
        switch self {
        case .calendarEndsEarlier(let last, let inForce):
            "The file ends with \(last), and the calendar in force knows \(inForce) too: the file is an old one or cut "
                + "short. Nothing was changed. Download https://www.gov.uk/bank-holidays.json again."
        case .calendarLeavesGap(let first, let inForce):
            "The file begins with \(first), and the calendar in force ends with \(inForce): the years between are "
                + "missing. Nothing was changed."
        case .calendarIncomplete: "The calendar cannot be kept as it is: with its earlier years it is not complete."
        default: nil
        }
    }
}
