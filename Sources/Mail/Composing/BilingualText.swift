/// One message in English and in Welsh, issued together: the one under the other, with a line on top that tells readers of
/// the second that theirs follows.
package struct BilingualText: Sendable, Hashable {
    /// LF line ends.
    package let text: String
    /// In the order of the text; one where the other version was empty.
    package let languages: [MailLanguage]

    /// No rule of hyphens, nor two of them: mail programs would take what follows for older mail, or for a signature.
    private static let separator = "* * *"

    /// - Parameters:
    ///   - english, welsh: the two versions, each whole, with greeting and signature. Where one is empty the other stands
    ///     alone, and nothing is promised.
    ///   - first: the language on top: the one the correspondent wrote in.
    package init(english: String, welsh: String, first: MailLanguage) {
        let order: [MailLanguage] = first == .english ? [.english, .welsh] : [.welsh, .english]
        let versions = order.map { (language: $0, text: FlowedText(typed: $0 == .english ? english : welsh).text) }
            .filter { !$0.text.isEmpty }
        languages = versions.map(\.language)
        guard versions.count == 2 else {
            text = versions.first?.text ?? ""
            return
        }
        let (first, second) = (versions[0].text, versions[1].text)
        text = "\(Self.promise(of: versions[1].language))\n\n\(first)\n\(Self.separator)\n\n\(second)"
    }

    /// That a version follows, in its own language.
    package static func promise(of language: MailLanguage) -> String {
        switch language {
        case .english: "An English version of this message is below."
        case .welsh: "Mae fersiwn Gymraeg o’r neges hon isod."
        }
    }
}
