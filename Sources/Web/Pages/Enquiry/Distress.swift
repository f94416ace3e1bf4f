import QueueStore
import Triage

/// Whether the words of an enquiry are kept folded, and what they are about.
struct Distress: Sendable {
    let isThere: Bool
    let subjects: [DistressingSubject]

    /// What messages brought when they came, the enquiry says. Those of another that was merged into it, or that it was
    /// split from, are heard here: what was found in them was found for the other.
    init(_ dossier: EnquiryDossier, _ kit: Kit) {
        let enquiry = dossier.enquiry
        guard enquiry.origin != nil || !enquiry.linked.isEmpty else {
            (isThere, subjects) = (dossier.summary.isDistressing, enquiry.subjects)
            return
        }
        let reader = DistressReader(kit: kit)
        let heard = dossier.conversation.compactMap { reader.subjects(of: $0.subject, $0.body) }
        isThere = dossier.summary.isDistressing || !heard.isEmpty
        subjects = heard.joined().reduce(into: enquiry.subjects) { all, subject in
            if !all.contains(subject) { all.append(subject) }
        }
    }

    /// In plain words: “sexual offences and abuse of a child”.
    var matter: String {
        let names = subjects.map { $0.name.lowercased() }
        return names.isEmpty ? "something that may be distressing" : Words.list(names)
    }
}
