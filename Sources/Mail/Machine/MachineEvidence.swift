/// What of a mail tells whether a machine wrote it.
package struct MachineEvidence: Sendable, Hashable {
    /// One header field.
    package struct Field: Sendable, Hashable {
        /// In small letters.
        package let name: String
        /// Unfolded.
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var fields: [Field]
    /// The envelope sender, or the value of Return-Path: "" or "<>" is the null sender; nil when not known.
    package var envelopeSender: String?
    /// Decoded.
    package var subject: String
    /// The first address of From, without a name; "" when there is none.
    package var fromAddress: String
    /// Type and subtype of the whole message in small letters, such as "multipart/report".
    package var contentType: String
    /// The parameters of the content type, names in small letters.
    package var contentParameters: [String: String]
    /// The types of the parts of this message, not of messages inside it, in small letters.
    package var partTypes: [String]
    /// The first two thousand bytes or so of the text as a person would read it.
    package var openingText: String
    /// The office's own addresses: a mailing list with one of them delivers to the office and says nothing about the
    /// writer.
    package var officeAddresses: [String]

    package init(
        fields: [Field],
        envelopeSender: String? = nil,
        subject: String = "",
        fromAddress: String = "",
        contentType: String = "text/plain",
        contentParameters: [String: String] = [:],
        partTypes: [String] = [],
        openingText: String = "",
        officeAddresses: [String] = []
    ) {
        self.fields = fields
        self.envelopeSender = envelopeSender
        self.subject = subject
        self.fromAddress = fromAddress
        self.contentType = contentType
        self.contentParameters = contentParameters
        self.partTypes = partTypes
        self.openingText = openingText
        self.officeAddresses = officeAddresses
    }
}
