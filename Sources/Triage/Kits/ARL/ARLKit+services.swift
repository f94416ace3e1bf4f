extension ARLKit {
    /// Advice on retention, and loans.
    static let retentionAndLibrary = [retentionAdvice, loanArrived, loanDue, loanFinished]

    /// Replies about rights to information.
    static let rightsReplies = [handedOn, refusedRights]

    private static let retentionAdvice = ShippedTemplate(
        code: "retention-advice",
        name: "How long to keep something",
        categories: ["retention-advice", "retention-hold", "disposal"],
        kind: .answer,
        outcome: .adviceGiven,
        en: """
            We received your message on {received}. This is our advice on ⟨the records⟩.

            - The schedule: ⟨title, version and item⟩.
            - What starts the period: ⟨event⟩.
            - How long to keep them: ⟨period⟩.
            - What to do then: ⟨action⟩.

            Before you destroy anything, make sure that no legal hold, inquiry or open request for information covers \
            it. If one does, keep everything and write to us.

            Our advice rests on what you told us. If your records are different, reply to this message.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Dyma ein cyngor ar ⟨y cofnodion⟩.

            - Yr amserlen: ⟨teitl, fersiwn ac eitem⟩.
            - Beth sy’n dechrau’r cyfnod: ⟨digwyddiad⟩.
            - Am ba hyd i’w cadw: ⟨cyfnod⟩.
            - Beth i’w wneud wedyn: ⟨cam⟩.

            Cyn dinistrio dim, gwnewch yn siŵr nad oes gorchymyn cadw cyfreithiol, ymchwiliad na chais agored am \
            wybodaeth yn ymwneud ag ef. Os oes, cadwch bopeth ac ysgrifennwch atom.

            Mae ein cyngor yn seiliedig ar yr hyn a ddywedoch wrthym. Os yw eich cofnodion yn wahanol, atebwch y neges \
            hon.
            """
    )

    private static let loanArrived = ShippedTemplate(
        code: "loan-arrived",
        name: "A loan has arrived",
        categories: ["inter-library-loan"],
        kind: .reply,
        en: """
            You asked us on {received} to borrow something for you. It has arrived: ⟨title⟩.

            You can collect it from ⟨place⟩. Please bring it back by ⟨date⟩.

            If you need it for longer, ask us before that date. The library that lends it decides.
            """,
        cy: """
            Gofynnoch i ni ar {received} fenthyca rhywbeth i chi. Mae wedi cyrraedd: ⟨teitl⟩.

            Cewch ei gasglu yma: ⟨lle⟩. Dewch ag ef yn ôl erbyn ⟨dyddiad⟩.

            Os bydd ei angen arnoch am fwy o amser, gofynnwch i ni cyn y dyddiad hwnnw. Y llyfrgell sy’n ei fenthyca \
            sy’n penderfynu.
            """
    )

    private static let loanDue = ShippedTemplate(
        code: "loan-due",
        name: "A loan is to go back",
        categories: ["inter-library-loan"],
        kind: .reply,
        en: """
            You borrowed this through us: ⟨title⟩. It is to go back by ⟨date⟩.

            Please bring or send it to ⟨place⟩. If you still need it, tell us before that date, and we will ask the \
            library that lent it.

            The library may charge for what comes back late or not at all.
            """,
        cy: """
            Benthycoch hwn drwom ni: ⟨teitl⟩. Rhaid iddo fynd yn ôl erbyn ⟨dyddiad⟩.

            Dewch ag ef neu anfonwch ef yma: ⟨lle⟩. Os oes ei angen arnoch o hyd, rhowch wybod i ni cyn y dyddiad \
            hwnnw, a byddwn yn gofyn i’r llyfrgell a’i benthycodd.

            Gall y llyfrgell godi tâl am eitem sy’n dod yn ôl yn hwyr neu nad yw’n dod yn ôl o gwbl.
            """
    )

    private static let loanFinished = ShippedTemplate(
        code: "loan-finished",
        name: "A loan is back",
        categories: ["inter-library-loan"],
        kind: .answer,
        outcome: .loanCompleted,
        en: """
            Thank you for bringing this back: ⟨title⟩. Your loan has ended, and there is nothing more for you to do.
            """,
        cy: """
            Diolch am ddod â hwn yn ôl: ⟨teitl⟩. Mae eich benthyciad wedi dod i ben, ac nid oes angen i chi wneud dim \
            mwy.
            """
    )

    private static let handedOn = ShippedTemplate(
        code: "rights-handed-on",
        name: "Handed to the team for information rights",
        categories: ["foi", "eir", "subject-access", "data-protection-complaint"],
        kind: .handOff,
        outcome: .handedOff,
        en: """
            We received your message on {received}. You ask about your rights to information. Another team of this \
            department deals with that.

            We have given your message to ⟨team⟩. You do not have to send it again. It counts as received on \
            {received}, so you lose no time by this.

            [[if answer-by]]
            The answer is due by {answer-by}.
            [[end]]
            That team will write to you. You can reach them here: ⟨how to reach them⟩.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Rydych yn gofyn am eich hawliau i wybodaeth. Tîm arall yn yr adran \
            hon sy’n ymdrin â hynny.

            Rydym wedi rhoi eich neges i’r tîm hwn: ⟨tîm⟩. Nid oes angen i chi ei hanfon eto. Mae’n cyfrif fel neges a \
            ddaeth i law ar {received}, felly nid ydych yn colli amser oherwydd hyn.

            [[if answer-by]]
            Rhaid ateb erbyn {answer-by}.
            [[end]]
            Bydd y tîm hwnnw’n ysgrifennu atoch. Dyma sut i gysylltu â nhw: ⟨manylion cyswllt⟩.
            """
    )

    private static let refusedRights = ShippedTemplate(
        code: "refused-rights",
        name: "Refusal of information, with the right to complain",
        categories: ["foi", "eir", "subject-access"],
        kind: .answer,
        outcome: .refused,
        en: """
            We received your request on {received}. We cannot give you this: ⟨what is refused⟩.

            The law lets us withhold it: ⟨section or exception⟩. It applies because ⟨why it applies⟩.

            If you think we are wrong, reply to this message and ask for a review. Somebody who did not make this \
            decision will look at it again. If you are then still unhappy, you can complain to the Information \
            Commissioner at ico.org.uk.
            [[if complaint-address]]
            You can also complain to {complaint-address}.
            [[end]]
            """,
        cy: """
            Daeth eich cais i law ar {received}. Ni allwn roi hyn i chi: ⟨yr hyn a wrthodir⟩.

            Mae’r gyfraith yn caniatáu i ni ei gadw’n ôl: ⟨adran neu eithriad⟩. Dyma pam y mae’n gymwys: ⟨pam y mae’n \
            gymwys⟩.

            Os credwch ein bod yn anghywir, atebwch y neges hon a gofynnwch am adolygiad. Bydd rhywun na wnaeth y \
            penderfyniad hwn yn edrych arno eto. Os byddwch yn anfodlon o hyd, cewch gwyno i’r Comisiynydd Gwybodaeth \
            yn ico.org.uk.
            [[if complaint-address]]
            Cewch hefyd gwyno yma: {complaint-address}.
            [[end]]
            """
    )
}
