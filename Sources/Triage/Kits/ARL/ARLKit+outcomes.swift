extension ARLKit {
    private static let ofRecords = ["court-record", "prison-record", "transferred-record", "department-file"]
    private static let ofSearches = ofRecords + ["library-enquiry", "probate-register"]

    /// Answers to requests for records and other things: what was found, and what was not.
    static let outcomes = [noRecord, destroyed, heldElsewhere, signpost, supplied, suppliedInPart, refused]

    private static let noRecord = ShippedTemplate(
        code: "no-record",
        name: "No record found",
        categories: ofSearches,
        kind: .answer,
        outcome: .noRecord,
        en: """
            We received your message on {received}. We searched for what you asked for and did not find it.

            These are the places we searched: ⟨places searched⟩.

            This does not always mean that there never was a record. If you know more, such as another date, name or \
            court, reply to this message. We will then look again.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Buom yn chwilio am yr hyn y gofynnoch amdano, ac ni ddaethom o hyd \
            iddo.

            Dyma’r lleoedd y buom yn chwilio ynddynt: ⟨lleoedd y chwiliwyd ynddynt⟩.

            Nid yw hyn bob amser yn golygu na fu cofnod erioed. Os gwyddoch fwy, er enghraifft dyddiad, enw neu lys \
            arall, atebwch y neges hon. Yna byddwn yn chwilio eto.
            """
    )

    private static let destroyed = ShippedTemplate(
        code: "destroyed",
        name: "Destroyed under a schedule",
        categories: ofRecords,
        kind: .answer,
        outcome: .destroyedUnderSchedule,
        en: """
            We received your message on {received}. The record you asked for no longer exists.

            It was destroyed on ⟨date⟩ under this item of our retention schedule: ⟨schedule item and version⟩. The \
            schedule says how long each kind of record is kept.

            We are sorry that this is not the answer you hoped for. If you want to know whether anything else may \
            survive, reply to this message and ask us.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Nid yw’r cofnod y gofynnoch amdano yn bodoli mwyach.

            Cafodd ei ddinistrio ar ⟨dyddiad⟩ o dan yr eitem hon yn ein hamserlen gadw: ⟨eitem yn yr amserlen a’i \
            fersiwn⟩. Mae’r amserlen yn nodi am ba hyd y cedwir pob math o gofnod.

            Mae’n ddrwg gennym nad dyma’r ateb roeddech yn gobeithio ei gael. Os hoffech wybod a allai unrhyw beth \
            arall fod wedi goroesi, atebwch y neges hon a gofynnwch i ni.
            """
    )

    private static let heldElsewhere = ShippedTemplate(
        code: "held-elsewhere",
        name: "Held by somebody else",
        categories: ofSearches,
        kind: .answer,
        outcome: .heldElsewhere,
        en: """
            We received your message on {received}. We do not hold the record you asked for.

            We believe it is held by ⟨The National Archives, a court or a local archive⟩. This is how to reach them: \
            ⟨how to reach them⟩. When you write, give them this reference: ⟨reference⟩.

            We have not passed your message on, so please write to them yourself. If they tell you they do not hold it \
            either, reply to this message and we will look again.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Nid ydym yn dal y cofnod y gofynnoch amdano.

            Credwn mai yma y mae: ⟨yr Archifau Gwladol, llys neu archif leol⟩. Dyma sut i gysylltu â nhw: ⟨manylion \
            cyswllt⟩. Wrth ysgrifennu, rhowch y cyfeirnod hwn iddynt: ⟨cyfeirnod⟩.

            Nid ydym wedi anfon eich neges ymlaen, felly ysgrifennwch atynt eich hun. Os dywedant nad ydynt hwythau’n \
            ei ddal, atebwch y neges hon a byddwn yn edrych eto.
            """
    )

    private static let signpost = ShippedTemplate(
        code: "signpost",
        name: "Somebody else deals with this",
        categories: ["probate-register", "wrong-department", "court-record", "prison-record", "complaint"],
        kind: .answer,
        outcome: .signposted,
        en: """
            We received your message on {received}. This office does not deal with what you ask about.

            The right place to ask is ⟨organisation⟩. This is how to reach them: ⟨how to reach them⟩. They will want \
            to know ⟨what they will ask for⟩.

            We have not passed your message on, so please write to them yourself.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Nid yw’r swyddfa hon yn ymdrin â’r hyn rydych yn gofyn amdano.

            Dyma’r lle iawn i ofyn: ⟨sefydliad⟩. Dyma sut i gysylltu â nhw: ⟨manylion cyswllt⟩. Byddant am wybod y \
            canlynol: ⟨yr hyn y byddant yn gofyn amdano⟩.

            Nid ydym wedi anfon eich neges ymlaen, felly ysgrifennwch atynt eich hun.
            """
    )

    private static let supplied = ShippedTemplate(
        code: "supplied",
        name: "What you asked for",
        categories: ofSearches + ["foi", "eir", "subject-access", "inter-library-loan", "library-access"],
        kind: .answer,
        outcome: .supplied,
        en: """
            We received your message on {received}. This is our answer: ⟨answer⟩.

            With this message we send you: ⟨what is sent⟩.

            If something is missing, or is not what you asked for, reply to this message and tell us.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Dyma ein hateb: ⟨ateb⟩.

            Gyda’r neges hon rydym yn anfon y canlynol atoch: ⟨yr hyn a anfonir⟩.

            Os oes rhywbeth ar goll, neu os nad hyn y gofynnoch amdano, atebwch y neges hon a rhowch wybod i ni.
            """
    )

    private static let suppliedInPart = ShippedTemplate(
        code: "supplied-in-part",
        name: "Part of what you asked for",
        categories: ofRecords + ["library-enquiry"],
        kind: .answer,
        outcome: .suppliedInPart,
        en: """
            We received your message on {received}. We can give you part of what you asked for.

            With this message we send you: ⟨what is sent⟩.

            We cannot give you this: ⟨what is left out⟩. The reason is: ⟨reason⟩.

            \(disagree.en)
            """,
        cy: """
            Daeth eich neges i law ar {received}. Gallwn roi rhan o’r hyn y gofynnoch amdano i chi.

            Gyda’r neges hon rydym yn anfon y canlynol atoch: ⟨yr hyn a anfonir⟩.

            Ni allwn roi hyn i chi: ⟨yr hyn a hepgorwyd⟩. Dyma’r rheswm: ⟨rheswm⟩.

            \(disagree.cy)
            """
    )

    private static let refused = ShippedTemplate(
        code: "refused",
        name: "We cannot give you this",
        categories: ofRecords + ["library-enquiry", "copyright"],
        kind: .answer,
        outcome: .refused,
        en: """
            We received your message on {received}. We cannot give you what you asked for.

            The reason is: ⟨reason⟩.

            \(disagree.en)
            """,
        cy: """
            Daeth eich neges i law ar {received}. Ni allwn roi’r hyn y gofynnoch amdano i chi.

            Dyma’r rheswm: ⟨rheswm⟩.

            \(disagree.cy)
            """
    )

    /// How to disagree with an answer that no statute governs.
    private static let disagree = (
        en: """
        If you think we are wrong, reply to this message and say why. Somebody who did not make this decision will \
        look at it again.
        [[if complaint-address]]
        You can also complain to {complaint-address}.
        [[end]]
        """,
        cy: """
        Os credwch ein bod yn anghywir, atebwch y neges hon gan ddweud pam. Bydd rhywun na wnaeth y penderfyniad \
        hwn yn edrych arno eto.
        [[if complaint-address]]
        Cewch hefyd gwyno yma: {complaint-address}.
        [[end]]
        """
    )
}
