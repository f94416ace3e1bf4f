extension MemberOfficeKit {
    /// What the office cites in its replies.
    static let citations = #"""
        # What replies cite; a writer puts one in by its name.
        citations:
          - { code: dpa-sch1-23, name: "Data Protection Act 2018, schedule 1, paragraphs 23 and 24 (elected representatives)",
              en: "paragraphs 23 and 24 of schedule 1 to the Data Protection Act 2018",
              cy: "paragraffau 23 a 24 o atodlen 1 i Ddeddf Diogelu Data 2018", address: "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1" }
          - { code: gowa-2006, name: "Government of Wales Act 2006", en: "the Government of Wales Act 2006",
              cy: "Deddf Llywodraeth Cymru 2006", address: "https://www.legislation.gov.uk/ukpga/2006/32" }
          - { code: senedd-record, name: "Record of Proceedings", en: "the Record of Proceedings of the Senedd",
              cy: "Cofnod y Trafodion y Senedd", address: "https://record.senedd.wales" }
          - { code: ombudsman, name: "Public Services Ombudsman for Wales", en: "the Public Services Ombudsman for Wales",
              cy: "Ombwdsmon Gwasanaethau Cyhoeddus Cymru", address: "https://www.ombudsman.wales" }
        """#
}
