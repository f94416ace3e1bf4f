/// What a person does in the office.
package enum Role: String, Sendable, CaseIterable {
    case administrator, coordinator, colleague, manager

    /// Whether the role decides what an enquiry is and who answers it.
    package var triages: Bool { self == .administrator || self == .coordinator }
}
