/// When an answer is needed: "by Friday", "no later than 5pm on 12 May", "deadline 4pm", "needed for 16 November".
extension FactFindings {
    mutating func findNeededBy() {
        for index in text.tokens.indices where leadsToDeadline(index) {
            guard text.tokens[index].after < .paragraph, let moment = moment(from: index + 1) else { continue }
            add(.neededBy, tokens: moment)
        }
        for index in text.tokens.indices where text.keyword(index) == .latest { findLatest(index) }
    }

    private func leadsToDeadline(_ index: Int) -> Bool {
        switch text.keyword(index) {
        case .by: return text.tokens[index].after <= .line || text.tokens[index].after == .colon
        case .before: return text.has([.need, .give], near: index, before: 8, after: 0)
        case .until: return text.has([.give], near: index, before: 4, after: 0)
        case .due: return text.keyword(index + 1) != .back && text.keyword(index - 1) != .was
        case .deadline: return true
        case .than: return text.keyword(index - 1) == .later
        case .need: return true
        default: return leadsOn(index)
        }
    }

    /// "deadline is", "deadline for upload is", "due on", "needed for": a small word between.
    private func leadsOn(_ index: Int) -> Bool {
        guard let token = text.token(index), token.keyword == .was || token.keyword == .on || isFor(token) else {
            return false
        }
        if isFor(token) { return text.keyword(index - 1) == .need || text.keyword(index - 1) == .due }
        return text.has([.deadline, .due], near: index, before: 4, after: 0)
    }

    private func isFor(_ token: FactToken) -> Bool {
        token.count == 3 && text.bytes[token.start..<token.end].elementsEqual("for".utf8)
    }

    /// "3pm latest", "Friday at the latest".
    private mutating func findLatest(_ index: Int) {
        var last = index - 1
        while index - last < 3, [.the, .at].contains(text.keyword(last)) { last -= 1 }
        for first in max(0, last - 5)...max(0, last) where isFree(first...max(first, last)) {
            if let moment = moment(from: first), moment.upperBound == last {
                add(.neededBy, tokens: moment)
                return
            }
        }
    }

    /// The tokens of a moment that begins at an index, after an article: time, day, date, joined by small words.
    private func moment(from index: Int) -> ClosedRange<Int>? {
        var first = index
        while text.keyword(first) == .the || text.keyword(first) == .at, first - index < 2 { first += 1 }
        var position = first
        var last: Int?
        while position - first < 12, let end = endOfPart(position, isFirst: last == nil) {
            last = end
            position = end + 1
            guard text.tokens[end].after <= .comma else { break }
            while [.on, .of, .the, .at].contains(text.keyword(position)), position - end < 3 { position += 1 }
        }
        return last.map { first...$0 }
    }

    /// The last token of one part: a time, a weekday, a date without a year long past, "end of November".
    private func endOfPart(_ index: Int, isFirst: Bool) -> Int? {
        guard text.token(index) != nil else { return nil }
        if let date = text.date(at: index), date.precision >= .dayOfMonth {
            return date.year.map { (20...99).contains($0) || $0 >= 2015 } ?? true ? date.tokens.upperBound : nil
        }
        switch text.keyword(index) {
        case .nearDay, .timeOfDay, .weekday: return index
        case .end: return endOfPeriod(index)
        case .close: return endOfClose(index)
        case .next, .this: return [.weekday, .close].contains(text.keyword(index + 1)) ? index + 1 : nil
        default: return time(index) ?? (isFirst && text.isOrdinal(index) && text.isDay(index) ? index : nil)
        }
    }

    /// "end Nov", "end of November", "end of play", "end of the week", "end of next week".
    private func endOfPeriod(_ index: Int) -> Int? {
        var last = index + 1
        while last - index < 4, [.of, .the, .next, .this].contains(text.keyword(last)) { last += 1 }
        return text.isMonth(last) || text.keyword(last) == .close || text.keyword(last) == .nearDay ? last : nil
    }

    /// "close of play", "close of business".
    private func endOfClose(_ index: Int) -> Int? {
        text.keyword(index + 1) == .of && text.keyword(index + 2) == .close ? index + 2 : nil
    }

    /// "5pm", "4.30pm", "10 am", "12:30", "1230".
    private func time(_ index: Int) -> Int? {
        guard let token = text.token(index), token.digits > 0, token.count <= 4 else { return nil }
        if token.letters == 2 { return isHalfDay(token.end - 2) ? index : nil }
        guard token.isNumber else { return nil }
        if let next = text.token(index + 1), next.start - token.end == 1 {
            if token.after == .stop || token.after == .colon, next.digits == 2, token.count <= 2 {
                if next.letters == 2 && isHalfDay(next.end - 2) { return index + 1 }
                if next.isNumber {
                    return text.keyword(index + 2) == .timeOfDay ? index + 2 : token.after == .colon ? index + 1 : nil
                }
            }
            if next.keyword == .timeOfDay, token.count <= 2 { return index + 1 }
        }
        guard token.count == 4, let value = text.number(index), value < 1600 || value >= 2100 else { return nil }
        return value <= 2359 && value % 100 < 60 && value >= 600 ? index : nil
    }

    private func isHalfDay(_ start: Int) -> Bool {
        text.bytes[start + 1] | 0x20 == 109 && [97, 112].contains(text.bytes[start] | 0x20)
    }
}
