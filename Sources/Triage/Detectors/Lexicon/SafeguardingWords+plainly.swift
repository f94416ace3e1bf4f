extension SafeguardingWords {
    /// What neighbours, relatives and workers see and say without naming abuse (Wales Safeguarding Procedures, signs
    /// and indicators).
    static let plainly = """
        # Money and papers in other hands.
        account|accounts|savings|bank|purse ..4 empty|emptied|cleared|drained|cleaned|nothing_in|nothing_left
        doesnt|didnt|cant|does_not|did_not|no_memory|not|no remember|recall|know|of ..2 doing|signing|giving|agreeing|\
        signed|what_she_signed|what_he_signed
        signed ..3 house|home|everything|bungalow|farm|flat|it over|away|to
        power_of_attorney|attorney|poa|lpa ..14 account|empty|emptied|kitchen|car|cleared|selling|sold|spent|spending|\
        helping|himself|herself|holiday
        boss|owner|gaffer|employer|manager|landlord|agent ..2 keeps|holds|has|took|taken|kept ..2 their|his|her|our|\
        my ..1 \
        papers|passports|passport|documents|wages|phones|cards|pay
        not|never|dont|isnt|arent|arnt ..1 paid|being_paid|getting_paid|get_paid ..6 fed|food|only|just|sleep|live|\
        beds|room
        sent|sends|sending|gave|given|giving|wired|transferred|paid|lent ..8 to|for ..2 man|woman|someone|somebody|\
        friend|bloke|\
        boyfriend|lady ..6 met|never|online|internet|facebook|abroad|rig|army|oil|phone
        never met|seen ..6 online|says|engineer|soldier|doctor|army|love|marry|money
        hides|hiding|hid|hidden ..2 letters|post|bills|statements|phone ..2 from|under|in
        # A grown-up too close to children.
        buys|bought|buying|gives|giving|gave|sends|sent ..2 them|him|her|boys|girls|kids|lads|my_son|my_daughter|\
        children|\
        youngsters ..2 phones|phone|presents|gifts|money|cigarettes|vapes|drink|alcohol|trainers|sweets|fags|lifts|games
        lifts|lift|rides ..12 phones|phone|presents|gifts|sweets|trainers|alone|girl|girls|boys|under
        stays|sleeps|slept|shares|shared|sharing|goes|went|comes|was ..2 in|into|with ..1 the ..1 boys|girls|kids|\
        childrens|lads|same ..1 room|rooms|tent|bed|dorm|dormitory|showers|changing|caravan
        he|she|man|lad|someone|person has|got|had ..1 pictures|photos|images|pics|videos of me|my_daughter|my_son|her|\
        him
        send|post|show|share ..2 them|it|pics|pictures|photos ..2 to my|her|his|everyone ..2 school|friends|mum|\
        family|parents
        send|sending more ..1 pics|pictures|photos|or_he|or_else
        messaged|messaging|talking|chatting|met ..4 man|bloke|guy|someone ..6 said|says|online|older|isnt|wasnt
        touches|touched|touching|tickles|strokes|kisses ..1 him|her|them|me|my_son|my_daughter|the_kids
        makes|made|making him|her|them|me ..1 sit|sleep|undress|strip|stay|watch|touch|kiss|lie
        what he|she|they|the_brother|brother|father|the_man ..2 did to ..1 me|us|him|her
        chaplain|coach|scout|youth|helper|volunteer|leader|teacher ..6 camp|club|choir|school|juniors|under ..12 still|\
        same_man|name|alive
        # A child at home.
        puts|put|shuts|locks|keeps ..1 him|her|them|it|me ..2 cupboard|shed|cellar|attic|garage|outside|dark|\
        coal_shed|bath
        naughty ..8 cupboard|belt|cold|shed|bath|dark|outside|hit|smack*|stick
        burn|burns|mark|marks|bruise|bruises|cut|cuts ..4 on|up|down|round|across ..1 his|her|their ..1 wrist|wrists|\
        hand|\
        hands|arm|arms|leg|legs|neck|back|face|cheek|bottom|ear
        explained|said|told|blamed ..3 as|it_was|was|on ..2 oven|door|stairs|dog|fall|bike|accident
        mum|mam|mother|dad|father|parents ..4 not|hasnt|havent|nowhere|never ..2 been? seen|around|there|home|in ..3 \
        days|\
        weeks|since|days_now|lately
        men|people|cars|strangers|blokes coming|going|in_and_out|in and|at ..1 going|all_hours|out|night
        <child>|he|she ..6 asking|asks|asked|cadging|begging ..4 food|crisps|sandwich*|dinner|eat|biscuit*|bread|lunch
        lip|eye|nose|jaw|tooth|teeth|wrist|collarbone ..1 split|swollen|black|bust|busted|burst ..8 wouldnt|wont|say|\
        said|\
        fell|door|again|story
        wouldnt|wont|wouldn_t|refused|refuses|not|doesnt say|tell|explain ..1 why|how|what_happened|me_why
        taking|take|taken|takes|fly|flying|going ..6 pakistan|bangladesh|somalia|abroad|india|turkey|iraq|kurdistan|\
        sudan|\
        gambia|nigeria|home_country ..12 wedding|marry|cousin|holiday_and|school|passport|cut|ceremony|forever
        whose|the|my wedding ..4 nobody|no_one|dont|wont|passport|cousin
        wetting|wets|soiling|soils|screaming|screams|shaking|shakes|being_sick ..8 when|before|after|every ..6 taxi|\
        bus|\
        school|carer|dad|him|contact|comes|back|home
        babys|baby|toddler|little_ones ..2 feeds|bottles|nappies|night ..6 school|her|him|night|nights
        not|hasnt|never|havent|isnt|hardly ..1 been ..1 in|at|to ..1 school? ..2 since|for
        not|isnt|never|arent allowed ..1 in|near|round|inside|over|to_visit|past
        hides|hide|hiding|hoards|hoarding|stashes|steals|stealing ..2 food|crusts|bread|biscuits|scraps
        wont|doesnt|refuses|scared|wouldnt ..2 be|get ..1 undressed|changed|bathed|washed|touched|hugged|cuddled|naked
        holds|keeps|clutches ..1 his|her ..1 trousers|pants|clothes|coat|pyjamas ..2 up|on|tight|down
        shakes|trembles|freezes|clings|shaking|trembling|clinging ..8 dad*|mum*|mam*|weekend|contact|visit|bath|taxi|him
        boyfriend|girlfriend|fella|bloke|lad ..3 is|hes|whos|s|aged 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|35|\
        40|45
        waits|waiting|wait|picks|hangs|parked|sits ..4 for|outside|by ..2 her|him|girls|boys|school|kids|gates ..6 car|\
        van|every|night|gate|gates
        # Made to work.
        owe|owes|owing|debt ..4 him|them|boss|agent|agency ..6 ticket|visa|flight|passage|rent|travel|papers
        no money|pay|wages yet|ever|for_weeks|for_months|till|until
        four|five|six|seven|eight|nine|ten|twelve|4|5|6|7|8|9|10|12 ..2 in|to ..1 a|one|the? room|caravan|mattress|bed
        hit|hits|beat|beats|slapped|whipped|struck ..3 with ..1 the|a|his hose|belt|stick|pipe|cable|shoe|broom|pan|lead
        not|dont ..1 come ..2 to ..1 the|my|our house|home|door|flat
        # Care that harms.
        taken|takes|take|took|taking|moved|unplugged|hidden|hide ..2 buzzer|bell|frame|alarm|glasses|teeth|hearing|\
        walker \
        ..2 off|away|out|from
        left|leave|leaving|leaves ..4 wet|soiled|dirty ..1 bed|pad|pads|nappy|sheets|chair
        one|two|2|1|three of us ..2 on? ..1 for ..1 thirty|forty|twenty|31|32|30|28|25|24|26|27|29|33|34|35|36|38|40
        off|away_from|out_of camera|cctv|cameras|the_cameras
        staff|officer|officers|screw|screws|guard|guards|nurse|carer ..10 hit|hitting|punch*|kick*|slap*|beat*|\
        off_camera|twisted|twist*|dragged|taunt* ..10 lad|boy|girl|child|kid|him|her|prisoner|resident*|patient*|them
        joking|laughing|bragging|boasting ..3 about ..6 lad|boy|girl|him|her|them|residents|patient*
        calling|called|calls|crying|cries|shouting out|help|for_help ..6 neighbour|through|wall|heard|nobody|no_one
        roar*|bellow*|yell*|rages|raging|effing|swears|swearing|laying_into ..3 at|her|him ..1 her|him|them|through
        hear|heard|hearing ..8 through ..1 the|our|my floor|ceiling|wall|walls|door|letterbox|partition
        not|hasnt|havent|never|isnt ..1 come|been|came|coming ..1 down|out|outside ..2 since|for|in
        mind ..1 his|her|their|my|our|your own ..1 business
        told|tells ..3 to? mind my|his|her|their|our own
        food|tray|plate|water|drink|buzzer|frame ..8 out_of_reach|too_far|cant_reach|cannot_reach|far_for|untouched
        heard him|her|them ..1 calling|crying|shouting|screaming|sobbing|begging
        changed|changing|new the? ..1 locks ..12 see|visit|him|her|dad|mum|mam|key
        changed the locks
        wont|doesnt|never|not ..1 let ..1 us|me|anyone|family|the_nurse|the_doctor|anybody|people ..2 in|near|see|\
        through|past
        says|said ..1 hes|shes|he_s|she_s|he|she ..1 is? asleep|sleeping|resting|busy|tired ..4 whenever|every|always|\
        when
        # Watched and held.
        times|timed|timing me|her|him ..2 when|to|at|if
        reads|checks|tracks|has|keeps|took|holds ..2 my|her ..1 phone|card|keys|car_keys|messages|passport|location|\
        bank_card
        only answer|reply|write|use|email ..2 to|on ..1 this|here
        hasnt|not|never|hadnt ..1 hit|touched|hurt|laid ..1 me|us|her|him ..4 since|for|yet|again|this
        begged|pleaded|swore|asked|made ..1 me|us|him|her not to ..2 say|tell|ring|call|report|let
        something|thing nagging|bothering|troubling|worrying ..1 me|us
        not|didnt|dont|doesnt ..2 rock ..1 boat
        dont|do_not|not|didnt know whether ..3 put|say|mention|write|tell ..2 that|it|this
        i ..1 may|might|could|am|must be|have ..1 fussing|interfering|nosy|imagining|imagined|overreacting|being_silly
        """

    /// The same in Welsh.
    static let plainlyWelsh = """
        cariad|chariad|nghariad ..5 yn|n 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|35|40
        ddim|nid ..5 mam|fam|dad|tad|neb|rhieni ..1 wybod|ddweud|gwybod|gael_gwybod
        aros|disgwyl ..2 amdani|amdano|amdanyn|hi|nhw ..4 car|tu|giat|ysgol
        byth|ddim|ddim_yn|heb ..4 gweld|weld ..5 allan|mas|tu_allan|ysgol
        ddim|heb|nad|nid ..6 ysgol ..6 blwyddyn|flynedd|mlynedd|misoedd|wythnos*|tro
        clywais|clywed|glywed|clywn|glywais|clywir ..3 sgrechian|crio|gweiddi|llefain|wylo|bloeddio
        arian|bres|pres|cyfrif|cynilion ..4 diflannu|wag|gwag|mynd|clirio|wagio
        glais|clais|cleisiau|gleisiau|marciau|llosg|losg ..4 ar|dan ..1 ei ..1 foch|braich|fraich|wyneb|goes|coes|\
        wddf|gefn|\
        law|llygad|choes|thalcen
        ddim|byth|neb|wnaiff|gwrthod ..5 dweud|ddweud|esbonio ..2 pam|sut|pwy|wrth
        byw|aros|symud|symudodd ..4 fflat|ty|cartref ..6 arian|cyffuriau|dieithr*|ffrindiau|heb
        ofn|ofni ..4 mynd|dweud|cysgu|bod|dod ..3 adref|adre|gartref|gwely|wrth|fo|fe
        poeni|fussan|ffwdanu ..2 gormod
        efallai|falle|hwyrach ..4 poeni|anghywir|fusnesa|busnesu
        rhoi|prynu|brynu|roi ..3 anrhegion|ffon|ffonau|lifft|arian|pres ..6 plant|bechgyn|merched|merch|ferch|bachgen
        cloi|gloi|cau|gau ..3 yn|mewn|tu ..2 cwpwrdd|sied|stafell|ystafell|garej|allan
        gadael|adael ..3 mewn|yn ..2 gwlyb|budr|gwely|gadair|faw
        """
}
