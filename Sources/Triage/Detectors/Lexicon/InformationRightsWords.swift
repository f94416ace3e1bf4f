/// How people ask for recorded information and for their own data, and how they complain that data went astray.
///
/// A request for information is valid in any words (Freedom of Information Act 2000, s.8; UK GDPR, Article 15;
/// Environmental Information Regulations 2004, reg 5): most never name the Act.
enum InformationRightsWords {
    static let lexicon = Lexicon(
        groups: groups,
        signs: [namedActs, hiddenRequests, ownData, othersData, mishandled, corrections, plainly, welsh]
            .joined(separator: "\n"),
        themes: themes + ownTime + inPieces,
        excuses: excuses,
        // Alaveteli sends each request from an address of its own, request-123@whatdotheyknow.com.
        senders: [SenderMark("whatdotheyknow.")]
    )

    /// Words that stand for one another.
    static let groups: [WordGroup] = [
        WordGroup(
            "provide",
            """
            provide|supply|send|disclose|release|forward|email|share_with_me|let_me_have|give_me|have
            """
        ),
        WordGroup("held", "hold|holds|held|holding|keep|kept|store|stored|got|have|has|retain"),
        WordGroup(
            "see",
            """
            see|seeing|view|inspect|read|access|copy|copies|get|obtain|request|want|have|send|release|find
            """
        ),
        WordGroup(
            "papers",
            """
            correspondence|emails|e_mails|emails|letters|memos|memoranda|minutes|briefing*|submissions|documents|\
            communications|messages|whatsapp*
            """
        ),
        WordGroup("mine", "my|my_own|mine"),
        WordGroup("file", "record|records|file|files|notes|dossier|casefile|paperwork|papers"),
        WordGroup(
            "ownfile",
            """
            personnel|personel|staff|hr|medical|prison|probation|custody|borstal|psychiatric|own|old
            """
        ),
        WordGroup(
            "data",
            """
            data|details|information|info|address|number|name|identity|dob|file|letter|letters|record|records
            """
        ),
        WordGroup("whom", "me|myself|us|him|her|my_client|our_client|my_son|my_daughter|my_mother|my_father"),
        WordGroup(
            "astray",
            """
            lost|leaked|shared|disclosed|revealed|published|passed|sold|exposed|misused|mishandled|visible|emailed|\
            posted
            """
        ),
        WordGroup("rub", "delete|deleted|deletion|erase|erased|erasure|remove|removed|wipe|destroy"),
        WordGroup(
            "greendata",
            """
            survey*|report|reports|register|results|readings|data|sampling|samples|monitoring|assessment*|figures|\
            records|levels|consent|permit|incidents|logs|use|usage|consumption|certificate*|ratings|tests|test|\
            measurements|strategy|plan|audit
            """
        ),
        WordGroup(
            "green",
            """
            asbestos|emission*|co2|greenhouse|waste|recycling|electricity|gas|heating|display_energy|air|water|soil|\
            odour|smell|spill*|drainage|septic|chemical*|fuel|wildlife|effluent|sewage|discharge*|noise|air_quality|\
            ecolog*|bat|bats|newt*|knotweed|flood|flooding|contaminat*|pollut*|legionella|radon|carbon|energy|\
            water_quality|groundwater|tree|trees|habitat|dust
            """
        ),
    ]

    /// The law by name, however it is shortened or misspelt.
    static let namedActs = """
        ~freedom of ~information ..3 ~request|act|application|requests
        ~request|requests|ask|asking|apply|application|query|question|enquiry ..4 ~freedom of ~information
        under|through|via|by|invoke|using ..4 ~freedom of ~information
        ~freedom of ~information subject|please
        request|requests|ask|asking|application|question|query|this_is|treat|treated|treating|log|logged ..5 foi|\
        foia|f_o_i
        under|via|through|using|invoke ..2 foi|foia|f_o_i
        by|a|an|this_is foi|foia
        under ..3 s|section 1 of the 2000 act
        the 2000 act
        information act
        under|invoke|regime ..4 eir|eirs
        eir|eirs request|requests|2004
        ~environmental ~information
        right to know
        right of access
        data subject request|rights|access
        ~subject access
        dsar|dsars
        sar request|submitted|response|overdue|late|deadline|number|ref|reference
        my|a|an|her|his|sar|outstanding|overdue|misdirected|treat ..3 sar
        article|art 15|16|17|18|21
        right to be forgotten|rectification|object
        ~information commissioner*
        ico complaint|complain|reference|case
        complain|complaint|complaining|report|reported|reporting|refer|go|going|take ..4 ico
        internal review ..6 response|request|refusal|decision|foi|exemption|withh*
        disclosure log
        whatdotheyknow*
        what do they know com
        transfer|transferred|transferring ..2 of|the|this|a ..2 ~request|requests
        applicant|applicants|requester|requestor ..12 passing|passed|transfer*|clock|logged|request|deadline|told
        clock* ..2 ticking|running|started|starts
        request ..6 received|logged|arrived ..8 clock|deadline|day_20|working_days
        misdirected|sent_in_error|not_for_us|dont_hold_it|do_not_hold_it ..16 request|applicant
        foi|foia|fois
        sa1
        ico next|now|soon|tomorrow|it_is
        sar sent|in|made|please|attached|form|for|from|of|chaser|chase
        about|re|regarding|chasing ..1 sar
        """

    /// A request for recorded information to a public body in the requester's usual words (ICO, "What is a valid
    /// request?").
    static let hiddenRequests = """
        recorded information
        information|info|data|figures|statistics|documents|records ..2 you|department|ministry|office|council|body \
        ..2 hold|holds|held
        ~information request
        request|requesting ..2 for ..1 ~information
        request|requesting ..1 following ..1 information|data|documents
        <provide> ..8 all|any|copies|copy ..5 <papers> ..12 between|about|regarding|concerning|relating|mentioning|\
        relevant|exchanged|sent
        all|any ..3 <papers> ..5 between|exchanged|mentioning|concerning|relating
        for each|every ..3 year|years|month|quarter|financial_year ..4 since|from|between|please
        broken down by
        breakdown by|per|of
        how many ..14 in|over|during|since|for ..3 last|past|20*|19*
        how much ..8 spent|spend|paid|cost ..10 last|past|since|20*
        i am entitled to ..3 know|see|information|have|be_told
        public has|have? ..2 right to
        public interest test ..6 withh*|exempt*|favour*|disclos*|foi|require
        exemption|exemptions you rely|apply|relied|claim|are_relying
        if ..6 withh* ..6 please|explain|state|reasons
        if ..6 cost|appropriate limit
        section 16|s16
        advice and assistance
        meeting|under|exceed* ..2 obligation|obligations ..4 act
        under the act
        twenty|20 working days ..4 respond|reply|answer|comply|limit|deadline|law|statutory
        you have twenty|20 working days
        <green> ..3 <greendata> ..16 please|provide|supply|send|copy|copies|see|publish
        please|provide|supply|send|copy|copies|see|request ..12 <green> ..4 <greendata>
        please|provide|supply|send|copy|copies|see|request ..6 <greendata> ..5 <green>
        please ..4 tell|confirm|state|advise|say ..4 how many|much
        the? total|overall|annual number|cost|amount|value|spend|expenditure|figure|figures ..2 of|on|for ..12 \
        please|since|between|in|from|year|20*
        number|numbers of ..10 per|each|every|since|between|by|from|broken ..2 year|years|month|20*|19*|prison|court|\
        category|region|establishment
        <provide>|like|want|need|request|give|obtain ..6 statistics|figures|data|dataset|spreadsheet|csv|breakdown \
        ..10 since|each|every|for|by|per|from ..2 20*|19*|year|years|month|court|prison|council|school|ward
        compiling ..3 dataset|database|table|figures|list
        csv|xlsx|spreadsheet|machine_readable ..4 format|if|please|preferred|version
        for|in|at every|each|all court|prison|tribunal|school|council|site|building|establishment|hospital ..10 20*|\
        year
        copy|copies|disclosure|list of ..2 contract|contracts|tender|invoice|invoices|risk_assessment|business_case|\
        equality_impact|impact_assessment|submission|legal_advice|minutes|agenda|emails|correspondence|expenses|\
        hospitality|diary|diaries|meetings
        minutes|notes|agenda|agendas|record|emails|correspondence of|from|between|about ..3 meeting|meetings|board|\
        committee|minister|ministers|officials|council
        who ..3 authorised|approved|signed_off|commissioned|awarded ..12 how_much|cost|when|copy|email*|contract|\
        document*
        taxpayer*|public_money|public_purse ..12 how_much|cost|spent|paid|told|know|see
        in the public interest to|that
        statutory ..2 time|period|deadline|limit|timescale
        i|we formally|hereby request
        under the legislation|regulations|act ..3 entitled|please|require
        all|any|every ..3 information|documents|records|material|paperwork|files|data ..3 relating|concerning|\
        regarding|about|connected|mentioning|held ..5 decision|contract|closure|policy|meeting|project|sale|proposal|\
        company|investigation|review
        how many ..12 per|each|every year|month ..6 since|between|from|please|been|were|prison*|court*|complaint*|\
        staff|20*
        <see> ..3 whatever|what|anything|everything|all ..4 written|said|recorded|sent|advised|exchanged|agreed|\
        decided|discussed ..4 between|about|by|why|with|when|before
        whatever|anything|everything was|is|has_been ..2 written|said|recorded|sent|advised|agreed|exchanged
        please ..2 state|list|give|confirm|provide|tell_me|let_me_know ..4 number|numbers|total|cost|costs|amount|\
        names|name|dates
        each|every of the last|past ..3 years|months
        for ..2 last|past two|three|four|five|six|ten|2|3|4|5|6|10 ..2 years|months ..10 number|many|figures|total|\
        please
        name of the contractor|company|supplier|consultant|official|officer|firm
        names of ..2 contractors|companies|suppliers|consultants|officials|firms
        when ..4 contract was|is|were signed|awarded|let
        wages|salary|salaries|bonus|bonuses|consultants|agency_staff|hospitality|travel|taxis|translation ..8 cost|\
        spent|spend|paid|total
        cost|spent|spend|spending|paid ..8 consultants|agency_staff|hospitality|travel|taxis|translation|refurbish*|\
        contractor*|lawyers|solicitors|legal_fees
        how much|many ..8 <green>
        <green> ..3 <greendata> ..16 may|could|can|like|want
        may|could|can|want|like ..12 <green> ..3 <greendata>
        in writing ..6 answer|reply|response|reasons|please|why|have_it
        have it in writing
        what ..6 policy|procedure|criteria ..6 decide|decided|used|followed|apply
        procurement papers|file|documents
        what tests|checks|surveys|inspections|readings|measurements ..8 done|made|taken|carried_out|shown|show
        what did|do|was|were ..4 pay|paid|spend|spent|cost
        what did ..8 cost
        as a taxpayer
        who ..1 chose|decided|authorised|approved|signed_off ..6 it|this|that|the
        what guidance|instructions|policy|rules|criteria ..6 staff|you|officers|they ..4 follow|use|apply|given
        copy|copies of ..2 whatever|any|all
        guidance|policy|instructions ..4 in force
        how many ..2 people|ppl|prisoners|inmates|complaints|cases|requests|staff|times|deaths|patients|children|\
        files|women|men ..12 died|been|were|have|did|since|last
        outcome|outcomes of|in ..3 each|every|all
        what did|do|does|has|have ..6 claim|claimed|pay|paid|spend|spent|charge|charged|cost|costs|bill|billed
        which|what|whose ..1 company|companies|firm|firms|contractor|contractors|supplier|suppliers|consultants|\
        agency|agencies ..8 you|your|runs|does|provides|supplies|won|paid|charge|used|use|shredding|store
        who decided|ordered|agreed|signed|paid|authorised|approved ..8 why|see|survey|advice|when|cost
        receipts
        why was|were|is|did ..6 closed|sold|cancelled|scrapped|felled|demolished|moved ..8 see|documents|papers|\
        advice|emails
        tested|checked|inspected|sampled|monitored for ..2 <green>
        law|act|statute|regulations ..2 gives|allows|requires|says ..4 you ..6 days|month|months|weeks
        asked|asking|wrote|request* ..8 for|to_see ..3 inspection|audit|investigation|review|survey|inquiry|\
        consultant* ..2 report|reports|findings|results
        <see> ..5 inspection|audit|investigation|review|consultant*|feasibility|safety|fire|engineer* ..2 report|\
        reports|findings|results|assessment|assessments
        do|does|can you|department|ministry|office ..2 keep|hold|have|collect|record|publish ..3 figures|statistics|\
        numbers|data|totals
        keep|hold|collect|have figures|statistics|totals ..1 for|on|of|about
        what ..4 repairs|works|work|repair ..3 came_to|cost|costs|come_to
        how often ..8 has|have|had|was|were|did ..12 and|since|last|figures|please
        any|all|the ..1 correspondence|emails|letters|communications with
        unrhyw|pob|holl ohebiaeth|gohebiaeth|ebyst|negeseuon
        """

    /// One's own personal data (UK GDPR, Article 15).
    static let ownData = """
        hold|holds|held|holding|keep|kept|keeping|store|stored|got|have|has|retain ..4 about|on|regarding|concerning|\
        relating_to me|myself
        <held> ..4 about|on|regarding|concerning our|my client|clients
        information|info|data|anything|everything|records|material|documents ..6 about|on|concerning|regarding|of me
        my personal data|info*|details|record*|file|files
        my data
        our|my clients|client personal|own data|info*|record*
        copy|copies|sight|print|printout|everything|all|anything|whats|what ..4 of|on|in|from my ..2 file|files|\
        record|records|notes|account|dossier
        copy|copies|sight of|from ..3 my|our <ownfile> ..1 <file>
        my|our <ownfile> ..1 <file> ..8 please|copy|copies|see|send|get|have|want|released
        <see> ..4 my <ownfile> ..1 <file>
        <see> ..3 my ..1 file|files|dossier
        <see> ..2 my records
        my|our file|records ..6 copy|copies|sent|see
        what|everything|anything|things|whatever|notes ..3 they|you|he|she|staff|someone|people|was|were|been|is ..2 \
        wrote|written|write|said|say|put|recorded|noted|writing ..3 me|my
        wrote|written|said|recorded|noted about|of me
        file|record|records|report|papers ..2 about|on me
        i was the ..2 subject|defendant|patient|prisoner|child|person
        it|this|that|she|he|person is|was ..2 me myself
        guess* ..5 it|that|she|he is|was me
        that|it|she|he is|was ..2 me and ..6 see|read|have|know|copy
        old|woman|man|lady|person ..3 allowed to see her|his|my own
        do ..2 you have ..4 anything on me
        have you got anything|owt|something ..2 on me
        know|see|read what ..3 is|was? in my file|record*|notes
        who|whos|which_staff ..3 looked|accessed|seen|opened|viewed|read|had_access ..4 my|at_my
        cctv|footage|recording|recordings|audio|photo|photograph|photos|mugshot ..5 of me|us|my
        what|everything|anything|whatever ..6 <held> ..3 on|about|regarding ..1 me|myself
        what ..4 on|in my ..2 file|record|records
        my ..2 file|files|record|records ..6 still|kept|exist*|survive*|destroyed|held
        proof|evidence|confirmation ..4 i ..2 was|worked|served|did
        i|im am? ..2 entitled|allowed to ..4 my|own
        am i ..3 entitled|allowed ..2 see|have|read|to ..3 my|own|it
        my care|adoption|social_services|school|service|employment|fostering|naturalisation|immigration ..1 <file>
        in care|the_home|a_home|foster ..14 file|files|records|notes
        reasons|reason|why ..4 decision|refused|turned_down ..2 about me
        apply|applied|applying|ask|asking|request* ..2 for|to ..2 my ..2 data|records|file|information|notes
        notes|record|report|reports|file|information|letter|letters|papers|statement|statements|assessment ..7 about|\
        on|of|regarding me
        written|wrote|taken|made|recorded|said ..4 about|on me
        whatever|everything|anything|what ..3 on|in my ..2 file|record|records
        <see> ..6 my ..1 <ownfile> ..1 <file>
        my <ownfile> file|record|records
        my ..1 record|records|file ..3 is|are still|about|there|kept|around
        dates for my pension
        i have|had|ve never seen it|them
        my scores|marks|interview_notes|score_sheet|appraisal|appraisals
        panel wrote|said|scored|noted|thought
        camera|video ..1 footage
        keep|save|preserve ..4 footage|recording|cctv|video
        never been ..1 shown|given|sent|allowed_to_see|told_what
        anything|everything|whatever ..2 else? ..2 relied on|considered|looked_at|used
        i ..3 was ..1 adopted|fostered|in_care ..30 see|read|papers|file|record*|find
        adopted ..20 papers|file|records|record|original
        my adoption|birth ..2 file|papers|records|mother
        <see> ..5 my ..2 reports|report|assessment*|adjudication*|oasys|psr|acct|disciplinary|grievance|appraisal*
        note|marker|flag|warning|entry|comment|mark ..2 on|in|against my|our ..1 file|files|record|records|name|\
        account
        my ..2 pre_sentence|presentence|probation|psychiatric|medical|parole|oasys|psychology ..1 report|reports|\
        records|notes|file|assessment|dossier
        my sentence_calculation|adjudications|security_file|case_notes|care_records|school_records|service_record|\
        employment_record
        with my ..1 name in|on
        calling|calls|called|describes|described|labelled me ..1 vexatious|aggressive|violent|a_risk|liar|difficult
        notes|recording|record|transcript|tape|minutes ..4 at|of|from|during|in ..1 my ..1 tribunal|hearing|\
        interview|meeting|assessment|appointment|disciplinary|grievance
        my ..1 tribunal|hearing|interview|meeting|assessment|appointment|disciplinary|grievance ..12 notes|recording|\
        minutes
        must|should|have_to|obliged|required ..2 tell|show|give|send|let ..1 me ..6 about me|kept|held
        <file> ..2 of|on|about|for ..1 my ..1 time|service|employment|stay|years
        proof of ..1 service|employment
        """

    /// Someone else's data asked for on their behalf, with or without authority.
    static let othersData = """
        his|her|their|sons|daughters|husbands|wifes|partners|mothers|fathers|clients personal ..1 data|information|\
        file|record*
        ask|asking|asked|request*|copy|copies|all|entitled|want|wants|access ..3 to|for|of ..1 his|her|their own? data
        ask|asked|asking|wants|want ..4 his|her own ..1 data|file|records|notes|record
        on behalf of|for ..6 data|records|file ..10 authority|consent|permission|signed
        signed ..4 authority|consent|mandate ..14 data|records|file|notes
        form of authority ..20 data|records|file|notes
        <held> ..2 about|on him|her|them|my_son|my_daughter|my_husband|my_wife|my_mum|my_dad|my_brother|my_sister|\
        my_mother|my_father|my_partner
        my|our sons|daughters|husbands|wifes|partners|brothers|sisters ..2 file|records|data|paperwork|notes
        my|our|the client|clients|deceased|patient|constituent ..8 data|personal_information|subject_access|file|\
        records ..10 authority|consent|mandate
        i|we act|acting|instructed ..3 for|by|on_behalf_of ..30 personal data|records|information
        power_of_attorney|lpa|attorney|litigation_friend|parental_responsibility ..15 data|records|file|information|\
        notes
        asked|asks|asking|wants me to ..4 get|obtain|ask|request ..6 his|her|their
        what ..3 written|recorded|said|put|got|hold|holds ..2 about|on him|her|them|my_son|my_daughter|mam|mum|dad
        they say|said|told ..6 confidential
        signed the form|authority|consent|letter
        """
}
