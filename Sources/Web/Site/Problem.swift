import HTTPTypes
import Hummingbird
import Logging
import QueueStore
import Triage

/// Why a page cannot be shown or a thing not be done, as a person reads it.
enum Problem: Error {
    case signedOut
    case staleForm
    /// A form does not say which state of a thing its sender saw.
    case sightUnsaid(of: String)
    case notYourDesk(Desk, Role)
    /// There is no such page.
    case noPage
    /// What was asked cannot be done, and why.
    case refused(String)
    case notFound(String)
    /// The database is busy or away.
    case passing(String)
    /// Our fault. What happened stands in the log, under this word.
    case broken(String)

    init(_ error: any Error, logger: Logger) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self = .refused("\(refusal)")
        case StoreError.noSuchEnquiry(let name):
            self = .notFound("There is no enquiry “\(name)” that you may see. Check the reference, or search for it.")
        case let error as StoreError where error.isPassing: self = .passing("\(error)")
        case let refused as any Refusing: self = .refused("\(refused)")
        default:
            let mark = Self.newMark()
            logger.error("a page failed", metadata: ["mark": "\(mark)", "error": "\(error)"])
            self = .broken(mark)
        }
    }

    private static func newMark() -> String {
        var generator = SystemRandomNumberGenerator()
        return String(generator.next() & 0xFF_FFFF, radix: 16).uppercased()
    }
}

extension Problem: PageAnswer {
    func response(to request: PageRequest) async throws -> Response {
        // A HEAD is answered as its GET is (RFC 9110 9.3.2).
        if case .signedOut = self, [.get, .head].contains(request.request.method) {
            let back = request.address == .home ? nil : request.address.description
            return .redirect(to: SiteAddress.signIn.with("return", back))
        }
        var response = try await Page(title: title, status: status) {
            div(.class("measure stack")) {
                h1 { title }
                for sentence in sentences { p { sentence } }
                nextStep(request)
            }
        }
        .response(to: request)
        if case .passing = self { response.headers[.retryAfter] = "5" }
        return response
    }

    private var status: HTTPResponse.Status {
        switch self {
        case .signedOut: .unauthorized
        case .staleForm, .notYourDesk: .forbidden
        case .sightUnsaid: .badRequest
        case .noPage, .notFound: .notFound
        case .refused: .unprocessableContent
        case .passing: .serviceUnavailable
        case .broken: .internalServerError
        }
    }

    private var title: String {
        switch self {
        case .signedOut: "Sign in first"
        case .staleForm: "This form is out of date"
        case .sightUnsaid: "This form is not complete"
        case .notYourDesk: "This page is not for your role"
        case .noPage: "Page not found"
        case .notFound: "Not found"
        case .refused: "That was not done"
        case .passing: "Try again in a moment"
        case .broken: "Sorry, something went wrong"
        }
    }

    private var sentences: [String] {
        switch self {
        case .signedOut:
            [
                "You are not signed in any more. Nothing was changed.",
                "Sign in below: that opens a window of its own. Then come back to this one, go back a page, and send the form once more. What you typed may still be there.",
            ]
        case .staleForm:
            [
                "You have signed in again, or out, since the page was opened. Nothing was changed.",
                "Go back, load the page again, and send the form once more. What you typed may still be there.",
            ]
        case .sightUnsaid(let thing):
            [
                "This form did not say which state of the \(thing) you were looking at. Nothing was changed.",
                "Open the \(thing) and try again.",
            ]
        case .notYourDesk(let desk, let role):
            ["The \(desk.name) is not open to a \(role.rawValue). If you need it, ask an administrator."]
        case .noPage:
            [
                "If you typed the address, check that it is right. If you followed a link here, please tell whoever looks after Intray."
            ]
        case .refused(let why), .notFound(let why), .passing(let why): [why]
        case .broken(let mark):
            [
                "Nothing was changed by what you just did. Try it once more.",
                "If it happens again, tell whoever looks after Intray the word \(mark): it stands beside the cause in the log.",
            ]
        }
    }

    private func nextStep(_ request: PageRequest) -> HTML {
        let back = request.request.method == .post ? request.returning(or: .home) : .home
        return HTML {
            switch self {
            case .signedOut:
                // In a window of its own: going back in this one leads to what was typed.
                p {
                    a(
                        .href(SiteAddress.signIn.with("return", back == .home ? nil : back.description)),
                        .class("button"),
                        Attribute("target", "_blank")
                    ) { "Sign in" }
                }
            default:
                p { a(.href(back)) { request.request.method == .post ? "Back to where you were" : "To your desk" } }
            }
        }
    }
}

extension Desk {
    /// As it stands in a sentence.
    var name: String {
        switch self {
        case .triage: "triage desk"
        case .queue: "queue"
        case .backlog: "backlog"
        case .administration: "administration"
        }
    }
}
