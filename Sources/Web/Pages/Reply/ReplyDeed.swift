/// What a button of the page asks for.
enum ReplyDeed: Sendable, Equatable {
    case save
    /// The script saves what was typed, every so often.
    case autosave
    case preview, send, review, discard
    /// Take away a file, by its number.
    case detach(Int64)
    /// Put in the citation that is chosen.
    case cite
    /// Put in the template that is chosen; nil asks first where it would write over something.
    case template(ReplyTemplating.Way?)

    /// What the buttons are called in the form.
    static let field = "do"

    /// Nothing in particular saves.
    init(_ word: String?) {
        switch word {
        case "autosave": self = .autosave
        case "preview": self = .preview
        case "send": self = .send
        case "review": self = .review
        case "discard": self = .discard
        case "cite": self = .cite
        case "template": self = .template(nil)
        case "template-replacing": self = .template(.replacing)
        case "template-below": self = .template(.below)
        case .some(let word) where word.hasPrefix("detach-"):
            self = Int64(word.dropFirst("detach-".count)).map { .detach($0) } ?? .save
        default: self = .save
        }
    }
}
