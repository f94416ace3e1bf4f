extension SafeguardingWords {
    /// Something told in confidence, or that the writer hardly dares to say.
    static let disclosure = """
        teacher|coach|priest|vicar|scout_leader|stepdad|stepfather|uncle|grandad|tutor|instructor|youth_worker|\
        minister ..6 touch*|grooming|messag*|abus*|hurt*|inappropriate*|naked|alone_with|texts|texting
        inappropriate* ..3 touch*|behav*|messag*|relationship|contact ..6 <child>|pupil*|teacher|him|her|staff
        our|a|their|keep|little secret ..4 tell|told|mum|anyone|between
        when i was ..4 little|child|boy|girl|young|years|five|six|seven|eight|nine|ten|eleven|twelve ..12 abus*|\
        touch*|rape*|assault*
        what he|they did|does|were_doing|was_doing|do to ..1 me|us|her|him|my_daughter|my_son
        still works|working|teaches|teaching|there|coaching|lives with|there|children|kids
        social services|worker ..6 wont|not|never|ignored|nothing|closed|no_further|dont|refuse* ..20 <child>|baby|\
        safe|bruise*|hurt|mum|risk
        rang|phoned|called|told|reported|contacted ..3 social services ..20 nothing|wont|ignored|no_one|nobody|again|\
        heard|still
        takes|taking|smoking|using|drunk|drinking|dealing|dealers ..4 drugs|crack|heroin|front_of|around|door ..6 \
        <child>|baby
        drunk|drugs|heroin|dealers|needles ..8 <child>|baby
        <child>|baby ..8 drunk|drugs|heroin|dealers|needles
        told|tell|telling|said ..1 to? no one|nobody|no_one|anyone_else|anyone_before|a_soul
        never|not|havent|havnt|hadnt told|said|spoken|mentioned ..2 anyone|anybody|a_soul|this_before|before|this_to
        <child>|girls|boys|under_twelves|under_tens|youth|scouts|guides|brownies|choir|sunday_school|juniors ..14 \
        worried|tell|told|wrong|uneasy|concern*|should|report
        works|working|volunteers|coaches|coaching|runs|teaches|lives|living|babysits|access|contact ..6 with|near|to|\
        around|next_to ..3 <child>|kids|youth|young_people|pupils|schoolchildren|vulnerable
        convicted|offender|paedophile|pedophile|abuser|predator|nonce|register|abused ..12 <child>|school|living|\
        lives|works|near|kids|club
        runs|coach|coaches|leads|helps|takes ..6 under|youth|junior|children*|girls|boys|scouts|cubs|brownies|\
        sunday_school|choir
        doesnt|dont|does_not|not want to go ..3 home|dads|back|his_dads|her_dads|fathers|mothers|him
        says|said ..2 daddy|dad|mummy|mam|grandad|uncle|he|she ..3 hurt*|hits|touch*|bad|shout*|locked|cross
        drawing|drawings|draws|drew ..8 scared|frighten*|rude|worr*|him|blood|naked
        not|never ..2 been ..3 seen ..6 weeks|days|months|since
        hears|hear|heard|can_hear ..4 him|her|them|child*|baby|kids|woman ..3 cry*|scream*|sob*|shout*|beg*|being
        told|tells|disclosed|confided|said|says ..5 me|us|teacher|school|that|he|she ..10 touches|touched|touching|\
        hits|shuts|locks|scared|raped|abus*|beats|secret
        coach|coaches|coached|teacher|leader|tutor|scoutmaster|priest|vicar|uncle|neighbour|stepdad ..6 texting|\
        texts|messaging|messages|snapchat*|whatsapp*|ringing|phoning|gifts|presents|lifts|alone
        lad|boy|girl|daughter|son|kids ..6 texting|texts|messaging|messages|snapchat ..6 night|coach|teacher|leader|\
        man|secret
        doesnt|dont|does_not|didnt|not want ..1 anyone|anybody|people|them|school|me to know|tell|say
        same ..1 thing|things is|are|being ..4 done|happening|going_on ..6 house|family|home|us|here
        do not|dont know where|who|which ..1 to turn
        told|says|said ..4 he|she ..4 sleeps|locked|locks|hungry|scared|hurt|bath|not_allowed|isnt_allowed|\
        never_allowed
        wouldnt|wont|would_not|couldnt ..1 look at ..1 me|us
        gone|went|goes|gone_really|become|very ..2 quiet|withdrawn|secretive
        told|tells|telling ..2 me|us|her|him ..1 things
        placement|foster*|respite|school|club|home ..12 told|tells|says ..6 bath|bed|hurt|touch*|father|secret
        bath time|bathtime|bedtime
        comes|came|coming|goes|creeps|gets ..2 in|into|to ..1 my|her|his|our|the ..1 room|bedroom|bed|shower|\
        bathroom ..4 night|when|at|while|and|after
        cant|cannot|darent|dont_dare|scared_to|afraid_to|not_allowed_to|dont_want_to tell ..1 mam|mum|mom|dad|mummy|\
        anyone|anybody|them|my
        told|tells|asked|begged|made ..1 me ..1 to? ..1 keep|promise|swear|stay ..2 quiet|secret|silent|tell|\
        tell_anyone
        im|i_am|i 10|11|12|13|14|15|eleven|twelve|thirteen|fourteen|fifteen years|and|my|old
        im|i_am 11|12|13|14|15
        """

    /// A frail person and something wrong, in one letter.
    static let quiet: [Theme] = [
        Theme(
            "a child or frail adult",
            with: ["harm"],
            """
            <child>
            plant|plentyn|babi|mabi|bachgen|merch|mab|fachgen|ferch|blentyn|blant|hogyn|hogan|crwt|croten|wyr|wyres
            learning difficult*
            autistic|autism
            parkinsons|frail|bedridden|housebound
            mum|mam|nan|gran|nain|mamgu|grandad
            dementia
            learning disab*
            downs
            supported living
            care home
            cartref gofal
            little one|girl|boy|lad|mite|ones
            five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen or|years|year ..1 old|six|seven|eight|nine|\
            ten
            old lady|man|gentleman|woman|boy
            neighbour|neighbours|next_door ..10 mother|kid*|child*|old|elderly|frail
            mabgu|hen|oedrannus|henoed
            merched|ferched|bechgyn|fechgyn dan|ifanc
            twins|brothers|foster*|granddaughter|grandson|toddler|siblings
            sister|sisters|brothers husband|wife|partner
            """
        ),
        Theme(
            "harm",
            with: ["a child or frail adult"],
            """
            screaming|shouting all|every|at ..2 night|day|them|him|her
            thin|thinner|losing_weight|lost_weight ..6 worried|every|week|so|very
            same clothes
            doesnt|not|never ..2 go|been|at|goes ..2 school ..6 weeks|months|seen|weeks_now
            havent|not|never|hasnt ..2 seen ..3 weeks|months|days
            something ..2 not|isnt|wrong|going_on ..2 right|on
            not right ..6 house|home|there|family
            abused|abusing|abuser|abusive
            neglected|neglecting|neglects
            cam drin
            esgeulus*
            dont|do_not trust ..2 him|them|her|carer*|staff|new
            frightened
            scared
            ofnus
            ofn
            who|whom ..3 tell|report
            told|tell no one|nobody|anyone
            hope i|im|i_am ..1 wrong|mistaken
            not|isnt|wasnt my|our place|business
            feel|felt|thought|think i ..1 must|should|ought|have_to|had_to ..1 mention|say|tell|report
            uneasy
            worries me
            hesitate
            alone|lonely ..4 night|all_day|him|her|with
            money ..3 gone|missing|taken|taking
            worried ..3 about|for ..2 him|her|them|mum|mam|boy|girl|child|little|nan|safety
            hungry|bruis*|dirty|thin|flinch*|cold|unwashed
            crying|screaming|sobbing|shouting ..6 night|nights|hours|child*|little|baby|till|from|wall
            not|never|havent|havnt rung|told|reported|phoned anybody|anyone|nobody|police|social
            they|he|she|d|would|might know it was me
            cant|cannot get it out of my head|mind
            keeps me awake
            mark|marks|bruise*|black_eye on|she|he|where
            boyfriend|stepdad|stepfather|step_dad|new_partner ..6 took|shout*|came|drink*|temper|hits|moved|there
            drinking|drunk|drugs|needles
            dont|do_not|rather|prefer|want ..4 not|be|give|use|my ..2 named|name|anonymous|mentioned
            messages|messaging|texts|texting|dms|snapchat|lifts|gifts|presents ..6 girl*|boy*|her|him|private*|\
            young*|child*|pupil*
            private|secret messages|texts|chats
            inappropriate|not_appropriate|creepy
            nobody ..3 comes|visits|checks
            something about him|it|her|that_house
            am i|wrong|being|just over ..1 reacting|worrying|thinking
            should i ..2 ring|report|tell|do|call
            what do|should|can i|we ..1 do
            not|isnt herself|himself
            poeni|pryderu|pryder am|ynghylch
            negeseuon preifat|anaddas
            ddim yn briodol|iawn
            ble i droi|ofyn|fynd
            pwy i ddweud|ddeud
            crio|sgrechian|gweiddi bob|drwy|trwy|yn
            heb ddweud wrth neb|unrhyw
            llwglyd|newynog|budr|brwnt|tenau|denau|clais|cleisiau|glais|gleisiau|sgrechian|llefain
            llenni ar|wedi gau|cau
            so|very|gone|become|became|getting|all withdrawn
            left ..1 alone|outside|unattended
            nobody|no_one|noone|wont|not ..2 listen|listens|listening|believe*|help
            marks
            weekend|contact ..8 dad|father|mother|mum|court
            cysgu|gysgu ..4 desg|dosbarth|llawr
            heb fwyta|fwyd|godi
            ddim wedi codi|bwyta
            thinner|thin|weaker ..2 each|every|now
            gone|missing ..2 from ..2 purse|account|tin|handbag|drawer
            not let her|him|them
            pin|purse|bank_card
            """
        ),
    ]

    /// Policies, research, trials long over, and figures of speech.
    static let excuses = """
        ~safeguarding|child_protection|domestic_abuse|domestic_violence|modern_slavery|child_abuse|neglect|abuse|\
        coercive*|forced_marriage|county_lines|fgm ..3 policy|policies|training|course|act|bill|law|laws|legislation|\
        research|report|reports|statistics|journal|article|articles|files|records|schedule|strategy|week|conference|\
        webinar|guidance|lead|inquiry|case_law|literature|files|register
        policy|policies|training|course|research|report|reports|statistics|article|articles|book|chapter|journal|\
        legislation|inquiry|files|records|retention|guidance|literature|bill|keep|schedule ..5 ~safeguarding|\
        child_protection|domestic_abuse|domestic_violence|modern_slavery|child_abuse|neglect|coercive*|\
        forced_marriage|fgm|county_lines|child_sexual
        convict*|charged|accused|indict*|trial|sentenced|tried|guilty|acquitted|pleaded|offence|offences|assizes \
        ..12 neglect*|abus*|rape*|assault*|hit|beat*|bruise*|hurt*|touch*|strangl*|slav*
        18*|190*|191*|192*|193*|194*|195*|196* ..14 neglect*|abus*|beat*|hit|hurt*|bruise*|refuge|slav*|starv*|hungry
        refuge ..2 collection|island|association|in_this|for_wildlife
        wildlife|bird|animal|dog|dogs refuge|neglect|abuse
        hits|hit the|a ..1 buffers|road|car|kerb|news|headlines|target
        child|children|sexual|historic ..2 abuse ..4 inquiry|material|files|cases|moratorium|records|claims|\
        allegations|hold|notice|marker
        inquiry|moratorium|hold|independent|iicsa ..6 child ..1 sexual? abuse
        end it there|here|now_as
        keep|take|takes|took ..1 the|my ..1 children|kids|child ..2 to|from|on|swimming|warm|busy|out
        children|boys|girls|pupils ..8 prizes|concert|choir|visit|tour|trip|school_place|walk|bus|school_bus
        cut eye
        if she|he leaves ..2 the|her|his job|post|school|department
        files|papers|bundles|boxes|crate|records|keys|inside and? locked|locks|lock|put them|it up|away
        neglect|abuse|exploitation ..3 figures|numbers|rates|inquiry|theme|themes|campaign|pledge|funding|statistics
        theme|themes|topic|launch|conference|event|talk_about|debate|law_on|talk_on|phd|thesis|dissertation ..8 \
        neglect|\
        self_neglect|abuse|coercive*|domestic_abuse|domestic_violence|violence|non_molestation|exploitation
        one|two|1|2 in|out_of ..2 women|men|children|girls|people ..8 domestic_abuse|abuse|violence|neglect
        coercive control ..4 be|law|offence|legislation|tightened|bill
        ariannu|ymgyrch*|cynnig|bil|fil|strategaeth|polisi|cynhadledd|gynhadledd|pleidleisio|deddf|lansio ..20 \
        cam_drin|\
        gam_drin|camdrin*|trais|esgeulus*|diogelu|lloches*
        """
}
