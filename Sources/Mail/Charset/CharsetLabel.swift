/// The list of charset names that mail may use, and what each one really means.
enum CharsetLabel {
    /// The encoding named, or nil when the label is not on the list. Labels above 64 bytes are on no list.
    static func encoding(_ label: String) -> TextEncoding? {
        guard label.utf8.count <= 64 else { return nil }
        let key = label.utf8.filter { Octet.isLetter($0) || Octet.isDigit($0) }.map(Octet.lowercased)
        let name = String(decoding: key, as: UTF8.self)
        if let found = encodings[name] { return found }
        return name.hasPrefix("x") ? encodings[String(name.dropFirst())] : nil
    }

    /// By label, without anything but small letters and digits; built at the first use.
    private static let encodings: [String: TextEncoding] = {
        var result: [String: TextEncoding] = [:]
        for (encoding, labels) in unicode + western + european + national + asian {
            for label in labels.split(separator: " ") { result[String(label)] = encoding }
        }
        return result
    }()

    private typealias Row = (TextEncoding, String)

    private static var unicode: [Row] {
        [
            (.utf8, "utf8 unicode11utf8 unicode20utf8 utf8mb4 utf utf8bom"),
            (.utf7, "utf7 unicode11utf7 unicode20utf7 csunicode11utf7 csutf7"),
            (.utf16(nil), "utf16 unicode ucs2 iso10646ucs2 csunicode"),
            (.utf16(.little), "utf16le ucs2le unicodelittle unicodefeff"),
            (.utf16(.big), "utf16be ucs2be unicodebig unicodefffe"),
            (.utf32(nil), "utf32 ucs4 iso10646ucs4"),
            (.utf32(.little), "utf32le ucs4le"),
            (.utf32(.big), "utf32be ucs4be"),
        ]
    }

    /// WHATWG takes us-ascii for windows-1252; mail so labelled is as often UTF-8, hence the guess.
    private static var western: [Row] {
        [
            (.guess, "usascii ascii ansix341968 ansix341986 iso646us iso646irv1991 us csascii isoir6 cp367 ibm367 646"),
            (
                .singleByte(.windows1252),
                """
                windows1252 cp1252 win1252 ms1252 1252 ansi iso88591 isoir100 iso885911987 latin1 l1 csisolatin1 cp819 \
                ibm819 isolatin1 iso8859 westerneuropean msansi windowslatin1 iso88591windows31latin1
                """
            ),
            (.singleByte(.iso8859Part15), "iso885915 latin9 l9 csisolatin9 iso885915euro latin0 csiso885915"),
            (.singleByte(.iso8859Part14), "iso885914 iso8859141998 isoir199 latin8 l8 isoceltic csiso885914"),
            (.singleByte(.macintosh), "macintosh mac macroman csmacintosh"),
            (.singleByte(.ibm437), "ibm437 cp437 437 dos437 cspc8codepage437 oem437"),
            (.singleByte(.ibm850), "ibm850 cp850 850 dos850 cspc850multilingual"),
            (.singleByte(.ibm858), "ibm858 cp858 858 ibm00858 cp00858 ccsid00858"),
            (.singleByte(.ibm865), "ibm865 cp865 865 csibm865"),
        ]
    }

    private static var european: [Row] {
        [
            (.singleByte(.windows1250), "windows1250 cp1250 win1250 1250"),
            (.singleByte(.windows1254), "windows1254 cp1254 1254 iso88599 iso885991989 isoir148 latin5 l5 csisolatin5"),
            (.singleByte(.windows1257), "windows1257 cp1257 win1257 1257 winbaltrim"),
            (.singleByte(.iso8859Part2), "iso88592 iso885921987 isoir101 latin2 l2 csisolatin2"),
            (.singleByte(.iso8859Part3), "iso88593 iso885931988 isoir109 latin3 l3 csisolatin3"),
            (.singleByte(.iso8859Part4), "iso88594 iso885941988 isoir110 latin4 l4 csisolatin4"),
            (.singleByte(.iso8859Part10), "iso885910 iso8859101992 isoir157 latin6 l6 csisolatin6"),
            (.singleByte(.iso8859Part13), "iso885913 latin7 l7 csiso885913"),
            (.singleByte(.iso8859Part16), "iso885916 iso8859162001 isoir226 latin10 l10 csiso885916"),
            (.singleByte(.ibm852), "ibm852 cp852 852 cspcp852"),
            (.singleByte(.ibm857), "ibm857 cp857 857 csibm857"),
            (.singleByte(.ibm775), "ibm775 cp775 775 cspc775baltic"),
        ]
    }

    /// iso-8859-8-i is in logical order like all Hebrew mail today, so it shares the table of iso-8859-8.
    private static var national: [Row] {
        [
            (.singleByte(.windows1251), "windows1251 cp1251 win1251 1251"),
            (.singleByte(.koi8R), "koi8r koi8 koi cskoi8r"),
            (.singleByte(.koi8U), "koi8u koi8ru"),
            (.singleByte(.iso8859Part5), "iso88595 iso885951988 isoir144 cyrillic csisolatincyrillic"),
            (.singleByte(.ibm866), "ibm866 cp866 866 csibm866"),
            (.singleByte(.ibm855), "ibm855 cp855 855 csibm855"),
            (.singleByte(.macCyrillic), "maccyrillic macukrainian"),
            (.singleByte(.windows1253), "windows1253 cp1253 win1253 1253"),
            (
                .singleByte(.iso8859Part7),
                "iso88597 iso885971987 isoir126 greek greek8 ecma118 elot928 csisolatingreek suneugreek"
            ),
            (.singleByte(.ibm737), "ibm737 cp737 737"),
            (.singleByte(.windows1255), "windows1255 cp1255 win1255 1255"),
            (
                .singleByte(.iso8859Part8),
                """
                iso88598 iso88598i iso88598e iso885981988 isoir138 hebrew visual logical csisolatinhebrew csiso88598i \
                csiso88598e
                """
            ),
            (.singleByte(.ibm862), "ibm862 cp862 862 dos862 cspc862latinhebrew"),
            (.singleByte(.windows1256), "windows1256 cp1256 win1256 1256"),
            (
                .singleByte(.iso8859Part6),
                """
                iso88596 iso88596i iso88596e iso885961987 isoir127 arabic asmo708 ecma114 csisolatinarabic csiso88596i \
                csiso88596e
                """
            ),
            (.singleByte(.windows874), "windows874 cp874 874 dos874 tis620 tis6202533 iso885911 thai cstis620"),
            (.singleByte(.windows1258), "windows1258 cp1258 win1258 1258"),
        ]
    }

    /// ISO-2022-CN is not on the list: WHATWG gives it up too, and the C library's converter has had memory errors.
    /// Mail labelled gb2312 is GBK or GB 18030, which hold it; ks_c_5601-1987 and euc-kr are cp949; shift_jis is cp932.
    private static var asian: [Row] {
        [
            (
                .multiByte("GB18030"),
                """
                gb18030 gb180302000 gb180302005 gbk gb2312 gb231280 gb23121980 euccn eucgb2312cn cp936 \
                ms936 936 windows936 chinese cngb isoir58 csgb2312 csiso58gb231280 csgbk csgb18030
                """
            ),
            (.shifted(.hz), "hzgb2312 hz"),
            (.multiByte("CP950"), "big5 cnbig5 csbig5 xbig5 cp950 ms950 950 windows950 big5eten"),
            (.multiByte("BIG5-HKSCS"), "big5hkscs csbig5hkscs big5hkscs2004 cp951"),
            (.multiByte("EUC-TW"), "euctw cns11643"),
            (.multiByte("EUC-JP-MS"), "eucjp ujis eucjpms eucjpwin cseucpkdfmtjapanese cp51932 51932"),
            (
                .multiByte("CP932"),
                "shiftjis sjis shiftjisx0213 csshiftjis windows31j cswindows31j cp932 ms932 932 mskanji xsjis"
            ),
            (
                .shifted(.iso2022JP),
                "iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jpms csiso2022jp csiso2022jp2 jis cp50220 cp50221"
            ),
            (
                .multiByte("UHC"),
                """
                euckr cp949 ms949 949 uhc windows949 ksc5601 ksc56011987 ksc56011989 isoir149 \
                korean cseuckr csksc56011987 ksx1001
                """
            ),
            (.shifted(.iso2022KR), "iso2022kr csiso2022kr"),
            (.multiByte("JOHAB"), "johab cp1361 ms1361"),
        ]
    }
}
