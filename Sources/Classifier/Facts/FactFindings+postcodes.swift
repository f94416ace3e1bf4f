/// United Kingdom postcodes (Royal Mail's rules): area, district, space, sector, two letters.
extension FactFindings {
    mutating func findPostcodes() {
        for index in text.tokens.indices where text.tokens[index].digits > 0 && text.tokens[index].letters > 0 {
            let token = text.tokens[index]
            guard text.before(index) != .slash, text.before(index) != .hyphen else { continue }
            if let next = text.token(index + 1), token.after == .space, isInward(next.start..<next.end),
                isOutward(token.start..<token.end)
            {
                add(.postcode, tokens: index...(index + 1))
            } else if (5...7).contains(token.count), isInward((token.end - 3)..<token.end),
                isOutward(token.start..<(token.end - 3)), !isBookCode(index)
            {
                add(.postcode, tokens: index...index)
            }
        }
    }

    private func isBookCode(_ index: Int) -> Bool { text.tokens[index].after == .slash }

    private func isInward(_ range: Range<Int>) -> Bool {
        guard range.count == 3, text.bytes[range.lowerBound] &- 48 < 10 else { return false }
        return range.dropFirst().allSatisfy { index in
            let letter = text.bytes[index] & 0xDF
            return letter &- 65 < 26 && ![67, 73, 75, 77, 79, 86].contains(letter)
        }
    }

    private func isOutward(_ range: Range<Int>) -> Bool {
        guard (2...4).contains(range.count) else { return false }
        var area: UInt16 = 0
        var position = range.lowerBound
        while position < range.upperBound, text.bytes[position] > 57 {
            area = area << 8 | UInt16(text.bytes[position] & 0xDF)
            position += 1
        }
        let rest = text.bytes[position..<range.upperBound]
        guard (1...2).contains(position - range.lowerBound), (1...2).contains(rest.count),
            rest.first.map({ $0 &- 48 < 10 }) == true
        else { return false }
        return Self.areas.contains(area)
    }

    private static let areas: Set<UInt16> = Set(
        """
        AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
        G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP
        NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB
        W WA WC WD WF WN WR WS WV YO ZE
        """.utf8.split { $0 <= 32 }.map { $0.reduce(UInt16(0)) { $0 << 8 | UInt16($1) } }
    )
}
