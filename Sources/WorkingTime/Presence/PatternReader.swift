/// Reads the text of a working pattern: weeks between strokes, in each week items between commas, in each item days,
/// then hours, each run of hours with the words that hold for it.
struct PatternReader {
    private typealias Window = WorkingPattern.Window

    /// The days of the item that is being read, 0 for Monday.
    private var days: [Int] = []
    /// Windows whose words are known.
    private var windows: [WorkingPattern.Window] = []
    /// Hours that words may still follow.
    private var hours: [(start: Int, end: Int)] = []
    private var place: String?
    private var kind: String?

    /// The weeks as they are written, their windows not yet compared.
    static func weeks(of text: String) throws(PatternError) -> [[Weekday: [WorkingPattern.Window]]] {
        guard text.utf8.count <= PatternLimits.text else { throw .tooLong(limit: PatternLimits.text) }
        let bytes = withPlainDashes(Array(text.utf8))
        guard !bytes.allSatisfy(isSpace) else { throw .empty }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= PatternLimits.weeks else { throw .tooManyWeeks(parts.count) }
        var weeks: [[Weekday: [WorkingPattern.Window]]] = []
        for part in parts { weeks.append(try week(part, number: weeks.count + 1)) }
        return weeks
    }

    private static func week(_ bytes: ArraySlice<UInt8>, number: Int) throws(PatternError) -> [Weekday: [Window]] {
        let items = bytes.split(separator: UInt8(ascii: ","))
            .map { $0.split(whereSeparator: isSpace).map(PatternWord.init) }.filter { !$0.isEmpty }
        guard let first = items.first else { throw .emptyWeek(number) }
        if items.count == 1, first.count == 1, first[0].text == "off" { return [:] }
        var week: [Weekday: [Window]] = [:]
        for item in items {
            var reader = PatternReader()
            for word in item { try reader.take(word) }
            let windows = try reader.finish(item)
            for day in reader.days {
                guard let weekday = Weekday(rawValue: day + 1) else { continue }
                week[weekday, default: []] += windows
            }
        }
        return week
    }

    private mutating func take(_ word: PatternWord) throws(PatternError) {
        if word.beginsWithDigit {
            guard !days.isEmpty else { throw .noDay(before: word.shown) }
            if place != nil || kind != nil { settle() }
            hours.append(try word.hours())
        } else if let range = try word.days() {
            guard hours.isEmpty, windows.isEmpty else { throw .missingComma(before: word.shown) }
            days += range.filter { !days.contains($0) }
        } else {
            try takeText(word)
        }
    }

    private mutating func takeText(_ word: PatternWord) throws(PatternError) {
        let text = word.text
        if text == "off" { throw .offWithHours }
        guard !days.isEmpty else { throw .notADay(word.shown) }
        let isKind = text == "duty" || text == "project"
        guard isKind || PatternWord.isPlace(text) else { throw .unknownPiece(word.shown) }
        guard !hours.isEmpty else { throw .wordBeforeHours(word.shown) }
        if let said = isKind ? kind : place, said != text { throw .contradiction(said, text) }
        if isKind { kind = text } else { place = text }
    }

    /// Gives the hours read so far the words that followed them.
    private mutating func settle() {
        windows += hours.map { Window(start: $0.start, end: $0.end, place: place, duty: kind != "project") }
        (hours, place, kind) = ([], nil, nil)
    }

    private mutating func finish(_ item: [PatternWord]) throws(PatternError) -> [Window] {
        settle()
        guard !windows.isEmpty else { throw .noHours(item.first?.shown ?? "") }
        return windows
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

    /// Documents are printed with en dashes (`09:00–17:00`), and people copy from them.
    private static func withPlainDashes(_ bytes: [UInt8]) -> [UInt8] {
        let enDash: [UInt8] = [0xe2, 0x80, 0x93]
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == enDash[0], bytes[index...].starts(with: enDash) {
                plain.append(UInt8(ascii: "-"))
                index += enDash.count
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain
    }
}
