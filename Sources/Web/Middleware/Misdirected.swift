import HTTPTypes
import Hummingbird

/// A request that no page of the site would have made.
enum Misdirected: Error, Sendable {
    /// Neither GET nor HEAD nor POST.
    case method(String)
    /// A form beyond `PageRequest.largestForm`.
    case tooLarge
    /// Another site's page made the browser send it.
    case elsewhere
    /// Something in it cannot be understood.
    case malformed

    func page() -> Page {
        Page(title: title, status: status) {
            h1 { title }
            for sentence in sentences { p { sentence } }
            p { a(.href(.home)) { "To your desk" } }
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .method: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .elsewhere: .forbidden
        case .malformed: .badRequest
        }
    }

    private var title: String {
        switch self {
        case .method: "That cannot be done here"
        case .tooLarge: "That was too much at once"
        case .elsewhere: "That came from another site"
        case .malformed: "That request was not understood"
        }
    }

    private var sentences: [String] {
        switch self {
        case .method(let name):
            ["Pages of this site are read and forms are sent; “\(name)” does neither. Nothing was changed."]
        case .tooLarge:
            [
                "A form may hold about a million characters, and files that go with a mail 18 MiB together. This one held more. "
                    + "Nothing was changed.",
                "Go back, and send less: what you typed may still be there. A long document is better attached to a mail.",
            ]
        case .elsewhere:
            [
                "Another site, or a link in a mail, made your browser send this. Nothing was changed.",
                "If you did mean to do it, open Intray in this window and do it there.",
            ]
        case .malformed: ["Nothing was changed. Go back, load the page again, and try once more."]
        }
    }
}
