import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct BacklogCommand: AsyncParsableCommand {
    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case category, colleague, inbox, age
    }

    static let configuration = CommandConfiguration(
        commandName: "backlog",
        abstract: "How much there is, how old it is, what is late and what will be.",
        discussion: "With --csv, the table alone for a spreadsheet; “intray report” tells of months that are over."
    )

    @Option(help: "category, colleague, inbox or age.")
    var by: Grouping = .category
    @Option(help: "Only this inbox.")
    var inbox: String?
    @Flag(help: "Print the table as CSV.")
    var csv = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard !csv || !acting.data.json else { throw ValidationError("--csv or --json: one of them.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        if let inbox { try await workspace.inboxes().check(inbox) }
        let people = try await workspace.store.read { try $0.people() }
        let viewer = try ActingPerson.named(acting.actor, among: people)
        let now = Workspace.now()
        let today = workspace.zone.date(of: now)
        let backlog = try await workspace.store.read { [inbox] in
            try $0.backlog(inbox: inbox, viewer: viewer, now: now, today: today)
        }
        if acting.data.json { return Output.json(JSON(backlog)) }
        if csv { return Output.file(document(backlog)) }
        guard backlog.open > 0 else { return Output.line("Nothing is open.") }
        Output.line(
            """
            \(backlog.open) open: \(backlog.new) to triage, \(backlog.waiting) waiting, \(backlog.atRisk) at risk, \
            \(backlog.late) late. The oldest is \(backlog.oldestDays) days old.
            In seven days \(backlog.receivedInSevenDays) came and \(backlog.closedInSevenDays) were closed.
            """
        )
        if backlog.toChase > 0 { Output.line("Of those waiting, \(backlog.toChase) are to be asked again.") }
        Output.line()
        table(backlog).print()
    }

    private func table(_ backlog: Backlog) -> Table {
        guard by != .age else {
            var table = Table("age", "open")
            for band in backlog.ageBands { table.add(band.band, String(band.open)) }
            return table
        }
        var table = Table(by.rawValue, "open", "at risk", "late", "oldest, days")
        for group in groups(of: backlog) {
            table.add(
                group.code ?? "nobody yet",
                String(group.open),
                String(group.atRisk),
                String(group.late),
                String(group.oldestDays)
            )
        }
        return table
    }

    private func document(_ backlog: Backlog) -> CSVDocument {
        guard by != .age else {
            var document = CSVDocument(header: ["age", "from_days", "to_days", "open"])
            for band in backlog.ageBands {
                document.add([
                    .text(band.band), .number(band.from), band.to.map(CSVCell.number) ?? .empty, .number(band.open),
                ])
            }
            return document
        }
        var document = CSVDocument(header: [by.rawValue, "open", "at_risk", "late", "oldest_days"])
        for group in groups(of: backlog) {
            let figures = [group.open, group.atRisk, group.late, group.oldestDays]
            document.add([.optional(group.code)] + figures.map(CSVCell.number))
        }
        return document
    }

    private func groups(of backlog: Backlog) -> [Backlog.Group] {
        switch by {
        case .category: backlog.byCategory
        case .colleague: backlog.byColleague
        case .inbox: backlog.byInbox
        case .age: []
        }
    }
}

extension JSON {
    fileprivate init(_ backlog: Backlog) {
        self = [
            "as_of": .string(backlog.asOf.description),
            "open": .number(backlog.open),
            "new": .number(backlog.new),
            "waiting": .number(backlog.waiting),
            "at_risk": .number(backlog.atRisk),
            "late": .number(backlog.late),
            "oldest_days": .number(backlog.oldestDays),
            "by_category": .array(backlog.byCategory.map(JSON.init)),
            "by_colleague": .array(backlog.byColleague.map(JSON.init)),
            "age_bands": .array(
                backlog.ageBands.map {
                    [
                        "band": .string($0.band), "from_days": .number($0.from),
                        "to_days": $0.to.map(JSON.number) ?? .null, "open": .number($0.open),
                    ]
                }
            ),
            "received_7d": .number(backlog.receivedInSevenDays),
            "closed_7d": .number(backlog.closedInSevenDays),
            "by_inbox": .array(backlog.byInbox.map(JSON.init)),
            "to_chase": .number(backlog.toChase),
        ]
    }

    fileprivate init(_ group: Backlog.Group) {
        self = [
            "code": .optional(group.code),
            "open": .number(group.open),
            "at_risk": .number(group.atRisk),
            "late": .number(group.late),
            "oldest_days": .number(group.oldestDays),
        ]
    }
}
