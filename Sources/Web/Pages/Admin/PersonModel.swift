import QueueStore
import Triage
import WorkingTime

/// One person, as whoever asks may know and change them. What they would rather not meet is not in it: that is theirs.
struct PersonModel: Sendable {
    let person: Person
    let viewer: Person
    let here: HereToday?
    let choices: AccountChoices
    /// Oldest first; none for the office's standard hours.
    let patterns: [PatternPeriod]
    /// The next first.
    let absences: [StoredAbsence]
    /// Those that are over, the last first; a few.
    let past: [StoredAbsence]
    /// Who acts for them, now and later.
    let deputies: [Deputy]
    /// For whom they act, now and later.
    let actsFor: [Deputy]
    let held: PersonHeld
    /// Who is not switched off, by name, without the person.
    let colleagues: [Person]
    let access: PersonAccess?
    let names: Names
    let codes: CodeNames
    let today: CivilDate

    static let mostPast = 10

    var isOwn: Bool { person.email == viewer.email }
    /// Whether the viewer changes accounts.
    var mayChangeAccount: Bool { Permission.opens(.administration, viewer.role) }
    /// Whether the viewer says who acts for whom.
    var mayDepute: Bool { viewer.role.triages }

    /// The pattern that holds today; nil for the standard hours.
    var pattern: PatternPeriod? { patterns.last { $0.from <= today } }

    struct Question: Sendable {
        let email: String
        let viewer: Person
        let inboxes: [String]
    }

    /// - Throws: `Problem.notFound` where nobody has that address.
    static func read(_ question: Question, _ session: any Session, _ context: DecisionContext) throws -> PersonModel {
        let (staff, today) = (context.staff, context.today)
        guard let person = staff.person(question.email) else {
            throw Problem.notFound("Nobody who works here has the address “\(question.email)”.")
        }
        let (email, viewer) = (person.email, question.viewer)
        let absences = try session.absences()[email, default: []]
        let presence = staff.presence(of: email, context.calendar, context.zone)
        return PersonModel(
            person: person,
            viewer: viewer,
            here: person.disabled ? nil : HereToday(presence, at: context.now, context.zone),
            choices: try AccountChoices.read(session, context, configured: question.inboxes),
            patterns: staff.patterns[email, default: []].sorted { $0.from < $1.from },
            absences: absences.filter { $0.absence.last >= today },
            past: Array(absences.filter { $0.absence.last < today }.reversed().prefix(mostPast)),
            deputies: staff.deputies.filter { $0.principal == email && $0.last >= today }.sorted {
                $0.first < $1.first
            },
            actsFor: staff.deputies.filter { $0.deputy == email && $0.last >= today }.sorted { $0.first < $1.first },
            held: try PersonHeld.read(person, session, context, viewer: viewer),
            colleagues: staff.people.filter { !$0.disabled && $0.email != email }.sorted { $0.name < $1.name },
            access: try PersonAccess.read(person, session, context, viewer: viewer),
            names: Names(context),
            codes: CodeNames(context.kit),
            today: today
        )
    }
}

/// What would be left behind if somebody went.
struct PersonHeld: Sendable {
    /// Open enquiries with them by name that the viewer may see.
    let open: Int
    let list: SiteAddress
    /// Posts they hold.
    let posts: [Post]
    /// Restricted categories they are named for.
    let named: [KitCategory]

    /// Posts that nobody else holds.
    var alone: [Post] { posts.filter { $0.holders.count == 1 } }

    static func read(
        _ person: Person,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> PersonHeld {
        let filter = ListFilter.open(with: .person(person.email), context, viewer: viewer)
        return PersonHeld(
            open: try session.count(filter),
            list: SiteAddress(filter, in: context.zone),
            posts: context.staff.posts.filter { $0.holders.contains(person.email) }.sorted { $0.name < $1.name },
            named: context.kit.categories.filter {
                $0.audience == .named && context.staff.named[$0.code]?.contains(person.email) ?? false
            }
        )
    }
}

extension ListFilter {
    /// What is open and given to a person or a post, as far as the viewer may see it.
    static func open(with holder: Allocation, _ context: DecisionContext, viewer: Person) -> ListFilter {
        var conditions = ListConditions()
        conditions.holder = .allocated(holder)
        return ListFilter(view: .open, where: conditions, viewer: viewer, now: context.now, today: context.today)
    }
}

/// How somebody signs in; for administrators alone.
struct PersonAccess: Sendable {
    let hasPassword: Bool
    /// Open ones, the one used last first.
    let sessions: [WebSession]

    static func read(
        _ person: Person,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> PersonAccess? {
        guard Permission.opens(.administration, viewer.role) else { return nil }
        return PersonAccess(
            hasPassword: try session.passwordHash(of: person.email) != nil,
            sessions: try session.webSessions(of: person.email).filter { $0.isOpen(at: context.now) }
        )
    }
}
