extension ARLKit {
    /// What the office cites in its replies. Welsh names are those of the statutes' Welsh titles where one is in use.
    static let citations = #"""
        # What replies cite; a writer puts one in by its name.
        citations:
          - { code: pra-3, name: "Public Records Act 1958, section 3", en: "section 3 of the Public Records Act 1958",
              cy: "adran 3 o Ddeddf Cofnodion Cyhoeddus 1958", address: "https://www.legislation.gov.uk/ukpga/Eliz2/6-7/51/section/3" }
          - { code: foia-1, name: "Freedom of Information Act 2000, section 1",
              en: "section 1 of the Freedom of Information Act 2000",
              cy: "adran 1 o Ddeddf Rhyddid Gwybodaeth 2000", address: "https://www.legislation.gov.uk/ukpga/2000/36/section/1" }
          - { code: foia-46, name: "Code of practice on records management (section 46)",
              en: "the Code of Practice on the management of records issued under section 46 of the Freedom of Information Act 2000",
              cy: "y Cod Ymarfer ar reoli cofnodion a gyhoeddwyd dan adran 46 o Ddeddf Rhyddid Gwybodaeth 2000" }
          - { code: eir-5, name: "Environmental Information Regulations 2004, regulation 5",
              en: "regulation 5 of the Environmental Information Regulations 2004",
              cy: "rheoliad 5 o Reoliadau Gwybodaeth Amgylcheddol 2004", address: "https://www.legislation.gov.uk/uksi/2004/3391/regulation/5" }
          - { code: gdpr-15, name: "UK GDPR, article 15", en: "article 15 of the UK General Data Protection Regulation",
              cy: "erthygl 15 o Reoliad Cyffredinol y DU ar Ddiogelu Data" }
          - { code: cdpa-42a, name: "Copyright, Designs and Patents Act 1988, section 42A (copies by librarians)",
              en: "section 42A of the Copyright, Designs and Patents Act 1988",
              cy: "adran 42A o Ddeddf Hawlfraint, Dyluniadau a Phatentau 1988", address: "https://www.legislation.gov.uk/ukpga/1988/48/section/42A" }
          - { code: cdpa-43, name: "Copyright, Designs and Patents Act 1988, section 43 (unpublished works)",
              en: "section 43 of the Copyright, Designs and Patents Act 1988",
              cy: "adran 43 o Ddeddf Hawlfraint, Dyluniadau a Phatentau 1988", address: "https://www.legislation.gov.uk/ukpga/1988/48/section/43" }
          - { code: discovery, name: "The National Archives’ catalogue, Discovery",
              en: "Discovery, the catalogue of The National Archives", cy: "Discovery, catalog yr Archifau Gwladol",
              address: "https://discovery.nationalarchives.gov.uk" }
        """#
}
