extension InformationRightsWords {
    /// Words that mean a request only together with others.
    static let themes: [Theme] = [
        // A reading list names the Act as often as a requester does; asking for something decides it.
        Theme(
            "the law",
            with: ["asking"],
            """
            foi|foia
            ~freedom of ~information
            gdpr
            sar|sars
            data protection
            ico
            diogelu data
            ~information law|rights
            """
        ),
        Theme(
            "asking",
            with: ["the law"],
            """
            please provide|supply|disclose|confirm_whether|state|release
            i|we need|expect|demand|insist|wish|complain|am_asking|am_complaining|object
            my|our ..2 data|details|information|name|address|file|record|records|complaint|rights|privacy
            complaint about|against
            who ..2 responsible|accountable|answer
            late|overdue|ignored|deadline|one_month|a_month
            fy|ein data|nata|manylion|hawl|hawliau|nghwyn|nghais
            i|we request|require
            i|we would? like to request|know_how_many
            confirm|state whether you hold
            copies|copy of all|any
            darparwch|a fyddech cystal|hoffwn ofyn am|hoffwn gael
            information law|request
            request for information
            """
        ),
    ]

    /// A living person's own time in an institution, and a wish to see what was written then: a subject access
    /// request from someone who does not know the word.
    static let ownTime: [Theme] = [
        Theme(
            "was there",
            with: ["what was written"],
            """
            i was ..5 inside|locked_up|remand|detained|imprisoned|sectioned|borstal|prisoner|inmate|hmp|jail|gaol|\
            in_care
            when i was ..3 inside|there|in|a_kid|young|little|fifteen|sixteen|seventeen|13|14|15|16|17
            put|sent|locked|had|took me ..2 in|away|to|inside|there|up
            i did|served|done ..3 months|years|time|yrs|weeks|days
            i was 12|13|14|15|16|17|18|19 when
            i worked ..4 for|in|at ..8 from|until|between|19*|20*
            used to have us
            my ..2 prison|inmate|prisoner|borstal number
            my time in|at|inside|as|with|there
            when|while he|she|they was|were ..2 in|at|inside
            i was|worked|served|sat ..2 in|at|for|with|as ..8 since|from|until|till|between|19*|20*
            i am|im 2*|3*|4*|5*|6* and i was
            on probation
            secure unit|training_centre
            my name|surname then|was|at_the_time
            i was ..3 victim|witness|complainant
            my probation|parole|sentence|conviction|tribunal
            in my name|maiden_name
            bues|buais|bum|roeddwn i|yn ..3 carchar|garchar|ngharchar|borstal
            i ..2 left|joined|retired|resigned|was_dismissed ..6 19*|20*|service|department|court|office
            i was ..2 employed|juror|clerk|usher|officer|sentenced|convicted|adopted|fostered|tried|acquitted
            inside for|from|in|at|between
            my dob|date_of_birth|maiden_name|number_was|prison_no
            as a kid|boy|girl|lad|child|teenager|young
            approved school|detention_centre|young_offenders|children_s_home|childrens_home|secure_unit
            i was ..3 home|hostel|remand_home|unit|school|centre|care ..8 between|from|in|19*
            my old solicitor|probation_officer
            """
        ),
        Theme(
            "what was written",
            with: ["was there"],
            """
            see ..6 what ..4 wrote|written|put|said
            wrote|written|put|put_it down
            my ..2 file|files|record|records|notes|paperwork|papers|report|reports|statement
            everything|anything ..3 got|have|there_is|on me
            what was? said|recorded|written about
            fy ..1 nghofnod*|ffeil|mhapurau
            see|read|find_out|know ..4 what ..3 happened|on_it|in_it|about_me|they_thought
            find it|them|out|anything|something ..4 me|still
            photo|photograph|mugshot of? me
            piece together|my_past|my_childhood|closure|remember
            on|in a|any|some|your file|record|register|system ..2 somewhere|still|anywhere
            is|was|are|were|be ..3 there|anything|something ..2 about|on me
            never|not ..1 shown|see|saw|allowed|told ..2 them|it|what|him|her
            qualifications|certificates|exams|school_work|letters_home
            any ..1 note|notes|record ..4 taken|kept|made|written
            i|we can|could|may have
            id|i_would|would|want like? them|those|mine|whatever|these
            if you ..1 still have|hold|got|keep
            held|kept back
            therapist|counsellor|counselling|therapy
            any|are_there|is_there ..4 papers|records|file|files|notes ..5 my|me|name
            i need|want|would_like my
            """
        ),
    ]

    /// Talk about information law that asks for nothing under it: reading, training, filing, small print.
    static let excuses = """
        foi|foia|foir|eir|eirs|sar|sars|dsar|dsars|gdpr|freedom_of_information|subject_access|data_protection|\
        environmental_information|~information_rights ..2 team|unit|officers|training|course|case_law|caselaw|policy|\
        files|textbook|handbook|book|books|commentary|journal|bulletin|newsletter|tribunal|jurisprudence|\
        practitioner*|law|laws|log|logs|fees|statistics|database|toolkit|guidance|webinar|conference|reading|\
        decisions|cases|precedent*|literature|manual|exemption|exemptions|officer|register|lead|leads|coordinator|\
        panel|news|update|reports|awareness|backlog|session|sessions|performance|volumes|caseload|team_meeting|\
        process|template|templates|fee|registration|mailbox|inbox
        not|isnt|wasnt|nor ..6 freedom_of_information|foi|foia|subject_access|sar|eir
        no need ..6 foi|foia|freedom_of_information|sar
        retention|retain|keep|kept|keeping|dispose|disposal|destroy|schedule|item|row|series|boxes ..8 foi|foia|sar|\
        sars|dsars|freedom_of_information|subject_access|data_protection|data_subject
        foi|foia|sar|sars|dsars|freedom_of_information|subject_access|data_protection|data_subject ..6 retention|\
        retain|keep|kept|schedule|disposal|years|yrs|closed|closure
        article|articles|chapter|book|journal|edition|commentary|textbook|thesis|essay|literature|training|course|\
        lecture ..8 foi|foia|freedom_of_information|data_protection|gdpr|information_rights|right_to_know|privacy
        for ~freedom_of_information|foi|~subject_access|data_protection|sar ..2 requests|request|matters|enquiries|\
        queries ..2 please|write|contact|email|visit|see|use
        meeting|agenda|annual|renew|renews|registration|newsletter|bulletin ..4 sar|sars|foi|data_protection|ico
        schedule|item|items|series ..12 complaints|requests ..1 about|for|under data_protection|foi|subject_access
        # The small print of public bodies' own mail.
        may|might|could|can|will be|have ..4 subject|disclosed|disclosable|released|made_public|published ..8 \
        freedom_of_information|foi|foia|information_act|data_protection
        subject to|of|disclosure ..3 ~freedom of ~information|foi
        privacy notice|policy|statement
        to ask the secretary|minister of|for ..3 how|what|when|which ..1 many|much|number
        in line|accordance|compliance with ..5 data_protection|gdpr|privacy
        processed|process|handled|handle|use|used|store|stored ..5 in_line|accordance|under|lawfully ..8 \
        data_protection|gdpr
        registered with ..3 information commissioner*
        information commissioner* ..3 guidance|decision|decisions|office_guidance|annual|report|code
        decision notice|notices
        an old|ancient|previous|earlier|closed|answered|past foi
        foi|foia|sar|sars ..3 and|or|section|clause|item|exempt*|closed
        section|s|under_foi_section|exemption|exempt|closed|closure ..4 foi|foia
        decision ..3 foi
        discharge report|reports|papers
        i|we attach|enclose|circulate ..3 minutes|notes|agenda
        attached|enclosed|herewith ..3 minutes|agenda|notes
        minutes ..6 attached|corrections|apologies|draft|for_approval
        """
}
