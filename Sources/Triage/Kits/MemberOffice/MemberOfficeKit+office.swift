extension MemberOfficeKit {
    /// What the office is called, what it does when nobody knows, the skills its people may hold, and the words of its
    /// own that bring something to a person's notice.
    static let office = #"""
        kit: member-office
        name: "Office of a Member of the Senedd"
        language: en
        # What replies say of the office; -cy is the Welsh. A complaint-address, a postal-address and opening may be added.
        office:
          name: "Office of a Member of the Senedd"
          name-cy: "Swyddfa Aelod o’r Senedd"
          adjustments: "If you need this in another format, or need us to do something differently because of a \#
        disability, please tell us."
          adjustments-cy: "Os oes angen hyn arnoch mewn fformat arall, neu os oes angen i ni wneud rhywbeth yn \#
        wahanol oherwydd anabledd, rhowch wybod i ni."
          welsh: "You can write to us in Welsh or in English. Writing in Welsh will not delay our answer."
          welsh-cy: "Cewch ysgrifennu atom yn Gymraeg neu yn Saesneg. Ni fydd ysgrifennu yn Gymraeg yn peri oedi."
        threshold: 0.45
        # When nobody knows, it is most likely a constituent's letter: acknowledged, and answered within twenty working
        # days. Of the categories with those clocks policy alone requires no facts, so nobody is asked for a
        # postcode which they gave in a message that could not be read.
        default-category: policy
        # A reply to a closed enquiry opens it again for so many days; after that it becomes a new one, linked with it.
        closed-reply: reopen
        closed-reply-days: 90
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
