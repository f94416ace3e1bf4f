/// The kit of the Access, Retention & Library office: an office is data, never code.
///
/// Every example message, person and address in it is invented.
package enum ARLKit {
    /// The whole kit as YAML: the office, its advisory cues and its 27 categories, its
    /// replies and what they cite.
    ///
    /// `minutes` is the usual effort in minutes, `weight` runs from 1 (a hint) to 5 (decisive), `threshold` is the
    /// probability, 0 to 1, below which the classifier abstains. A `*` at the end of a phrase stands for any ending.
    package static let yaml =
        [
            office, advisories, "categories:", records, retention, library, rights, contact, other, templates.yaml,
            citations,
        ].joined(separator: "\n") + "\n"
}
