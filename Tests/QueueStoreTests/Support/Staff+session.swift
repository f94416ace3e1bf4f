import QueueStore
import Triage

extension Session {
    /// Keeps all there is to know of those who work here, apart from the people themselves.
    func save(_ staff: Staff) throws {
        for post in staff.posts { try save(post) }
        for deputy in staff.deputies { try save(deputy) }
        for (category, people) in staff.named { try name(people, for: category) }
        for (email, subjects) in staff.optOuts { try save(optOuts: subjects, of: email) }
        for (email, periods) in staff.patterns {
            for period in periods { try save(period, of: email) }
        }
        for (email, absences) in staff.absences {
            for absence in absences { try add(absence, of: email) }
        }
    }
}
