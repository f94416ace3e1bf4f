/// Journalists, broadcasters, film-makers and podcasters, who belong to the press office the same day.
enum MediaWords {
    static let lexicon = Lexicon(signs: signs, themes: themes, excuses: excuses, senders: senders)

    static let signs = """
        i|im|am ..4 ~journalist|reporter|correspondent|broadcaster|columnist
        as|a|an|freelance|investigative|staff|local|senior ~journalist|reporter|correspondent
        freelance for|writer|producer|broadcaster|photographer|reporter
        reporter|correspondent|columnist|editor|producer|researcher|presenter ..3 at|for|with|on|from ..8 news|times|\
        gazette|herald|post|echo|mail|guardian|telegraph|bbc|itv|channel|radio|tv|s4c|films|productions|programme|\
        magazine|newspaper|podcast|observer|mirror|sun|express|press|media|sky|golwg|evening|weekly
        news|picture|features|city|political|crime|home_affairs|legal|assignments|planning|night editor|desk|\
        correspondent|team
        newsdesk|newsroom
        press|media enquiry|query|inquiry|request|deadline|statement
        for|to ..2 request|requesting|invite ..2 comment|statement|response|interview
        request for ..1 comment|statement|interview
        right of|to reply
        on|off the record
        on|for background
        we|i|who are|am|re|m ..2 publishing|running|broadcasting|airing|filing ..6 story|piece|article|report|\
        tomorrow|tonight|programme|investigation
        running|run|doing|writing|filing|working_on|preparing|publishing ..3 story|article|piece|feature|exclusive|\
        splash ..6 about|on|for|tomorrow|tonight|sunday|monday|paper|into|that|alleging
        go|goes|going to|live press|air|print|on_air
        we go live|to_press|to_air
        deadline ..6 today|tonight|5pm|4pm|noon|midday|tomorrow|press|print ..8 comment|story|piece|quote|response|\
        statement
        comment|quote|response|statement|reaction|words ..8 deadline|by|before|for ..4 noon|midday|1|2|3|4|5|6|today|\
        tonight|tomorrow|print|front|page|paper
        100|150|200|50|hundred words from|by
        documentary|docuseries|docu_series|true_crime_series|factual_series
        podcast|podcasters|podcasting
        film|tv|television|production|camera crew|company
        filming|film|shoot|record ..5 archive|store|court|prison|building|interview|location|segment|boxes
        on|for camera
        speak|talk|appear|interview ..3 on camera|air|the_programme|our_programme|our_show
        development|assistant|series|executive|archive|line|radio|tv|television|film|news producer
        bafta
        commissioned by ..4 bbc|channel|netflix|itv|s4c|sky|amazon|streamer|broadcaster
        paid development
        streamer|broadcaster|production_company|indie_producer
        for ..2 programme|series|broadcast|channel ..3 4|5|bbc|itv|s4c|radio
        picture|archive researcher
        tomorrows|sundays|mondays|todays|fridays|saturdays|next_weeks ..1 paper|front|edition|issue|programme|\
        bulletin|show
        fact_check*|fact_checking
        spokesperson|spokesman|spokeswoman|spokesperson_for
        press release ..4 embargo*|attached
        interview ..3 with ..4 nerys|member|minister|secretary|you ..8 programme|radio|tv|podcast|paper|magazine
        newyddiadur*|gohebydd|gohebwyr|golygydd
        cyfweliad|gyfweliad ..8 radio|teledu|rhaglen|papur|podlediad|cymru|s4c
        rhaglen|raglen ..2 radio|deledu|newyddion|ddogfen|materion_cyfoes
        podlediad|bodlediad
        sylw|ymateb|datganiad ..6 erbyn|cyn ..4 erthygl|stori|cyhoeddi|darlledu|hanner_dydd|heno|yfory|papur
        cyhoeddi|darlledu ..5 stori|erthygl|eitem
        before ..1 it|we|the_piece|the_story|publication ..1 runs|run|goes_to_press|goes_live|goes_out|airs|publish
        before publication|broadcast|transmission
        embargoed
        cyfweliad|gyfweliad|chyfweliad
        sgwrs|siarad ..4 ar ..1 rhaglen|raglen|radio|awyr
        ar y rhaglen|raglen|newyddion ..3 fore|heno|nos|heddiw|radio
        sgwrs fyw
        live|chat|slot|interview ..4 on ..3 programme|breakfast|show|radio|bulletin
        """

    static let themes: [Theme] = [
        Theme(
            "newsroom",
            with: ["asking for words"],
            """
            gazette|herald|echo|telegraph|tribune|courier|chronicle|bbc|itv|s4c|golwg|newsnight|panorama|newspaper
            """
        ),
        Theme(
            "asking for words",
            with: ["newsroom"],
            """
            comment
            respond ..4 before|by
            chance|opportunity to respond|comment|reply
            statement|quote|interview|story|reaction
            sources|told_that
            deadline
            """
        ),
    ]

    static let excuses = """
        studies|history|book|thesis|dissertation ..6 journalist|journalists|newspaper|press
        newspaper|newspapers|press ..2 cutting*|archive|licen*|report*|licensing|clipping*
        not ..3 journalist|reporter|press
        journalist|journalists ..4 among|and ..2 researchers|historians|academic*
        academic researchers and journalists
        law reporter|reports
        court reporter|reporters|reporting
        shorthand
        """

    /// A newsroom's address supports a request for words; alone it may be a circular.
    static let senders: [SenderMark] = [
        "gazette", "herald", "news", "press", "times", "echo", "tribune", "courier", "bbc.", "itv.", "s4c", "radio",
        "films", "podcast", "media", "productions", "tv.", "pod.",
    ].map { SenderMark($0, theme: "newsroom") }
}
