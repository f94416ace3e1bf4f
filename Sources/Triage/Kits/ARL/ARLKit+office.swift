extension ARLKit {
    /// What the office is called, what it does when nobody knows, and the skills its colleagues may hold.
    static let office = #"""
        kit: arl
        name: "Access, Retention & Library team"
        language: en
        threshold: 0.45
        # When nobody knows, it is most likely some request for records: twenty working days by the England and Wales
        # calendar never end later than a freedom of information clock would. Of the categories with that clock this
        # one requires no facts, so nobody is asked for the date of a trial they never had.
        default-category: department-file
        skills:
          - { code: records, name: "Records" }
          - { code: retention, name: "Retention advice" }
          - { code: library, name: "Library" }
          - { code: rights, name: "Information rights" }
          - { code: business, name: "Business and correspondence" }
          - { code: welsh, name: "Welsh" }
        """#
}
