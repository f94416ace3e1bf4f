import QueueStore
import Triage
import WorkingTime

/// The manager's figures, read once for the screen, the spreadsheet and the printed page.
struct BacklogModel: Sendable {
    /// Of this inbox; nil for all.
    let inbox: String?
    /// Those the viewer serves, the busiest first.
    let inboxes: [String]
    let viewer: Person
    let backlog: Backlog
    let outlook: Outlook
    /// The last four weeks, oldest first.
    let days: [DailyFlow]
    /// A year and the month that is not over.
    let report: MonthlyReport
    let workloads: [Workload]
    let week: WeekAhead
    let coverage: [InboxCoverage]
    let names: Names
    let zone: Zone

    var now: Instant { backlog.asOf }
    var today: CivilDate { zone.date(of: now) }

    /// What an inbox is called that nobody serves here.
    struct UnknownInbox: Refusing {
        let name: String

        var description: String {
            "There is no inbox “\(name)” that you serve. Choose one of those on the backlog page."
        }
    }

    /// What is to be read, and for whom.
    struct Question: Sendable {
        let site: Site
        let viewer: Person
        let inbox: String?
        let now: Instant

        var today: CivilDate { site.services.zone.date(of: now) }
    }

    static func read(_ question: Question) async throws -> BacklogModel {
        // An address has no blank: no other key reads so.
        let key = "\(question.viewer.email) \(question.inbox ?? "")"
        return try await question.site.figures.value(key, now: question.now) {
            try await question.site.services.store.read { session in try read(question, in: session) }
        }
    }

    private static func read(_ question: Question, in session: any Session) throws -> BacklogModel {
        let (site, viewer, inbox) = (question.site, question.viewer, question.inbox)
        let known = try KnownInboxes.read(in: session, configured: site.settings.inboxes)
        let served = known.names.filter(viewer.serves)
        if let inbox, !served.contains(inbox) { throw UnknownInbox(name: inbox) }
        let office = try site.offices.office(in: session)
        let desk = OfficeDesk(store: site.services.store, office: office, person: viewer, now: question.now)
        let scope = FigureScope(viewer: viewer, inbox: inbox, kit: office.kit, staff: office.staff)
        let month = YearMonth(of: desk.today)
        let presences = Presences(desk)
        let backlog = try session.backlog(inbox: inbox, viewer: viewer, now: desk.now, today: desk.today)
        let load = try session.load(minutes: office.minutes, for: viewer)
        return BacklogModel(
            inbox: inbox,
            inboxes: served,
            viewer: viewer,
            backlog: backlog,
            outlook: try Outlook.read(inbox: inbox, in: session, desk, presences),
            days: try session.dailyFlow(desk.today.adding(days: -27)...desk.today, in: scope),
            report: try session.report(months: month.adding(months: -12)...month, in: scope),
            workloads: Workload.all(of: backlog, load: load, desk, presences),
            week: WeekAhead(desk, presences),
            coverage: served.filter { inbox == nil || $0 == inbox }
                .map { InboxCoverage(of: $0, days: Outlook.reach * 2, desk) },
            names: Names(office.context(now: desk.now, actor: desk.actor, role: viewer.role)),
            zone: desk.zone
        )
    }
}

extension BacklogModel {
    /// The list of what a figure counts.
    func list(_ figure: Backlog.Figure) -> SiteAddress {
        SiteAddress(
            ListFilter(figure, inbox: inbox, viewer: viewer, now: now, today: today),
            in: zone
        )
    }

    /// The list of what is open and due on a day, or before one.
    func list(due span: DueSpan) -> SiteAddress { DueModel.address(span, inbox: inbox) }

    /// The list of what came on some days.
    func list(receivedFrom first: CivilDate, through last: CivilDate) -> SiteAddress {
        list(.all) { $0.received = .init(from: first, before: last.adding(days: 1), in: zone) }
    }

    /// The list of what was closed on some days.
    func list(closedFrom first: CivilDate, through last: CivilDate) -> SiteAddress {
        list(.closed) { $0.closed = .init(from: first, before: last.adding(days: 1), in: zone) }
    }

    /// The list of what was closed in a month and counted among the promises kept so.
    func list(_ promise: ListConditions.Promise, in month: YearMonth) -> SiteAddress {
        list(.closed) {
            $0.closed = .init(from: month.firstDay, before: month.lastDay.adding(days: 1), in: zone)
            $0.promise = promise
        }
    }

    /// The list of what was open when a month ended.
    func list(openAfter month: YearMonth) -> SiteAddress {
        list(.all) { $0.openAt = zone.startOfDay(month.lastDay.adding(days: 1)) }
    }

    /// What was closed late in some months, with the reasons.
    func late(_ months: ClosedRange<YearMonth>, because cause: LatenessCause.Kind? = nil) -> SiteAddress {
        SiteAddress.backlog.below("late").with("from", months.lowerBound.description)
            .with("to", months.upperBound.description)
            .with("because", cause?.rawValue)
            .with("inbox", inbox)
    }

    private func list(_ view: ListView, _ change: (inout ListConditions) -> Void) -> SiteAddress {
        var conditions = ListConditions()
        change(&conditions)
        return SiteAddress(
            ListFilter(view: view, inbox: inbox, where: conditions, viewer: viewer, now: now, today: today),
            in: zone
        )
    }
}
