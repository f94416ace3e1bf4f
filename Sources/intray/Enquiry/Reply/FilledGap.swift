import ArgumentParser
import Triage

/// What a person puts into a place that a template left for them.
struct FilledGap: Sendable {
    private let name: String
    private let words: String

    /// - Throws: a `ValidationError` for what is not `gap=text`.
    init(argument: String) throws {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { throw ValidationError("write the gap’s name, “=” and the text.") }
        (name, words) = (String(parts[0]), String(parts[1]))
    }

    /// Fills it in, wherever it stands.
    ///
    /// - Throws: a `CommandFailure` with the gaps there are, where there is none such.
    func fill(_ draft: inout ReplyDraft) throws {
        let gaps = RenderedTemplate.gaps(in: draft.text + (draft.welsh ?? ""))
        guard gaps.contains(name) else {
            let known = Words.list(gaps.map { "⟨\($0)⟩" })
            throw CommandFailure(
                "There is no gap ⟨\(name)⟩" + (known.isEmpty ? ": nothing is left to fill in." : "; there is \(known).")
            )
        }
        draft.text.replace("⟨\(name)⟩", with: words)
        draft.welsh?.replace("⟨\(name)⟩", with: words)
    }
}
