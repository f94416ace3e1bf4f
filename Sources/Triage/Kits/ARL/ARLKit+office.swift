extension ARLKit {
    /// What the office is called, what it does when nobody knows, and the skills its colleagues may hold.
    static let office = #"""
        kit: arl
        name: "Access, Retention & Library team"
        language: en
        # What replies say of the office; -cy is the Welsh. A complaint-address, a postal-address and opening may be added.
        office:
          name: "Access, Retention & Library team"
          name-cy: "Y tîm Mynediad, Cadw a Llyfrgell"
          adjustments: "If you need this in another format, or need us to do something differently because of a \#
        disability, please tell us."
          adjustments-cy: "Os oes angen hyn arnoch mewn fformat arall, neu os oes angen i ni wneud rhywbeth yn \#
        wahanol oherwydd anabledd, rhowch wybod i ni."
          welsh: "You can write to us in Welsh or in English. Writing in Welsh will not delay our answer."
          welsh-cy: "Cewch ysgrifennu atom yn Gymraeg neu yn Saesneg. Ni fydd ysgrifennu yn Gymraeg yn peri oedi."
        threshold: 0.45
        # When nobody knows, it is most likely some request for records: twenty working days by the England and Wales
        # calendar never end later than a freedom of information clock would. Of the categories with that clock this
        # one requires no facts, so nobody is asked for the date of a trial they never had.
        default-category: department-file
        # A reply to a closed enquiry opens it again for so many days; after that it becomes a new one, linked with it.
        closed-reply: reopen
        closed-reply-days: 60
        skills:
          - { code: records, name: "Records" }
          - { code: retention, name: "Retention advice" }
          - { code: library, name: "Library" }
          - { code: rights, name: "Information rights" }
          - { code: business, name: "Business and correspondence" }
          - { code: welsh, name: "Welsh" }
        """#
}
