/// A language in which mail of ours is written. The raw values are tags of RFC 5646.
package enum MailLanguage: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case welsh = "cy"
}
