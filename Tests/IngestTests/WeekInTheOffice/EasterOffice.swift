import Classifier
import Foundation
import Ingest
import Logging
import QueueStore
import QueueStoreSQLite
import Synchronization
import Testing
import Triage
import WorkingTime

/// An Access, Retention & Library office around Easter 2027, with the kit it would have and a clock the story sets.
final class EasterOffice: Sendable {
    /// The story does not hold together.
    struct Muddle: Error, CustomStringConvertible {
        let description: String
    }

    private struct State {
        var now: Instant
        var rules: Office?
        var matters: [EnquiryReference: Matter] = [:]
    }

    let inbox = "arl"
    let store: EnquiryStore
    let zone: Zone
    private let folder: URL
    private let state: Mutex<State>

    init(opening: String) async throws {
        let zone = try Zone("Europe/London")
        self.zone = zone
        state = Mutex(State(now: try Self.moment(opening, zone)))
        folder = FileManager.default.temporaryDirectory.appending(path: "week-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = EnquiryStore(
            database: try SQLiteDatabase(path: folder.appending(path: "week.db").path, creating: true)
        )
        let (kit, now) = (try Kit.yaml(named: "arl"), now)
        try await store.write { session in
            try session.migrate()
            try session.save(kit: kit, by: "operator", at: now)
        }
        try await trainBriefly(try Kit(yaml: kit))
    }

    /// The classifier of the kit, trained with its first examples only and in few passes: enough for letters that are
    /// clear, and done in a second without optimisation, where the whole takes ten.
    private func trainBriefly(_ kit: Kit) async throws {
        let model = Model.train(
            priors: kit.categories.map {
                CategoryPrior(code: $0.code, name: $0.name, cues: $0.cues, examples: Array($0.examples.prefix(8)))
            },
            lessons: [],
            options: TrainingOptions(threshold: kit.threshold, passes: 3, longestVocabulary: 6_000)
        )
        try await store.write { [document = model.encoded(), now] session in
            let version = try session.kit()?.version ?? 0
            try session.save(StoredModel(kit: version, lessons: 0, document: document), at: now)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What is there, else the story does not hold together.
    func known<T>(_ value: T?, _ what: String) throws -> T {
        guard let value else { throw Muddle(description: "The story does not know \(what).") }
        return value
    }
}

// MARK: - Time

extension EasterOffice {
    var now: Instant { state.withLock { $0.now } }

    var today: CivilDate { zone.date(of: now) }

    /// Lets it become that moment: “Monday 22 March 09:40”. The story may not go back.
    func at(_ moment: String) throws {
        let moment = try Self.moment(moment, zone)
        guard moment >= now else { throw Muddle(description: "The story goes back to \(moment).") }
        state.withLock { $0.now = moment }
    }

    /// A day and a time of 2027 as they are said, on the clock on the wall; the day of the week must be the right one.
    static func moment(_ said: String, _ zone: Zone) throws -> Instant {
        let words = said.split(separator: " ")
        let time = words.last?.split(separator: ":").compactMap { Int($0) } ?? []
        guard words.count == 4, time.count == 2 else { throw Muddle(description: "“\(said)” is no moment.") }
        return zone.moment(on: try day(words.dropLast().joined(separator: " ")), minute: time[0] * 60 + time[1])
    }

    /// A day of 2027 as it is said: “Monday 22 March”.
    static func day(_ said: String) throws -> CivilDate {
        let days = (1...12).flatMap { month in
            (1...31).compactMap { CivilDate("2027-\(month < 10 ? "0" : "")\(month)-\($0 < 10 ? "0" : "")\($0)") }
        }
        guard let day = days.first(where: { $0.inFullWords == said + " 2027" }) else {
            throw Muddle(description: "There is no \(said) in 2027.")
        }
        return day
    }
}

// MARK: - People

extension EasterOffice {
    /// Somebody who works here.
    ///
    /// - Parameter hours: the working pattern, as people type it; nil for Monday to Friday, 9 to 5.
    func employs(_ name: String, _ role: Role, skills: Set<String>?, hours: String? = nil) async throws -> Member {
        let person = Person(email: "\(name.lowercased())@office.example", name: name, role: role, skills: skills)
        let period = try hours.map { PatternPeriod(from: today, pattern: try WorkingPattern(parsing: $0)) }
        try await change { session in
            try session.save(person)
            if let period { try session.save(period, of: person.email) }
        }
        return Member(person: person, office: self)
    }

    /// Only these people see enquiries of a category.
    func names(_ members: Member..., for category: String) async throws {
        let emails = Set(members.map(\.email))
        try await change { try $0.name(emails, for: category) }
    }

    /// Somebody will be away from one day to another.
    func excuses(_ member: Member, _ kind: Absence.Kind, from first: String, to last: String) async throws {
        let absence = Absence(first: try Self.day(first), last: try Self.day(last), kind: kind)
        try await change { try $0.add(absence, of: member.email) }
        let context = try rules().context(now: now, actor: .operatorOfMachine)
        try await store.write { try $0.rewriteOpen(allocatedTo: [member.email], context) }
    }

    /// Who watches the inbox when, of those who triage it.
    func coverage(by members: [Member]) throws -> Coverage {
        let (staff, calendar) = (try rules().staff, try rules().calendar)
        return Coverage(
            people: members.map { staff.presence(of: $0.email, calendar, zone) },
            calendar: calendar,
            zone: zone
        )
    }

    private func change(_ body: @escaping @Sendable (any Session) throws -> Void) async throws {
        try await store.write(body)
        let rules = try await Office.load(store, zone: zone)
        state.withLock { $0.rules = rules }
    }

    /// The kit, the people and the calendar as they are now.
    func rules() throws -> Office { try known(state.withLock { $0.rules }, "anybody who works here") }
}

// MARK: - Post

extension EasterOffice {
    private var ingester: Ingester {
        Ingester(
            store: store,
            zone: zone,
            clock: { self.now },
            logger: Logger(label: "week") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func pipeline() async throws -> Pipeline { try await ingester.pipeline() }

    /// A letter comes in, and becomes an enquiry.
    func receives(_ matter: Matter) async throws {
        let counts = try await takes(letter: matter.rawValue)
        guard counts.created == 1 else { throw Muddle(description: "“\(matter)” made no enquiry: \(counts).") }
        let open = try await list(.open)
        let newest = try known(open.map(\.reference).max(), "any enquiry")
        names(newest, matter)
    }

    /// A letter comes in.
    func takes(letter name: String) async throws -> IngestCounts {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Fixture.path("week/\(name).eml")))
        return try await ingester.poll(ListedSource(name: name, inbox: inbox, messages: [Array(bytes)], now: now))
    }

    /// What a list holds, whoever may see it.
    func list(_ view: ListView) async throws -> [EnquirySummary] {
        let filter = ListFilter(view: view, now: now, today: today)
        return try await store.read { try $0.list(filter) }
    }

    /// The category each decision has taught, oldest first.
    func lessons() async throws -> [String] {
        try await store.read { try $0.lessons(limit: 100) }.map(\.label)
    }
}

// MARK: - Names of enquiries

extension EasterOffice {
    func names(_ reference: EnquiryReference, _ matter: Matter) {
        state.withLock { $0.matters[reference] = matter }
    }

    func matter(_ reference: EnquiryReference) throws -> Matter {
        try known(state.withLock { $0.matters[reference] }, "the enquiry \(reference)")
    }

    func reference(_ matter: Matter) throws -> EnquiryReference {
        try known(state.withLock { $0.matters.first { $0.value == matter }?.key }, "“\(matter)” yet")
    }
}
