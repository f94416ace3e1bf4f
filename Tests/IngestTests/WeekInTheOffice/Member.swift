import Ingest
import QueueStore
import Testing
import Triage
import WorkingTime

/// Somebody of the office, and what they look at and do at the office's present moment.
struct Member: Sendable {
    let person: Person
    let office: EasterOffice

    var email: String { person.email }
}

// MARK: - What they see

extension Member {
    func list(_ view: ListView) async throws -> [Matter] {
        try await lines(of: view).map { try office.matter($0.reference) }
    }

    func lines(of view: ListView) async throws -> [EnquirySummary] {
        try await office.store.read { [filter = filter(view)] in try $0.list(filter) }
    }

    func finds(_ words: String) async throws -> [Matter] {
        let query = try SearchQuery(words)
        return try await office.store.read { [person, zone = office.zone] in
            try $0.search(query, viewer: person, zone: zone).enquiries
        }
        .map { try office.matter($0.reference) }
    }

    /// Answered enquiries like one they read.
    func similar(to matter: Matter) async throws -> [Matter] {
        try await office.store.read { [person, reference = try office.reference(matter)] in
            try $0.similar(to: reference, viewer: person)
        }
        .map { try office.matter($0.reference) }
    }

    func backlog() async throws -> Backlog {
        try await office.store.read { [person, now = office.now, today = office.today] in
            try $0.backlog(inbox: nil, viewer: person, now: now, today: today)
        }
    }

    /// Their list is this, most urgent first.
    func sees(_ expected: [Matter], in view: ListView, at here: SourceLocation = #_sourceLocation) async throws {
        let list = try await list(view)
        #expect(list == expected, "\(person.name) looks at \(view.rawValue)", sourceLocation: here)
    }

    /// Their figures are these.
    func counts(
        open: Int = 0,
        new: Int = 0,
        waiting: Int = 0,
        toChase: Int = 0,
        atRisk: Int = 0,
        late: Int = 0,
        at here: SourceLocation = #_sourceLocation
    ) async throws {
        let expected = Counts(open: open, new: new, waiting: waiting, toChase: toChase, atRisk: atRisk, late: late)
        let counts = Counts(try await backlog())
        #expect(counts == expected, "\(person.name) looks at the backlog", sourceLocation: here)
    }

    /// Opens an enquiry. That they read it is written down where it is demanded.
    func opens(_ matter: Matter) async throws -> Page {
        let (reference, context) = (try office.reference(matter), try context())
        return try await office.store.write { [person] session in
            if try session.open(reference, for: person).enquiry.recordsReads {
                try session.noteReading(of: reference, what: "the enquiry", context)
            }
            let enquiry = try session.open(reference, for: person).enquiry
            guard let summary = try session.summary(of: reference, for: person) else {
                throw StoreError.noSuchEnquiry("\(reference)")
            }
            return Page(
                summary: summary,
                enquiry: enquiry,
                history: try session.events(of: reference),
                conversation: try session.conversation(of: reference),
                now: context.now
            )
        }
    }

    /// Whether an enquiry does not exist for them.
    func knowsNothing(of matter: Matter) async throws -> Bool {
        do {
            _ = try await opens(matter)
            return false
        } catch StoreError.noSuchEnquiry {
            return true
        }
    }

    /// The report of a month, and what was closed late in it.
    func report(_ month: String) async throws -> (figures: ReportFigures, late: [Matter: String]) {
        let month = try office.known(YearMonth(month), "the month \(month)")
        let scope = FigureScope(viewer: person, kit: try office.rules().kit, staff: try office.rules().staff)
        let (report, late) = try await office.store.read { [person, zone = office.zone] session in
            (
                try session.report(months: month...month, in: scope),
                try session.lateClosed(in: month, viewer: person, zone: zone, limit: 100)
            )
        }
        let told = try late.map { (try office.matter($0.reference), $0.cause.sentence) }
        return (report.total, Dictionary(uniqueKeysWithValues: told))
    }

    private func filter(_ view: ListView) -> ListFilter {
        ListFilter(view: view, viewer: person, now: office.now, today: office.today)
    }
}

// MARK: - What they do

extension Member {
    func does(_ command: EnquiryCommand, on matter: Matter, saw: Int? = nil) async throws {
        let (reference, context) = (try office.reference(matter), try context())
        try await office.store.write { [person] session in
            _ = try session.perform(command, on: reference, context: context, viewer: person, saw: saw)
        }
    }

    /// Does nothing, and is told why.
    func refusal(of command: EnquiryCommand, on matter: Matter, saw: Int? = nil) async throws -> Refusal? {
        do {
            try await does(command, on: matter, saw: saw)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    func triages(_ matter: Matter, as category: String, to member: Member) async throws {
        try await does(.triage(category: category, to: .person(member.email)), on: matter)
    }

    /// Takes the next enquiry, and is told why it is this one.
    func pulls() async throws -> (matter: Matter, because: String)? {
        let context = try context()
        let pulled = try await office.store.write { [person] in try $0.pull(for: person, context: context) }
        return try pulled.map { (try office.matter($0.enquiry.reference), $0.reason) }
    }

    /// Makes a request that stands in an enquiry one of its own.
    func splits(
        _ found: Matter,
        from matter: Matter,
        as category: String,
        about subject: String,
        to member: Member
    ) async throws {
        let (reference, context) = (try office.reference(matter), try context())
        let child = try await office.store.write { [person] session in
            try session.split(
                reference,
                category: category,
                subject: subject,
                to: .person(member.email),
                context: context,
                viewer: person
            )
        }
        office.names(child.reference, found)
    }

    func undoes(_ kind: UndoableKind, on matter: Matter) async throws {
        let (reference, context) = (try office.reference(matter), try context())
        _ = try await office.pipeline().undo(kind, on: reference, context: context, viewer: person, saw: nil)
    }

    /// Gives everything open that somebody has to somebody else, and says what it was.
    func gives(everythingOf absent: Member, to member: Member, because: String) async throws -> [Matter] {
        let theirs = try await office.store.read { [filter = filter(.open)] in try $0.list(filter) }
            .filter { $0.allocatedTo == absent.email }
        let matters = try theirs.map { try office.matter($0.reference) }
        for matter in matters {
            try await does(.allocate(to: .person(member.email), because: because), on: matter)
        }
        return matters
    }

    func leaves(note text: String) async throws {
        let note = HandoverNote(inbox: office.inbox, at: office.now, actor: .person(email), text: text)
        try await office.store.write { try $0.leave(note) }
    }

    private func context() throws -> DecisionContext {
        try office.rules().context(now: office.now, actor: .person(email), role: person.role)
    }
}
