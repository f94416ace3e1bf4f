package import Triage

extension EnquirySummary {
    /// What an enquiry is called where somebody has not chosen to read it: its subject, or for one that is distressing a
    /// neutral description. The subject of such mail is often the worst of it.
    package func title(_ kit: Kit) -> String {
        if isDistressing { return "\(kit.category(category)?.name ?? category) (subject not shown)" }
        return subject.allSatisfy(\.isWhitespace) ? "(no subject)" : subject
    }
}
