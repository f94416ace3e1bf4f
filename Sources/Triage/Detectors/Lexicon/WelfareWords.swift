/// Suicide, self-harm, despair, and threats to anyone: said aloud, said by someone who is worried, or said quietly.
///
/// The quiet signs are those Samaritans teaches people to notice: saying goodbye, giving things away, putting affairs in
/// order, feeling a burden, no future spoken of, taking blame away from those left behind.
enum WelfareWords {
    static let lexicon = Lexicon(
        groups: groups,
        signs: [suicide, despair, worried, threats, plainly, welsh].joined(separator: "\n"),
        themes: quiet,
        excuses: excuses
    )

    /// Words that stand for one another.
    static let groups: [WordGroup] = [
        WordGroup("self", "myself|meself|my_self"),
        WordGroup("themself", "himself|herself|themself|themselves|hisself|theirself|yourself"),
        WordGroup("others", "you|u|him|her|them|someone|somebody|everyone|anyone|people|staff|ya|yous"),
        WordGroup("shall", "will|ill|going_to|gonna|gunna|want_to|wanna|might|could|about_to|im_gonna|swear"),
        WordGroup("can", "cant|cannot|can_not|couldnt|could_not|dont_think_i_can|dont_know_how_to|unable_to"),
        WordGroup(
            "hurt",
            """
            kill|hurt|harm|stab|shoot|hit|punch|strangle|murder|attack|burn|beat|smash|batter|knife|slash
            """
        ),
        WordGroup("beam", "beam|rafter|rafters|rope|branch|hook|belt|cord|flex|noose"),
        WordGroup("same", "same_words|same_thing|same_things|what|the_words"),
        WordGroup("anymore", "anymore|any_more|any_longer|much_longer|no_more"),
    ]

    /// Suicide and self-harm in so many words, and the means.
    static let suicide = """
        kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|starve|poison|cut|cutting|burn <self>
        harm|harming|hurt|hurting|harmed|injure <self>
        cut|cutting|slash|slashed ..1 my arms|wrists|legs|arm|wrist
        take|taking|took|end|ending|ended|finish|taken ..1 my own? life
        end|ending it all
        i|he|she|they|gonna|going_to ..2 take|taking it all ..3 at_once|tonight|with|washed
        end it|everything now|tonight|all|soon|today
        do away with <self>
        top|topping|off|offing <self>
        i am|m|feel|feeling|been|was|get ..3 ~suicidal
        ~suicidal thoughts|feelings|ideation|again|daughter|son|husband|wife|prisoner|client|constituent|caller
        son|daughter|husband|wife|brother|sister|mum|dad|friend|he|she|they is|are|s|feels|been|was ..3 ~suicidal
        i|he|she|they|my|son|daughter|husband|wife|partner|client|mum|dad|brother|sister|him|her ..6 ~suicidal
        thinking|thoughts|thought|think|considering|planning|talk|talking|talks|talked|spoke|speaking|contemplat* \
        ..3 of|about|committing ~suicide
        i|ill|will|going|want|gonna commit ~suicide
        ~suicide attempt|attempts|note|plan|watch|risk
        attempted|attempt|threatening|threatened|threaten* ..2 ~suicide
        i|he|she|they|my|son|daughter|husband|wife|partner|client|mum|dad|brother|sister|him|her|lad|girl|grandson|\
        granddaughter|started|been|history_of ..6 self_harm*|selfharm*|self_injur*
        self_harming|selfharming|self_harmed|selfharmed ..6 again|tonight|worse|daily|every|at|in_his|in_her
        i took|taken|take|swallowed ..3 overdose|pills|tablets|paracetamol
        saved|saving|stockpil*|collected|got ..3 tablets|pills
        overdose|overdosed
        jump|jumping ..3 off|from|in_front|bridge|roof|train
        throw|throwing <self> ..2 off|under|in
        walk|step in_front_of|under ..1 train|bus|lorry|traffic
        noose|ligature
        my own death|funeral|suicide
        stopped|not|stop|havent|quit|come_off taking|taken ..3 tablets|meds|medication|insulin|pills|antidepressants
        attempt|attempts|attempted|tried ..2 on|to_take my|his|her own? life
        tablets|pills|rope ..4 in front of me|ready|next_to_me|beside_me|in_my_hand|counted
        ended|end up dead|hanging
        my|the ..1 suicide|goodbye note|letter|letters
        i ..4 cut|cutting|burn|burning|scratch* ..2 myself|again
        stood|standing|sat|sitting|been ..2 on|at|by the ..2 bridge|platform|edge|cliff|cliffs|roof ..6 thinking|\
        night|wonder*|again|tonight|about
        going|gonna|want|decided|ready|plan|planning|about|thinking ..3 to|of ..1 end|ending it
        i|im|ill|id|would ..4 end it
        took|taken|swallowed|had ..2 too_many|all|handful|lot|whole|bottle ..2 of|my|the? ..2 tablets|pills|\
        paracetamol|tablet
        """

    /// Despair that reaches for an end without naming it.
    static let despair = """
        i ..2 want|wants|wanted|wanna|hope|ready|rather|prefer|better|going to? die|dead
        wish ..1 i was|were|had|could ..3 dead|never_been_born|die|not_here|not_wake|disappear|gone|wasnt_here
        wish|hope|pray ..3 i ..3 never|not|dont|didnt wake|woke
        dont|do_not|didnt want to be|wake|live|exist ..3 here|up|alive|<anymore>|exist|live
        dont|do_not want to live
        wont|will_not|not|shant|may_not|might_not be here|around|alive ..3 by|when|to|for|much|next|after|at|in|long|\
        christmas
        if i am? still here|around|alive
        no|any|little|see_no|not_much ..1 reason|point|purpose|sense ..4 live|living|go_on|going_on|carry_on|\
        carrying_on|being_here|alive|waking
        what is? the point of|in living|carrying_on|going_on|being_here
        nothing|nowt|naught ..2 live|living for
        nothing left ..3 me|for_me|to_live
        life ..2 isnt|not|no_longer|never worth ..1 living|it
        not worth living
        better off ..2 dead|without_me|gone|if_i_was|if_i_wasnt|if_i_were
        <can> go|carry|keep|cope|continue on|going|with_this|like_this|<anymore>|living
        <can> ..1 go on
        <can> ..1 carry on
        <can> ..1 keep going
        <can> cope
        <can> ..1 take|do|face|stand|bear|live|deal ..2 it|this|with_it|with_this|another_day|life ..1 <anymore>
        <can> ..1 take ..1 <anymore>
        <can> ..1 face another|tomorrow|the_day|christmas|living
        dont|do_not|no|not know|longer|sure how ..3 go_on|carry_on|keep_going|cope
        <can> see ..1 way|future|light|end ..1 out|forward|ahead|through|for_me|of_the_tunnel
        no way out
        no future for me
        nobody|noone|no_one|no_body would|will|d|wud|ll even? notice|miss|care ..3 gone|dead|me|died|wasnt|if
        nobody|noone|no_one would|will miss me
        burden ..2 on|to everyone|them|my|family|people|you_all
        i ..2 given|giving|give up ..2 on ..1 life|living|everything
        lost the will|hope to live|living
        lost|given_up|no all? hope|hope_left
        come|reached|at|got ..2 the end of ..2 my ..1 road|rope|life|line
        i ..3 come|reached|got to the end
        this is|be ..1 goodbye|the_end|my_last
        by the time you|anyone|they read|reads|get|gets|see|open
        when|after|once im|i_am|i gone|dead|am_gone|m_gone|m_dead
        going to|gonna|just|want_to sleep and not|never wake
        do something|anything|summat ..1 stupid|silly|daft|desperate|drastic
        not|dont safe|trust|feel ..2 alone|<self>|safe_with_myself
        only ..1 thing|reason|person ..6 staying|stay|keeping|keeps|kept|holding|living|alive|going|still_here|around
        nothing|no_reason|not_much|no_one|nobody ..3 to|for stay|stick_around|stay_around|get_up|wake_up|be_here
        staying around for
        before i go ..1 i|for_good|tell|please|forever
        while i still can|am_able|have_breath
        nothing|naught|nowt ..2 to lose
        wont|not have to ..2 deal|put_up|worry|see|hear ..3 me ..2 again|<anymore>|longer|much
        last|end ..2 you|anyone|they ..3 hear ..2 me
        doesnt|wont|not|dont|nothing matter|matters ..1 <anymore>|now|anyway|to_me
        too late for|to ..1 me|save|help_me
        dont|do_not|didnt care|mind if|whether i ..2 live|die|wake|alive|dead
        tired of living|being_alive|fighting_everything|life|being_here
        so|too|just tired of|to ..1 all|everything|fight|go|carry|it
        left ..2 note|letter|letters ..4 for|family|kids|wife|them|drawer
        paid|arranged|planned|sorted|booked ..3 my ..1 funeral|cremation
        it|that|everything will|ll|would|d ..1 all? be over|finished ..2 soon|by|then|tonight|for_me|once
        be easier|better|happier ..3 without me|if_i|when_im|when_i
        feel|feeling like ..2 ending|giving_up|dying|disappearing|not_being
        hate myself|being_alive|my_life
        dont|cannot|cant want|face to? ..1 wake|wake_up|waking|tomorrow|another|get_out_of_bed
        dont|not|no_longer think|know|believe|sure ..2 i|how|that ..3 can|could|ll ..3 do|go|face|manage|bear|take|\
        keep|carry|survive|stand|get_through
        everyone|everybody|they|you|family|kids|children|people|both|us ..4 would|will|d|ll|is ..2 happier|better|\
        easier|better_off ..5 if|without|when|once
        easier for|on ..1 both|all|everyone|everybody|them|us|her|him|my_family
        isnt|not|nothing|wasnt|anything ..2 anything|nothing|left after this|that|for_me
        nothing|anything ..3 after this|that|it ..1 for me
        there|theres is|isnt|nothing nothing|anything ..2 left|after|for_me
        if i wasnt|werent|was_not|were_not|am_not ..1 around|here|about
        wont|not|doesnt matter ..2 after|by|soon|come|anymore|then|once|when
        sat|stood|stand|sit|been ..2 on|by|at ..2 bridge|pier|cliff|platform|tracks|edge|roof|quay|dam ..3 last|for|\
        night|again|this|and|tonight|today|yesterday
        what|how ..4 i have|ve ..2 left to live|lose
        ive|i_have ..1 nothing ..2 left|more to lose
        last|final time ..1 i ..3 write|writing|email|ring|contact|ask|bother
        has|have|had ..1 had enough ..3 of ..2 life|everything|living|this_life|it_all
        only way out
        way out ..6 in ..1 box|coffin
        no sense in ..1 it|going_on|carrying_on|living
        dont|not ..1 mean|intend|plan|want ..1 to ..1 wait|stay|be_here|be_around|hang_on|linger
        looked|looking|stared|staring|look ..2 at ..2 gun|guns|shotgun|rope|tablets|pills|knife|river|bridge|water|\
        track
        gun cabinet
        longer than i should|meant
        frightened|scared|afraid ..3 of ..1 being ..2 on_my_own|alone|myself
        on my own|alone tonight
        cant|cannot|dont see a? ..1 way|future ..3 through|past|out|beyond|any
        tell ..4 im|i_m|i_am ..2 sorry
        i|did try|tried my best|hardest|so_hard
        i did try
        dont|do_not|not|doubt|never ..2 expect|think|suppose|imagine|plan|intend|believe ..3 to_be|be|ill_be|\
        i_will_be|i_ll_be|being here|around|alive
        """

    /// What relatives and staff say about someone else.
    static let worried = """
        <shall>|may|threat*|tried|try|trying|tries|talk*|says|said|attempt*|wants|afraid|scared|worried|frightened|\
        risk|thinking|keeps ..7 kill|killing|hurt|hurting|harm|harming|hang|hanging|cut|cutting <themself>
        hes|shes|theyre|he|she|is|keeps|been|started kill|killing|hurting|harming|cutting|starving <themself>
        tried|try|attempted ..3 to ..2 end|take his|her|their own? life
        end|ending|taking|take his|her|their own? life ..6 tonight|again|soon|if|unless|said|says
        threat*|says|said|talks|talking|going|wants|afraid|worried ..5 end|ending|take|taking his|her|their own? life
        said|saying|says|say ..2 goodbye|goodbyes
        wants|want|wanted|said|says|wishes ..6 to|he|she ..2 die|be_dead|were_dead|was_dead
        doesnt|does_not|dont|didnt want to live|be_here|wake_up|go_on|carry_on
        safer custody
        tried before|it_before|last_time|last_year|once_before|once_already
        worried|afraid|scared|frightened|fear|fears|concerned|terrified ..4 for ..2 life|safety
        worried|afraid|scared|frightened|fear|terrified ..5 what ..1 he|she|they|i ..2 do
        worried|afraid|scared|frightened|fear|terrified|think|thinks ..4 he|she|they might|will|ll|may|could|\
        is_going_to ..3 do something|it|himself
        stopped|stop|refus*|not|isnt ..2 eating|taking_his|taking_her|washing ..10 worried|scared|cell|hopeless|die|\
        wing|meds|insulin
        stopped taking|having ..1 his|her|my ..1 meds|medication|insulin|tablets
        crisis team|line|house
        samaritans told|said|suggested|wont|number|again
        welfare check
        check|checks|look_in|checked ..2 on ..1 him|her|them|my_son|my_daughter|my_brother ..6 urgent*|please|\
        tonight|now|cell|today|someone|worried
        someone|somebody|anyone|please ..4 check|ring|see|go|look|talk|speak ..2 to|on|at|in_on|in ..1 him|her|them \
        ..8 tonight|today|urgent*|before|now|worried|too_late|alive
        before ..3 too late|something_happens|something_bad|he_does|she_does|does_something|it_happens
        something bad|terrible|awful|dreadful ..2 happen*|going|will
        not ..2 like ..4 him|her|himself|herself ..8 worried|said|rang|scared|call
        not|isnt himself|herself
        worried sick|to_death|out_of_my_mind ..3 for|about ..2 him|her|them|my|son|daughter|mum|dad|brother|sister
        cutting up
        giving|given|gave ..2 his|her|all ..2 things|stuff|belongings|possessions|dog|canteen ..1 away
        wrote|written|sent|left ..3 letter|note|text|message ..3 saying ..3 goodbye|sorry|bye|love
        found him|her|them ..4 hanging|rope|unconscious|pills|tablets|blood|cut|bath|belt|sheet
        at ..1 risk ..3 to|from|of ..1 himself|herself|themselves|myself|suicide|self
        danger|risk to himself|herself|themselves|myself|others|staff
        vulnerable ..3 wing|cell|prisoner|state|mental*
        mental health ..4 crisis|breakdown|emergency
        he|she|they ..1 never says|said|rings|talks ..3 that|like|it
        told|asked|tell ..6 to look after ..3 his|her ..2 girl|boy|son|daughter|kids|children|mum|dog|baby
        given|giving|gave|gives ..3 his|her ..1 radio|tv|telly|trainers|stuff|clothes|canteen|tobacco|books|guitar|\
        ring|watch ..2 away
        told|says|said|asked ..3 not to book|visit|come
        stopped coming out|eating|ringing|phoning|talking|washing
        not|isnt|hasnt ..2 eating|ate|eaten|sleeping|coming_out|left_his_cell|left_her_cell ..10 cell|wing|landing|\
        prison|visit|he|she
        talk*|says|said|going|spoke ..3 about ..2 not ..1 being|wanting_to_be here|alive
        frightens|scares|worries|frightened|terrifies ..1 me
        calm ..8 frightens|scares|worries|frightened
        isnt|not|wont|is_not going|prepared|willing ..1 to wait
        has had enough
        hes|he|she|shes ..2 been ..1 saying ..3 it|that|things
        """

    /// Threats, to staff or anyone else.
    static let threats = """
        i|ill|im|we|someone|somebody ..2 <shall> ..3 <hurt> <others>
        ill|il|i_will|i_shall|gonna|going_to ..1 <hurt>|get|find|do|finish|sort|have <others>
        make|making you|them|him|her|u|yous pay
        i|we|they know|no|found|seen|got ..3 where|which|what|when ..3 you|u|he|she|they|your ..4 live|lives|work|\
        works|park|parks|school|drive|smoke|house|home|car|door|finish|leave
        i|we know ..3 you ..2 work|live|park|drink|smoke|drive|leave|walk
        know your|where_your|what_your ..1 car|house|address|street|kids|family|children|door
        where|wher you|u live|sleep|park
        watch|look ..1 your|over_your back|step|shoulder
        you|youll|you_will|ull|yous|they|theyll ..2 be|going_to ..1 sorry|regret
        you|youll|ull|yous|they|theyll ..2 pay for ..1 this|it|what
        regret ..3 day|crossing|ignoring|messing
        one of you|yous|them|your_lot is|will|are|gets? ..2 going_to|gonna|have_to|get|be
        get|gets|got|getting what s? coming|you_deserve|they_deserve|is_coming
        coming for you
        look|looking|stare ..2 me|you in the face|eye|eyes
        dont say|tell_me|pretend ..2 you|u|i ..1 wasnt|werent|wernt|didnt|not|havent ..1 warn|warned|told|warn_you
        you|u have|ve|were|youve been? warned
        been warned
        this is ..1 your ..1 last|final|only warning
        come|coming|turn|turning ..1 down|up|round|over ..1 there|your|to_your|the_office|to_the_office ..10 \
        sort_you|see_you|smash|wait|your_face|knife|petrol|hammer|trouble|bring_a|find_you
        see|wait|waiting|meet ..3 you|u|her|him ..2 outside|after_work|car_park|in_person|when_you
        burn|blow|burning|torch|petrol ..4 down|up|place|office|building|house|it|bomb|through
        bring|bringing|got|have|carry|buy ..2 a|my|the ..1 knife|gun|hammer|bat|petrol|shotgun|machete|acid
        bomb|acid|petrol ..5 you|office|face|building|letterbox
        someone|somebody|people|one ..1 is|are|will|gonna|going? ..3 get|be ..1 hurt|killed|die ..6 if|unless|\
        over_this|mark
        deserve*|should|ought|want ..4 to? ..1 hang|hanged|be_shot|shot|hung|die|strung|string|killed|lynched
        hope ..3 you|your|u|ur|she|he|they|yous ..3 die|dies|dead|cancer|suffer|rot|burn|hurt|killed|raped
        string|strung|hang you|them|him|her|u|the_lot up
        rot in hell
        blood on|will be|run ..2 your hands|streets
        your|ur ..2 days are numbered
        sleep well|tight while|knowing
        nice|shame|lovely ..3 family|kids|house|car ..6 happen*|pity|shame|wouldnt
        means|meant|intends|swore|vowed|threat* ..2 to <hurt>|get|find
        threat*|threatened ..3 to|me ..4 <hurt>|knife|gun|violence|death
        death threat|threats
        not|wont be responsible for ..2 my|what ..2 actions|do|happen*
        thing|things|something ..3 happen* ..3 you|her|him|your
        know|knows who you|u|he|she|they are|r
        ill|i_will|we_will|i_shall|im|i_am|be ..1 be? waiting ..2 for|outside|there
        find|found|finding out|you|where|who ..1 you|live|u
        youll|ull|theyll|you_will|u_will|they_will ..1 find_out|see_what_happens|learn|wish_you|get_yours
        see how you|they|u like|feel
        take|taking ..2 matters|law|things|it into my|our own? hands
        sort|deal ..2 it|this|you|them|him|her ..2 out|with ..1 myself|my_way|my_own_way|personally
        wont|not be ..1 so|as polite|nice|calm|patient|responsible|quiet
        not leaving|leave until|till|without
        your ..2 head|throat|legs|neck|teeth|skull|windows ..3 in|off|cut|broken|smash*|kicked|break
        smash|smashed|kick|knock|cave|put ..2 your|ur|his|her ..2 head|face|teeth|windows|window|door|lights
        slit|cut ..1 your|ur|her|his throat
        send|sent|put ..1 you ..3 hospital|ground|grave|coffin|morgue|hell
        dead|finished man|woman|meat
        youre|your|you_are|ur|shes|hes dead|finished|a_dead|next|on_my_list|done_for
        guy|traitors gate|gallows|guillotine|noose|firing_squad
        some|one day someone|somebody|one ..3 will|gonna|going
        how|what would you|she|he|u like|feel if ..5 your|ur ..1 kids|child*|family|house|door|mother
        tell|warn ..2 her|him|them|your_boss|nerys ..3 to watch|be_careful|look|sleep
        better watch|be_careful|hope|look|not_show|hide
        be afraid|very_afraid|very_scared
        dont|do_not ..1 make|force|push me
        i|we|ill|we_ll will|ll|shall? be ..2 outside|waiting|there_when|at_your
        had better|best have|give|be|get|sort|hope|not ..4 or|answer|ready|me
        better have ..3 answer|answers|money|it|something
        done|finished|sick_of asking|being ..1 nice|nicely|polite|patient
        know|no|known|seen ..2 what_time|when|where|which ..6 your_lot|you|yous|they|she|he|staff ..4 go|goes|lunch|\
        leave|leaves|finish|home|arrive|start|come
        put|putting ..2 your|ur|the|one_of_your|some ..1 windows|window|door|doors|teeth ..1 in|through
        start ..2 on the people|staff|ones|you
        kids|children|family|wife|husband|mother|daughter|son ..2 go|goes|live|lives|to ..2 school|work|there
        your kids|children|daughter|son|family|wife|mother ..6 know|see|nice|careful|safe|watch|school
        never|dont forget|forgot a|your face|faces|name
        waiting with something|a_bat|a_knife|you|him
        i mean it
        near my|our|me ..1 door|house|again|kids|home
        tell ..5 been told|warned
        jo cox|david_amess
        last|final warning
        wont|not|isnt ..3 be? ..1 come|coming|there|here ..1 to ..1 talk|chat|discuss|ask
        you|youve have|got|ve ..1 one|two|three|a|until|till|24|48 ..1 week|weeks|day|days|hours|friday|monday|\
        tomorrow ..2 or|after|then|before
        after that ..3 coming|come|going|be_there|find
        """
}
