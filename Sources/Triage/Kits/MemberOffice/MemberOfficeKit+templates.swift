import WorkingTime

extension MemberOfficeKit {
    /// The replies this office has ready, in English and in Welsh.
    static let templates: [ShippedTemplate] = [
        [safeguardingWord], ShippedTemplate.anyOffice, asking, views, elsewhere, invitations, [abuseWarning],
    ].flatMap(\.self)

    static let casework = [
        "casework-health", "casework-housing", "casework-council", "casework-education", "casework-transport",
        "casework-environment", "casework-reserved",
    ]

    private static let asking = [
        ShippedTemplate.ask("ask-identity", "Ask for proof of identity", for: ["records"], waitingFor: .identity),
        ShippedTemplate.ask("ask-authority", "Ask for authority to act", for: ["records"], waitingFor: .authority),
        ShippedTemplate(
            code: "casework-consent",
            name: "Ask for consent to take up a case",
            categories: casework,
            kind: .ask,
            waitingFor: .authority,
            en: """
                Thank you for asking the Member for help. We received your message on {received}.

                To take up your case, we have to share what you told us with ⟨the organisations concerned⟩. Please \
                reply to this message and say whether you agree. We use what you tell us for your case and for nothing \
                else.

                If you write for somebody else, we need a word from that person too, in writing. If they cannot give \
                it, tell us why.

                [[if missing]]
                Please also tell us:

                {missing}
                [[end]]

                \(ShippedTemplate.whileWaiting.en)
                """,
            cy: """
                Diolch am ofyn i’r Aelod am help. Daeth eich neges i law ar {received}.

                Er mwyn ymgymryd â’ch achos, mae’n rhaid i ni rannu’r hyn a ddywedoch wrthym â’r canlynol: ⟨y \
                sefydliadau dan sylw⟩. Atebwch y neges hon gan ddweud a ydych yn cytuno. Byddwn yn defnyddio’r hyn a \
                ddywedwch wrthym ar gyfer eich achos, ac ar gyfer dim byd arall.

                Os ydych yn ysgrifennu ar ran rhywun arall, mae angen gair gan y person hwnnw hefyd, yn ysgrifenedig. \
                Os na all ei roi, dywedwch wrthym pam.

                [[if missing]]
                Mae angen i ni wybod hefyd beth yw:

                {missing}
                [[end]]

                \(ShippedTemplate.whileWaiting.cy)
                """
        ),
    ]

    /// Wales Safeguarding Procedures: do not investigate, do not question, promise no secrecy.
    private static let safeguardingWord = ShippedTemplate(
        code: "safeguarding-acknowledgement",
        name: "Careful first word to a worry about somebody’s safety",
        categories: ["safeguarding"],
        kind: .acknowledgement,
        en: """
            Thank you for telling us. We received your message on {received}, and we take it seriously.

            If you or somebody else is in danger now, call 999.

            A person in this office who is named for this has your message. We cannot promise to keep it to ourselves. \
            To keep people safe, we may have to tell the council’s social services or the police.

            You do not have to tell us more now. If something changes, write to us or call 999.
            """,
        cy: """
            Diolch i chi am ddweud wrthym. Daeth eich neges i law ar {received}, ac rydym yn ei chymryd o ddifrif.

            Os ydych chi neu rywun arall mewn perygl nawr, ffoniwch 999.

            Mae eich neges gyda’r person yn y swyddfa hon sydd wedi’i enwi ar gyfer hyn. Ni allwn addo ei chadw i ni \
            ein hunain. Er mwyn cadw pobl yn ddiogel, efallai y bydd yn rhaid i ni ddweud wrth wasanaethau \
            cymdeithasol y cyngor neu’r heddlu.

            Nid oes rhaid i chi ddweud mwy wrthym nawr. Os bydd rhywbeth yn newid, ysgrifennwch atom neu ffoniwch 999.
            """
    )

    private static let abuseWarning = ShippedTemplate(
        code: "abuse-warning",
        name: "Warning about abusive messages",
        categories: ["abuse"],
        kind: .reply,
        en: """
            We received your message on {received}. Parts of it are abusive or threatening.

            The people in this office have a right to work without that. If you write to us like this again, we may \
            stop answering you. We report threats to the police.

            If there is something we can help you with, write to us about that, and we will answer.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Mae rhannau ohoni’n sarhaus neu’n fygythiol.

            Mae gan y bobl yn y swyddfa hon hawl i weithio heb hynny. Os byddwch yn ysgrifennu atom fel hyn eto, \
            efallai y byddwn yn rhoi’r gorau i’ch ateb. Rydym yn rhoi gwybod i’r heddlu am fygythiadau.

            Os oes rhywbeth y gallwn eich helpu ag ef, ysgrifennwch atom am hynny, a byddwn yn ateb.
            """
    )
}
