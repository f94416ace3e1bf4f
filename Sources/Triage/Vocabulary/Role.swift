/// What a person does in the office.
package enum Role: String, Sendable, CaseIterable {
    case administrator, coordinator, colleague, manager

    /// Whether the role decides what an enquiry is and who answers it.
    package var triages: Bool { self == .administrator || self == .coordinator }

    /// Whether restricted enquiries are shown while nobody is named for them.
    package var seesRestricted: Bool { triages }
}
