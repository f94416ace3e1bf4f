import Classifier
import QueueStore
import Triage
import WorkingTime

/// Reads which list an address asks for.
struct ListQuery {
    /// An address that asks for what no list can be asked for.
    struct Refused: Refusing {
        let name: String
        let value: String

        var description: String {
            "A list cannot be asked for “\(name)” “\(value)”. Go back, or begin with the list of what is open."
        }
    }

    let fields: FormFields
    let zone: Zone

    /// - Throws: `Refused` for what cannot be asked for: a slip must not look like an empty list.
    func filter(for viewer: Person, now: Instant) throws(Refused) -> ListFilter {
        ListFilter(
            view: try word("view") ?? .open,
            inbox: fields["inbox"],
            category: fields["category"],
            where: try conditions(),
            order: try word("order"),
            limit: ListModel.pageLength,
            viewer: viewer,
            now: now,
            today: zone.date(of: now)
        )
    }

    private func conditions() throws(Refused) -> ListConditions {
        var conditions = ListConditions()
        conditions.state = try word("state")
        conditions.holder = fields["with"].map { ListConditions.Holder(written: $0) }
        conditions.warning = try word("warning")
        conditions.age = try read("age") { ListConditions.Age(written: $0) }
        conditions.toChase = fields["chase"] != nil
        conditions.waitingFor = try word("waiting-for")
        conditions.advisory = try word("advisory")
        conditions.priority = try word("priority")
        conditions.language = try word("language")
        conditions.outcome = try word("outcome")
        conditions.received = try span("received")
        conditions.closed = try span("closed")
        conditions.promise = try word("promise")
        conditions.mail = try word("mail")
        conditions.openAt = try read("open-at") { moment($0, isEnd: false) }
        return conditions
    }

    private func word<T: RawRepresentable<String>>(_ name: String) throws(Refused) -> T? {
        try read(name) { T(rawValue: $0) }
    }

    private func span(_ name: String) throws(Refused) -> ListConditions.Span? {
        let from = try read(name + "-from") { moment($0, isEnd: false) }
        let before = try read(name + "-to") { moment($0, isEnd: true) }
        return from == nil && before == nil ? nil : ListConditions.Span(from: from, before: before)
    }

    private func moment(_ text: String, isEnd: Bool) -> Instant? {
        guard let day = CivilDate(text) else { return Instant(text) }
        return zone.startOfDay(isEnd ? day.adding(days: 1) : day)
    }

    private func read<T>(_ name: String, _ reading: (String) -> T?) throws(Refused) -> T? {
        guard let text = fields[name] else { return nil }
        guard let value = reading(text) else { throw Refused(name: name, value: String(text.prefix(80))) }
        return value
    }
}
