/// A post of the office, which one or several people hold: two part-timers who share a job.
package struct Post: Hashable, Sendable {
    /// A short word in small letters, such as `coordinator`.
    package let code: String
    package let name: String
    /// E-mail addresses of those who hold it; empty for a vacant post.
    package let holders: Set<String>

    package init(code: String, name: String, holders: Set<String>) {
        self.code = code.lowercased()
        self.name = name
        self.holders = Set(holders.map { $0.lowercased() })
    }
}
