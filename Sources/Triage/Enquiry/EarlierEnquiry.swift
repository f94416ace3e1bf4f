/// Another enquiry that a message has to do with.
package struct EarlierEnquiry: Hashable, Decodable, Sendable {
    package let reference: EnquiryReference
    /// What says so, in words.
    package let because: String
    /// Whether it surely goes on from there, on evidence; else it may, and a person decides.
    package let isCertain: Bool

    package init(_ reference: EnquiryReference, because: String, isCertain: Bool) {
        self.reference = reference
        self.because = because
        self.isCertain = isCertain
    }
}
