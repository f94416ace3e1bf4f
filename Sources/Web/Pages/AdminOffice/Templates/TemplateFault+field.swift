import Triage

extension Objections {
    /// Why a template was not changed.
    ///
    /// - Parameter form: what was typed, in which the line is shown that is wrong.
    init(_ error: any Error, in form: TemplateForm) throws {
        guard case KitError.template(let fault) = error, fault.template == form.code else {
            try self.init(error) { error in
                if case .repeatedTemplate = error { "code" } else { nil }
            }
            return
        }
        try self.init(Wrong(fields: [fault.field: fault.sentence(in: form)]))
    }
}

extension TemplateFault {
    /// The field of the form that it is about: “cy-text” for “cy › text”.
    fileprivate var field: String {
        let parts = key.split(separator: " › ").map(String.init)
        return ReplyLanguage(rawValue: key) == nil ? parts.joined(separator: "-") : "\(key)-text"
    }

    private var language: ReplyLanguage? {
        key.split(separator: " › ").first.flatMap { ReplyLanguage(rawValue: "\($0)") }
    }

    /// “In line 3, “Dear {nam}”: “{nam}” is no value.”
    fileprivate func sentence(in form: TemplateForm) -> String {
        guard let lineOfText, let language, key.hasSuffix("text") else { return problem.uppercasedFirst }
        let lines = form.version(language).text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(lineOfText - 1), !lines[lineOfText - 1].isEmpty else {
            return "In line \(lineOfText): \(problem)"
        }
        return "In line \(lineOfText), which begins “\(lines[lineOfText - 1].prefix(60))”: \(problem)"
    }
}
