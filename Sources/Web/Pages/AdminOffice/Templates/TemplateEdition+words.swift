import QueueStore
import Triage

extension TemplateEdition {
    /// “3 October 2026 at 09:15”, or that it is longer.
    func since(_ words: Words) -> String { (isOlder ? "before " : "") + words.moment(since) }

    /// “From 3 October 2026 at 09:15 to 5 October 2026 at 10:00”.
    func span(_ words: Words) -> String {
        let start = isOlder ? "Since before \(words.moment(since))" : "From \(words.moment(since))"
        guard let until else { return "\(start): in force" }
        return "\(start) to \(words.moment(until))"
    }
}
