import WorkingTime

extension ShippedTemplate {
    /// Replies that any office needs.
    static let anyOffice = [acknowledgement, askForFacts, holding, chase, answer, noReply]

    static let acknowledgement = ShippedTemplate(
        code: "acknowledgement",
        name: "We have your message",
        kind: .acknowledgement,
        en: """
            Thank you for your message. We received it on {received}.

            [[if answer-by]]
            We will answer by {answer-by}.
            [[end]]
            [[if paused]]
            The time we have to answer is not running at present, because we are waiting for something we need.
            [[end]]

            [[if missing]]
            To answer you, we need a little more. Please reply to this message and tell us:

            {missing}
            [[end]]

            {what-next} Please quote our reference if you write again.
            """,
        cy: """
            Diolch am eich neges. Daeth i law ar {received}.

            [[if answer-by]]
            Byddwn yn eich ateb erbyn {answer-by}.
            [[end]]
            [[if paused]]
            Nid yw’r amser sydd gennym i ateb yn rhedeg ar hyn o bryd, gan ein bod yn aros am rywbeth sydd ei angen \
            arnom.
            [[end]]

            [[if missing]]
            Er mwyn eich ateb, mae angen ychydig mwy arnom. Atebwch y neges hon gan roi gwybod i ni beth yw:

            {missing}
            [[end]]

            {what-next} Dyfynnwch ein cyfeirnod os byddwch yn ysgrifennu eto.
            """
    )

    static let askForFacts = ShippedTemplate(
        code: "ask-facts",
        name: "Ask for what is missing",
        kind: .ask,
        waitingFor: .clarification,
        en: """
            Thank you for your message, which we received on {received}.

            [[if missing]]
            Before we can go on, we need you to tell us:

            {missing}

            Please reply to this message. If you do not know some of this, say so, and we will see what we can do.
            [[end]]
            [[if not missing]]
            Before we can go on, we need to know ⟨what we need to know, and why⟩.
            [[end]]

            [[if received-facts]]
            This is what we noted from your message. Please tell us if any of it is wrong.

            {received-facts}
            [[end]]

            \(whileWaiting.en)
            """,
        cy: """
            Diolch am eich neges, a ddaeth i law ar {received}.

            [[if missing]]
            Cyn y gallwn fwrw ymlaen, mae angen i ni wybod beth yw:

            {missing}

            Atebwch y neges hon. Os nad yw rhywfaint o hyn yn hysbys i chi, dywedwch hynny, a byddwn yn gweld beth y \
            gallwn ei wneud.
            [[end]]
            [[if not missing]]
            Cyn y gallwn fwrw ymlaen, mae angen i ni wybod: ⟨beth sydd angen ei wybod, a pham⟩.
            [[end]]

            [[if received-facts]]
            Dyma’r hyn a nodwyd gennym o’ch neges. Rhowch wybod i ni os oes rhywbeth yn anghywir.

            {received-facts}
            [[end]]

            \(whileWaiting.cy)
            """
    )

    /// Asks for something other than facts, in the words for what is waited for.
    ///
    /// - Parameter further: what this office adds, with its empty line before the next paragraph.
    static func ask(
        _ code: String,
        _ name: String,
        for categories: [String]? = nil,
        waitingFor reason: WaitingReason,
        further: (en: String, cy: String)? = nil
    ) -> ShippedTemplate {
        ShippedTemplate(
            code: code,
            name: name,
            categories: categories,
            kind: .ask,
            waitingFor: reason,
            en: """
                Thank you for your message, which we received on {received}.

                [[if waiting-request]]
                {waiting-request}
                [[end]]

                \(further?.en ?? "")

                [[if missing]]
                Please also tell us:

                {missing}
                [[end]]

                \(whileWaiting.en)
                """,
            cy: """
                Diolch am eich neges, a ddaeth i law ar {received}.

                [[if waiting-request]]
                {waiting-request}
                [[end]]

                \(further?.cy ?? "")

                [[if missing]]
                Mae angen i ni wybod hefyd beth yw:

                {missing}
                [[end]]

                \(whileWaiting.cy)
                """
        )
    }

    /// What waiting does to the time for answering, and what happens next.
    static let whileWaiting = (
        en: """
        [[if waiting-time]]
        {waiting-time}
        [[end]]
        [[if answer-by]]
        We will answer by {answer-by}.
        [[end]]

        {what-next} Please quote our reference.
        """,
        cy: """
        [[if waiting-time]]
        {waiting-time}
        [[end]]
        [[if answer-by]]
        Byddwn yn eich ateb erbyn {answer-by}.
        [[end]]

        {what-next} Dyfynnwch ein cyfeirnod.
        """
    )

    static let holding = ShippedTemplate(
        code: "holding",
        name: "We are still working on it",
        kind: .reply,
        en: """
            We received your message on {received} and are still working on it. This is how far we are: ⟨how far we \
            are⟩.

            [[if waiting-request]]
            {waiting-request}
            [[end]]

            [[if late]]
            We are sorry that this takes longer than it should.
            [[end]]
            [[if waiting-time]]
            {waiting-time}
            [[end]]
            [[if answer-by]]
            We will answer by {answer-by}.
            [[end]]

            We will write to you again. Please quote our reference.
            """,
        cy: """
            Daeth eich neges i law ar {received}, ac rydym yn dal i weithio arni. Dyma ble rydym arni: ⟨ble rydym arni⟩.

            [[if waiting-request]]
            {waiting-request}
            [[end]]

            [[if late]]
            Mae’n ddrwg gennym fod hyn yn cymryd mwy o amser nag y dylai.
            [[end]]
            [[if waiting-time]]
            {waiting-time}
            [[end]]
            [[if answer-by]]
            Byddwn yn eich ateb erbyn {answer-by}.
            [[end]]

            Byddwn yn ysgrifennu atoch eto. Dyfynnwch ein cyfeirnod.
            """
    )

    static let chase = ShippedTemplate(
        code: "chase",
        name: "We have not heard from you",
        kind: .chase,
        en: """
            We received your message on {received}. Since then we have asked you for something we need, and have not \
            heard from you.

            [[if waiting-for]]
            We are still waiting for this: {waiting-for}.
            [[end]]

            [[if missing]]
            Please tell us:

            {missing}
            [[end]]

            If we have not heard from you by ⟨date⟩, we will close your enquiry. You can still write to us after that.

            \(whileWaiting.en)
            """,
        cy: """
            Daeth eich neges i law ar {received}. Ers hynny rydym wedi gofyn i chi am rywbeth sydd ei angen arnom, ac \
            nid ydym wedi clywed gennych.

            [[if waiting-for]]
            Rydym yn dal i aros am y canlynol: {waiting-for}.
            [[end]]

            [[if missing]]
            Rhowch wybod i ni beth yw:

            {missing}
            [[end]]

            Os na fyddwn wedi clywed gennych erbyn ⟨dyddiad⟩, byddwn yn cau eich ymholiad. Cewch ysgrifennu atom ar ôl \
            hynny hefyd.

            \(whileWaiting.cy)
            """
    )

    static let answer = ShippedTemplate(
        code: "answer",
        name: "Answer a question",
        kind: .answer,
        outcome: .adviceGiven,
        en: """
            You wrote to us with a question, which we received on {received}. This is our answer.

            ⟨answer⟩

            If this does not answer your question, reply to this message and tell us what is missing.
            """,
        cy: """
            Ysgrifennoch atom gyda chwestiwn, a ddaeth i law ar {received}. Dyma ein hateb.

            ⟨ateb⟩

            Os nad yw hyn yn ateb eich cwestiwn, atebwch y neges hon gan ddweud wrthym beth sydd ar goll.
            """
    )

    static let noReply = ShippedTemplate(
        code: "close-no-reply",
        name: "Close after no reply",
        kind: .answer,
        outcome: .noReply,
        en: """
            We received your message on {received}. We asked you for something we need to answer it, and have not \
            heard from you.

            We are therefore closing your enquiry. If you still want an answer, reply to this message with what we \
            asked for. We will then look at it again.
            """,
        cy: """
            Daeth eich neges i law ar {received}. Gofynnwyd i chi am rywbeth sydd ei angen arnom i’w hateb, ac nid \
            ydym wedi clywed gennych.

            Felly, rydym yn cau eich ymholiad. Os hoffech gael ateb o hyd, atebwch y neges hon gan roi’r hyn y \
            gofynnwyd amdano. Yna byddwn yn edrych arno eto.
            """
    )
}
