/// What is hard to read, by subject. Here history counts as much as the present: a murder of 1952 is still a murder to
/// whoever opens the file.
enum DistressingWords {
    static let lexicon = Lexicon(
        groups: groups,
        themes: subjects.map { Theme($0.subject.rawValue, $0.wordings) },
        excuses: excuses
    )

    /// A subject and the wordings that speak of it; the order is that of the lexicon's themes.
    static let subjects: [(subject: DistressingSubject, wordings: String)] = [
        (.killing, killing), (.sexualOffences, sexualOffences), (.childAbuse, childAbuse), (.suicide, suicide),
        (.domesticAbuse, domesticAbuse), (.violence, violence), (.death, death), (.illness, illness),
        (.racism, racism), (.animalCruelty, animalCruelty),
    ]

    /// Words that stand for one another.
    static let groups: [WordGroup] = [
        WordGroup(
            "kin",
            """
            son|daughter|baby|child|children|wife|husband|mother|father|mum|mam|dad|brother|sister|partner|sons|boy|\
            girl|\
            grandson|granddaughter|nephew|niece|grandmother|grandfather|uncle|aunt|twin|friend|fiance|cellmate
            """
        )
    ]

    /// Murder, manslaughter and capital punishment.
    static let killing = """
        ~murder|murders|murdered|murderer|murderers|murdering
        ~manslaughter
        infanticide
        unlawful|unlawfully killing|killed
        homicide|homicides
        the killing|killings of
        killed|shot|stabbed|strangled|poisoned|battered|drowned|suffocated|smothered ..3 his|her|my|the|their|a ..2 \
        <kin>|man|woman|victim|police|constable|officer|lover|landlady|shopkeeper
        <kin> was|were|is|had_been ..2 killed|murdered|shot|stabbed|strangled|taken_from_us
        killer|killers
        double|triple|canal|moors|axe|acid|torso|baby|quadruple murders|killings|murder|killing
        assassinat*
        death by dangerous|careless driving
        causing ..2 death
        # Capital punishment.
        hanged|hanging|hangings ..2 at|in|of|for|on|by|19*|18*
        was|were|be|been|and ..1 hanged
        llofrudd*|lofrudd*
        dynladdiad|ddynladdiad
        grogi|crogwyd|grogwyd|dienyddi*
        lladdwyd|laddwyd
        <kin>|man|woman|who|was|were|people killed
        killed ..3 in 19*|18*|20*|the|a
        executed|execution|executions ..4 at|for|of|in|by|19*|18*|prison|prisoner|hang* ..6 prison|murder*|hang*|18*|\
        19*|treason|man|woman
        executioner*|hangman|gallows|condemned_man|condemned_cell|condemned_woman|death_sentence|sentenced_to_death
        parole ..12 killed|victim|scared|frightened|mum|mother|son|daughter
        """

    /// Sexual offences, and those who suffered them.
    static let sexualOffences = """
        rape|rapes|raped|rapist|rapists|raping
        sexual|sexually ..1 offence*|assault*|abuse*|attack*|exploit*|violence|touch*|harass*|offend*|offender*|crime*
        sex offence*|offender*|attack*|abuse*|crime*|trafficking|ring
        indecent assault*|exposure|image*|photograph*|act|acts|behaviour
        indecently
        gross indecency
        buggery|sodomy|incest|bestiality|voyeurism
        unlawful sexual|carnal
        carnal knowledge
        defilement
        child porn*|pornography
        extreme pornography
        grooming
        molest*|groped|groping|upskirting
        touched|touching|interfered ..2 me|him|her|with|us ..2 he|she|when|as|child|boy|night|down|up|in
        paedophil*|pedophil*
        complainant|complainants ..8 anonym*|sex*|rape*|evidence|medical|assault*
        anonymity for life
        lifelong anonymity
        treisio|dreisio|threisio|treisiwr
        rhywiol
        medical ..4 complainant*
        child|vulnerable witness|complainant
        """

    /// Children beaten, neglected or used.
    static let childAbuse = """
        child ..1 abuse|cruelty|neglect|sexual|murder|killing|death|protection|cse|abuser
        children ..3 abused|abuse|murdered|beaten|killed|harmed|neglected|hurt
        abuse* ..6 child|children|boys|girls|childhood|home|school|borstal|detention_centre|care|inquiry|survivor*
        abused|beaten|hurt|assaulted|molested|touched ..5 as a child|boy|girl|kid|teenager
        abused
        historic|historical|non_recent|institutional ..1 abuse
        cruelty to children|a_child|child
        shaken baby
        baby|child|toddler|infant|boy|girl|son|daughter ..5 bruise*|beaten|hit|hurt|neglect*|starv*|burn*|abus*|\
        injur*|mark|frightened|scared
        bruise*|beaten|hit|hurt|neglect*|starv* ..4 baby|child|toddler|infant|children|boy|girl|kids
        what ..4 happened|did|done|done_to ..3 to|there ..2 them|us|me|him|boys|children
        never the same boy|child|man|girl
        medomsley|short_sharp_shock|approved_school_abuse
        cam drin ..6 plant|blant|plentyn|blentyn
        plant|blant|plentyn|blentyn ..6 cam drin|gam_drin
        hits|hit|hitting|shouting|beats ..6 little_one|kids|children|boy|girl|baby
        little|young ..1 girl|boy|one|lad ..10 crying|bruise*|hungry|mark|scared|alone|hurt
        messages|preifat ..8 girls|ferched|merched
        negeseuon ..6 ferched|merched|plant|blant
        the child|children ..3 at risk|danger
        plentyn|plant|blant|blentyn ..5 perygl|berygl|niwed|esgeulus*
        child ..1 witness|victim
        camhs ..12 self|harm|cut*|eat*|suicid*|assess*|waiting
        counsellor|therapist|counselling ..12 remember|wrote|written|childhood|back_then
        approved schools ..14 complaint*|master|boys
        carer|staff ..6 scared|shuts|hits|hurts
        scared of ..4 staff|carer|him|her
        """

    /// Suicide and self-harm, then or now.
    static let suicide = """
        ~suicide|suicides|~suicidal
        self_harm*|selfharm*|self_inflicted
        overdose|overdosed
        kill*|hang*|hung|drown*|harm*|hurt*|cut*|shot myself|himself|herself|themselves
        took|take|taken|taking|end|ended|ending his|her|my|their own? life|lives
        felo de se
        ligature|noose
        tried to end|kill|hang|take ..3 life|himself|herself|myself|it
        tried before
        safer custody|acct
        end it all
        want|wanted|wants|wish ..4 to die
        want|wish ..3 dead
        said goodbye
        no reason|point|nothing ..3 live|living|staying|carry|on
        only ..1 thing|reason ..6 staying|living|alive|going|here
        better off without me|dead
        cant|cannot go|carry on
        stopped taking ..3 tablets|meds|medication|pills
        have my things
        given|gave ..2 dog|cat ..3 neighbour|away
        do something stupid|silly|desperate
        hunanladd*|hunan_niwed*|hunan_niweid*
        lladd|ladd|niweidio|brifo fy|ei hun|hunan
        ddim|dim ..3 byw|fyw
        """

    /// Violence and control at home.
    static let domesticAbuse = """
        domestic ..1 abuse|violence|homicide|assault
        abusive|violent|controlling ..1 partner|husband|ex|relationship|marriage|father|boyfriend|wife|man|home
        coercive
        refuge
        womens aid
        wife|partner|husband|girlfriend|mother|mum|mam ..3 beat*|batter*|bruise*|hit|hits|strangl*
        he|she ..2 hits|beats|hit|beat|strangled|choked|punched ..2 me|her|him|us
        because of him
        hits out
        lose|losing|lost my temper with
        fled|fleeing|escap* ..4 him|abus*|violen*|husband|partner
        forced marriage
        honour based|killing
        trais ..1 domestig|yn_y_cartref
        lloches
        stalker|stalking|stalked
        non molestation
        """

    /// Wounding, threats, robbery, and what a file of photographs may hold.
    static let violence = """
        stab|stabs|stabbed|stabbing|stabbings
        strangl*|throttl*|garrott*
        wounding|malicious_wounding|wounded|gbh|section_18|grievous_bodily
        actual bodily harm
        assaulted|assaults|attacked ..5 staff|officer*|prisoner*|me|him|her|by|with|woman|man
        assaulted|attacked
        shot|shooting|shootings|gunned|gunshot ..4 dead|at|by|man|woman|death|police|injur*|officer*|robbery
        shooting ..3 of
        beaten|beating|beatings|battered|bludgeon*|kicked|tortur*|mutilat*|dismember*|decapitat*|behead*
        kidnap*|abduct*|false_imprisonment|hostage*
        armed ..1 robbery|robber|robbers|raid
        robbery ..8 violence|gun|shotgun|knife|injur*|cosh*
        arson ..10 death*|lives|life|killed|family|people|children|endanger*
        riot|riots ..6 injur*|hostage*|dead|prison
        terroris*|bombing|bombings|bomber|explosion|explosions|massacre|atrocit*
        acid attack*
        violence|violent ..3 against|offence*|crime*|attack*|death|end|disorder|assault*|women
        poison|poisoned|poisoning|poisoner
        cruelty|ill_treatment|brutality|birching|flogg*|whipped|cat_o_nine
        injuries ..4 photograph*|victim|head|fatal|serious|sustained
        photograph*|photos|exhibits ..6 scene|body|bodies|injuries|wounds|victim
        crime scene
        victim|victims ..6 statement*|impact|family|personal|photograph*|evidence|injur*|body|widow|mother
        threat* to kill|harm|hurt
        slit|cut ..2 throat
        ill|i_will|going_to|gonna|will kill|hurt|stab|burn|shoot|find you|him|her|them|someone
        you|u will|ll|gonna be? sorry|regret|pay
        look me in the face|eye
        ruined my life
        i know ..3 where|which|door|what ..4 you
        trywan*|drywan*
        ymosod*
        slavery|slaves|traffick*
        bled|blood|bleeding|gore|gory
        scares|frightens|terrifies
        victim|victims
        followed|following me
        panic alarm
        man|person|one who|i ..2 hurt|reported|attacked|assaulted me?
        right to review
        fell|fallen|fall ..10 floor|ambulance|hours
        """

    /// Death and bereavement; an adult's death long ago in a family history is none.
    static let death = """
        inquest|inquests|coroner|coroners|coronial
        post_mortem*|postmortem*|autopsy|autopsies|pathologist*|mortuary|morgue
        stillb*|still_born|still_birth*|miscarr*|cot_death|sudden_infant
        neonatal|infant ..1 death*|loss
        death in custody|prison|police|cell
        deaths in custody|prison
        died in|at ..3 custody|prison|hmp|cell|hospital|jail|gaol|borstal|care|fire|accident|police
        found ..2 dead|deceased|hanged|hanging|unconscious
        death|loss|passing|died ..3 of|when ..1 my|our|his|her|their ..2 <kin>|late|son
        bereave*|bereft|grieving|grief|mourning
        body|bodies|remains ..4 found|recovered|identified|exhum*|discovered|buried|child*|unidentified|in_the
        exhum*|mass_grave|unmarked_grave|pauper_s_grave|graveyard_of_the_prison
        fatal|fatally|fatalit*
        widow|widower|orphan* ..6 died|killed|death|lost
        drowned|drowning|suffocat*|asphyxi*
        deceased ..10 death|circumstances|cause|found|post|asbestos*|mesothelioma
        cause of ..1 death
        circumstances ..4 death|died
        touching the death
        death ..3 certificate ..8 son|daughter|baby|child
        cwest|cwestau|crwner
        bu farw ..4 mab|merch|plentyn|babi|gwr|gwraig|carchar|ddalfa
        marwolaeth|farwolaeth|marw_anedig|farwanedig|marwanedig
        colli|golli|collais|gollais ..2 mab|merch|babi|plentyn|gwr|gwraig|tad|mam|fy_ngwr|fy_ngwraig
        galar*|profedigaeth|brofedigaeth
        son|daughter|baby|child|sister|brother|twin|sons ..3 died|passed_away|killed|death|dying|took_his|took_her|\
        lost_his_life
        lost|losing|buried|burying ..1 my|our ..1 son|daughter|baby|child|brother|sister
        after ..2 son|daughter|baby|child ..2 died|death|passed|passing
        aberfan|hillsborough|grenfell|holocaust|concentration_camp|genocide
        """

    /// Grave illness, starvation, treatment by force.
    static let illness = """
        mesothelioma|asbestosis|motor_neurone|brain_damage|amputat*|paralys*|gangrene|terminal_cancer|sepsis
        force|forcibly fed|feeding
        hunger strike*
        infected blood
        electric shock|convulsive treatment|therapy
        lobotom*|padded_cell
        psychosis|psychotic|sectioned|psychiatric ..4 ward|hospital|breakdown|report*|crisis
        screaming|crying ..6 pain|agony|night
        in agony
        bed sores|pressure_sores
        starv*|malnourish*|emaciat*
        not eating|eaten
        stopped eating
        anorexi*|eating_disorder|bulimi*
        wedi stopio bwyta
        anhwylder bwyta
        ptsd|flashbacks|trauma|traumatis*|trawma
        """

    /// Racism and hatred.
    static let racism = """
        racis*|racial ..3 attack*|abuse|murder|hatred|slur*|motivated
        nazi|nazis|lynch*|hate_crime*|antisemit*|anti_semit*|homophob*|pogrom*|ethnic_cleansing
        racist
        """

    /// Cruelty to animals.
    static let animalCruelty = """
        cruelty to animals|dogs|dog|horses|an_animal
        animal cruelty
        dog|dogs|horse|cat|puppies|animals ..6 beaten|starv*|killed|tortur*|dead|dying|drown*|hang*
        puppy farm*
        dogfight*|dog_fight*|badger_baiting
        """

    /// Figures of speech, titles and stock phrases.
    static let excuses = """
        killing time|me|it
        murder mystery|mysteries|evening|weekend|party
        get|got|getting away with murder
        absolute|blue|bloody murder
        drowning|drowned|buried in|under ..2 paper*|work|boxes|files|emails|forms|admin|post
        dying to
        dead|death of ..2 winter|night|link|end
        bored|scared|frightened|tired|laughed to death
        done|flogged to death
        flogging|beating ..1 a? dead
        stab|stabs in|at the|it|this dark|back
        take a stab
        shot in|of the|whisky
        long|big|best shot
        rape seed|field*
        oilseed rape
        stalking horse
        deadline|dead_line
        hung parliament|up|out
        beaten track|path
        beating the|about
        hit by|the ..2 budget|cost*|price*
        execution of ..2 warrant*|deed*|will|contract|documents|works
        date of execution
        warrant of execution
        executed deed|contract|copy|agreement|will|document
        explosion ..2 in|of ..2 numbers|demand|costs
        attacked ..2 by ..1 critics|press|mould|damp
        poison pen
        cookie|cookies|blood ..1 pressure|test|tests|sugar
        blood bike*|donor*
        flood disaster
        natural disaster
        disaster recovery
        disasters|disaster emergency
        terrorism act
        prevention of terrorism
        death|probate certificate|certificates|duty|duties|benefit*|index*|registers|registration
        births marriages and deaths
        births deaths
        marriages ..2 deaths
        date of ..1 death
        coroners|coroner ..4 schedule|retention|files_policy|records_policy|act
        child protection policy|training
        safeguarding training
        domestic abuse bill|act
        could|could_just murder|kill a|for
        """
}
