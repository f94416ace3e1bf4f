import Testing

@testable import Web

@Suite("Forms with files")
struct MultipartFormTests {
    private func form(_ text: String, boundary: String = "b") throws -> MultipartForm {
        try MultipartForm(Array(text.utf8), boundary: boundary)
    }

    private func part(_ head: String, _ content: String) -> String {
        "--b\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
    }

    @Test("fields and files come as they were sent, line ends of text as one")
    func reads() throws {
        let text =
            part("name=\"text\"", "one\r\ntwo\r\n--x\r\n") + part("name=\"file\"; filename=\"\"", "")
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.txt\"\r\n"
            + "Content-Type: Text/Plain; charset=x\r\n\r\n\r\n\u{0}\r\n\r\n--b--\r\n"
        let form = try form(text)
        #expect(form.fields.raw("text") == "one\ntwo\n--x\n")
        #expect(form.files.map(\.name) == ["a \"b\".txt"])
        #expect(form.files.map(\.type) == ["text/plain"])
        #expect(form.files.map(\.bytes) == [Array("\r\n\u{0}\r\n".utf8)])
    }

    @Test(
        "what no browser writes is refused",
        arguments: [
            "", "--b", "--c\r\n", "--b\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends", "--b\r\n--b--\r\n",
            "--b\r\nX: " + String(repeating: "y", count: 5_000) + "\r\n\r\n\r\n--b--",
        ]
    )
    func refuses(_ text: String) {
        #expect(throws: MultipartForm.Malformed.self) { try form(text) }
    }

    @Test("more parts than any form has are refused")
    func tooMany() {
        let text = String(repeating: part("name=\"a\"", "x"), count: 201) + "--b--"
        #expect(throws: MultipartForm.Malformed.self) { try form(text) }
    }

    @Test("a boundary is read from the type, quoted or not, and only one that is allowed")
    func boundary() {
        #expect(MultipartForm.boundary(ofType: "multipart/form-data; boundary=abc") == "abc")
        #expect(MultipartForm.boundary(ofType: "Multipart/Form-Data; charset=x; Boundary=abc") == "abc")
        #expect(MultipartForm.boundary(ofType: "multipart/form-data; boundary=\"abc\"") == "abc")
        #expect(MultipartForm.boundary(ofType: "application/x-www-form-urlencoded") == nil)
        #expect(MultipartForm.boundary(ofType: "multipart/form-data; boundary=") == nil)
        let long = String(repeating: "a", count: 71)
        #expect(MultipartForm.boundary(ofType: "multipart/form-data; boundary=\(long)") == nil)
        #expect(MultipartForm.boundary(ofType: nil) == nil)
    }

    @Test(
        "names of files are harmless",
        arguments: [
            ("C:\\a\\b.txt", "b.txt"), ("../../etc/passwd", "passwd"), ("..", "file"), ("", "file"),
            ("a\u{202E}txt.exe", "atxt.exe"), ("a\nb.txt", "ab.txt"), (" x ", "x"),
        ]
    )
    func names(_ name: String, _ clean: String) {
        #expect(UploadedFile(named: name, type: "", bytes: []).name == clean)
    }

    @Test("a long name is cut, and keeps its ending")
    func longName() {
        let file = UploadedFile(named: String(repeating: "n", count: 500) + ".pdf", type: "", bytes: [])
        #expect(file.name.count == 120)
        #expect(file.name.hasSuffix(".pdf"))
    }
}
