import QueueStore
import Triage
import WorkingTime

/// What somebody has, to be given to others because they are away.
struct HandOnModel: Sendable {
    /// One enquiry with whom it would be suggested to, were it new.
    struct Item: Sendable {
        let enquiry: EnquirySummary
        let suggestion: Route
    }

    /// Enquiries on one page; what is left is there when these are done.
    static let most = 200

    let holder: Allocation
    let items: [Item]
    let hasMore: Bool
    let inbox: String?
    let names: Names
    let calendar: HolidayCalendar
    /// To whom they can be given: people who answer, and posts that somebody holds.
    let receivers: [(value: String, label: String)]

    static func address(from holder: Allocation, inbox: String?) -> SiteAddress {
        SiteAddress.backlog.below("hand-on").with("from", holder.description).with("inbox", inbox)
    }

    /// A slip in the address must not look like a colleague with nothing to do.
    struct NobodySuch: Refusing {
        let description =
            "There is nobody such whose work could be handed on. Begin on the backlog page, at who has it."
    }

    /// Whose work the fields name.
    static func holder(_ fields: FormFields, _ staff: Staff) throws -> Allocation {
        guard let named = fields["from"].map({ Allocation($0) }) else { throw NobodySuch() }
        switch named {
        case .pool: throw NobodySuch()
        // Somebody who is not known any more may still hold work.
        case .person: return named
        case .post(let code): if staff.post(code) == nil { throw NobodySuch() }
        }
        return named
    }

    static func read(
        _ holder: Allocation,
        inbox: String?,
        in session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> HandOnModel {
        var conditions = ListConditions()
        conditions.holder = .allocated(holder)
        let filter = ListFilter(
            view: .open,
            inbox: inbox,
            where: conditions,
            limit: most + 1,
            viewer: viewer,
            now: context.now,
            today: context.today
        )
        let found = try session.list(filter)
        var suggesting = try Suggesting(without: holder, in: session, context, viewer: viewer)
        return HandOnModel(
            holder: holder,
            items: try found.prefix(most).map {
                Item(enquiry: $0, suggestion: try suggesting.route(for: $0, in: session))
            },
            hasMore: found.count > most,
            inbox: inbox,
            names: Names(context),
            calendar: context.calendar,
            receivers: receivers(except: holder, context.staff)
        )
    }

    private static func receivers(except holder: Allocation, _ staff: Staff) -> [(value: String, label: String)] {
        let people = staff.people.filter { !$0.disabled && Permission.allows(.begin, $0.role) }
            .sorted { $0.name < $1.name }.map { (Allocation.person($0.email), $0.name) }
        let posts = staff.posts.filter { !$0.holders.isEmpty }.map { (Allocation.post($0.code), $0.name) }
        return (people + posts).filter { $0.0 != holder }.map { ($0.0.description, $0.1) }
    }
}

/// Suggests who could take what somebody else has: the same way as for what is new, as if they were not there.
private struct Suggesting {
    private var router: Router
    private let kit: Kit

    init(without holder: Allocation, in session: any Session, _ context: DecisionContext, viewer: Person) throws {
        let staff = context.staff
        let rest = Staff(
            people: staff.people.filter { Allocation.person($0.email) != holder },
            posts: staff.posts,
            deputies: staff.deputies,
            named: staff.named,
            optOuts: staff.optOuts,
            patterns: staff.patterns,
            absences: staff.absences
        )
        let minutes = Dictionary(
            context.kit.categories.map { ($0.code, $0.minutes) },
            uniquingKeysWith: { first, _ in first }
        )
        kit = context.kit
        router = Router(
            load: try session.load(minutes: minutes),
            exposure: try session.exposure(since: context.now.adding(seconds: -28 * 86_400)),
            context.staffed(by: rest)
        )
    }

    mutating func route(for enquiry: EnquirySummary, in session: any Session) throws -> Route {
        router.suggest(
            RoutingCase(
                category: kit.category(enquiry.category) ?? kit.fallback,
                inbox: enquiry.inbox,
                earlier: try session.lastColleague(of: enquiry.from.address),
                subjects: enquiry.distressing.compactMap(DistressingSubject.init(rawValue:)),
                due: enquiry.leadingClock?.due.flatMap { Due($0) }
            )
        )
    }
}
