/// The words of rich text that mean something to a reader of plain text.
enum RTFWords {
    /// What a word stands for in the text.
    static let characters: [String: String] = [
        "par": "\n", "line": "\n", "page": "\n", "sect": "\n", "row": "\n", "nestrow": "\n", "tab": "\t",
        "cell": " | ", "nestcell": " | ", "lquote": "\u{2018}", "rquote": "\u{2019}", "ldblquote": "\u{201C}",
        "rdblquote": "\u{201D}", "bullet": "\u{2022}", "endash": "\u{2013}", "emdash": "\u{2014}", "enspace": " ",
        "emspace": " ", "qmspace": " ", "zwj": "\u{200D}", "zwnj": "\u{200C}",
    ]

    /// Groups that hold nothing for a reader, the ones marked optional aside.
    static let unseen: Set<String> = [
        "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
        "footerl", "footerr", "footerf", "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl", "private",
        "nonshppict", "tc", "xe", "rxe", "txe", "bkmkstart", "bkmkend", "upr", "xmlnstbl", "themedata",
    ]

    /// The code page of a font's charset (`\fcharset`).
    static let pages = [
        0: 1252, 77: 10_000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
        177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
    ]
}
