/// How an enquiry reached the office.
package enum Channel: String, Decodable, Sendable, CaseIterable {
    case mail, telephone, post
    case inPerson = "in-person"
}
