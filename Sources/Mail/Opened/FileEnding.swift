/// The media type that a file's name suggests, where the sender says none.
package enum FileEnding {
    package static func contentType(of filename: String?) -> String {
        let name = Octet.lowercasedText((filename ?? "").utf8)
        guard let dot = name.lastIndex(of: ".") else { return unknown }
        return types[String(name[name.index(after: dot)...])] ?? unknown
    }

    private static let unknown = "application/octet-stream"

    private static let types = [
        "bmp": "image/bmp", "csv": "text/csv", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "eml": "message/rfc822",
        "gif": "image/gif", "heic": "image/heic", "htm": "text/html", "html": "text/html", "ics": "text/calendar",
        "jpeg": "image/jpeg", "jpg": "image/jpeg", "mp3": "audio/mpeg", "mp4": "video/mp4",
        "odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf", "png": "image/png",
        "rtf": "application/rtf", "tif": "image/tiff", "tiff": "image/tiff", "txt": "text/plain",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "zip": "application/zip",
    ]
}
