/// Tells which runs of pieces are one code.
struct CodeShape {
    let text: [UInt8]
    let pieces: [CodePiece]

    /// The most letters and digits a code has.
    private static let longest = 24

    /// The last piece of the code that begins with a piece; nil where none begins.
    func end(of first: Int) -> Int? {
        postcode(first) ?? digits(first) ?? lettered(first) ?? joined(first, from: first)
    }

    /// "CF10 3NQ": area and district, then a digit and two letters.
    private func postcode(_ first: Int) -> Int? {
        guard first + 1 < pieces.count, pieces[first].after == .space else { return nil }
        let (outward, inward) = (pieces[first], pieces[first + 1])
        guard outward.isAllCapitals, inward.isAllCapitals, (2...4).contains(outward.range.count),
            (1...3).contains(outward.letters), (1...2).contains(outward.digits), !isDigit(outward.range.lowerBound),
            inward.letters == 2, inward.digits == 1, isDigit(inward.range.lowerBound)
        else { return nil }
        return first + 1
    }

    /// "978 0 14 103614 4", "0-14-103614-X", "029 2037 8000": digits in groups, 8 to 14 of them together.
    private func digits(_ first: Int) -> Int? {
        var count = 0
        var last = first
        while pieces[last].letters == 0 || isCheckSign(last) && last > first {
            count += pieces[last].range.count
            let joins = pieces[last].after == .space || pieces[last].after == .hyphen
            guard joins, last + 1 < pieces.count, count <= 14 else {
                return accepted(first, last, count)
            }
            last += 1
        }
        return accepted(first, last - 1, count)
    }

    private func accepted(_ first: Int, _ last: Int, _ count: Int) -> Int? {
        last > first && (8...14).contains(count) ? last : nil
    }

    /// The X that stands for ten at the end of an ISBN-10 or ISSN.
    private func isCheckSign(_ index: Int) -> Bool {
        pieces[index].range.count == 1 && text[pieces[index].range.lowerBound] | 0x20 == UInt8(ascii: "x")
    }

    /// "J 82/1234", "T 19870123": capitals, a space, and what begins with a digit.
    private func lettered(_ first: Int) -> Int? {
        let piece = pieces[first]
        guard piece.digits == 0, piece.isAllCapitals, piece.letters <= 4, piece.after == .space,
            first + 1 < pieces.count, isDigit(pieces[first + 1].range.lowerBound)
        else { return nil }
        return joined(first, from: first + 1) ?? first + 1
    }

    /// "978-0-14-103614-4", "J82/1234", "T1987-0123": joined by hyphens and slashes, with a digit in it. Digits with
    /// slashes between are a date.
    private func joined(_ first: Int, from start: Int) -> Int? {
        var last = start
        var count = pieces[start].range.count
        while pieces[last].after == .hyphen || pieces[last].after == .slash, last + 1 < pieces.count,
            count + pieces[last + 1].range.count <= Self.longest
        {
            last += 1
            count += pieces[last].range.count
        }
        guard last > start else { return nil }
        let run = pieces[first...last]
        let isDate = run.allSatisfy { $0.letters == 0 } && run.dropLast().contains { $0.after == .slash }
        return run.contains { $0.digits > 0 } && !isDate ? last : nil
    }

    private func isDigit(_ position: Int) -> Bool { text[position] &- 48 < 10 }
}
