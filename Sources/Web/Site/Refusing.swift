import Correspondence
import QueueStore
import Triage
import WorkingTime

/// An error that tells a person why something cannot be done, and what to do.
protocol Refusing: Error, CustomStringConvertible {}

extension OfficeDesk.Refused: Refusing {}
extension KnownInboxes.Refused: Refusing {}
extension SavedSearch.Refused: Refusing {}
extension SearchQuery.Nothing: Refusing {}
extension KitError: Refusing {}
extension CalendarError: Refusing {}
extension PatternError: Refusing {}
extension ReplyFault: Refusing {}
extension MailDecision.Unfit: Refusing {}
