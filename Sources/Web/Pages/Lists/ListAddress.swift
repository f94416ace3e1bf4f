import Classifier
import QueueStore
import Triage
import WorkingTime

extension SiteAddress {
    /// A list as a file for a spreadsheet.
    static let listFile = SiteAddress(requested: "/list.csv")

    /// A list, as the page or file at an address shows it. Every figure leads to its list by way of this: what stands in
    /// the address is all that the list goes by.
    init(_ filter: ListFilter, in zone: Zone, at page: SiteAddress = .list) {
        let conditions = filter.conditions
        self = page.with("view", filter.view.rawValue)
            .with("inbox", filter.inbox)
            .with("category", filter.category)
            .with("state", conditions.state?.rawValue)
            .with("with", conditions.holder?.written)
            .with("warning", conditions.warning?.rawValue)
            .with("age", conditions.age?.written)
            .with("chase", conditions.toChase ? "yes" : nil)
            .with("waiting-for", conditions.waitingFor?.rawValue)
            .with("advisory", conditions.advisory?.rawValue)
            .with("priority", conditions.priority?.rawValue)
            .with("language", conditions.language?.rawValue)
            .with("outcome", conditions.outcome?.rawValue)
            .with("received", conditions.received, zone)
            .with("closed", conditions.closed, zone)
            .with("promise", conditions.promise?.rawValue)
            .with("mail", conditions.mail?.rawValue)
            .with("open-at", conditions.openAt.map { Self.written($0, zone, isEnd: false) })
            .with("order", filter.order?.rawValue)
    }

    private func with(_ name: String, _ span: ListConditions.Span?, _ zone: Zone) -> SiteAddress {
        with(name + "-from", span?.from.map { Self.written($0, zone, isEnd: false) })
            .with(name + "-to", span?.before.map { Self.written($0, zone, isEnd: true) })
    }

    /// A whole day as its date, both ends included; any other moment as it is, the end excluded.
    private static func written(_ moment: Instant, _ zone: Zone, isEnd: Bool) -> String {
        let day = zone.date(of: moment)
        guard zone.startOfDay(day) == moment else { return moment.description }
        return (isEnd ? day.adding(days: -1) : day).description
    }
}

extension ListConditions.Holder {
    /// `nobody`, or an allocation as it is kept.
    var written: String {
        switch self {
        case .nobody: "nobody"
        case .allocated(let allocation): allocation.description
        }
    }

    init(written text: String) {
        self = text == "nobody" ? .nobody : .allocated(Allocation(text))
    }
}

extension ListConditions.Age {
    /// `8-14`, or `61-` without an upper end; days.
    var written: String { "\(from)-\(to.map(String.init) ?? "")" }

    init?(written text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = Int(parts[0]), (0...36_500).contains(from) else { return nil }
        guard !parts[1].isEmpty else {
            self.init(from: from, to: nil)
            return
        }
        guard let to = Int(parts[1]), (from...36_500).contains(to) else { return nil }
        self.init(from: from, to: to)
    }
}
