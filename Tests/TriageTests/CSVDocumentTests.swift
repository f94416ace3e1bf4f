import Testing
import Triage

@Suite("CSV for spreadsheets")
struct CSVDocumentTests {
    @Test(
        "what a spreadsheet would run is shown as text",
        arguments: [
            "=1+1", "+44 20 7946 0000", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", " =1", "\u{00A0}=1", "\u{3000}＝1", "＝1",
            "＋1", "－1", "＠x", "\u{FEFF}=1", "\u{200B}=1", "\u{0}=1", "\u{1B}=1", "\u{AD}=1", "﹢1", "﹣1", "﹦1", "﹫1",
            "−1",
            "-1", "\tx", "\rx", "\nx", "  \tx", "=", "\u{2028}=1", "\u{2060}+1", "\u{301}=1",
        ]
    )
    func hostile(_ text: String) {
        let written = CSVDocument.line([.text(text)])
        #expect(written.utf8.starts(with: "'".utf8) || written.utf8.starts(with: "\"'".utf8), "\(written)")
    }

    @Test(
        "what is harmless stays as it is",
        arguments: [
            "", "a", "a=b", "x@example.org", "2026-10-15", "1-2", "£5", "'s Gravenhage", "#1", "Ŵy", "資料", "(x)",
            "  spaced",
        ]
    )
    func harmless(_ text: String) {
        #expect(CSVDocument.line([.text(text)]) == text)
    }

    @Test("numbers that Intray counted stay numbers")
    func numbers() {
        let cells: [CSVCell] = [.number(-5), .number(0), .decimal(-0.005), .decimal(2.5), .decimal(-12.345), .empty]
        #expect(CSVDocument.line(cells) == "-5,0,-0.01,2.50,-12.35,")
        #expect(CSVDocument.line([.decimal(.nan), .decimal(.infinity), .decimal(1e300)]) == ",,")
        #expect(CSVDocument.line([.decimal(0.001), .decimal(-0.001)]) == "0.00,0.00")
        #expect(CSVDocument.line([.optional(nil as String?), .optional(nil as Double?)]) == ",")
        #expect(CSVDocument.line([.optional("x"), .optional(1.0)]) == "x,1.00")
    }

    @Test("control characters are left out; letters, marks and emoji stay")
    func controls() {
        #expect(CSVDocument.line([.text("a\u{1B}[2Jb\u{0}\u{7F}\u{9B}c\u{8}")]) == "a[2Jbc")
        #expect(CSVDocument.line([.text("e\u{301} 👩‍👩‍👧 ŵ")]) == "e\u{301} 👩‍👩‍👧 ŵ")
    }

    @Test("commas, quotation marks, line breaks and other dividers are quoted")
    func quoted() {
        #expect(
            CSVDocument.line([.text("a,b"), .text("say \"no\""), .text("a\r\nb")])
                == "\"a,b\",\"say \"\"no\"\"\",\"a\r\nb\""
        )
        #expect(CSVDocument.line([.text("a;=1"), .text("a\t=1")]) == "\"a;=1\",\"a\t=1\"")
        #expect(CSVDocument.line([.text("=HYPERLINK(\"x\",\"y\")")]) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")
    }

    @Test("every line ends in CRLF and is as long as the header; the mark comes only when asked for")
    func document() {
        var document = CSVDocument(header: ["ref", "=from"])
        document.add([.text("ENQ-2026-000001")])
        document.add([.text("a"), .text("b"), .text("c")])
        #expect(document.text == "ref,'=from\r\nENQ-2026-000001,\r\na,b\r\n")
        #expect(document.bytes(byteOrderMark: false) == Array(document.text.utf8))
        #expect(document.bytes(byteOrderMark: true) == [0xEF, 0xBB, 0xBF] + Array(document.text.utf8))
    }

    @Test("a report has a line for each month and category, and a column for each outcome and cause")
    func report() throws {
        let month = try #require(YearMonth("2026-10"))
        let counts: [(DailyMeasure, Int)] = [
            (.received, 5), (.closed, 3), (.answered, 2), (.workingDays, 7), (.closedLate, 1), (.late(.pool), 1),
            (.outcome(.supplied), 2),
        ]
        let totals = counts.map { MonthlyTotal(month: month, category: "=x", measure: $0, count: $1) }
        let lines = MonthlyReport(months: month...month, opening: [:], totals: totals).csv.text.split(separator: "\r\n")
        #expect(lines.count == 2)
        let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
        let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
        #expect(header.count == cells.count)
        let row = Dictionary(uniqueKeysWithValues: zip(header.map(String.init), cells.map(String.init)))
        #expect(row["month"] == "2026-10" && row["category"] == "'=x" && row["mean_working_days"] == "3.50")
        #expect(row["carried_over"] == "2" && row["late:pool"] == "1" && row["outcome:refused"] == "0")
    }
}
