import QueueStore
import Triage
import WorkingTime

/// What somebody has, and the time they have for it. It is no measure of anybody.
struct Workload: Sendable {
    /// As figures keep it: an address, `post:CODE` or `pool`; nil for nobody yet.
    let code: String?
    let name: String
    /// Nil for somebody who has nothing.
    let figures: Backlog.Group?
    /// Minutes that all of it usually takes, with what is suggested to them, of every inbox.
    let work: Int
    /// Minutes they work in the days to come; nil for what is not one person.
    let time: Int?
    /// When they are in again, if not today; nil when they are in, or not one person.
    let inAgain: CivilDate?

    /// People in the order of their names, then posts, the pool, and what nobody has.
    static func all(
        of backlog: Backlog,
        load: [String: Int],
        _ desk: OfficeDesk,
        _ presences: Presences
    ) -> [Workload] {
        let groups = Dictionary(backlog.byColleague.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let known = desk.staff.people.filter { $0.answers || groups[$0.email] != nil }.map(\.email)
        let posts = desk.staff.posts.map { Allocation.post($0.code).description }.filter { groups[$0] != nil }
        let others = groups.keys.compactMap(\.self)
            .filter { !known.contains($0) && !posts.contains($0) && $0 != Allocation.pool.description }.sorted()
        let people = known.sorted { desk.name($0) < desk.name($1) } + others
        let last: [String?] = [Allocation.pool.description, nil].filter { groups[$0] != nil }
        return (people.map(Optional.some) + posts.map(Optional.some) + last).map { code in
            Workload(code, groups[code], load[code ?? ""] ?? 0, desk, presences)
        }
    }

    private init(_ code: String?, _ group: Backlog.Group?, _ work: Int, _ desk: OfficeDesk, _ presences: Presences) {
        self.code = code
        name = Self.name(code, desk.staff)
        figures = group
        self.work = work
        let presence = code.flatMap { presences.of($0) }
        let until = desk.zone.endOfDay(desk.today.adding(days: Outlook.reach - 1))
        time = presence.map { $0.minutes(from: desk.now, through: until) }
        inAgain = presence.flatMap { $0.works(on: desk.today) ? nil : $0.nextDay(onOrAfter: desk.today) }
    }

    private static func name(_ code: String?, _ staff: Staff) -> String {
        guard let code else { return "nobody yet" }
        return switch Allocation(code) {
        case .pool: "the pool"
        case .post(let post): staff.post(post)?.name ?? code
        case .person(let email): staff.person(email)?.name ?? email
        }
    }
}
