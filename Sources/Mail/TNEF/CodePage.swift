/// Windows code pages by number, as Outlook names charsets.
enum CodePage {
    /// The charset label of a code page; nil where it says nothing, so that the octets decide.
    static func label(_ number: Int?) -> String? {
        guard let number else { return nil }
        if let known = labels[number] { return known }
        if (1_250...1_258).contains(number) { return "windows-\(number)" }
        // 28591 is ISO 8859-1, 28605 ISO 8859-15.
        if (28_591...28_606).contains(number) { return "iso-8859-\(number - 28_590)" }
        return [437, 850, 852, 855, 858, 862, 865, 866].contains(number) ? "cp\(number)" : nil
    }

    private static let labels = [
        874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 1_200: "utf-16le",
        1_201: "utf-16be", 10_000: "macintosh", 20_866: "koi8-r", 20_932: "euc-jp", 20_936: "gbk", 21_866: "koi8-u",
        50_220: "iso-2022-jp", 50_221: "iso-2022-jp", 50_222: "iso-2022-jp", 51_932: "euc-jp", 51_936: "gbk",
        51_949: "euc-kr", 54_936: "gb18030", 65_000: "utf-7", 65_001: "utf-8",
    ]

    /// Text in a code page, without the NUL octets that end it.
    static func text(_ octets: ArraySlice<UInt8>, page: Int?) -> String {
        var end = octets.endIndex
        while end > octets.startIndex, octets[end - 1] == Octet.nul { end -= 1 }
        return octets[..<end].withUnsafeBufferPointer { Charset.decode($0, label: label(page)) }
    }

    /// UTF-16 in little-endian order, to its end or its first NUL.
    static func wideText(_ octets: ArraySlice<UInt8>) -> String {
        let text = octets.withUnsafeBufferPointer { Charset.decode($0, label: "utf-16le") }
        return String(text.unicodeScalars.prefix { $0.value != 0 })
    }
}
