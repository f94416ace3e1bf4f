import WorkingTime
import Yams

/// What is wrong with a template of a kit, and where.
package struct TemplateFault: Error, Sendable, Hashable {
    /// The code of the template.
    package let template: String
    /// The key within it, such as “en › text”.
    package let key: String
    /// The line of the kit, counted from 1; nil where it cannot be told.
    package var line: Int?
    /// The line of the text under the key, counted from 1; nil where the whole is meant.
    package var lineOfText: Int?
    /// A sentence that says what to do.
    package let problem: String
}

extension ReplyTemplate: Decodable {
    private enum Key: String, CodingKey {
        case code, name, kind, outcome, en, cy
        case categories = "for"
        case waitingFor = "waiting-for"
    }

    /// What a kit says in one language.
    private struct Written: Decodable {
        let subject: String?
        let text: String
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        code = try values.decode(String.self, forKey: .code)
        name = try values.decode(String.self, forKey: .name)
        kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .reply
        outcome = try values.decodeIfPresent(Outcome.self, forKey: .outcome)
        waitingFor = try values.decodeIfPresent(WaitingReason.self, forKey: .waitingFor)
        categories = try Self.categories(values)
        var versions: [ReplyLanguage: Version] = [:]
        for (language, key) in [(ReplyLanguage.en, Key.en), (.cy, .cy)] {
            guard let written = try values.decodeIfPresent(Written.self, forKey: key) else { continue }
            versions[language] = try Self.version(written, of: code, in: language)
        }
        self.versions = versions
    }

    /// `all`, or a list of codes.
    private static func categories(_ values: KeyedDecodingContainer<Key>) throws -> [String]? {
        if !values.contains(.categories) || (try? values.decode(String.self, forKey: .categories)) == "all" {
            return nil
        }
        return try values.decode([String].self, forKey: .categories)
    }

    private static func version(
        _ written: Written,
        of code: String,
        in language: ReplyLanguage
    ) throws(KitError) -> Version {
        let subject = try written.subject.map { subject throws(KitError) in
            let text = try read(subject, "subject", of: code, in: language)
            guard text.gaps.isEmpty, text.values.isSubset(of: [.reference]), !subject.contains(where: \.isNewline),
                subject.count <= 120
            else { throw .template(Self.fault(code, language, "subject", nil, subjectRule)) }
            return text
        }
        return Version(subject: subject, text: try read(written.text, "text", of: code, in: language))
    }

    private static func read(
        _ source: String,
        _ key: String,
        of code: String,
        in language: ReplyLanguage
    ) throws(KitError) -> TemplateText {
        do {
            return try TemplateText(source)
        } catch {
            throw .template(fault(code, language, key, error.line, error.problem))
        }
    }

    private static let subjectRule =
        "a subject is one line of at most 120 characters that names nothing but {reference}, because anybody may see it."

    private static func fault(
        _ code: String,
        _ language: ReplyLanguage,
        _ key: String,
        _ line: Int?,
        _ problem: String
    ) -> TemplateFault {
        TemplateFault(template: code, key: "\(language.rawValue) › \(key)", lineOfText: line, problem: problem)
    }
}

extension TemplateFault {
    /// The same with the line of the kit, looked up in its YAML.
    func located(in yaml: String) -> TemplateFault {
        guard let tree = (try? Yams.compose(yaml: yaml)).map({ KitTree(root: $0) }),
            let template = tree.template(template)
        else { return self }
        var located = self
        var node: Node? = .mapping(template.mapping)
        for part in key.split(separator: " › ") { node = node?[String(part)] }
        guard let start = node?.mark?.line ?? template.mapping["code"]?.mark?.line else { return self }
        // The text of a block begins on the line below its bar.
        let isBlock = node?.scalar?.style == .literal
        located.line = start + (isBlock ? lineOfText ?? 0 : 0)
        return located
    }
}
