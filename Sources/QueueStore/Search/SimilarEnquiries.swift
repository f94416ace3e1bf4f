import Foundation
package import Triage

extension Session {
    /// Closed enquiries whose words are most like another's, most alike first, each with how it ended, so that the
    /// answer can be used again.
    ///
    /// - Parameter viewer: who asks; what they may not see is absent.
    /// - Throws: `StoreError.noSuchEnquiry`, also when the viewer may not see it.
    package func similar(
        to reference: EnquiryReference,
        viewer: Person?,
        limit: Int = 5
    ) throws -> [EnquirySummary] {
        guard let enquiry = try summary(of: reference, for: viewer) else {
            throw StoreError.noSuchEnquiry("\(reference)")
        }
        let text = try conversation(of: reference).reduce(into: enquiry.subject) { text, message in
            text += "\n" + message.body
        }
        let terms = try DistinctiveTerms(of: text, in: self, except: reference)
        return try closest(terms.alike, limit, viewer)
    }

    /// The first of some enquiries that are closed with an answer and for the viewer's eyes.
    private func closest(_ candidates: [Int64], _ limit: Int, _ viewer: Person?) throws -> [EnquirySummary] {
        var found: [EnquirySummary] = []
        for start in stride(from: 0, to: candidates.count, by: 100) where found.count < limit {
            let some = Array(candidates[start..<min(start + 100, candidates.count)])
            let answered = try rows(
                """
                SELECT id FROM enquiry WHERE id IN \(list: some) AND state = 'closed'
                    AND outcome NOT IN \(list: Self.unanswered) AND \(sql: visible(to: viewer))
                """
            ) { $0.integer(0) }
            let closed = Set(answered)
            let ordered = some.filter(closed.contains)
            found += try summaries(of: Array(ordered.prefix(limit - found.count)), for: viewer)
        }
        return found
    }

    /// Endings with nothing in them to use again.
    private static var unanswered: [String] {
        [Outcome.discarded, .duplicate, .withdrawn, .noReply].map(\.rawValue)
    }
}

/// The words of a text that few other enquiries have, and the enquiries that have most of them.
///
/// How rare a word is, is read off its newest matches and not counted: 400 matches within the last few thousand
/// enquiries are a frequent word, however many there are in all. Each word costs at most 400 steps of the index
/// (0.1 ms), so that a million enquiries cost no more than some thousand, and a rare word finds its enquiries however
/// old they are, which a window of the newest matches of all words together would not.
struct DistinctiveTerms {
    /// Enquiries that share words, most alike first.
    private(set) var alike: [Int64] = []

    /// The words of a text that are looked up.
    private static let mostWords = 64
    /// The matches of each that are read.
    private static let sample = 400
    /// The rarest words that are compared by.
    private static let mostTerms = 24

    private struct Posting {
        let weight: Double
        let enquiries: [Int64]
    }

    init(of text: String, in session: any Session, except own: EnquiryReference) throws {
        let years = try EnquiryCount(session)
        let postings = try Self.words(of: text).compactMap { try Self.posting($0, session, years, own.id) }
            .sorted { $0.weight > $1.weight }.prefix(Self.mostTerms)
        var scores: [Int64: (weight: Double, shared: Int)] = [:]
        for posting in postings {
            for enquiry in posting.enquiries {
                scores[enquiry, default: (0, 0)].weight += posting.weight
                scores[enquiry, default: (0, 0)].shared += 1
            }
        }
        // One shared word says little, unless there is only one to share.
        let fewest = min(2, postings.count)
        let enough = postings.reduce(0) { $0 + $1.weight } * 0.15
        alike = scores.filter { $0.value.shared >= fewest && $0.value.weight >= enough }
            .sorted { ($0.value.weight, $0.key) > ($1.value.weight, $1.key) }
            .prefix(1_000).map(\.key)
    }

    /// Distinct words with four letters or a digit, in the order of the text: what is asked comes first.
    private static func words(of text: String) -> [String] {
        var seen: Set<String> = []
        let words = SearchWords.of(String(decoding: text.utf8.prefix(8 << 10), as: UTF8.self)).filter { word in
            word.utf8.count >= 4 || word.utf8.contains { $0 &- 48 < 10 } && word.utf8.count > 1
        }
        return Array(words.filter { seen.insert($0).inserted }.prefix(mostWords))
    }

    private static func posting(
        _ word: String,
        _ session: any Session,
        _ years: EnquiryCount,
        _ own: Int64
    ) throws -> Posting? {
        let expression = SearchIndex.expression([SearchTerm(phrases: [SearchPhrase(words: [word])])])
        let newest = try SearchIndex(session: session).matches(expression, from: .max, to: 0, limit: sample)
        let others = newest.filter { $0 != own }
        guard let last = others.last else { return nil }
        let share =
            newest.count < sample
            ? Double(newest.count) / max(1, Double(years.total))
            : Double(newest.count) / max(1, Double(years.count(since: last)))
        // A word in a twentieth of all enquiries tells nothing apart, once there are enough of them to say so.
        guard years.total < 1_000 || share < 0.05 else { return nil }
        return Posting(weight: log(1 + 1 / max(share, 1e-9)), enquiries: others)
    }
}

/// How many enquiries there are, from the numbers given out: near enough, and at no cost.
private struct EnquiryCount {
    let total: Int
    private let years: [(year: Int, last: Int)]

    init(_ session: any Session) throws {
        years = try session.rows("SELECT year, last FROM reference") { (Int($0.integer(0)), Int($0.integer(1))) }
        total = years.reduce(0) { $0 + $1.last }
    }

    /// Enquiries that arrived with or after one.
    func count(since enquiry: Int64) -> Int {
        let reference = EnquiryReference(id: enquiry)
        return years.reduce(0) { count, year in
            if year.year > reference.year { return count + year.last }
            return year.year == reference.year ? count + max(0, year.last - reference.number) + 1 : count
        }
    }
}
