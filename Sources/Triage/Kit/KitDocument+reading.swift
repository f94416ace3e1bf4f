import Yams

extension KitDocument {
    /// How a template stands in the text of a kit.
    package enum WrittenTemplate: Sendable, Hashable {
        /// The lines of its item in the list, to the letter: the same lines say the same.
        case lines(String)
        case absent
        /// The kit is laid out in a way that only reading all of it understands.
        case unclear
    }

    /// Finds a template by the indentation of the list alone: somebody who looks for an earlier text goes through
    /// hundreds of kits, and each takes tens of milliseconds to read.
    package func written(template code: String) -> WrittenTemplate { TemplateLines(text).template(code) }

    /// A template as the kit has it, without looking whether the rest of the kit is sound: an old kit need not be one
    /// that could be put in force today.
    ///
    /// - Returns: nil where there is none, or none that can be read.
    package func template(_ code: String) -> ReplyTemplate? {
        switch written(template: code) {
        case .absent: return nil
        case .unclear: return (try? Kit(yaml: text))?.template(code)
        case .lines(let lines):
            let read = try? YAMLDecoder().decode([ReplyTemplate].self, from: lines)
            return read?.first { $0.code == code } ?? (try? Kit(yaml: text))?.template(code)
        }
    }
}
