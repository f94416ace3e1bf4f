import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List enquiries, most urgent first.",
        discussion: """
            Views: “triage” waits for a decision, “mine” is yours, “pool” is anybody’s who is able, “open” is all but what \
            is closed, “waiting” waits for somebody outside, “chase” of that is to be looked at again today, “review” \
            waits for your eyes, “late” is overdue, “closed” is done, “quarantine” could not be read.
            """
    )

    @Option(help: "Which list.")
    var view: ListView = .open
    @Option(help: "Only this inbox.")
    var inbox: String?
    @Option(help: "Only this category.")
    var category: String?
    @Option(help: "At most so many; without it, all with --json and the first hundred otherwise.")
    var limit: Int?
    @Flag(help: "Write a CSV file for a spreadsheet to standard output.")
    var csv = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard limit ?? 1 > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let people = try await workspace.store.read { try $0.people() }
        let viewer =
            view == .mine
            ? try ActingPerson.required(acting.actor, among: people)
            : try ActingPerson.named(acting.actor, among: people)
        if let inbox { try await workspace.inboxes().check(inbox) }
        if let category, try await workspace.office().kit.category(category) == nil {
            throw Refusal.unknownCategory(category)
        }
        let now = Workspace.now()
        let filter = ListFilter(
            view: view,
            inbox: inbox,
            category: category,
            limit: limit ?? (acting.data.json || csv ? Int.max : Self.mostShown + 1),
            viewer: viewer,
            now: now,
            today: workspace.zone.date(of: now)
        )
        let found = try await workspace.store.read { try $0.list(filter) }
        try await workspace.store.noteOperatorReading("list \(view.rawValue)", of: found, viewer: viewer, now: now)
        if acting.data.json { return Output.json(.array(found.map { JSON($0, now: now) })) }
        if csv {
            let kit = try await workspace.office().kit
            return Output.bytes(CSVDocument(listing: found, kit: kit, now: now).bytes(byteOrderMark: true))
        }
        let shown = limit == nil ? Array(found.prefix(Self.mostShown)) : found
        show(shown, Words(zone: workspace.zone, now: now))
        if shown.count < found.count { Output.line("There are more than \(Self.mostShown): see them with --limit.") }
    }

    private static let mostShown = 100

    private func show(_ enquiries: [EnquirySummary], _ words: Words) {
        guard !enquiries.isEmpty else { return Output.line("Nothing here: the list “\(view.rawValue)” is empty.") }
        var table = Table("reference", "due", "act by", "category", "state", "with", "from", "subject", width: 190)
        for enquiry in enquiries {
            table.add(
                enquiry.reference.description,
                words.due(enquiry),
                enquiry.actBy.map(words.day) ?? "",
                enquiry.category,
                enquiry.state.rawValue + (words.isBroughtForward(enquiry) ? ", look today" : ""),
                enquiry.allocatedTo ?? (enquiry.state == .new ? enquiry.suggestedTo.map { "(\($0))" } : nil) ?? "",
                String(enquiry.from.display.prefix(28)),
                enquiry.subject
            )
        }
        table.print()
    }
}

extension ListView: ExpressibleByArgument {}
