/// All wordings of a detector, found in one reading of a text.
///
/// For each step of each wording only the newest place it was reached is remembered: a gap is an upper bound, so
/// whatever an older place could go on to, the newest can too. A text therefore costs its words times the steps each
/// word can take, however long it is and whatever it says; nothing is ever tried again.
struct WordingMatcher: Sendable {
    /// One place where a wording stands: which, and its first and last word.
    struct Hit: Sendable, Hashable {
        let wording: Int
        let first: Int
        let last: Int
    }

    private struct Step: Sendable {
        let wording: Int32
        let gap: Int32
        let isFirst: Bool
        let isLast: Bool
    }

    private let steps: [Step]
    private let table: WordTable

    init(_ wordings: [Wording]) {
        steps = wordings.enumerated().flatMap { index, wording in
            wording.steps.enumerated().map { position, step in
                Step(
                    wording: Int32(index),
                    gap: Int32(step.gap),
                    isFirst: position == 0,
                    isLast: position == wording.steps.count - 1
                )
            }
        }
        table = WordTable(wordings)
    }

    /// Every place a wording stands, in the order they end.
    func hits(in passage: Passage) -> [Hit] {
        var reached = [(first: Int32, last: Int32)](repeating: (-1, -1), count: steps.count)
        var hits: [Hit] = []
        var places: [Int32] = []
        for index in passage.words.indices {
            places.removeAll(keepingCapacity: true)
            table.look(up: passage.word(index), into: &places)
            // From the last step to the first, so that one word never takes two places of a wording.
            places.sort(by: >)
            for place in places.map(Int.init) {
                let step = steps[place]
                guard let first = start(of: step, place, at: index, reached, passage.sentences) else { continue }
                reached[place] = (first, Int32(index))
                if step.isLast { hits.append(Hit(wording: Int(step.wording), first: Int(first), last: index)) }
            }
        }
        return hits
    }

    /// Where the wording that reaches this step here began; nil when the step before it does not stand near enough.
    private func start(
        of step: Step,
        _ place: Int,
        at index: Int,
        _ reached: [(first: Int32, last: Int32)],
        _ sentences: [Int32]
    ) -> Int32? {
        if step.isFirst { return Int32(index) }
        let before = reached[place - 1]
        guard before.last >= 0, Int(before.last) < index, index - Int(before.last) - 1 <= Int(step.gap),
            sentences[Int(before.last)] == sentences[index]
        else { return nil }
        return before.first
    }
}
