extension MemberOfficeKit {
    /// What the office is called, what it does when nobody knows, the skills its people may hold, and the words of its
    /// own that bring something to a person's notice.
    static let office = #"""
        kit: member-office
        name: "Office of a Member of the Senedd"
        language: en
        threshold: 0.45
        # When nobody knows, it is most likely a constituent's letter: acknowledged, and answered within twenty working
        # days. Of the categories with those clocks policy alone requires no facts, so nobody is asked for a
        # postcode which they gave in a message that could not be read.
        default-category: policy
        skills:
          - { code: casework, name: "Casework" }
          - { code: policy, name: "Policy and campaigns" }
          - { code: diary, name: "Diary and events" }
          - { code: finance, name: "Finance" }
          - { code: staffing, name: "Staffing" }
          - { code: records, name: "Records and data protection" }
          - { code: communications, name: "Press and communications" }
          - { code: safeguarding, name: "Safeguarding" }
          - { code: welsh, name: "Welsh" }
        # Only what this office in particular must not miss; what any office must notice is found without a kit.
        advisories:
          safeguarding:
            - "section 47"
            - "child protection register"
            - "local authority designated officer"
            - "cofrestr amddiffyn plant"
          welfare:
            - "crisis team"
            - "tîm argyfwng"
          media:
            - "right of reply"
            - "under embargo"
            - "hawl i ymateb"
        """#
}
