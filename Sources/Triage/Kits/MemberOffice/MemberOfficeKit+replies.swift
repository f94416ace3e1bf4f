extension MemberOfficeKit {
    /// Answers to people who say what they think.
    static let views = [policyReply, campaignReply]

    /// Answers that say who else can help.
    static let elsewhere = [signpost, wrongConstituency]

    /// Answers to invitations.
    static let invitations = [accept, decline]

    private static let policyReply = ShippedTemplate(
        code: "policy-reply",
        name: "Answer to a view on policy",
        categories: ["policy"],
        kind: .answer,
        outcome: .adviceGiven,
        en: """
            Thank you for telling the Member what you think about ⟨subject⟩. We received your message on {received}.

            ⟨answer⟩

            If you want to know more, reply to this message.
            """,
        cy: """
            Diolch am ddweud wrth yr Aelod beth yw eich barn am hyn: ⟨pwnc⟩. Daeth eich neges i law ar {received}.

            ⟨ateb⟩

            Os hoffech wybod mwy, atebwch y neges hon.
            """
    )

    private static let campaignReply = ShippedTemplate(
        code: "campaign-reply",
        name: "Answer to a campaign",
        categories: ["campaign"],
        kind: .answer,
        outcome: .adviceGiven,
        en: """
            Thank you for your message about ⟨subject⟩, which we received on {received}. Many people have written to \
            the Member about it, so this is the same answer for everybody.

            ⟨answer⟩

            If you also told us about something of your own that is not answered here, reply to this message. We will \
            look at it by itself.
            """,
        cy: """
            Diolch am eich neges, a ddaeth i law ar {received}, am y pwnc hwn: ⟨pwnc⟩. Mae llawer o bobl wedi \
            ysgrifennu at yr Aelod amdano, felly dyma’r un ateb i bawb.

            ⟨ateb⟩

            Os dywedoch wrthym hefyd am rywbeth personol nad yw wedi’i ateb yma, atebwch y neges hon. Byddwn yn edrych \
            arno ar wahân.
            """
    )

    private static let signpost = ShippedTemplate(
        code: "signpost",
        name: "A council, a health board or another body decides this",
        categories: casework + ["policy", "finance", "staffing"],
        kind: .answer,
        outcome: .signposted,
        en: """
            Thank you for your message, which we received on {received}. What you ask about is decided by ⟨the \
            council, the health board or another body⟩, and not by the Senedd.

            This is how to reach them: ⟨how to reach them⟩. Ask them for ⟨what to ask for⟩.

            We have not passed your message on, so please write to them yourself. If they do not help you, reply to \
            this message and tell us what they said.
            """,
        cy: """
            Diolch am eich neges, a ddaeth i law ar {received}. Nid y Senedd sy’n penderfynu ar yr hyn rydych yn gofyn \
            amdano, ond ⟨y cyngor, y bwrdd iechyd neu gorff arall⟩.

            Dyma sut i gysylltu â nhw: ⟨manylion cyswllt⟩. Gofynnwch iddynt am hyn: ⟨yr hyn i ofyn amdano⟩.

            Nid ydym wedi anfon eich neges ymlaen, felly ysgrifennwch atynt eich hun. Os na fyddant yn eich helpu, \
            atebwch y neges hon gan ddweud wrthym beth a ddywedwyd.
            """
    )

    private static let wrongConstituency = ShippedTemplate(
        code: "wrong-constituency",
        name: "Lives in another constituency",
        categories: casework + ["policy"],
        kind: .answer,
        outcome: .signposted,
        en: """
            Thank you for your message, which we received on {received}. From what you told us, you live in this \
            constituency: ⟨constituency⟩.

            Members of the Senedd take up cases for people in their own constituency. These Members can help you: \
            ⟨names and how to reach them⟩.

            We have not passed your message on. If you want us to, reply and tell us to which of them. If you live \
            somewhere else, give us your postcode.
            """,
        cy: """
            Diolch am eich neges, a ddaeth i law ar {received}. Yn ôl yr hyn a ddywedoch wrthym, rydych yn byw yn yr \
            etholaeth hon: ⟨etholaeth⟩.

            Mae Aelodau o’r Senedd yn ymgymryd ag achosion pobl yn eu hetholaeth eu hunain. Gall yr Aelodau hyn eich \
            helpu: ⟨enwau a manylion cyswllt⟩.

            Nid ydym wedi anfon eich neges ymlaen. Os hoffech i ni wneud hynny, atebwch gan ddweud at ba un ohonynt. \
            Os ydych yn byw yn rhywle arall, rhowch eich cod post i ni.
            """
    )

    private static let accept = ShippedTemplate(
        code: "invitation-accept",
        name: "Accept an invitation",
        categories: ["invitation", "diary"],
        kind: .answer,
        en: """
            Thank you for the invitation, which we received on {received}. The Member would like to come.

            This is what we have noted: ⟨event, date, time and place⟩. If any of it is wrong, please tell us.

            Please send us a programme, the name of somebody to ask for, and how to get in. Tell us too what the \
            Member is to do, and whether the press will be there.

            The Member may be called away by the business of the Senedd. If so, we will tell you as soon as we can.
            """,
        cy: """
            Diolch am y gwahoddiad, a ddaeth i law ar {received}. Hoffai’r Aelod ddod.

            Dyma’r hyn a nodwyd gennym: ⟨digwyddiad, dyddiad, amser a lle⟩. Os oes rhywbeth yn anghywir, rhowch wybod \
            i ni.

            Anfonwch raglen atom, ynghyd ag enw rhywun i ofyn amdano a sut i fynd i mewn. Dywedwch hefyd beth y \
            disgwylir i’r Aelod ei wneud, ac a fydd y wasg yno.

            Efallai y caiff yr Aelod ei alw i ffwrdd ar fusnes y Senedd. Os felly, byddwn yn rhoi gwybod i chi cyn \
            gynted ag y gallwn.
            """
    )

    private static let decline = ShippedTemplate(
        code: "invitation-decline",
        name: "Decline an invitation",
        categories: ["invitation", "diary"],
        kind: .answer,
        en: """
            Thank you for the invitation to ⟨event⟩, which we received on {received}. The Member is sorry not to be \
            able to come.

            If you would like the Member to help in another way, or on another day, reply to this message. We hope \
            that it goes well.
            """,
        cy: """
            Diolch am y gwahoddiad i ⟨digwyddiad⟩, a ddaeth i law ar {received}. Mae’n ddrwg gan yr Aelod na all ddod.

            Os hoffech i’r Aelod helpu mewn ffordd arall, neu ar ddiwrnod arall, atebwch y neges hon. Gobeithiwn y \
            bydd popeth yn mynd yn dda.
            """
    )
}
