import Mail
import Testing

@Suite("Content-Type and its parameters")
struct ParameterTests {
    private func type(_ value: String) -> ContentType {
        Message.parse(Array("Content-Type: \(value)\n\n".utf8)).parts[0].contentType
    }

    @Test(
        "types in many forms",
        arguments: [
            ("text/html", "text/html"), ("TEXT/HTML; charset=x", "text/html"), ("text / plain", "text/plain"),
            ("text", "text/plain"), ("application", "application/octet-stream"), ("", "text/plain"),
            ("(note) text/(sub)html", "text/html"), ("text/plain charset=utf-8", "text/plain"), ("/", "text/plain"),
        ]
    )
    func essence(value: String, essence: String) {
        #expect(type(value).essence == essence)
    }

    @Test(
        "charsets in many forms",
        arguments: [
            "charset=utf-8", "charset=\"UTF-8\"", "CHARSET = utf-8 (yes)", "charset='utf-8'", "charset=\"utf-8",
            "; ;charset=utf-8;",
            "charset*=us-ascii'en'utf-8", "charset=utf-8; charset=x",
        ]
    )
    func charset(parameter: String) {
        #expect(type("text/plain; \(parameter)").charset == "utf-8")
    }

    @Test("pieces of RFC 2231 are joined by number, the extended form wins over the plain one")
    func continuations() {
        let value = "a/b; name=plain; name*1=\"two\"; name*0*=iso-8859-1''%E9; name*10=\"four\"; name*2=three"
        #expect(type(value).parameter("name") == "étwothreefour")
        #expect(type("a/b; name*=utf-8''%E2%82%").parameter("name") == "\u{FFFD}%")
        #expect(type("a/b; name*=bare").parameter("name") == "bare")
    }

    @Test("quoted pairs are undone, Windows paths survive")
    func quotedPairs() {
        #expect(type("a/b; x=\"say \\\"hi\\\"\"").parameter("x") == "say \"hi\"")
        #expect(type("a/b; x=\"C:\\temp\\f.txt\"").parameter("x") == "C:\\temp\\f.txt")
    }

    @Test(
        "file names lose directories, controls and excess length",
        arguments: [
            ("\"../../etc/passwd\"", "passwd"), ("\"a\tb.txt\"", "a b.txt"), ("\"C:\\x\\y.doc\"", "y.doc"),
            ("\"photo\u{202E}gpj.exe\"", "photogpj.exe"),
        ]
    )
    func filenames(value: String, name: String) {
        let message = Message.parse(Array("Content-Disposition: attachment; filename=\(value)\n\n".utf8))
        #expect(message.parts[0].filename == name)
    }

    @Test(
        "a file name that says nothing is none; a long one is cut at a character",
        arguments: ["\"..\"", "\"\"", "\" \"", "\"/\""]
    )
    func emptyNames(value: String) {
        let message = Message.parse(Array("Content-Disposition: inline; filename=\(value)\n\n".utf8))
        #expect(message.parts[0].filename == nil)
        let long = String(repeating: "é", count: 300)
        let cut = Message.parse(Array("Content-Disposition: attachment; filename=\"\(long)\"\n\n".utf8)).parts[0]
            .filename
        #expect(cut == String(repeating: "é", count: 127))
    }
}
