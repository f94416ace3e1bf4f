/// A child or an adult at risk: neglect, abuse happening now, coercion, exploitation, and the carer at the end of their
/// strength (Wales Safeguarding Procedures; Social Services and Well-being (Wales) Act 2014, ss.126 and 130).
enum SafeguardingWords {
    static let lexicon = Lexicon(
        groups: groups,
        signs: [named, violence, fear, neglect, control, carers, disclosure, plainly, plainlyWelsh, welsh].joined(
            separator: "\n"
        ),
        themes: quiet + fragments,
        excuses: excuses
    )

    /// Words that stand for one another.
    static let groups: [WordGroup] = [
        WordGroup(
            "child",
            """
            child|children|kid|kids|baby|babies|toddler|infant|boy|girl|boys|girls|son|daughter|grandson|\
            granddaughter|grandchildren|nephew|niece|pupil|teenager|lad|little_one|little_ones|bairn
            """
        ),
        WordGroup(
            "weak",
            """
            boy|girl|lad|lass|mite|toddler|baby|grandson|granddaughter|nephew|niece|eldest|youngest|nan|gran|nanna|\
            grandad|\
            old_chap|old_man|old_lady|old_boy|old_gentleman|old_girl|resident|residents|pensioner|pupil
            """
        ),
        WordGroup(
            "anyone",
            """
            me|him|her|them|us|child|children|kids|baby|son|daughter|mum|mam|mother|dad|father|nan|gran|wife|husband|\
            sister|brother|patient|patients|resident|residents|boy|girl|grandson|granddaughter|niece|nephew
            """
        ),
        WordGroup(
            "hits",
            """
            hits|hitting|hit|beats|beating|slaps|slapping|slapped|punches|punching|punched|kicks|kicking|kicked|\
            chokes|choking|strangles|strangled|shakes|shaking|shook|pushes|pushed|grabs|grabbed|burns|bites|hurts|\
            hurting|attacks|batters|drags|shoves|smacks|thumps
            """
        ),
        WordGroup("frightened", "scared|frightened|afraid|terrified|petrified|fearful|in_fear|wary|nervous"),
        WordGroup(
            "money",
            """
            bank_card|cash_card|card|pension|money|savings|cash|benefits|wages|bank_account|giro|pin|post_office_card
            """
        ),
        WordGroup(
            "carer",
            """
            carer|carers|staff|nurse|careworker|care_worker|support_worker|care_home|nursing_home|home_help|manager
            """
        ),
    ]

    /// Risk by its name, as professionals and the law call it.
    static let named = """
        ~safeguarding concern|concerns|referral|issue|issues|worry|worries|alert|report|incident|matter|lead|risk|\
        team|disclosure
        <child>|adult|adults|person|people|he|she|they|resident|patient ..3 at risk ..3 of|from|in|because|now|there
        <child>|adult ..1 at risk
        at risk of ..2 harm|abuse|neglect|exploitation|trafficking|grooming|fgm|violence|significant
        <child>|he|she|they|adult|person ..4 in ..1 danger
        vulnerable adult|child|person|woman|man|lady|neighbour ..20 worried|money|alone|carer|abus*|taking|risk|\
        neglect*|hurt|scared
        worried|concerned|concern|frightened|scared|fear ..5 safety|welfare|wellbeing|well_being ..4 of|for ..4 \
        <child>|<anyone>
        <child>|he|she|they|i|we|her|him|mother ..3 not|isnt|arent|aint|never|dont_feel|doesnt_feel|unsafe safe|\
        unsafe ..4 there|home|with|here|house|alone|now|at_home|around
        child protection
        being|is|was|been|are|were abused|neglected|exploited|groomed|trafficked|molested|mistreated|ill_treated|\
        starved|hit|bullied_by_staff ..5 by|at|in|there|now|every|as
        abuses|abusing|molest*|grooming|ill_treat*|mistreat* ..3 <anyone>|<child>
        county lines
        cuckooed|cuckooing
        modern slavery|slave
        forced marriage
        forced|forcing|made|making|make|sent|send ..4 marry|marriage|married
        fgm|female_genital
        taken|taking|took|confiscated|keeps|kept ..2 my|her|his|their passport|passports|phone|papers
        """

    /// Violence at home, done or feared.
    static let violence = """
        he|she|they|dad|mum|mam|father|mother|stepdad|stepfather|partner|boyfriend|girlfriend|husband|wife|ex|uncle|\
        man|<carer> ..2 hits|beats|slaps|punches|kicks|hurts|chokes|strangles|shakes|burns|batters|attacks|thumps|\
        smacks
        he|she|they|dad|mum|mam|father|mother|stepdad|stepfather|partner|boyfriend|husband|wife|ex ..3 <hits> me|us|\
        him|her|them|<child>
        <hits> out at?
        keeps|been|started <hits> <anyone>|my|the
        put|puts|putting ..1 his|her hands ..2 on|round|around ..2 throat|neck|me|him|her
        held|holds|pinned|pins me|her|him|them ..2 down|against|by_the
        bruise*|black_eye|burn_marks|cigarette_burns|bite_marks|welts|hand_marks|finger_marks
        marks on ..1 his|her|their ..1 arm|arms|legs|neck|back|face|body|wrist|wrists
        raped|rapes|touched|touches|touching|interfered|fiddl* ..3 me|him|her|my_daughter|my_son|the_girl|the_boy|us
        threatens|threatened|threatening ..2 me|us|her|him|the_kids|my_mum|my_mam
        domestic abuse|violence ..6 i|my|me|fled|flee*|fleeing|victim|survivor|experienc*|suffer*
        my|me|us|fled|flee|fleeing|escap*|i_am_a_victim|im_a_victim|survivor|i_suffer*|i_experienc*|left ..6 domestic \
        ..2 \
        abuse|violence|abusive
        abusive|violent|controlling ..2 partner|husband|ex|relationship|marriage|father|mother|boyfriend|home|man|\
        son|wife
        in|at|to|from|the|womens|a refuge
        womens aid
        left|leaving|leave|fled|escaped|flee ..3 because|cause|cos of ..1 him|his
        gave|give it|up ..4 because of him
        restraining|non_molestation|occupation order|orders ..8 my|me|him|ex
        my|me|him|her|he|she|against|granted|got|breached ..6 non molestation
        stalk*|stalking ..2 me|her|my
        with ..1 belt|stick|slipper|wooden_spoon
        smack|smacks|smacking|belts|leathers|thrashes ..2 <child>|him|her|them
        scratches|scratch|marks|burns|cuts on|all_over ..1 his|her|their|the
        split lip|broken_arm|broken_rib|fractur* ..10 he|she|says|fell|again|story|child|boy|girl|partner
        he|she|they will|ll|would|going_to|might ..1 kill|hurt|find|batter|harm|beat me|us|her|him|them|my
        kicked|kicks|throws|threw|thrown|put ..2 me|us|her|him ..2 out|stairs|wall|downstairs|against
        what ..2 he|she|they ..2 do to|if ..3 me|us|them|finds|he_finds
        raises|raised|raising|lifts|lifted|clenches ..1 his|her|a ..1 fist|fists|hand|hands|belt
        broke|broken|fractured ..1 my|her|his ..1 jaw|arm|nose|ribs|rib|wrist|finger|leg ..12 he|front|kids|him|\
        again|last
        in front of ..1 the|my|our ..1 kids|children|little_ones|boys|girls|baby
        before he gets|is|comes out|released|home
        when|before|until|once|now he|she ..2 gets|comes|is? out
        threw|throws|thrown|pushed|pushes|dragged|drags ..1 me|her|him|mam|mum ..4 floor|wall|stairs|out|hair|door|\
        against
        pushes|shoves|knocks|throws|drags|pulls ..1 me|her|him|them|mum|mam ..2 about|around|over|down|hair|into
        cut|split|swollen|burst|fat ..1 lip|eye|face|mouth
        black eye|eyes
        has hit me|her|him|us|them
        if i|she|he leave|leaves|left ..8 will|ll|kill|visa|kids|children|baby|find|money
        cancel ..2 my|her ..1 visa
        keep|take ..1 the|my ..1 baby|kids|children|child
        """

    /// Fear of a person or a place, and being shut away.
    static let fear = """
        <frightened> ..1 of|by my|his|her|their|him|one|some|the_staff|the_carer|that|going_home|staff|stepdad|dad|\
        them|the_man
        <frightened> ..2 to ..1 go|sleep|be|stay|come|say|speak|tell|talk|leave ..2 home|alone|anyone|with|back|him|\
        her|there|anything|house
        goes|gone|went|going|very|really ..1 quiet|silent ..6 when|around|with|she|he|asked|since|near
        flinch*|cowers|cowering|wets|wetting|soiling|cowered
        he|she|they|child|boy|girl|son|daughter|mum|mam wont|will_not|refuses|cant|doesnt ..2 say|tell|explain|talk \
        ..3 how|who|why|about_it|where_he_got|where_she_got
        begs|begged|begging|cries|crying|screams|screaming ..5 not ..2 go|to_go|be_sent|leave|take
        hear|heard|hearing|listen ..5 screaming|crying|shouting|screams|thuds|begging ..6 next|wall|night|door|\
        child*|baby|flat|upstairs|every
        locks|locked|shut|shuts|locking|shutting|tied|ties|strapped ..3 me|him|her|them|<child>|mother|mum|mam|dad|\
        residents ..3 in|up|out|away|inside|to|down
        kept|keeps|keep|keeping|made ..3 locked|tied|indoors|in_a_cage|in_the_cellar|in_the_dark|in_his_room|\
        in_her_room
        wont|doesnt|dont|never|didnt let me|her|him|them ..2 see|out|go|talk|leave|have|speak|eat|use|work|visit|\
        phone|ring
        """

    /// Hunger, cold, dirt, injury that nobody explains, somebody left alone who should not be.
    static let neglect = """
        no food ..2 in|for|house|fridge|cupboard|cupboards|since|but
        no_food|nothing_to_eat|not_been_fed|starving|hungry|unfed|half_starved|skin_and_bone|malnourished ..8 \
        <child>|mum|mam|mother|dad|nan|she|he|her|him|they
        <child>|mum|mam|mother|dad|she|he|they ..5 starving|hungry|filthy|unwashed|dirty|not_fed|soiled|barefoot|\
        underweight|not_eating
        not|hasnt|havent|isnt|never ..2 eaten|fed|washed|changed|bathed|being_fed|eating ..4 days|week|yesterday|\
        since|all_day|weeks|properly
        left|leaves|leave|leaving|home|are|is ..3 alone|unattended|on_her_own|on_his_own|on_their_own|by_himself|\
        by_herself ..4 night|all|hours|days|weekend|house|car|overnight|flat|for|while|with|with_the
        <child> ..4 left|home|living ..2 alone|on_their_own|on_his_own|on_her_own
        lying|sat|sitting|left ..3 in ..3 urine|mess|faeces|wet|own|soiled|dirt|filth
        neglect|neglected|neglecting|neglectful ..4 <anyone>|<child>|parents|care|staff
        <anyone>|<child>|staff ..5 neglect|neglected|neglecting
        bed sore|sores
        pressure sore|sores|ulcer*
        bedsore*
        sleeping|living|sleeps|lives in|rough ..2 car|shed|tent|doorway|garage ..4 <child>|baby|sixteen|16|17|15|14
        nobody|no_one|noone ..3 looking|caring|feeding|checking ..2 after|for|on ..2 her|him|them|<child>
        doesnt|dont|cant know where|what|who|day she|he|it ..3 is|are
        confused|dementia|alzheimers ..14 wander*|lost|alone|money|door_open|gas|nightie|fallen|falls|road
        wander*|wandering ..8 road|street|night|nightie|confused|slippers
        call bell|buzzer|alarm ..8 ignored|no_one|nobody|answer*|reach|unplugged
        lost ..4 stone|weight ..8 home|care|ward|hospital|mum|dad|nan|mam|staff
        <carer> ..6 rough|rude|shout*|swear*|laugh*|ignor*|steal*|stole|hurt*|slap*|handled|drunk|asleep
        shouted|shouts|shouting|swears|screams ..3 at ..2 <anyone>|residents|old|patient*|<child>
        dehydrated|emaciated|sedated|drugged
        rough with|handling|handled
        unexplained injur*|bruis*|mark*|fall*|burn*
        same ..2 clothes|nappy|nightie|pad|pads ..6 days|week|yesterday|again|every
        nappy|nappies ..5 soaking|full|all_day|hours|dirty|changed|sore
        looking|looks|caring|cares ..1 after|for ..2 little|younger|baby|brothers|sisters|siblings ..10 only|alone|\
        she|he|school|every|night|own
        missing|out ..3 night|nights|days ..8 <child>|she|he|fourteen|thirteen|fifteen|14|13|15|16
        <child>|daughter|son|lass ..8 missing|out_all_night|older_man|older_men|older_lads|older_bloke
        ribs|bones ..4 see|showing|sticking|count
        no|without heating|electric|electricity|water|heat|gas ..8 <child>|baby|mum|mam|elderly|frail|dementia
        falls|fallen|fell ..8 nobody|no_one|alone|floor|hours|night
        on the floor ..6 hours|night|all|found|days
        cant|cannot look|care after|for ..1 himself|herself|themselves|myself
        he|she|mum|mam|dad|my|neighbour|him|her ..6 self neglect*
        asked|asks|begged|asking ..6 any|for|if|something ..4 bread|food|eat|biscuit|biscuits|dinner|hungry|snack|\
        sandwich
        in ..2 pyjamas|nightie|nappy|barefoot|bare_feet|vest ..8 rain|cold|street|snow|outside|step|road|night|\
        freezing
        out|outside ..8 rain|cold|snow|dark|freezing ..6 pyjamas|nightie|nappy|barefoot|coat|shoes
        mark|bruise|burn|cut|scratch on ..1 his|her|their|the_boys|the_girls ..1 face|cheek|arm|neck|leg|back|head|\
        eye|forehead
        stealing|takes|steals|taking|scavenging|eats ..4 food ..8 bin|bins|lunch*|school|other
        lay|laid|lying|left|sat|sitting|slept ..3 in ..1 his|her|their|own|the ..2 mess|urine|faeces|wee|filth|waste|\
        soiled|bed ..6 hours|days|all|night|morning
        lost two|three|four|one|half|2|3|4 stone
        bruis* ..4 up|on|both|all|over ..4 arm|arms|legs|face|back|neck|ribs|wrists
        bruises|bruise easy|easily
        still in ..2 mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|yesterdays|same ..1 clothes|\
        nightie|things|pyjamas
        same ..2 dress|clothes|jumper|uniform|nightie|trousers ..4 every|day|week|all
        asks|asked|begs ..4 crusts|food|lunch|bread|money|dinner|leftovers
        does all|most ..2 shopping|cooking|washing|cleaning|caring|housework ..12 school|mam|mum|himself|herself|13|\
        12|11|10|14|9|boy|girl|baby
        hasnt|not|never|doesnt|havent ..2 got|get|gets|been ..2 out of bed|her_room|the_house ..4 since|for|weeks|\
        months|days
        shut|locked|lock|put ..2 him|her|them|mum|mam|dad|wife|husband ..3 in ..2 garage|shed|room|bedroom|cupboard|\
        car|bathroom|kitchen|house
        <child>|she|he|they|mam|mum|dad|door ..8 sleeps|sleeping|slept ..2 in ..1 the ..1 bath|bathroom|cupboard|\
        wardrobe|car|shed|garage|cage
        carer|carers|visits|calls|agency ..10 missed|once|one_visit|only_one|not_come|didnt_come|havent_come|\
        never_come|no_one_came|nobody_came|staffing|late
        meant|supposed to come ..6 times|day|daily
        hasnt|not|havent|without|no ..2 eaten|fwyta|drink|water|food ..4 since|days|all_day
        come|comes|came|coming|back|home ..2 with ..2 marks|bruises|bruise|scratches|burns|cuts|injuries|money|\
        new_phone
        wont|doesnt|refuses|stopped|afraid|scared ..1 use|using|go|going|to_use|to_go ..2 toilet|bath|bed|upstairs|\
        school|nursery
        asked|asks|begged ..2 me|us|for ..2 food|bread|money
        heb fwyta|fwyd|ei_bwydo
        she|he|mum|mam|dad|nan ..1 cant|cannot|couldnt ..1 reach ..1 her|his|to_the|the|to ..1 water|drink|food|\
        phone|bell|commode
        on ..1 their|his|her own ..6 when|while|until|till|from|all|at_night|overnight
        twins|children|kids|baby|little_ones|boys|girls|toddler ..6 on ..1 their|his|her own
        thinner|weaker|frailer|quieter ..2 each|every
        will|does|would|do not ..1 let ..1 me|him|her|them ..1 see|go|have|eat|speak|leave|call
        wont|doesnt|wouldnt let ..1 me|him|her|them ..2 see|go|have|eat|speak|leave|call
        """

    /// Money, telephone, doors and company in somebody else's hands.
    static let control = """
        <money> ..3 kept|gone|missing|taken|disappear*|withdrawn|going|emptied|given ..4 by|in|cash|since|account|\
        her|his|carer|office|he|she
        controls|controlling|monitors|monitoring|tracks|checks|dictates ..4 me|my|her|everything|what|who|\
        phone|where
        coercive*|coercion ..8 my|me|him|her|he|she
        my|me|him|her|hes|shes|he|is|being|been|under ..6 coercion|coercively|coercive_control
        gaslight*
        isolated|cut_off|cutting ..2 from|her|him ..2 family|friends|everyone
        not allowed to|out|a ..2 see|leave|go|have|speak|phone|eat|friends|visitors|without
        older man|men|boyfriend|lads ..8 <child>|gifts|phone|car|her|him
        new phone|trainers|money|clothes ..8 missing|where|from|older|school|cash
        making|makes|made|forces|forcing|told him|her|them|us|my_son|my_daughter ..1 sell|carry|deliver|beg|\
        sleep_with|send|work
        pictures|photos|images|messages|videos ..4 of|to|from ..3 <child>|herself|himself|naked|underwear|undressed
        changed|change|made|sign|signed|signing ..4 will|power_of_attorney|house_over|lasting_power ..8 confused|\
        carer|pressure|forced|neighbour|dementia
        checks|reads|goes_through|looks_at|looking_at|watches|monitors ..3 my|her|their ..1 phone|emails|email|\
        messages|post|texts|laptop|letters
        dont|do_not|not|never|please_dont ..3 ring|phone|call|text|write|reply|email|post|contact ..8 he|him|husband|\
        partner|ex|sees|see|old_address|find|finds|know|knows|mam|mum|house|landline
        he|she|husband|partner doesnt|does_not|mustnt|must_not|cant|cannot|isnt ..2 know ..4 i|im|where|we|about
        cant|cannot|dare_not|daren_t|darent say|tell|give ..2 where|you_where|my_address|our_address|address
        he|they|she ..3 find|finds|found|finding|trace|track ..2 us|me|out_where|where
        moved|run|ran|fled|hid|hiding|hide ..3 away|from ..2 him|my_ex|my_husband|my_partner|them
        because|after|cos of? ..1 what he|she|they did|does|done|has_done|had_done
        release|released|freed|parole|gets_out|comes_out|is_out|get_out ..14 scared|frightened|terrified|afraid|\
        find_us|\
        find_me|where_we_live|where_i_live|safe|kids
        new friend|neighbour|lodger|gardener|builder|boyfriend|man|woman|companion|church_friend ..15 money|pin|card|\
        house|will|cheque*|cash|attorney|savings|bank
        <money> ..6 friend|neighbour|nephew|niece|lodger|gardener|builder|grandson|cleaner|carer|staff ..4 has|took|\
        uses|looks_after|keeps|holds|borrowed|using
        moved in|himself_in|herself_in|into_her|into_his ..12 money|card|will|wont|bedroom|house|family|visit
        answers|speaks|talks for her|him|mum|mam|dad
        wont|never|doesnt|not ..2 let|allowed|allow ..3 us|me|family|anyone ..4 see|visit|speak|talk|in|near
        sells|sold|selling|signed ..2 her|his|mums|mams|dads|nans|mothers ..1 house|home|over
        scam*|conned|conning|romance ..10 mum|mam|dad|mother|father|nan|elderly|savings|online|sent
        phone|emails|messages|post ..3 is|are|gets|get ..1 checked|read|opened|watched|taken|monitored
        has|holds|keeps|got|took|takes ..2 the|my|all_the|her ..1 keys
        i|she|he do|does|am|is? not|never ..1 go|allowed ..1 out
        writing ..3 from ..3 library|friend|friends|work|neighbour|neighbours|secret|school
        isnt|is_not|not|arent|never ..1 allowed ..1 out|visitors|phone|to_go|to_see|to_speak|to_talk|downstairs|money
        moved in ..14 nephew|friend|says|curtains|money|card|now|since
        curtains ..4 shut|closed|drawn
        stay|stop|stopping|staying|sleep ..1 over ..6 his|coach|tournament|leader|alone|uncle|neighbour
        men|people|man|woman|couple|lads|stranger*|dealers|they|someone ..2 have|has|had? moved in
        moved in with ..1 him|her|my_son|my_daughter|my_brother|my_sister|mum|mam|dad|nan
        use|uses|using|used|have|has|had|take|takes ..2 his|her|mums|mams|dads ..1 card|cards|flat|money|benefits|\
        house|bank
        sleeps|sleeping|slept on ..1 floor|sofa|landing
        laugh|laughs|laughing at me|him|her
        signed|sign something|a_paper|papers|form|forms|over|it_over ..10 house|nephew|son|daughter|carer|friend|\
        money|now|his|hers|theirs
        house|flat|home is|was|be ..1 his|hers|theirs|in_his_name|in_her_name|now
        says|said|told ..3 i|we ..1 have|ve|got|must ..1 to? ..1 be out|leave|get_out|go
        when she|he|i|we may|can|is_allowed|are_allowed|am_allowed ..1 to? ..1 speak|eat|go|sleep|talk|leave
        boss|gangmaster|employer|owner|he|they ..2 has|have|took|keeps|holds ..3 passport|passports|papers|documents
        sleep|sleeps|sleeping|live|living ..2 in ..2 van|container|caravan|shed|garage|shop|restaurant|yard
        game|games|secret ..8 not|isnt|mustnt|never|dont ..2 tell|to_tell|say|supposed
        isnt|not|mustnt|never ..1 to|supposed ..1 to? ..1 tell me|mum|mam|mummy|anyone|anybody|daddy|us
        he|she|they|husband|partner|son|nephew|carer|boyfriend ..1 decides|controls|chooses ..2 everything|what
        takes|taking|taken|took|keeps|kept|has|holds|controls|spends|spent|withdr*|emptied|stealing|stole|steals ..3 \
        her|his|mums|mams|dads|nans|mothers|fathers|their ..1 <money>
        he|she|husband|wife|partner|ex|boyfriend|son|daughter|carer ..2 takes|taking|taken|took|keeps|kept|holds|\
        controls|spends|stole|steals ..3 my ..1 <money>
        has|have|had|takes|took|keeps|using|uses ..2 her|his|mums|mams|dads|nans ..1 bank_card|card|pension|\
        pension_book|pin|purse|cards
        pin number|code ..8 carer*|staff|neighbour|nephew|friend|hand|cleaner
        carer*|staff|neighbour|nephew|friend|cleaner ..8 pin number|code
        stands ..2 in|at|by the door|doorway
        """

    /// A carer's own despair or loss of control is a risk to two people.
    static let carers = """
        lose|losing|lost|loose|loosing my temper|rag|patience|head with|at ..1 her|him|them|the|my|mum|mam|dad|<child>
        dont|do_not|cant|cannot|not trust|control|stop myself
        shook|smacked|slapped|hit|pushed|shouted_at|grabbed|hurt my|her|him|the ..1 mum|mam|mother|dad|wife|husband|\
        <child>|last|on|and|tonight|yesterday
        frightened|scared|afraid|worried ..3 i|im|ill|what_i ..3 hurt|do|might|harm|hit|snap
        i might|could|will|may|am_going_to|nearly|almost ..1 hurt|hit|harm|snap|shake|smother|do_something
        ashamed of ..4 what_i|i_did|i_have|doing|done
        something ..3 ashamed of
        shouted|snapped|screamed|lashed_out ..1 at ..1 her|him|them|mum|mam|dad|wife|husband|<child>
        cant|cannot ..3 look_after|care_for|manage|cope_with ..1 her|him|them|mum|mam|dad|wife|husband ..2 alone|\
        any_more|longer|anymore
        didnt|dont|not|couldnt|cant trust what|myself ..3 do|might|would|with|ll|d
        end of my strength|patience
        """
}
