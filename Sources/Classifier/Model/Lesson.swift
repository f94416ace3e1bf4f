/// One message whose category a person decided, as the model learns it.
package struct Lesson: Sendable, Codable, Hashable {
    /// Subject, a line feed, body.
    package var text: String
    /// The category's code.
    package var label: String
    /// How much it counts; 1 is one message. Not positive: it is left out.
    package var weight: Float

    package init(text: String, label: String, weight: Float = 1) {
        self.text = text
        self.label = label
        self.weight = weight
    }
}
