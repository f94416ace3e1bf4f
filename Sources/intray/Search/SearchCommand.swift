import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find enquiries by words, names, references and filters, newest first.",
        discussion: """
            All words must occur, in subject, text, facts or correspondent; accents and capitals make no difference. \
            word* finds words that begin so, "two words" in quotation marks stand together (write '"two words"' to keep \
            the marks from the shell), and -word leaves out what has it (after “--”, or inside quotation marks).
            Filters: from: subject: in: category: state: (a state, or open) to: before: after: outcome: has: (an \
            advisory), as in: intray search minutes state:open after:2026-09 to:me
            A search can be kept under a name; it belongs to whoever acts.
            """
    )

    @Argument(help: "What to look for.")
    var words: [String] = []
    @Option(help: "At most so many.")
    var limit = 50
    @Flag(help: "The best matches among the newest first, in the place of the newest.")
    var best = false
    @Option(help: ArgumentHelp("Keep this search under a name.", valueName: "name"))
    var save: String?
    @Flag(help: "With --save: everybody has it on their list. Each finds only what they may see.")
    var shared = false
    @Option(help: ArgumentHelp("Run a search that was kept.", valueName: "name"))
    var saved: String?
    @Flag(help: "The searches that were kept: your own, and those that are shared.")
    var savedList = false
    @Option(help: ArgumentHelp("Keep your own search of this name no longer.", valueName: "name"))
    var forget: String?
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
        let asked = [!words.isEmpty, saved != nil, savedList, forget != nil].filter(\.self).count
        guard asked == 1 else {
            throw ValidationError("Give words to look for, or --saved NAME, --saved-list or --forget NAME.")
        }
        if save != nil || shared, words.isEmpty || save == nil {
            throw ValidationError("--save NAME keeps the words you give; --shared goes with it.")
        }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        if savedList { return try await SavedSearches(desk: desk, json: acting.data.json).list() }
        if let forget { return try await SavedSearches(desk: desk, json: acting.data.json).forget(forget) }
        let kept = try await saved.asyncMap {
            try await SavedSearches(desk: desk, json: acting.data.json).query(named: $0)
        }
        let query = try SearchQuery(kept ?? words.joined(separator: " "))
        if let save {
            try await SavedSearches(desk: desk, json: acting.data.json).keep(query, as: save, shared: shared)
        }
        for remark in query.remarks { Output.notice(remark) }
        let (limit, order) = (limit, best ? SearchOrder.best : .newest)
        let (person, zone) = (desk.person, desk.zone)
        let found = try await desk.store.read {
            try $0.search(query, viewer: person, limit: limit, order: order, zone: zone)
        }
        try await desk.store.noteOperatorReading("search", of: found.enquiries, viewer: person, now: desk.now)
        FoundEnquiries(found.enquiries, desk).show(none: "Nothing was found.", json: acting.data.json)
        if found.isCapped {
            Output.notice("There may be older ones: the search stopped on the way. A further word goes further back.")
        } else if found.enquiries.count == limit {
            Output.notice("These are the first \(limit): there may be more, see --limit.")
        }
    }
}

extension Optional {
    fileprivate func asyncMap<T>(_ transform: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
