/// Something an office needs to know, found in a text.
package struct Fact: Sendable, Hashable {
    package var key: FactKey
    /// As it stands in the text, spaces and line ends inside it brought to one space.
    package var value: String
    /// Where it stands, in bytes of the text's UTF-8 form.
    package var range: Range<Int>

    package init(key: FactKey, value: String, range: Range<Int>) {
        self.key = key
        self.value = value
        self.range = range
    }
}

extension Sequence where Element == Fact {
    /// The values of each key in order of first appearance, without repeats.
    package func grouped() -> [FactKey: [String]] {
        var groups: [FactKey: [String]] = [:]
        for fact in self where groups[fact.key]?.contains(fact.value) != true {
            groups[fact.key, default: []].append(fact.value)
        }
        return groups
    }
}
