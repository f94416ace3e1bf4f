extension InformationRightsWords {
    /// A data-protection complaint or a breach (UK GDPR, Articles 33 and 77; Data Protection Act 2018, s.164A).
    static let mishandled = """
        data protection ..3 complaint|complain|breach|law|act|rights|officer|request|failure|principles
        complaint|complain|breach|under|rights ..4 data protection|privacy
        breach|breached|breaches|violat* ..4 gdpr|confidential*|privacy|anonymity
        data|privacy|gdpr|confidentiality|security breach|incident|leak
        gdpr ..3 request|complaint|rights|breach
        under|rights|breach ..3 gdpr
        <astray> ..4 my|our|her|his|peoples|patients|clients|someones ..3 <data>
        my|our|her|his ..3 <data> ..4 was|were|has|have|had|being|is|are|been|got ..3 <astray>|given|sent|on_show|\
        online
        my|our|her ..1 name|details|address|identity ..3 not|never ..2 removed|redacted|blacked|taken|anonymised|\
        hidden
        name|names|details ..6 blacked|redact*|removed ..6 except|but|missed|not|visible|still
        unredacted|un_redacted ..8 my|name|names|victim*|witness*
        failed|forgot|failure|forgotten to redact
        anonymity
        wrong|different|another|other|incorrect person|recipient|people|patient|man|woman|lady|prisoner|household|\
        individual ..8 data|letter|details|file|record*|information|email|papers|sent
        sent|addressed|emailed|gone|posted|disclosed|given|letter ..5 to ..2 wrong|different|another|incorrect \
        person|recipient|address|people|patient|man|woman|prisoner|house|individual|email
        somebody|someone|anybody|somebody|strangers|stranger|another|other elses|persons|prisoners|familys|else ..2 \
        letter|letters|details|file|files|record*|papers|data|information|report|documents
        details|file|record*|papers|information|letter|letters ..4 of|about|for|to ..3 stranger|someone_else|\
        somebody_else|another_person|different_person|another_man|another_prisoner
        letter|letters|file|papers|details|email ..3 meant|intended for ..1 someone|somebody|another|other|a_different
        copied|cc|ccd|bcc|forwarded ..6 everyone|strangers|other people|all_the_others|whole_list|recipients|outsiders
        email|e_mail|addresses ..6 visible|shown|open ..5 everyone|all|others|other
        who gave|told|passed|sent you|them|him|her ..1 my
        gave|given|giving|passed|passing|sold|told ..3 my ..1 name|address|details|number|data|information|email
        without ..2 my ..2 consent|permission|knowledge|say_so
        my privacy|right_to_privacy
        how did you|they get|come_by my
        lost|left|stolen|missing|mislaid ..2 laptop|memory_stick|usb|case_papers|encrypted
        laptop|folder|memory_stick|usb|usb_stick|bag|briefcase ..4 lost|left|stolen|missing|mislaid
        reported|report|notify ..4 commissioner|ico
        asked|requested ..2 for ..2 my|his|her ..2 data|records|file|information|notes ..20 late|months|weeks|\
        nothing|ignored|due|still|heard
        sent|posted|addressed|delivered|gone|went|emailed|told|informed|contacted ..4 my ..2 neighbour*|ex|\
        ex_husband|ex_wife|ex_partner|employer|boss|landlord|old_address|previous_address|mother|father|sister|\
        brother|former ..12 letter|details|private|confidential|opened|address|without
        letter|letters|papers|envelope|details|file|email ..4 sent|posted|addressed|delivered|gone|went ..3 my ..2 \
        neighbour*|ex|ex_husband|ex_wife|employer|old|previous|former
        letter|letters|envelope|email|parcel|attachment|document|papers ..5 not|isnt|wasnt|clearly|werent|obviously \
        ..3 for|meant_for|mine|addressed_to|intended_for me|mine|us
        not|wasnt|werent ..2 meant|supposed ..2 to|for ..2 me|see|receive|get|have
        received|got|sent ..5 in|by error|mistake ..10 names|details|personal|someone|somebody|letter|list|\
        spreadsheet|attachment|confidential
        attachment|attached|spreadsheet|list ..8 names|addresses|dates_of_birth|other_people* ..6 other|people|\
        everyone|prisoners|staff|victims|patients|should|error|mistake
        can|could see everyone|everybody|other_people|all_the_other*|other_peoples ..3 names|details|addresses|email|\
        emails|data|records
        my ..3 name|details|address|photo|picture|story|case ..5 on|in|all_over ..2 website|internet|google|online|\
        facebook|noticeboard|newspaper|catalogue|public|press|book
        photo*|picture*|video ..2 of ..1 me|my_son|my_daughter|my_child|us ..8 without|consent|permission|asked|\
        remove|website
        confidential* ..4 was|were|been|being|is|has ..3 shared|broken|breached|lost|disclosed|read_out|leaked
        read out ..5 my|front
        who ..4 told|gave ..4 my
        how ..3 know|knew|knows|get|got|find|found ..3 my ..2 address|number|name|details|email|history|past
        sent ..3 my ..3 letter|letters|details|file|information|data|records|papers|form|passport|certificate ..4 to
        lost my ..3 file|form|forms|papers|documents|passport|certificate|application|records|data|letter
        my ..3 passport|birth_certificate|documents|papers|form|statement|file ..3 gone_missing|went_missing|\
        been_lost|was_lost|were_lost|are_lost|lost|mislaid
        identity theft|fraud
        data breach|loss|leak|incident|privacy|sharing
        my ..1 information|data|details|records|privacy|personal ..4 treated|handled|dealt|used|processed|accessed
        different|another|other|wrong gentleman|man|woman|lady|person|prisoner|family|patient|client|case ..10 \
        sheets|pages|papers|letter|details|remarks|report|enclosed|private
        sheets|pages|papers|page|letter|documents|report|envelope|file ..5 on|about|concerning|for|of|from|\
        relating_to ..2 different|another|someone|somebody|other|stranger ..1 gentleman|man|woman|lady|person|\
        prisoner|family|patient|else|case|peoples|people
        should|ought not|never|nt ..1 have ..1 been ..2 sent|given|shown|seen|told|included|shared|released|disclosed
        shouldnt|oughtnt have ..1 been ..2 sent|given|shown|included|shared|released|disclosed
        shouldnt|should_not|ought_not ..2 have|be ..2 seen|sent|received|got|read|reading|looking
        everyone|everybody|whole|entire|all|colleagues|team|office ..3 had|has|have|can|could|knows|saw seen|see|\
        read|now|my|about_my|it ..8 my|reason*|sick*|private|medical|personal|absence*
        emailed|sent|circulated|forwarded|copied|showed|posted ..10 sick|sickness|absence*|medical|health|diagnosis|\
        disciplinary|salary|personal
        found|picked_up|came_across ..6 names|files|papers|list|folder|letters ..8 bin|skip|street|train|bus|pub|\
        cafe|car_park|printer|floor|charity_shop|market
        left|lying ..3 on|at ..1 printer|train|bus|desk|photocopier|reception|pub|cafe ..10 names|personal|private|\
        details|patients|prisoners|see
        in the same envelope|packet|bundle|parcel
        stuck|tucked|bundled|slipped|mixed|caught ..2 in|behind|inside|among|between|to|up|with ..8 sheet|sheets|\
        pages|page|papers|letter|letters|somebody|someone|another
        can|could ..1 still? ..1 read|see|make_out ..6 under|through|behind|blacked|redact*|name|names
        from|to|in|using the to|cc|bcc box|field|line
        whole|entire|wrong distribution|mailing|contact list
        private|home|new|personal ..1 address|addresses|number|email|numbers ..8 known|shown|visible|given|shared|\
        still|got|out|found|passed|told|have|page|see
        given|gave|known|shown|visible|shared|shows|passed|told|got|sent ..6 private|home|new|personal ..1 address|\
        addresses|number|email|numbers
        how ..2 he|she|they|anyone ..2 came|come|got|knew|know|found ..2 to|my|it|about|out
        opened ..5 packet|envelope|letter|parcel|package|post|email|attachment ..14 found|inside|else|another|\
        different|wrong|not|somebody|someone
        expecting ..10 found|got|instead|received
        found|find ..2 report|letter|file|papers|record|details ..3 on|about|of|for ..1 lady|man|woman|gentleman|\
        person|someone|somebody|another|prisoner|patient
        psychiatric|medical|psychologist*|probation|police|social ..1 report|records|notes ..8 someone|somebody|\
        another|different|stranger|lady|gentleman|wrong
        shows|show|shown|see|visible|read ..6 witness*|victim*|juror* ..4 name|names|address|addresses|details
        witness*|victim*|juror* ..3 name|names|address|addresses|details ..6 shown|visible|still|published|posted|\
        online|web|website|copy|read
        my ..1 phone|mobile|number|address|name ..6 only|nobody|no_one ..6 office|you|department
        only ..8 given|gave|told ..6 your|you ..2 office|department|team
        told|telling|mentioned ..4 neighbour|neighbours|employer|ex|family|boss ..4 what|that|about|things ..4 i|my
        he|she|they ..2 been told ..3 things|what|that ..2 i|id|i_had
        redact*|black_boxes|black_box ..8 still|shows|show|read|under|paste|visible|fail*|failed|not|missed|name|names
        how ..5 came|come|comes to have|know
        other|another|someone_elses|somebody_elses|different peoples|persons|prisoners|patients|families ..3 date|\
        dates|details|names|addresses|data|records|letters|information|files
        could|can|anyone ..4 read|see|saw ..3 screen|desk|list|whiteboard|board
        read|see the screen
        only ..2 you|court|office|department|council|your ..3 had|knew|have ..2 that|my|the|it
        letter|letters|post|mail|parcel ..2 for ..2 mr|mrs|miss|ms|another|someone|somebody|previous ..6 house|\
        address|flat|door|mine|opened
        opened one|it|them ..4 says|said|about|was
        how would they|he|she|anyone know|have|get
        knew|know|knows|had ..2 my ..2 name|number|address|case|details|dates ..8 only|how|never|never_told|who
        never ..1 said yes|ok|agreed ..2 to
        take it|this|them|that down
        meant|intended|addressed for|to ..1 payroll|hr|colleague|colleagues|another|someone|somebody|other|finance|\
        legal
        sent|emailed|forwarded|attached ..5 spreadsheet|list|file|document|attachment ..6 meant|names|by_mistake|\
        in_error|wrong|not_for|everyone
        have|ive|had not opened|read ..4 second|rest|other|it|past
        you|your|office|somebody|someone|staff|they|council|colleague* ..6 told|tell|telling|informed|rang|phoned|\
        spoke|emailed|wrote ..2 my ..1 landlord|employer|boss|neighbour|neighbours|ex|husband|wife|family|mother|\
        father|doctor|school|partner|manager
        in ..1 confidence
        breach of|breached|broke|broken ..2 confidence|confidentiality|trust
        is|was|are|were for|about|belongs_to|addressed_to ..1 another|different|some_other ..1 mr|mrs|miss|ms|man|\
        woman|person|prisoner|family|name
        has|have|had|did he|she|they|someone|somebody|anybody ..2 got|have|get|received ..1 mine|my
        you|they|office|department ..1 sent|posted|gave|emailed ..1 me ..4 another|someone|somebody|wrong|different|\
        other
        """

    /// Erasure, rectification, objection, withdrawal of consent (UK GDPR, Articles 7 and 16 to 21).
    static let corrections = """
        <rub> ..5 my ..4 data|details|information|name|record|records|file|email|emails|address|account|entry|history
        <rub> ..3 me from ..5 list|database|records|system|files|mailing
        <rub> ..4 everything|anything|all ..4 about|on me
        my ..3 data|details|information|record|records|file|name ..5 <rub>
        take me off|take my name|details|address off|from
        withdraw|withdrawn|withdrawing|revoke ..1 my consent
        object|objecting|objection ..4 processing|use ..4 data|details|information
        correct|corrected|rectif*|amend|amended|put_right ..6 my|her|his ..3 record|records|data|file|details|\
        information
        wrong|inaccurate|incorrect|untrue|false|mistake|error ..5 about|on|in ..1 me|my ..2 file|record|records|data
        wrong|inaccurate|incorrect|untrue information|data|things|facts ..4 about me
        my ..2 record|records|file|data ..4 is|are|was|wrong|inaccurate|incorrect wrong|inaccurate|incorrect|untrue
        how long ..4 keep|hold|retain ..3 my|peoples|our|personal ..2 data|details|information
        opt|opted out ..6 data|details
        stop using|sharing|processing ..2 my
        my|that|this ..3 caution|conviction|entry|record|mention ..6 <rub>
        google|search ..8 my name
        dont|do_not|no_longer|not want|wish ..4 you|your|them ..3 keep|hold|have|holding|keeping|use|contact ..4 my|me
        not|never|didnt ..2 agree|agreed|consent|consented|sign|signed|ask|asked ..6 mailing|newsletter|list|emails|\
        data|details|information|photo*
        where|how did you get my ..2 details|email|address|number|name
        unsubscribe|stop_sending ..8 data|details|delete
        asked ..3 for|to ..2 this|it|that ..2 be ..1 put_right|corrected|changed|amended|removed|deleted
        put right|corrected|amended ..8 record|records|file|database|system
        name|address|details|number|email ..3 off ..1 your|the|this|any ..2 system|list|database|records|files|books
        dont|do_not|no_longer ..4 you ..1 keeping|holding|having|storing
        keeping|holding anything ..3 of_mine|about_me|on_me
        anything of mine
        where|how did you ..1 get|find|come_by|obtain my
        what else have|do ..2 you ..3 about|on me
        never ..1 signed up
        database|file|system|register|form|computer|my_record|my_records ..3 says|shows|states|said|lists ..4 i|im|my
        my ..2 name|conviction|details|photo|address ..16 removed|taken_down|deleted|erased|gone
        want|like|ask|asking|demand ..3 it|this|that|them ..1 removed|deleted|erased|taken_down|taken_off
        """
}
