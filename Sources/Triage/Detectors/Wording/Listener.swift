/// A lexicon made ready to read texts with.
struct Listener: Sendable {
    /// Words of a text, by the index of the first and the last.
    typealias Span = ClosedRange<Int>

    /// What a text says of a lexicon's matter.
    struct Heard: Sendable {
        /// Wordings that are enough alone.
        var signs: [Span] = []
        /// Wordings that need company, by the index of their theme.
        var themes: [Int: [Span]] = [:]
    }

    private enum Role: Sendable {
        case sign, excuse
        case theme(Int)
    }

    let lexicon: Lexicon
    /// Lines of the lexicon that could not be read; the tests see to it that there are none.
    let problems: [Wording.Problem]
    private let roles: [Role]
    private let matcher: WordingMatcher

    /// - Parameter phrases: the office's own, each a sign.
    init(_ lexicon: Lexicon, phrases: [String] = []) {
        var builder = Builder(lexicon.groups)
        builder.add(lexicon.signs, as: .sign)
        for (index, theme) in lexicon.themes.enumerated() { builder.add(theme.wordings, as: .theme(index)) }
        builder.add(lexicon.excuses, as: .excuse)
        builder.add(phrases.compactMap(Wording.init(phrase:)), as: .sign)
        self.lexicon = lexicon
        problems = builder.problems
        roles = builder.roles
        matcher = WordingMatcher(builder.wordings)
    }

    /// What stands in the passage and no excuse overlaps.
    func listen(to passage: Passage) -> Heard {
        let hits = matcher.hits(in: passage)
        var excused = [Bool](repeating: false, count: passage.words.count)
        for hit in hits {
            if case .excuse = roles[hit.wording] { for index in hit.first...hit.last { excused[index] = true } }
        }
        var heard = Heard()
        for hit in hits where !(hit.first...hit.last).contains(where: { excused[$0] }) {
            switch roles[hit.wording] {
            case .sign: heard.signs.append(hit.first...hit.last)
            case .theme(let index): heard.themes[index, default: []].append(hit.first...hit.last)
            case .excuse: break
            }
        }
        return heard
    }

    /// Collects wordings and what each is for.
    private struct Builder {
        private let groups: [String: String]
        private(set) var wordings: [Wording] = []
        private(set) var roles: [Role] = []
        private(set) var problems: [Wording.Problem] = []

        init(_ groups: [WordGroup]) {
            self.groups = Dictionary(groups.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first })
        }

        /// Adds the lines of a table; those that begin with `#` are remarks.
        mutating func add(_ table: String, as role: Role) {
            for line in table.split(separator: "\n") where !line.hasPrefix("#") {
                do throws(Wording.Problem) {
                    add(try Wording.ways(String(line), groups: groups), as: role)
                } catch {
                    problems.append(error)
                }
            }
        }

        mutating func add(_ some: [Wording], as role: Role) {
            wordings += some
            roles += Array(repeating: role, count: some.count)
        }
    }
}
