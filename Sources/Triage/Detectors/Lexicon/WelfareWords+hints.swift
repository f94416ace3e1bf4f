extension WelfareWords {
    /// Signs that are nothing alone: any one stands in a hundred ordinary letters, two together in very few.
    static let quiet: [Theme] = [
        Theme(
            "no tomorrow",
            """
            wont|will_not|not|dont|no_longer ..2 need|needing|be_needing|want ..3 after|<anymore>|where_im_going|now
            last letter|email|message|time i|that_i|you ..3 write|hear
            wont|will_not|not ..3 hear from me|again
            wont|will_not|not ..3 trouble|troubling|bother|bothering you|anyone ..3 again|<anymore>|after|longer
            wont|will_not|not ..2 see ..2 christmas|spring|summer|birthday|another|out_the
            no need to reply|answer|write_back
            there|it wont|will_not|isnt be? a? next|another time
            it will|ll|be all? ..1 over soon|by
            not be|long now|for_this_world
            if its|it|theyre|that ..2 not|isnt|doesnt coming|come|found ..2 then fine
            after this|next|the week|weekend|sunday|friday|month|christmas ..6 wont|not|no
            one last time|thing|question|request
            for the last time
            before it|its|i ..2 too_late|finished|over|leave
            time is? running out|nearly_up|short
            dont|do_not|no|never ..1 bother|need|point ..1 send|sending|reply|replying|posting ..6 now|<anymore>|\
            file|it|papers
            peidiwch ..2 anfon|trafferthu|ateb
            last|final time i
            if|when ..1 she|he|they|anyone comes|come|asks|ask ..1 looking|for_me
            made my arrangements
            out of ..1 everybodys|everyones|your|their|the ..1 way|hair
            nobody|no_one|noone|none ..1 will|ll|wont|is ..1 be? wanting|want|need|needing
            thats that|it then
            hoping|hope|wish|praying ..2 thatll|that_will|itll|it_will ..1 be it|the_end|all
            that|this will|ll be it|the_end|that
            in the morning|end ..3 nothing|no|cant
            wont|shant|not|no_longer ..1 be ..1 need|needing|wanting|using
            i|he|she wont|shant|doesnt|no_longer need|want|use ..4 now|anymore|any_more
            paid up|off ..3 milk|papers|debts|bills|rent|everything|catalogue|club
            sgen i ddim
            does gen|dim i ddim|ar_ol
            godi ..3 yn y bore
            """
        ),
        Theme(
            "giving away",
            """
            have|take|takes|taken|taking|get|keep|share|given|giving|give|gave|left|leaving|gone ..4 my|the|our ..1 \
            things|stuff|belongings|dog|cat|watch|medals|books|tools|jewellery|possessions
            look after my ..2 dog|cat|kids|children|boy|girl|mum|budgie|pet
            affairs|things|papers|house|everything ..2 in order|sorted
            made|written|writing ..2 my will|letters_for
            find|found ..2 home for ..2 dog|cat
            agreed to have|take my
            rehomed|rehome|re_homed
            cat|dog ..2 gone|going to ..2 neighbour|sister|friend|brother|home|next_door
            key|keys ..3 under|in|on pot|mat|stone|brick|envelope|nail|table
            keys ..3 with|under|neighbour|sister|envelope
            sold|selling|cleared|clearing everything|all_my|out_my|the_house
            my will|funeral
            gave|given|giving|gives|handed ..2 me|us|him|her|them ..2 his|her ..2 medals|watch|ring|tools|dog|keys|\
            books|\
            records|rods|guitar|things|bike|camera|chain
            insurance|policy|house|pension|money will|ll|should ..2 look|see|go|take|do|cover|come
            yswiriant|arian ..3 gofalu|edrych
            gwerthu|werthu|gwerthais ..2 defaid|gwartheg|ci|car|peiriannau|cwbl
            room|cell|flat|house|locker|cupboard ..3 emptied|cleared|cleaned|bare|spotless|stripped
            budgie|dog|cat|bird|goldfish|rabbit|horse ..4 next_door|neighbour|friend|rescue|sister|brother|good_home|\
            sold
            sold ..1 his|her|my dog|horse|sheep|cattle|herd|flock|bike|car|tools|guitar
            look|take|takes|looks ..1 after|care ..3 my|the girls|boys|kids|cat|dog|mam|mum|children
            left|leaving ..2 instructions|directions|a_list
            look|take ..1 care|after ..2 yourselves|her_for_me|him_for_me|them_for_me|each_other
            give|pass|hand|send ..3 to my ..1 sister|brother|son|daughter|mother|mum|wife|husband|kids|family
            """
        ),
        Theme(
            "nobody to blame",
            """
            not|isnt|wasnt|never|nobodys|no_ones|noones ..2 your|anyones|anybodys|their ..1 fault
            nobodys|no_ones|noones fault
            dont|do_not|nobody|no_one|never ..2 blame yourself|yourselves|<others>|anybody|themselves|is_to
            forgive me
            tell|let ..2 my|mam|mum|wife|kids|children|family|him|her|them ..3 love|loved|sorry
            sorry for everything|all_the_trouble|being_a
            sorry to everyone|my
            you|you_have|youve|all been ..2 very|so|always|both kind
            not|im_not|isnt|no_longer angry|cross|blaming|bitter ..2 with|at|about|you|them|anyone
            no hard feelings
            never your|anyones|their fault
            proud of ..1 him|her|them|you_all
            its|it_s|that_s|thats all right|alright|ok|okay ..1 now
            good|bad|rubbish dad|mum|mam|father|mother|husband|wife|son|daughter
            done|did ..3 all|everything|what|best ..2 could
            diolch ..3 am ..1 drio|geisio|bopeth
            been good|so_good to me
            thank ..1 you ..1 for trying|sorting|listening|being
            know|remember ..2 i ..2 loved|love|tried
            done ..2 my|your|everything best|you_could|i_could
            youve|you_have|you|all|both ..2 been ..2 decent|good|lovely
            diolch ..3 bod|fod ..2 garedig|dda
            """
        ),
        Theme(
            "despair",
            """
            hopeless|worthless|useless|pointless|empty|numb|despair*
            had enough
            so|just|too|just_so|very tired of everything|it_all|living|fighting|life|all_of_it
            im|i_am tired of|im_tired
            not|havent|hardly|cant|dont sleep|slept|sleeping|eaten|eating
            nothing matters|left|to_look|else_matters
            no one|nobody|noone cares|listens|left|to_talk
            all|completely|totally|so alone
            rock bottom|breaking_point|lowest
            world|place|life|things|everyone ..4 lighter|better|happier|easier|quieter ..3 gone|without|him|her|me
            he|she|they never|doesnt|dont ..1 talk|talks|say|says|sound|sounds|cry|cries|ring|rings
            whole|entire ..1 life|years ..3 waste|wasted|nothing
            phone|mobile ..1 is|s|has ..2 off|dead
            no ..1 answer
            sits|sat|sitting ..2 in|at ..2 dark|window|car|garage|shed
            all hours
            wont|will_not|refuses ..2 see|talk|go|speak ..2 doctor|gp|anyone|vet
            stopped|not|never ..1 opening|opens|open|answering|drawing ..2 curtains|post|door|letters
            end of my tether
            dont|cant see ..2 point|future|end
            whats|what_is the point
            drinking every|again|myself|a_lot
            crying|cry ..2 every|all|night|day
            lost everything
            i give up
            im|i_am done
            burden
            rather be dead|with_him|with_her
            join him|her|them|my_wife|my_husband
            be with him|her|them|my_wife|my_husband again|soon|now
            cant|cannot|dont ..2 sleep|eat|breathe|think ..1 <anymore>|properly|at_all|night
            staring at ..2 wall|walls|ceiling
            so|very ashamed|frightened|lonely
            no one|nobody|noone ..2 left|there|listen*|help*|cares|would
            scared ..3 myself|what_i
            nightmares|flashbacks|panic_attacks
            on antidepressants|tablets|the_edge
            on the edge|brink
            broken man|woman|me|person
            exhausted|worn_out|broken
            <can> ..2 do|take|stand ..2 this|it ..3 another|<anymore>|much
            not|isnt|nothing anything|nothing ..2 after|left|ahead
            easier|happier if|for|without
            i ..2 look at ..4 tablets|pills|knife|rope|river|bridge
            the only way
            cant|cannot|dont see ..3 through|past
            cael llond bol
            made|making ..2 my ..1 peace|arrangements
            no sense in ..1 it|going_on|carrying_on
            """
        ),
        Theme(
            "means at hand",
            """
            tablets|pills|medication|morphine|insulin ..12 tonight|tomorrow|again|enough|myself|home|waiting|ready|\
            thinking|think|walk|stood|sat
            beam|rafter|rafters|branch|hook|belt|cord|flex ..8 weight|hold|strong|garage|barn|shed|loft|checked|tested
            rope|bridge|railway|cliff|cliffs|river|lake|roof|car_fumes|razor|blade|knife|gun|shotgun ..12 tonight|\
            tomorrow|again|enough|myself|home|waiting|ready|thinking|think|walk|stood|sat
            """
        ),
        Theme(
            "parting",
            """
            goodbye
            good bye
            farewell
            ffarwel
            ta ra
            god bless you all
            thank you|thanks ..2 for all|everything you|your|youve
            written|wrote|writing|left ..2 to|for|letter|letters|note ..1 my ..1 kids|wife|mum|children|son|daughter|\
            family|husband|boys|girls
            been ..1 decent|good|kind|lovely to|with me
            wanted|want to say ..2 thank|thanks|so|sorry|goodbye
            """
        ),
        Theme(
            "watching someone",
            with: ["menace", "reckoning"],
            """
            see|seen|saw|watched|noticed|know|notice ..2 you|youve|your|her|him|she|he ..8 park*|car|house|home|kids|\
            sister*|leave|leaves|walk*|gym|school|bus|train|street|live|lives|curtains|lights
            nice|lovely|new ..2 car|house|kids|family|garden|place
            your|her|his ..1 car|house|kids|sister*|mother*|husband|wife|children|daughter|son|street
            know|seen ..2 which|where|what|when ..6 gets|catches|goes|parks|drives|walks|takes|leaves
            gweld|gwybod|sylwi ..6 car|ty|plant|parcio|stryd
            """
        ),
        Theme(
            "menace",
            with: ["watching someone", "reckoning"],
            """
            tick tock
            just saying|a_thought|a_friendly
            looks cute|pretty|sweet
            gate|gates ..3 at|3|half|quarter
            at|3 15|20|30 gate|gates|pm
            enjoy your|the|it ..3 while|surgery|weekend|evening|walk|holiday|saturday|last|now
            hes|he_s|theyre|my_mates|shes not ..2 as|so nice|polite|patient|friendly|calm
            make|making|made ..2 her|him|you|them|u feel|suffer|know|see|pay
            walked|drove|cycled|been|gone|went|walk|drive|go ..2 past|by ..1 it|there|your|her|his|the_house
            your|her|his|their|ur kid|kids|receptionist*|little_one|boy|girl|baby
            lives on|in|at|by|near ..2 road|street|lane|avenue|close|drive
            dark ..2 early|now|nights|lane|walk
            drive|travel|walk|sleep|go careful*|safe|safely|home_safe|well
            take care out|going|walking|on
            shame|pity if|to|anything
            accident|accidents happen|waiting|could
            be careful|watchful
            anything can|could|might happen
            how she|he|you|they likes|like it|that
            not be|isnt ..1 safe
            cymerwch|cymer ofal|gofal
            """
        ),
        Theme(
            "someone changed",
            with: ["cannot be reached"],
            """
            stopped|stop|refus*|isnt|not ..2 eating|washing|talking|ringing|phoning|taking|coming_out|sleeping
            given|giving|gave ..4 away
            told|said ..3 not to visit|book|come
            loved|love ..2 me|her|him|us|them|you|everyone
            look after ..3 girl|boy|kids|mum|children|dog
            not|isnt|wasnt|hasnt ..2 himself|herself|right|well|eating|sleeping
            sounded|sounds|seemed|seems ..3 strange|odd|flat|low|funny|different|wrong|off|down
            worried|scared|frightened|desperate ..4 him|her|them|son|brother|daughter|sister|mum|dad|husband
            crying|cried|in_tears|sobbing
            """
        ),
        Theme(
            "cannot be reached",
            with: ["someone changed"],
            """
            nobody|no_one|noone|wont|not|never|cant|they_dont ..2 answer|answers|answering|answered|pick|picks|\
            picking|ring|rings|get_through
            rings out
            answer machine|phone
            please|can|could|will ..2 someone|somebody|anyone|you ..4 see|check|ring|go|look|speak ..2 him|her|them|\
            to|on|in|at
            hes|shes|he|she|son|brother|daughter|husband ..4 wing|cell|hmp|prison|remand|segregation|hospital|ward
            """
        ),
        Theme(
            "grudge",
            with: ["reckoning"],
            """
            ruin*|destroy*|wreck* ..3 my|our ..1 life|lives|family|marriage
            you people|lot|scum|bastards|cowards|parasites|vermin|pigs|traitor*
            scum|traitor*|vermin|cowards|parasite*|bitch|slag|cow|witch
            hide|hiding|hid behind
            third|last|final time ..2 asking|telling|warning|of_asking
            have taken|took|stole|stolen everything
            sick|had_enough|fed_up of|with you|your_lot|being_ignored|you_people
            ignored|ignoring me|my ..4 again|months|years|time|letters
            lied|liars|liar|corrupt
            you|your|they killed|murdered
            because of you|your
            """
        ),
        Theme(
            "reckoning",
            with: ["grudge", "watching someone", "menace"],
            """
            so will my mate|mates|brother|brothers|lads|boys
            ill|i_ll|we_ll|well|i_will be ..2 in|at|there|outside|waiting ..3 queue|saturday|surgery|door|front|crowd
            on|in|to a|the stretcher|ambulance|bodybag|body_bag|ground
            somebody|someone ought|should|needs ..1 to? ..1 make|teach|show|give|do
            bat|hammer|bar|crowbar|blade|dog ..4 under|behind|boot|bag|counter|ready
            in person|to_your_face|face_to_face
            next week|tomorrow|tonight|friday|monday|soon and|you_will|youll|see
            or else
            i know your|you|where|who|which
            find out who|where
            wait and see|just_wait|see_what_happens
            see what happens
            someone|somebody will|should|needs|ought
            payback|revenge|justice_my_own|own_hands|get_even
            your|her|his family|kids|children|house|car|windows|door
            come|coming|turn|turning|go|going|drive|driving ..3 there|your|to_your|office|the_building|see_you|down|up
            you|youll|they|she|he ..2 regret|sorry|wish|pay|suffer|answer
            nothing to lose
            watch|watching you|her|him|them
            the consequences
            """
        ),
    ]

    /// The same in Welsh, north and south.
    static let welsh = """
        lladd|ladd|crogi|grogi|boddi|foddi fy|ei|dy hun|hunan
        niweidio|brifo|frifo|torri|dorri fy|ei hun|hunan|mreichiau
        hunan niweidio|niwed|anafu
        hunanladd*|hunananaf*|hunanniwed*
        diwedd|ddiwedd|derfyn|terfyn ..2 fy|ei|mywyd|bywyd ..1 mywyd|bywyd
        rhoi|roi ..2 diwedd|ddiwedd|derfyn ar y cyfan|bopeth|fy|ei|fywyd
        cymryd|gymryd fy|ei mywyd|fywyd|bywyd
        ddim|dim|heb|paid ..3 eisiau|isio|isho|moyn|am ..1 byw|bod_yma|fyw|fod_yma|deffro
        eisiau|isio|isho|moyn|am ..2 marw|farw
        well|gwell ..4 hebdda*|hebof|wedi_marw|farw|taswn_i_ddim|heb_fi
        dim|ddim|does|heb ..2 pwynt|bwynt|rheswm|reswm|diben|gobaith|obaith ..3 byw|fyw|cario|mynd|i_mi|ar_ol|dal
        methu|allaf|galla|fedra|fedraf|alla|medru|gallu|allai|ffaelu ..5 mynd|cario|dal|ymdopi|dygymod|byw|godde* \
        ymlaen|ati|mwy|rhagor|fel_hyn
        methu|allaf|alla|fedra|fedraf|ffaelu ..4 ymdopi|dygymod
        fydda|fyddaf|fyddai|bydda ..2 ddim ..1 yma
        baich|faich ar ..2 bawb|teulu|neb
        ffarwel|ffarwelio
        anobaith|anobeithio
        poeni|ofni|pryderu|ofn|pryder ..8 niweidio|lladd|gwneud_rhywbeth|wneud_rhywbeth ..2 ei|hun|gwirion|twp|dwl
        gwneud|wneud|neud rhywbeth gwirion|twp|dwl|ofnadwy
        gwybod|gwn ..3 ble|lle|pa ..3 dych|rwyt|ydych|rydych|ti|chi ..3 byw|gweithio|parcio
        difaru|edifar
        lladd|ladd|brifo|frifo|saethu ..1 chi|ti|di|hi|fo|nhw|pawb|rhywun|pob
        dod|ddod|dwad i ..2 chwilio|ffeindio|nol
        gwyliwch|gwylia dy|eich|ti cefn|gefn|hun
        talu am hyn
        llosgi|losgi|chwythu ..4 swyddfa|adeilad|lle|ty
        neb ..3 colli|golli|ngholli|hiraethu|poeni|malio
        llond bol|fol ..4 o|ar ..2 byw|bopeth|bywyd|cyfan
        wedi cael digon ..3 byw|bywyd|bopeth
        gallu|methu|galla|fedra|alla ..4 cario|mynd|dal ..1 mlan|ymlaen|ati
        smo|so|sai|sain ..4 moyn|eisiau|gallu ..2 byw|cario|mynd
        ofni|ofn|poeni|pryderu ..2 drosto|drosti|amdano|amdani
        rhoi|roi ..1 gorau i ..1 fwyta|siarad|fyw|gymryd
        dweud|deud|ddweud hwyl|ffarwel ..1 fawr ..6 mam|dad|plant|wrth
        wn|gwn|gwybod ..2 ddim|be|beth ..2 wna|wnaf|naf|gwnaf ..1 i|nesaf
        blino ..3 byw|bopeth|brwydro|ymladd|fyw
        dim ..2 byd|ar_ol ..2 ar ol|i_mi|ar_gyfer
        cymerodd|cymryd|gymryd|gymerodd|cymerais|gymerais ..3 dabledi|tabledi|gorddos|ormod
        gorddos|orddos
        gewch|gei chi|di weld
        byddwch|byddi|fyddwch ..3 difaru|edifar|sori
        bygwth|bygythiad|fygwth ..6 lladd|ladd|brifo|niweidio|llosgi|staff|fi|hi
        ddim ..2 am ..1 aros|fod_yma
        maddau|maddeuwch ..2 i ..1 mi ..6 popeth|bopeth|plant|mam
        edrych ar ol ..3 plant|ci|mam|merch|mab ..6 imi|i_mi|drosta*
        """

    /// The same words where nobody is in danger: history, work about the subject, figures of speech.
    static let excuses = """
        killing time
        suicide|suicides|suicidal|self_harm*|selfharm*|overdose* ..4 statistics|rates|figures|research|strategy|\
        policy|policies|prevention|studies|study|literature|journal|act|law|verdict|verdicts|inquest|inquests|files|\
        trends|data|pact|bombing|squad|awareness|training|report|reports|books|article|articles|records|toolkit|\
        framework
        research|statistics|literature|strategy|policy|article|articles|report|reports|study|book|chapter|journal|\
        training|law|debate|rates|figures|trends|prevention|inquest*|verdict*|schedule|retention ..7 suicide*|\
        suicidal|self_harm*|overdose*
        18*|190*|191*|192*|193*|194*|195*|196* ..10 suicide*|suicidal|overdose*|hanged|kill*|self_harm*
        suicide*|suicidal|overdose*|threat*|attempt* ..12 in ..2 18*|190*|191*|192*|193*|194*|195*|196*
        assisted suicide|dying
        convict*|charged|accused|indict*|trial|sentenced|tried|guilty|acquitted|pleaded|offence|offences ..10 \
        threat*|kill|suicide|bomb|knife|petrol|burn|arson|attempt*|stab
        threat assessment|model|level|landscape|intelligence
        threat* ..2 legal|court|closure|proceedings|eviction|summons|bailiff*|habitat|jobs
        coming|come to|for you ..4 with|about|because|as|for|first|and_see|after|via
        cant|cannot take any more ..3 cases|bookings|orders|members|applications|boxes|files|referrals|patients
        cannot|cant cope ..3 with ..4 demand|volume|traffic|numbers|water|flow|files
        laughed|laughing|dying|kill_for|could_murder
        suicide|hanged|hang* ..10 before|after|at ..1 the ..1 verdict|trial|execution|assizes|sentence|reprieve
        suicide|suicides ..8 verdict|verdicts|thesis|depositions|inquest|inquests|disturbed|1*
        verdict|verdicts|thesis|depositions|while_the_balance|inquest|inquests ..8 suicide|suicides
        login|website|password|page|computer|software|system|printer|spreadsheet|form|token ..8 cope|take_any_more|\
        stand
        cope|take_any_more|stand ..6 login|website|password|page|computer|software|system|printer|spreadsheet|form|\
        token
        suicidal|suicide*|self_harm*|selfharm* ..4 in custody|women|prisons|schools|hospital ..2 and|since|report
        suicidal|suicide*|self_harm*|selfharm* ..2 monitoring|forms|documents|logs|thematic|pledge|crisis_lines|since
        people|those|anyone|callers|volunteers|someone ..6 who|is|are|feels? ..3 suicidal
        will to live ..6 form|website|queue|hold|page|pdf|login|menu|filling
        wanted|wants to die ..3 at_the_end|at_home|in_peace|with_dignity|assisted*
        you are|re next of_kin|of|in|to
        killed|hurt|die|maimed ..3 at|on|there|by ..3 junction|crossing|road|bend|roundabout|corner|lane|hill|bridge|\
        crossroads|pavement|stretch|before
        dont|do_not|not know|sure where ..2 office|building|desk|you
        cynhadledd|gynhadledd|ymgyrch|strategaeth|hyfforddiant|adroddiad ..16 hunan_niweidio|hunanladd*|hunananaf*
        high street|economy|trade|business|habitat|wildlife|village|countryside|area|environment
        end it there|here|now_as|at_that
        """
}
