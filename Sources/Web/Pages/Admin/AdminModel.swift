import QueueStore
import Triage
import WorkingTime

/// The few figures that the index of the administration shows.
struct AdminModel: Sendable {
    let accounts: Int
    let switchedOff: Int
    /// By name, those who are away on some day from today to Sunday.
    let away: [String]
    let posts: Int
    let vacant: Int
    let restricted: Int
    /// Restricted categories that nobody is named for.
    let unnamed: Int
    let categories: Int
    let templates: Int
    /// Reply templates without a Welsh text.
    let notInWelsh: Int
    /// The last year of the holidays.
    let holidaysUntil: Int
    let sources: Int
    /// Sources that fail, or were not read for long.
    let troubled: Int
    /// What is in quarantine and the viewer may see.
    let quarantined: Int

    static func read(
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person,
        configured: [DescribedSource]
    ) throws -> AdminModel {
        let staff = context.staff
        let sources = try SourcesModel.read(session, configured: configured, viewer: viewer).rows
        let quarantine = ListFilter(view: .quarantine, viewer: viewer, now: context.now, today: context.today)
        let restricted = context.kit.categories.filter { $0.audience == .named }
        return AdminModel(
            accounts: staff.people.count { !$0.disabled },
            switchedOff: staff.people.count(where: \.disabled),
            away: away(staff, context.today),
            posts: staff.posts.count,
            vacant: staff.posts.count(where: \.holders.isEmpty),
            restricted: restricted.count,
            unnamed: restricted.count { staff.named[$0.code] == nil },
            categories: context.kit.categories.count,
            templates: context.kit.templates.count,
            notInWelsh: context.kit.templates.count { $0.versions[.cy] == nil },
            holidaysUntil: context.calendar.lastYear,
            sources: sources.count,
            troubled: sources.count { [.failing, .quiet].contains($0.state(at: context.now)) },
            quarantined: try session.count(quarantine)
        )
    }

    private static func away(_ staff: Staff, _ today: CivilDate) -> [String] {
        let sunday = today.adding(days: 7 - today.weekday.rawValue)
        return staff.people.filter { person in
            !person.disabled
                && staff.absences[person.email, default: []].contains {
                    !$0.provisional && $0.first <= sunday && today <= $0.last
                }
        }
        .map(\.name).sorted()
    }
}
