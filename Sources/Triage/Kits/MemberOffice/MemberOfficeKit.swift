/// The kit of the office of a Member of the Senedd, which works in English and Welsh.
///
/// Every example message, person and address in it is invented.
package enum MemberOfficeKit {
    /// The whole kit as YAML: the office, its own advisory cues its 19 categories and its replies. Keys mean
    /// what they mean in `ARLKit`.
    package static let yaml =
        [
            office, "categories:", homeCasework, localCasework, widerCasework, opinion, engagements, business, contact,
            other, templates.yaml, citations,
        ].joined(separator: "\n") + "\n"
}
