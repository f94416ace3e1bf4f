import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// After a form: the browser asks for another page, and a reload does not send the form again (RFC 9110 15.4.4).
    static func redirect(to address: SiteAddress) -> Response {
        Response(status: .seeOther, headers: [.location: address.description])
    }

    /// A page of markup.
    static func html(_ markup: HTML, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: markup.bytes))
        )
    }

    /// A file to keep.
    ///
    /// - Parameter type: a media type, with its charset for text.
    static func download(_ bytes: some Collection<UInt8> & Sendable, type: String, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition:
                    "attachment; filename=\"\(plain(name))\"; filename*=UTF-8''\(SiteAddress.encoded(name))",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A file name that every browser takes as it stands (RFC 6266 4.3); the other form carries the real one.
    private static func plain(_ name: String) -> String {
        String(
            decoding: name.utf8.map { byte in
                let isPlain =
                    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
                    && byte != UInt8(ascii: "%")
                return isPlain ? byte : UInt8(ascii: "_")
            },
            as: UTF8.self
        )
    }

    /// The same response with a message that the next page shows once.
    func saying(_ notice: Notice, on request: PageRequest) -> Response {
        var response = self
        response.setCookie(notice.cookie(isSecure: request.site.settings.isSecure))
        return response
    }
}
