import QueueStore
import Triage

/// What can be chosen for an enquiry that somebody writes down.
struct NewEnquiryChoices: Sendable {
    let person: Person
    let actions: ActionChoices
    let known: KnownInboxes
    /// Those the person serves.
    let inboxes: [String]

    static func read(_ request: PageRequest) async throws -> NewEnquiryChoices {
        let person = try request.person()
        let configured = request.site.settings.inboxes
        return try await request.read { session, context in
            let known = try KnownInboxes.read(in: session, configured: configured)
            return NewEnquiryChoices(
                person: person,
                actions: ActionChoices(context, inboxes: known.names),
                known: known,
                inboxes: known.names.filter(person.serves)
            )
        }
    }

    /// Whether they may say at once who answers.
    var mayGive: Bool { Permission.allows(.triage(category: "", to: .pool), person.role) }

    /// Every category of the office, also those that the person would not see afterwards: whoever takes a call about
    /// somebody's safety must be able to write it down.
    var categories: [ChoiceGroup] {
        actions.categories.map { group in
            ChoiceGroup(
                name: group.name,
                options: group.categories.map { category in
                    let isForNamed = category.audience == .named
                    return .init(
                        value: category.code,
                        label: category.name + (isForNamed ? " (named people only)" : "")
                    )
                }
            )
        }
    }

    /// How it can have come; mail comes by itself.
    static let channels: [(value: String, label: String)] = [Channel.telephone, .post, .inPerson]
        .map { ($0.rawValue, $0.inWords.uppercasedFirst) }
}
