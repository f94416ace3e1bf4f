import QueueStore
import Triage
import WorkingTime

/// The notes that those who share an inbox leave for each other, and whether one is due.
struct HandOverModel: Sendable {
    let inbox: String
    /// The inboxes whose notes the viewer may read and leave.
    let inboxes: [String]
    /// Newest first.
    let notes: [HandoverNote]
    /// Why a note is due from the viewer today; nil while it is not, or when they have left one.
    let gap: CoverGap?

    /// How many notes are shown.
    static let shown = 3

    /// - Parameters:
    ///   - inbox: the one that is looked at; nil for the first of those the viewer serves.
    ///   - inboxes: those the viewer serves, the one with most to do first.
    init?(
        _ inbox: String?,
        of inboxes: [String],
        _ viewer: Person,
        _ context: DecisionContext,
        in session: any Session
    ) throws {
        guard let inbox = inboxes.first(where: { $0 == inbox }) ?? inboxes.first else { return nil }
        let notes = try session.handover(inbox: inbox, limit: Self.shown)
        let hasLeftOne = notes.contains { note in
            note.actor == .person(viewer.email) && context.zone.date(of: note.at) == context.today
        }
        self.inbox = inbox
        self.inboxes = inboxes
        self.notes = notes
        gap = hasLeftOne ? nil : CoverGap(after: viewer, on: inbox, context)
    }

    /// Whether the newest note is for the viewer: somebody else left it, not many days ago.
    func isNews(to viewer: Person, _ words: Words) -> Bool {
        guard let newest = notes.first, newest.actor != .person(viewer.email) else { return false }
        return words.now.seconds - newest.at.seconds < 5 * 86_400
    }
}

/// What comes after somebody's last hour on an inbox today, when that is not themselves on the next working day.
struct CoverGap: Sendable, Hashable {
    /// When their time on the inbox ends today.
    let ends: Instant
    /// Who is on it next, and from when; nil when nobody is known to be.
    let next: Next?
    /// Working days until then on which nobody is.
    let uncovered: Int

    struct Next: Sendable, Hashable {
        let person: Person
        let at: Instant
    }

    /// Nil when the viewer is not the last on the inbox today, or is themselves next on it without a day between.
    init?(after viewer: Person, on inbox: String, _ context: DecisionContext) {
        let (zone, today) = (context.zone, context.today)
        // The viewer first: of two who begin at the same time the first is taken.
        let people =
            [viewer]
            + context.staff.people.filter {
                $0.email != viewer.email && $0.role.triages && !$0.disabled && $0.serves(inbox)
            }
        let presences = people.map { context.presence(of: .person($0.email)) ?? .shared(by: []) }
        let ends = presences.map { $0.windows(on: today).filter(\.duty).map(\.end).max() }
        guard let own = ends[0], own >= context.now, !ends.dropFirst().contains(where: { $0 ?? own > own }) else {
            return nil
        }
        let coverage = Coverage(people: presences, calendar: context.calendar, zone: zone)
        let slot = coverage.nextIn(after: own)
        let nextDay = slot.map { zone.date(of: $0.window.start) }
        let last = nextDay.map { $0.adding(days: -1) } ?? today.adding(days: 14)
        uncovered = coverage.gaps(from: today.adding(days: 1), through: last).count
        guard slot?.person != 0 || uncovered > 0 else { return nil }
        self.ends = own
        next = slot.map { Next(person: people[$0.person], at: $0.window.start) }
    }

    /// “You are the last on the inbox “arl” until Wednesday 2 December (Tom Adeyemi).”
    func sentence(for viewer: Person, on inbox: String, _ words: Words) -> String {
        guard let next else { return "You are the last on the inbox “\(inbox)”: nobody is known to come after you." }
        let day = words.near(words.zone.date(of: next.at))
        let between = uncovered > 0 ? " Nobody covers it for \(Words.count(uncovered, "working day")) between." : ""
        guard next.person.email != viewer.email else {
            return "Nobody is on the inbox “\(inbox)” after you until you are back on \(day).\(between)"
        }
        return "You are the last on the inbox “\(inbox)” until \(day) (\(next.person.name)).\(between)"
    }
}
