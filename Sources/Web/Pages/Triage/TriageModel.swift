import QueueStore
import Triage
import WorkingTime

/// All that the triage desk shows.
struct TriageModel: Sendable {
    let place: TriagePlace
    let viewer: Person
    let context: DecisionContext
    /// The rows of this page, most urgent first.
    let rows: [TriageRow]
    /// Those that may be agreed to together, unopened.
    let confident: [TriageRow]
    /// The first of the next page.
    let following: EnquiryReference?
    let tally: TriageTally
    /// The inboxes with something in them: those the viewer is named for first, then the fullest.
    let inboxes: [String]
    let writing: [EnquiryReference: EditLock]
    /// What others decided today, newest first.
    let decisions: [RecentDecision]
    /// Nil while the viewer serves no inbox that is known.
    let handOver: HandOverModel?
    let choices: ActionChoices
    /// For each of the rows, other enquiries that ask the same and that the viewer may see, newest first.
    var same: [EnquiryReference: [EnquiryReference]] = [:]
    /// What lies open beside the list: what somebody opened, else what came up; nil while nothing waited.
    var pane: TriagePane?

    var names: Names { choices.names }

    /// How many wait in the list that is shown, over all its pages.
    var total: Int { tally.count(inbox: place.inbox, category: place.category) }

    var pages: Int { max((total + TriagePlace.length - 1) / TriagePlace.length, 1) }

    /// What comes up when an enquiry is decided: the next in the list, after the last the first.
    func next(after reference: EnquiryReference) -> EnquiryReference? {
        guard let position = rows.firstIndex(where: { $0.summary.reference == reference }) else {
            return rows.first?.summary.reference
        }
        if position + 1 < rows.count { return rows[position + 1].summary.reference }
        return following ?? rows.first.map(\.summary.reference).flatMap { $0 == reference ? nil : $0 }
    }

    /// Where to go when an enquiry is decided.
    func onward(from reference: EnquiryReference) -> SiteAddress { place.goingOn(to: next(after: reference)) }
}

extension TriageModel {
    /// The desk as whoever asks may see it.
    static func read(_ request: PageRequest) async throws -> TriageModel {
        let (viewer, place) = (try request.person(), TriagePlace(request.query))
        let configured = request.site.settings.inboxes
        let tally = try await request.site.tallies.value(viewer.email, now: request.now) {
            try await request.read { session, _ in try session.triageTally(for: viewer) }
        }
        var model = try await request.read { session, context in
            try TriageModel(place, viewer, context, tally, configured: configured, in: session)
        }
        let page = model.rows.map(\.summary)
        let key = ([viewer.email] + page.map(\.reference.description)).joined(separator: " ")
        model.same = try await request.site.sameRequests.value(key, now: request.now) {
            try await request.read { session, _ in try session.sameRequests(as: page, viewer: viewer) }
        }
        if let open = place.lying(first: model.rows.first?.summary.reference) {
            model.pane = try await TriagePane.read(open, isChosen: place.isChosen, for: request)
        }
        return model
    }

    /// - Parameter configured: inboxes of the configuration, which may not have had any mail yet.
    init(
        _ place: TriagePlace,
        _ viewer: Person,
        _ context: DecisionContext,
        _ tally: TriageTally,
        configured: [String],
        in session: any Session
    ) throws {
        let filter = ListFilter(
            view: .triage,
            inbox: place.inbox,
            category: place.category,
            limit: TriagePlace.length + 1,
            offset: place.offset,
            viewer: viewer,
            now: context.now,
            today: context.today
        )
        let found = try session.triageRows(filter, kit: context.kit)
        let known = Self.inboxes(tally, configured, context.staff).filter(viewer.serves)
        let own = viewer.inboxes ?? []
        inboxes = tally.inboxes.filter(own.contains) + tally.inboxes.filter { !own.contains($0) }
        self.place = place
        self.viewer = viewer
        self.context = context
        self.tally = tally
        rows = Array(found.prefix(TriagePlace.length))
        confident = rows.filter(\.mayBeAgreedUnread)
        following = found.count > TriagePlace.length ? found.last?.summary.reference : nil
        writing = try session.writing(on: rows.map(\.summary.reference), now: context.now)
            .filter { $0.value.holder != viewer.email }
        decisions = try session.recentDecisions(
            by: viewer,
            since: context.zone.startOfDay(context.today),
            limit: 4
        )
        handOver = try HandOverModel(place.inbox, of: known, viewer, context, in: session)
        choices = ActionChoices(context, inboxes: known)
    }

    /// Those with most to do first.
    private static func inboxes(_ tally: TriageTally, _ configured: [String], _ staff: Staff) -> [String] {
        let served = Set(staff.people.flatMap { $0.inboxes ?? [] }).sorted()
        var seen: Set<String> = []
        return (tally.inboxes + configured + served).filter { seen.insert($0).inserted }
    }

}

extension TriageRow {
    /// Whether it may be agreed to without a look at it. What carries any advisory, is distressing or is for named people
    /// only is looked at by a person, however sure the classifier is.
    var mayBeAgreedUnread: Bool {
        isConfident && !summary.restricted && !isDistressing && summary.advisories.isEmpty
    }
}
