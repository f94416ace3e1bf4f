extension InformationRightsWords {
    /// The verb and the thing, as people put them who do not know that a law gives them a right.
    static let plainly = """
        # Lists and figures.
        receive|send|have|provide|supply|want|see|like|get|obtain ..3 list of ..2 all|every|each|any
        told|know|ask|asking ..3 what ..3 cost|costs|spent|paid|spends ..4 in|over|for|since|each|every|last
        <provide>|grateful|like|see|want ..6 correspondence|emails|letters|messages|minutes ..6 had|exchanged|sent|\
        received \
        ..4 with|from|since
        # What was written or said of the writer.
        emails|messages|chats|notes|letters|minutes|correspondence|anything|everything ..6 mention|mentions|mentioning|\
        naming|names|refer|refers|referring ..2 me|my
        conversation|discussion|discussions|meeting|call|correspondence|emails ..2 about|concerning|regarding me|my_case
        whatever|what|anything|everything ..3 wrote|said|told|sent|passed|put|reported ..8 about|on me
        notes|minutes|record ..2 from|of ..2 my|the ..2 review|appraisal|hearing|interview|grievance|disciplinary
        notes|minutes of|from ..2 meeting|meetings|call ..2 i_wasnt|i_was_not|about_me|without_me
        what ..3 in|on|kept|down ..1 there|file|it|them ..1 about me
        page|pages|sheet|entry|remark|remarks|opinion|opinions|comment|comments|line|paragraph ..2 about|on me
        about me ..14 untrue|not_true|wrong|false|lies|unfair|inaccurate|out_of_date
        everything|anything|whatever|all|stuff ..2 youve|you_have|you_ve|you_hold|you_keep|theyve|they_have ..2 got? \
        ..1 \
        on|about ..1 my|me
        see|read|have|get|like|want ..4 what ..1 its|it|they|you|he|she|file|record|papers ..3 say|says|said|have|got \
        ..3 \
        about|on me
        my|my_own|my_old|my_whole|my_full|my_entire prison|probation|staff|personnel|service|core|custody|youth|\
        social_work|occupational_health|\
        disciplinary|tribunal|training|sickness ..1 file|files|record|records|papers|notes
        accident|incident ..1 book|report|form|log ..12 my|me|i
        photos|photo|photographs|picture|pictures|mugshot|mugshots ..6 took|taken|of_me ..12 inside|prison|reception|\
        came|\
        went|custody|nick
        i|would ..2 love|like|want to? have|see mine
        ticked everything|all|every
        # Something of one's own passed on, or someone else's received.
        you|your_office|office|somebody|someone|they|she|he|your_team|your_staff ..1 rang|rung|phoned|called|contacted|\
        emailed|texted|wrote|written|spoke|spoken ..2 to? ..1 my ..2 work|workplace|employer|boss|landlord|neighbour|\
        ex|\
        husband|wife|mother|father|mum|mam|dad|sister|brother|partner|school|old_address|manager|agency
        everyone|everybody|whole|half|all ..6 knows|know|knew|found_out|heard ..6 ive|i_have|im|i_am|i_was|id_been|my
        copied|cc|ccd|copying|forwarded ..2 in|to ..2 my ..2 ex|ex_husband|ex_wife|husband|wife|employer|landlord|\
        neighbour|solicitor|mother|father|sister|brother|boss|manager
        has|have|contains|had|got|with ..2 my ..1 new? address|diagnosis|operation|medical|condition|number ..4 in|on
        belong|belongs|belonging|belonged|meant|intended to|for ..1 mr|mrs|miss|ms|dr|another|someone|somebody|\
        a_different|\
        next_door|the_previous
        my ..1 name|address on ..2 front|envelope|outside|label|cover ..12 inside|insides|contents|belong*|letter|\
        somebody|\
        someone|another
        mine|my_letter|my_papers ..2 gone|went|sent|ended|has_gone to|up|elsewhere
        somebody|someone|one_of_you|your_staff|your_office|she|he|they ..2 talked|blabbed|been_talking|let_slip|\
        gossip*|\
        repeated|let_on
        quoted|repeated|told|read|threw ..2 it|that|them ..1 back to|at me
        told|said|confided ..8 in confidence|private|strict_confidence
        went|gone|sent|shown|visible|circulated|attached|forwarded|copied ..3 to ..1 the whole|entire|everyone|\
        everybody|\
        all_staff|all_of
        my ..3 report|referral|diagnosis|assessment|fit_note|sick_note|test_result|results|disciplinary ..8 went|sent|\
        attached|copied|forwarded|seen|invite|shown|printer|everyone|whole
        another|other|someone_elses|somebody_elses|strangers|different familys|family|mans|womans|persons|ladys|\
        prisoners \
        ..4 number|address|name|details|phone|telephone|letter|file|photograph
        somebody|someone elses|else_s|else personal|private|letter|number|address|phone|details|business|information
        my ..3 letter|letters|post|papers ..6 to|at ..1 my ..2 brother*|sister*|in_law|neighbour*|mother*|father*|ex|\
        old|former
        pass|passed|passing|gave|give|share|shared|leak|leaked ..1 it|them|that|this|mine ..1 on
        got|has|have|holds ..2 copy|copies ..2 of ..2 all|everything|what|letter|letters|emails ..1 i|id|ive|my ..1 \
        wrote|sent|said|told
        llythyr|llythyrau|ebost|e_bost ..10 ty|dy|drws|nhy ..3 fy|anghywir|drws_nesaf|cymydog
        wedi ..1 ei darllen|ddarllen|agor
        pawb ..4 gwybod|wybod
        getting|get|receiving|got|had ..2 mail|emails|texts|leaflets|letters|calls ..2 from|off ..1 you|your|\
        the_party|a_firm
        hand|handed|handing|pass|passed|sold|given|gave|share|shared ..3 my ..2 email|address|number|details|name|data
        envelope|letter ..10 see_through|window|torn|ripped|unsealed|resealed|already_opened|half_open|postcard
        nobody|no_one|noone knew ..4 here|about|before|until|till|id|i_had|i
        vexatious
        consents|consented|agrees ..2 to ..2 release|disclosure|sharing|us_having
        letters|mail|post|property|photographs ..4 held|kept|stopped|taken|withheld ..2 back|from ..1 me
        dig|find|send|scan|have|see|copy|forward ..5 my ..2 appraisal|appraisals|reference|references|contract|\
        payslips|\
        interview_notes|exit_interview|application_form|disciplinary
        took|take|taken|made ..2 statement|report|note|notes ..3 from|of|about me|us
        see|read|have|sight|copy ..6 wrote|written|writes|said|says|noted ..3 about|on|of it|me|us
        your ..2 email|letter|message|reply|envelope ..8 had|contained|attached|enclosed|included ..6 about|for|of|on \
        ..2 mr|\
        mrs|miss|ms|another|someone|somebody
        ive|i_have|i ..1 deleted|destroyed|shredded|burnt|returned ..1 it|them
        has|have|had ..1 been ..1 informed|told|notified
        wrote|written|sent|posted|writing|send ..3 to ..2 the|my|an old|previous|former|wrong house|address|flat|place
        my|the ex|ex_husband|ex_wife|neighbour|mother|father|landlord|tenant|lodger|new_tenant opened|read|has_seen|\
        saw|found ..1 \
        it|them
        drawings|modelling|model|plans|plan|map|maps ..4 for ..6 site|court|prison|building|scheme|wall|extension
        # Papers where they should not be.
        <file>|folder|folders|crate|bundles|boxes|letters|forms|laptop|memory_stick ..10 by|in|on|behind|beside|from \
        ..2 bins|bin|skip|pavement|car_park|roadside|lane|train|bus|hedge|charity_shop|tip|wheelie|gutter|lay_by|\
        canteen|taxi
        found|left|fallen|fell|blown|dropped|picked|handed|seen ..8 <file>|folder|folders|crate|bundles|letters|laptop|\
        memory_stick ..8 bins|bin|skip|pavement|car_park|roadside|street|train|bus|hedge|charity_shop|tip|wheelie|taxi
        # Off the list, please.
        stop|remove|take|get|off ..4 newsletter|newsletters|mailing|mailings|mailshot|list|lists ..8 me|my|never|off|got
        never|didnt|did_not|dont ..2 sign|signed|asked|agreed|remember ..2 up|for|to ..2 it|this|newsletter|any|emails
        """

    /// A request told in pieces: the two halves may stand in different sentences.
    static let inPieces: [Theme] = [
        Theme(
            "an agent",
            with: ["a file", "their papers"],
            """
            we|i act|acting for|on
            instructed by|on|to
            our|my client|clients
            on behalf of
            mandate
            form|letter of authority
            power_of_attorney|lpa|attorney|deputyship|litigation_friend|parental_responsibility|appointee
            he|she|they has|have|had? ..1 asked|wants|says|said|knows|signed
            my ..1 partner|boyfriend|girlfriend|fella|client ..8 hmp|prison|inside|custody
            """
        ),
        Theme(
            "a file",
            with: ["an agent"],
            """
            complete|full|entire|whole|copies_of_all|all ..2 prison|custody|core|probation|medical|healthcare|\
            tribunal|personal ..1 file|files|record|records|notes|data
            everything ..3 tribunal|department|prison|court|office|you ..2 has|have|holds|hold ..3 on|about
            one calendar? month
            """
        ),
        Theme(
            "their papers",
            with: ["an agent"],
            """
            his|her|their|sons|daughters|partners|clients ..3 oasys|pre_sentence|presentence|psr|sentence_calculation|\
            acct|adjudication*|security|nomis|case_notes|records_of_contact
            """
        ),
        Theme(
            "refused",
            with: ["look again"],
            """
            information|request|documents|answer ..4 exempt|withheld|refused|redacted|vexatious|rejected
            exempt|withheld|refused|refusing|refusal|rejected ..4 information|request|documents|data
            you|response|reply|letter|decision ..3 relied|relies|rely|cite|cited|citing ..4 section|s|exemption|reg|\
            regulation
            cost|costs|take ..1 too much|long
            not|wouldnt|refuse* ..2 release|disclose|provide|hand_over
            of|from the ten|twenty|thirty|forty|fifty|sixty|hundred|10|20|30|40|50|60|100 pages
            rest|remainder|others|remaining|half ..4 personal|withheld|exempt|missing|blacked|black|blank
            blacked|blanked|scored out
            """
        ),
        Theme(
            "look again",
            with: ["refused"],
            """
            not|dont|cannot|cant|cannot_possibly accept|agree|believe|satisfied|happy
            look|consider|considered|looked ..3 again|afresh|fresh|second_time
            reconsider*|internal_review|appeal
            more senior
            think again
            somebody|someone|anyone|person else ..2 look|review|read|consider|decide
            who ..2 go|turn|complain|appeal ..1 to ..1 next
            dissatisfied|unsatisfied|unhappy|disagree
            """
        ),
        Theme(
            "figures",
            with: ["year by year"],
            """
            how many|much
            number|numbers|total|cost|costs of
            what ..3 cost|costs|spent|paid
            faint|nifer|sawl o|a|o_geisiadau
            """
        ),
        Theme(
            "year by year",
            with: ["figures"],
            """
            each|every|per|by ..1 of? ..3 year|years|month|months|quarter
            year by|on year
            each|every of ..2 last|past
            bob|pob|mhob blwyddyn|mis
            broken down|breakdown
            table|spreadsheet|excel|csv|taenlen|daenlen
            """
        ),
        Theme(
            "the land, the air, the water",
            with: ["the papers on it"],
            """
            <green>
            phosphate*|nitrate*|diesel|generators|exhaust|felled|felling|tree|trees|oak|oaks|lime_trees|brook|river|\
            swift|swifts|nest|nesting|ecologist*|bees|hedgehog*|hedge|\
            stream|dyke|pond|landfill|tip|incinerator|boiler|raac|cladding|fumes|nitrogen|particulate*|badger*|\
            dormice|otter*
            """
        ),
        Theme(
            "the papers on it",
            with: ["the land, the air, the water"],
            """
            may|could|can|would|please|like|want|grateful|glad|share|send ..6 survey*|readings|results|samples|study|\
            assessment*|permit|permits|monitoring
            may|could|can|like|want|grateful ..3 see|have|share|send|obtain|read|look_at ..4 report|reports|study|\
            survey|\
            figures|plans|advice
            sight|copy|copies of ..4 findings|report|reports|survey|study|results|assessment|readings
            what ..3 readings|tests|measurements|samples|surveys|studies|levels were|was|are|have|did
            <greendata> ..4 for ..2 last|past|since
            """
        ),
    ]
}
