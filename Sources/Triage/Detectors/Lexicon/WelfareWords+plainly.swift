extension WelfareWords {
    /// An end in sight, means at hand, a threat with a place and a time: the bare clauses, whoever says them.
    static let plainly = """
        # No time beyond a certain point.
        <can> do|face|take|get_through|go_through|manage|survive another|one_more|six|two|three|much_more
        ive|i_ve|i_have|he_has|hes|she_has|shes ..1 written|wrote|done|finished ..1 my|the|all_the|all_my|his|her \
        letters|\
        notes|goodbyes
        dont|do_not|not|never|shant|wont|doubt ..2 intend|mean|plan|expect|want|going|think|believe|wish|care ..3 see|\
        reach|make_it|last|be_here|be_around|get_to ..3 winter|christmas|spring|summer|birthday|year|weekend|morning|\
        tomorrow|monday|week|month|easter
        wont|will_not|shant|not ..2 be|anybody|nobody|anyone ..1 here|there|left|alive|at_this_address|around ..2 by|\
        to|\
        when|after|then|for|much|anymore|any_more
        nobody|no_one|noone|there ..2 be ..1 nobody|anybody|anyone|no_one? at this ..1 address|house
        dont|cant|do_not|cannot|no_longer|hard_to|struggle_to see|find ..2 point|reason|sense|use ..3 anymore|any_more|\
        in|of|to|now|really
        i|we dont|do_not|cant|cannot see the? point ..2 any|in|of|to|now
        nobody|no_one|noone|no_body|who would|wd|wud|will|ll|d even|ever|really? notice|miss_me|find_me|care_if|know_id
        dont|do_not|try_not_to think ..1 badly|ill|too_badly|less of me|him|her
        think kindly|well of me
        someone|somebody|anyone should|shud|ought ..2 know|have|read ..4 why
        relief ..3 in its|a_way|way|all_over|finally
        the end of it|me|the_road|everything ..2 for me|now
        done|finished with everything|life|this_life|all_of_it|it_all|the_lot
        thinks|says|feels|said|reckons ..2 its|it|everything|hes|he_s|shes|his_life ..2 finished|all_over|done_for|\
        pointless|no_use|hopeless|over_for
        out of ..1 everybodys|everyones|their|your way|hair ..2 soon|for_good|forever|now
        whoever comes|finds|opens|clears|has_to|breaks|takes_over
        tidy|tidied|clean|cleaned|ready|easy ..4 for ..1 whoever|them_when|who_ever|you_all
        food|water|biscuits down|out|left for ..2 cat|dog|cats|dogs|hens ..6 till|until|enough
        how long ..2 i|he|she|you|a_person ..2 can|could|will|ll|d ..2 last|survive|live|go ..1 without|on
        without ..1 my|his|her? insulin|dialysis|inhaler|warfarin|heart_tablets|methadone|oxygen
        <same> ..4 i ..1 say|tell|keep|think|said|feel|hear ..1 to|about|in myself|my_head
        tried ..1 everyone|everybody|everything|all_of_you|the_lot
        asked|asking|asks|keeps_asking me|us|her|him|mam|mum ..2 what ..1 id|i_d|i_would|wed|youd|shed|she_d ..2 do \
        ..3 \
        with|without|if|when
        finish|end|kill|do_for|drown|gas us|me|both_of_us|us_both
        swear|promise ..2 ill|i_will|i_ll ..1 do|end|finish|jump|go|take
        decided|know|chosen ..2 where|when|how|what_day ..2 im|i_am|ill|i_will ..1 going|go|doing|do
        im|i_am ..2 not ..1 afraid|scared|frightened ..2 of ..1 it|dying|death|going|anymore|now
        close|shut|bin|burn|shred|scrap ..1 my ..1 file|case|request|application ..6 bless|goodbye|thank|thanks|kind|now
        he|she|ill|i|they wont|not|never|ll_not|will_not ..1 see|last|make_it|reach ..2 christmas|winter|spring|\
        easter|summer|\
        birthday|morning|weekend
        ll|will|d not ..1 see|last|reach ..2 christmas|winter|spring|easter|summer|birthday|morning
        hid|hidden|hide|locked|took|taken|counted|counting ..2 his|her|the|all|my ..1 tablets|pills|medication|knives|\
        rope|\
        belt|keys|car_keys|razors|insulin
        got|has|have nothing|nobody|no_one else
        roi|rhoi|gwneud|wneud ..2 diwedd|ddiwedd|derfyn|terfyn
        # Means.
        has|had|got|took|taken|kept|keeps|bought|fetched|hidden ..2 the|a|his|her|some rope|shotgun|gun|razor|blade|\
        noose
        still ..2 have|got|keep|kept ..2 his|her|mams|mums|dads|the|all tablets|pills|morphine|patches|medication|\
        insulin
        ive|i|have ..2 his|her|mams|mums|dads ..1 tablets|pills|morphine|patches|medication ..1 still|left|here|upstairs
        <beam> ..10 weight|my_neck|checked|take_me|hold_me
        keep|kept|cant_stop|always|been|find_myself|started ..2 thinking|looking|dreaming|going|walking|driving|\
        standing \
        ..4 train|trains|tracks|railway|bridge|river|cliff|cliffs|rope|tablets|pills|loft|beam|canal|weir|quarry|\
        viaduct|\
        multi_storey|motorway
        box|boxes|packet|packets|bottle|bottles|stash|drawer|cupboard|enough|weeks|months ..3 of|full ..4 tablets|\
        pills|\
        painkillers|codeine|morphine|strong|insulin|paracetamol|amitriptyline|sleeping|opiates|meds|diazepam
        guns|shotgun|gun|rifle ..6 cabinet|key|keys|loaded|kitchen|barn|out_of_the|cleaning|cleaned|shed
        marks|cuts|scars|blood up|on|down ..1 his|her|my ..1 arms|arm|wrists|legs|sleeves
        getting|get|going|way|leaving ..2 out one_way_or|one_way_or_another|in_a_box|feet_first|for_good
        world|everyone|everybody|things|life ..4 lighter|better|happier|easier ..3 with|without ..2 gone|him|her|me|dead
        # What others see.
        stopped|not|hasnt|wont|isnt|barely|hardly ..1 eating|eaten|eat|washing|sleeping|coming_out|speaking|opening \
        ..12 \
        worried|worries|dont_like|frightened|scared|says|said|told
        i didnt|dont|did_not like ..1 it|how|the_way|the_sound|what ..3 said|sounded|looked|laughed|was_about
        laughed|smiled but i|we
        said|says|told ..4 wont|will_not|not|no ..1 be? need|needing|point
        # Threats with a place, a person or a time in them.
        i|we|they|ive|weve know|no|found|seen|got|have ..1 where ..3 office|desk|house|home|car|live|lives|work|works|\
        park|parks|drinks|building|sit|sits
        wait|waiting|waited|find|follow|get|meet|catch|see for? her|him|them|you|u|one_of_you|yous ..2 outside|\
        after_work|\
        at_the_door|in_the_car_park|on_the_way|on_your_way|at_home|at_the_bus|alone
        find out which|who ..3 one|of_you|of_them|she|he|it_was ..8 wait|outside|get|pay|sorry|visit|see|door
        two|three|few|couple|some|bunch|loads|lot|all of us ..3 coming|come|going|be ..3 down|round|there|to|up
        get|gets|getting|got ..1 what my ..2 got
        petrol|acid|lighter|match|matches|hammer|bat|machete ..10 house|door|through|office|desk|car|bring|bringing|\
        letterbox
        can|bottle|jerry of petrol|acid
        baseball|cricket|iron|metal|hammer bat|bar|pole|hammer ..4 under|ready|behind|waiting|with_me|boot|bag
        going|go|goes|leave|leaving ..2 out? ..1 on|in a stretcher|ambulance|box|bodybag|body_bag
        her|your|his|their|ur ..1 kid|kids|son|daughter|girl|boy|baby|little_one|little_girl|wife ..1 looks|looked|\
        look ..2 \
        cute|pretty|sweet|nice|lovely|happy|good|tasty
        few|some|little|nasty|an|be accidents|accident ..2 happen|happens|waiting ..3 to ..1 you|him|her|them|people|\
        someone
        brakes ..4 cut|fail|and|go|fixed
        school gate|gates ..4 know|see|seen|watch|wait|waiting
        watch himself|herself|yourself|yourselves|themselves|ur_self|his_back|her_back
        ive|i_have|i ..1 done ..1 time|bird|prison ..8 again|before|rather|scared|bothered|care
        do it again ..4 see|dont|and|for
        prison|jail|time ..3 doesnt|does_not|dont|wont ..1 scare|bother|frighten|worry me
        nothing better to do ..8 wait|watch|same|outside
        same time as|she|you ..2 her|him|you|does|leave*
        contained|containing|inside|with|found|was ..3 blade|razor|powder|bullet|bullets|needle|noose|excrement|faeces|\
        white_powder
        suspicious|threatening|menacing|sinister package|letter|letters|envelope|parcel|powder|device|item|call|calls|\
        voicemail|message|messages|note ..10 office|staff|member|nerys|her|us|me|today|police|received|left
        nobody|no_one|anyone|staff|anybody ..2 to|should|must ..1 work|be|leave|walk|stay alone|on_their_own
        photo|photos|picture|pictures|photograph ..2 of ..2 her|his|your|my|the ..2 gate|house|front|car|door|children|\
        kids|school|street
        followed|following|follows ..2 me|her|him|us|nerys ..4 home|car|surgery|office|to|from|round
        """
}
