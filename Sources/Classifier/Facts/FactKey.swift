/// The kinds of facts an office asks for. Raw values are promises to people and scripts.
package enum FactKey: String, CaseIterable, Codable, Hashable, Sendable {
    case caseNumber = "case-number"
    case court
    case defendant
    case trialDate = "trial-date"
    case archiveReference = "archive-reference"
    case prisonNumber = "prison-number"
    case dateOfBirth = "date-of-birth"
    case title
    case author
    case journal
    case volume
    case issue
    case pages
    case isbn
    case issn
    case doi
    case neededBy = "needed-by"
    case postcode
    case scheduleItem = "schedule-item"
}
