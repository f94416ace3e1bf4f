import Classifier
import QueueStore
import Triage
import WorkingTime

/// What a list shows, as a sentence of parts each of which can be taken away.
struct ListWords {
    /// One thing the enquiries of a list must be.
    struct Part {
        let words: String
        /// The list without it.
        let without: ListFilter
    }

    let filter: ListFilter
    let names: Names
    let words: Words

    /// “Open, late, Court record, with Hana Novak”.
    var sentence: String { ([filter.view.words] + parts.map(\.words)).joined(separator: ", ") }

    var parts: [Part] {
        let asked = filter.conditions
        let all: [Part?] = [
            part(asked.state?.words) { $0.conditions.state = nil },
            part(asked.warning?.words) { $0.conditions.warning = nil },
            part(asked.toChase ? "to be chased today" : nil) { $0.conditions.toChase = false },
            part(asked.waitingFor.map { "waiting for \($0.inWords)" }) { $0.conditions.waitingFor = nil },
            part(filter.category.map(names.category)) { $0.category = nil },
            part(filter.inbox.map { "inbox \($0)" }) { $0.inbox = nil },
            part(asked.holder.map(holder)) { $0.conditions.holder = nil },
            part(asked.age?.words) { $0.conditions.age = nil },
            part(asked.advisory.map { "marked \($0.words)" }) { $0.conditions.advisory = nil },
            part(asked.priority.map { "\($0.rawValue) priority" }) { $0.conditions.priority = nil },
            part(asked.language.map { "in \($0.inWords)" }) { $0.conditions.language = nil },
            part(asked.outcome.map { "with the outcome “\($0.words)”" }) { $0.conditions.outcome = nil },
            part(asked.received.map { span("received", $0) }) { $0.conditions.received = nil },
            part(asked.closed.map { span("closed", $0) }) { $0.conditions.closed = nil },
            part(asked.promise?.words) { $0.conditions.promise = nil },
            part(asked.mail?.words) { $0.conditions.mail = nil },
            part(asked.openAt.map { "open at the end of \(words.day($0, isEnd: true))" }) {
                $0.conditions.openAt = nil
            },
        ]
        return all.compactMap(\.self)
    }

    private func part(_ words: String?, _ change: (inout ListFilter) -> Void) -> Part? {
        guard let words else { return nil }
        var without = filter
        change(&without)
        return Part(words: words, without: without)
    }

    private func holder(_ holder: ListConditions.Holder) -> String {
        switch holder {
        case .nobody: "with nobody yet"
        case .allocated(.pool): "in the pool"
        case .allocated(let allocation): "with \(names.holder(allocation.description) ?? "")"
        }
    }

    private func span(_ verb: String, _ span: ListConditions.Span) -> String {
        let first = span.from.map { words.day($0, isEnd: false) }
        let last = span.before.map { words.day($0, isEnd: true) }
        return switch (first, last) {
        case (let first?, let last?): first == last ? "\(verb) \(first)" : "\(verb) from \(first) to \(last)"
        case (let first?, nil): "\(verb) since \(first)"
        case (nil, let last?): "\(verb) by \(last)"
        case (nil, nil): "\(verb) at any time"
        }
    }
}

extension Words {
    /// A whole day as its date; a day's end is the start of the next. Any other moment with its time.
    fileprivate func day(_ moment: Instant, isEnd: Bool) -> String {
        let day = zone.date(of: moment)
        guard zone.startOfDay(day) == moment else { return self.moment(moment) }
        return (isEnd ? day.adding(days: -1) : day).inWords
    }
}

extension ListConditions.Age {
    fileprivate var words: String {
        guard let to else { return from == 1 ? "1 day old or more" : "\(from) days old or more" }
        return from == 0 ? "up to \(Words.count(to, "day")) old" : "\(from) to \(to) days old"
    }
}

extension ListConditions.Warning {
    /// As it stands in a sentence.
    var words: String {
        switch self {
        case .atRisk: "at risk"
        case .late: "late"
        }
    }
}

extension ListConditions.Promise {
    /// As it stands in a sentence.
    var words: String {
        switch self {
        case .answered: "answered"
        case .onTime: "answered in time"
        case .late: "answered late"
        }
    }
}

extension ListConditions.Mail {
    /// As it stands in a sentence.
    var words: String {
        switch self {
        case .undelivered: "with mail that did not arrive"
        case .answeredOutside: "answered from the mailbox"
        }
    }
}

extension ListView {
    /// What it shows, at the beginning of a sentence.
    var words: String {
        switch self {
        case .triage: "Waiting for triage"
        case .mine: "Mine"
        case .pool: "In the pool"
        case .open: "Open"
        case .waiting: "Waiting for somebody outside"
        case .chase: "To be looked at again today"
        case .review: "For review"
        case .late: "Late"
        case .closed: "Closed"
        case .quarantine: "Could not be read"
        case .all: "Everything there is"
        }
    }
}

extension ListOrder {
    /// As the choice of it stands in a page.
    var words: String {
        switch self {
        case .urgency: "most urgent"
        case .newest: "newest"
        case .oldest: "oldest"
        case .actBy: "act by"
        case .chase: "to chase"
        }
    }
}

extension Advisory {
    /// As it stands in a sentence.
    fileprivate var words: String { rawValue.replacing("-", with: " ") }
}

extension ListQuery {
    /// What lists can be narrowed to, as the form that does it offers them.
    static let states = EnquiryState.allCases.map { ($0.rawValue, $0.words) }
    static let warnings = ListConditions.Warning.allCases.map { ($0.rawValue, $0.words) }
    static let reasons = WaitingReason.allCases.map { ($0.rawValue, $0.inWords) }
    static let advisories = Advisory.allCases.map { ($0.rawValue, $0.words) }
    static let priorities = Priority.allCases.map { ($0.rawValue, $0.rawValue) }
    static let languages = Language.allCases.map { ($0.rawValue, $0.inWords) }
    static let outcomes = Outcome.allCases.map { ($0.rawValue, $0.words) }
    static let promises = ListConditions.Promise.allCases.map { ($0.rawValue, $0.words) }
    static let mails = ListConditions.Mail.allCases.map { ($0.rawValue, $0.words) }
    static let views = ListView.allCases.map { ($0.rawValue, $0.words) }
}
