import QueueStore
import Triage
import WorkingTime

/// Something people ask the store all day.
struct Question: Sendable {
    /// What is promised of its cost.
    enum Promise: Sendable {
        /// It follows what is open or what is shown: whatever was ever received, it is nearly the same.
        case size
        /// It grows with what there is to find until a bound is reached (the 400 newest matches of a word, the thousand
        /// that are ranked, the months and categories of a report). Ten thousand enquiries lie below the bounds, a
        /// million at them, and no history goes beyond.
        case bound
    }

    let name: String
    var promise = Promise.size
    /// Asks it once, with whatever can differ from call to call taken from the numbers; says how many enquiries or
    /// figures came back.
    let ask: @Sendable (any Session, Subjects, inout SteadyNumbers) throws -> Int

    static func all(_ office: MadeOffice) -> [Question] {
        lists(office) + [show(office)] + words(office) + bounded(office).map(\.bounded)
    }
}

// MARK: - Lists

extension Question {
    private static func lists(_ office: MadeOffice) -> [Question] {
        [
            Question(name: "triage list") { session, _, random in
                try session.list(filter(.triage, office, &random)).count
            },
            Question(name: "my queue") { session, _, random in
                try session.list(filter(.mine, office, &random)).count
            },
            Question(name: "open list") { session, _, random in
                try session.list(filter(.open, office, &random)).count
            },
            Question(name: "pull: what is next") { session, _, random in
                let person = random.pick(office.colleagues)
                return try session.next(for: person, context: office.context(of: person)) == nil ? 0 : 1
            },
            Question(name: "backlog") { session, _, random in
                let viewer = random.happens(0.2) ? nil : random.pick(office.staff.people)
                let inbox = random.happens(0.5) ? nil : random.pick(MadeOffice.inboxes)
                return try session.backlog(inbox: inbox, viewer: viewer, now: office.now, today: office.today).open
            },
        ]
    }

    private static func filter(_ view: ListView, _ office: MadeOffice, _ random: inout SteadyNumbers) -> ListFilter {
        let people = view == .triage ? office.coordinators : office.staff.people
        return ListFilter(
            view: view,
            inbox: random.happens(0.5) ? nil : random.pick(MadeOffice.inboxes),
            category: random.happens(0.7) ? nil : random.pick(office.kit.categories).code,
            viewer: random.pick(view == .mine ? office.colleagues : people),
            now: office.now,
            today: office.today
        )
    }
}

// MARK: - One enquiry

extension Question {
    /// The whole page, as “intray show” reads it.
    private static func show(_ office: MadeOffice) -> Question {
        Question(name: "show") { session, subjects, random in
            let reference = subjects.any(&random)
            guard try session.summary(of: reference, for: random.pick(office.staff.people)) != nil,
                try session.enquiry(reference) != nil
            else { return 0 }
            return try session.conversation(of: reference).count + session.events(of: reference).count
        }
    }

    private static func similar(_ office: MadeOffice) -> Question {
        Question(name: "similar") { session, subjects, random in
            try session.similar(to: subjects.any(&random), viewer: nil).count
        }
    }

    private static func sameRequest(_ office: MadeOffice) -> Question {
        Question(name: "the same request") { session, subjects, random in
            try session.sameRequest(as: subjects.any(&random), viewer: nil).count
        }
    }
}

// MARK: - Words

extension Question {
    private typealias Words = @Sendable (Subjects, inout SteadyNumbers) -> String

    private static func words(_ office: MadeOffice) -> [Question] {
        let frequent: Words = { $1.pick(Corpus.frequent) }
        let uncommon: Words = { $1.pick(Corpus.uncommon) }
        return [
            search("search, word in a fifth", office, frequent),
            // Ten are asked for, because ten thousand enquiries have no more.
            search("search, in a thousandth", office, limit: 10, uncommon),
            search("search, in one enquiry", office) { subjects, random in
                Corpus.single(random.below(subjects.enquiries))
            },
            search("search, two words", office) { "\($1.pick(Corpus.frequent)) \($1.pick(Corpus.frequent))" },
            search("search, filter alone", office) { filter(office, &$1) },
        ]
    }

    private static func bounded(_ office: MadeOffice) -> [Question] {
        let frequent: Words = { $1.pick(Corpus.frequent) }
        let uncommon: Words = { $1.pick(Corpus.uncommon) }
        return [
            search("search, beginning informa*", office) { _, _ in "informa*" },
            search("search, a fifth and filter", office) { "\(frequent($0, &$1)) \(filter(office, &$1))" },
            search("search, thousandth, filter", office) { "\(uncommon($0, &$1)) \(filter(office, &$1))" },
            search("search, best first", office, order: .best) {
                $1.happens(0.5) ? frequent($0, &$1) : uncommon($0, &$1)
            },
            similar(office), sameRequest(office), report(office),
        ]
    }

    private var bounded: Question {
        var question = self
        question.promise = .bound
        return question
    }

    private static func search(
        _ name: String,
        _ office: MadeOffice,
        order: SearchOrder = .newest,
        limit: Int = 50,
        _ words: @escaping Words
    ) -> Question {
        Question(name: name) { session, subjects, random in
            let query = try SearchQuery(words(subjects, &random))
            let viewer = random.pick(office.staff.people)
            return try session.search(query, viewer: viewer, limit: limit, order: order, zone: office.zone)
                .enquiries.count
        }
    }

    private static func filter(_ office: MadeOffice, _ random: inout SteadyNumbers) -> String {
        let colleague = random.pick(office.colleagues).email
        return switch random.below(6) {
        case 0: "state:open"
        case 1: "to:\(colleague)"
        case 2: "category:\(random.pick(office.kit.categories).code)"
        case 3: "in:\(random.pick(MadeOffice.inboxes))"
        case 4: "before:\(2015 + random.below(11))-\(random.happens(0.5) ? "03" : "09")"
        default: "state:open category:\(random.pick(office.kit.categories).code)"
        }
    }
}

// MARK: - Figures

extension Question {
    /// Of one to twelve months that end in any month of the history.
    private static func report(_ office: MadeOffice) -> Question {
        Question(name: "monthly report") { session, _, random in
            let last = YearMonth(of: office.today).adding(months: -random.below(132))
            let first = last.adding(months: -random.below(12))
            let viewer = random.pick(office.staff.people)
            let hidden = Set(office.kit.categories.filter { !office.staff.maySee(viewer, $0) }.map(\.code))
            return try session.report(months: first...last, in: FigureScope(viewer: viewer, hidden: hidden)).months
                .count
        }
    }
}
