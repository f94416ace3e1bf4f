import WorkingTime

extension ARLKit {
    /// The replies this office has ready, in English and in Welsh.
    static let templates: [ShippedTemplate] = [
        ShippedTemplate.anyOffice, asking, gently, outcomes, retentionAndLibrary, rightsReplies,
    ].flatMap(\.self)

    private static let ofPersons = ["subject-access", "prison-record", "court-record", "data-protection-complaint"]

    private static let asking = [
        ShippedTemplate.ask("ask-identity", "Ask for proof of identity", for: ofPersons, waitingFor: .identity),
        ShippedTemplate.ask("ask-authority", "Ask for authority to act", for: ofPersons, waitingFor: .authority),
        ShippedTemplate.ask(
            "ask-fee",
            "Ask for a fee",
            for: ["foi", "eir", "inter-library-loan", "copyright"],
            waitingFor: .fee,
            further: (
                en: "The fee is ⟨amount⟩. You can pay it like this: ⟨how to pay⟩.",
                cy: "Y ffi yw ⟨swm⟩. Dyma sut i’w thalu: ⟨sut i dalu⟩."
            )
        ),
        ShippedTemplate.ask(
            "copyright-declaration",
            "Ask for a copyright declaration",
            for: ["inter-library-loan", "library-enquiry", "copyright"],
            waitingFor: .declaration,
            further: declaration
        ),
    ]

    /// What section 42A of the Copyright, Designs and Patents Act 1988 has a requester declare.
    private static let declaration = (
        en: """
        Declaration

        I ask for one copy of ⟨the item⟩ and declare that:

        - no library has given me a copy of it before
        - I need it for research for a non-commercial purpose, or for private study, and for nothing else
        - I will not give a copy to anybody else
        - as far as I know, nobody I work or study with is asking for the same copy for the same purpose at about \
        the same time.

        I understand that if this is false, I answer for the copy as if I had made it myself.

        Name:
        Signature:
        Date:

        If you cannot sign this, tell us what you need the copy for. There may be another way, such as paying the \
        publisher’s fee.
        """,
        cy: """
        Datganiad

        Gofynnaf am un copi o ⟨yr eitem⟩ a datganaf:

        - nad oes unrhyw lyfrgell wedi rhoi copi ohoni i mi o’r blaen
        - bod ei hangen arnaf ar gyfer ymchwil at ddiben anfasnachol, neu ar gyfer astudiaeth breifat, ac ar gyfer \
        dim byd arall
        - na fyddaf yn rhoi copi i neb arall
        - hyd y gwn i, nad oes neb rwy’n gweithio neu’n astudio gyda nhw yn gofyn am yr un copi at yr un diben \
        tua’r un adeg.

        Deallaf, os yw hyn yn anwir, y byddaf yn atebol am y copi fel pe bawn wedi ei wneud fy hun.

        Enw:
        Llofnod:
        Dyddiad:

        Os na allwch lofnodi hwn, rhowch wybod i ni at ba ddiben y mae angen y copi arnoch. Efallai fod ffordd \
        arall, er enghraifft talu ffi’r cyhoeddwr.
        """
    )

    private static let gently = [
        ShippedTemplate(
            code: "bereaved",
            name: "Gentle reply to somebody who has lost a relative",
            categories: ["court-record", "prison-record", "transferred-record", "probate-register"],
            kind: .reply,
            en: """
                Thank you for writing to us. Your message reached us on {received}. We are sorry for your loss, and we \
                know that it may be hard to ask about this.

                We will treat your enquiry with care. Some records hold details that are hard to read. If you would \
                rather hear first what is in them, please tell us. You do not have to decide now.

                [[if missing]]
                When you feel able to, please tell us:

                {missing}
                [[end]]

                [[if answer-by]]
                We will answer by {answer-by}.
                [[end]]

                {what-next} If you would rather talk to somebody, tell us how we can reach you.
                """,
            cy: """
                Diolch i chi am ysgrifennu atom. Daeth eich neges i law ar {received}. Mae’n ddrwg gennym am eich \
                colled, a gwyddom y gall fod yn anodd gofyn am hyn.

                Byddwn yn trin eich ymholiad â gofal. Mae rhai cofnodion yn cynnwys manylion sy’n anodd eu darllen. Os \
                byddai’n well gennych glywed yn gyntaf beth sydd ynddynt, rhowch wybod i ni. Nid oes rhaid i chi \
                benderfynu nawr.

                [[if missing]]
                Pan fyddwch yn teimlo y gallwch, rhowch wybod i ni beth yw:

                {missing}
                [[end]]

                [[if answer-by]]
                Byddwn yn eich ateb erbyn {answer-by}.
                [[end]]

                {what-next} Os byddai’n well gennych siarad â rhywun, rhowch wybod sut y gallwn gysylltu â chi.
                """
        )
    ]
}
