/// Service of proceedings, orders addressed to the office, summonses, and letters before a claim (Civil Procedure
/// Rules Parts 6, 31, 34 and 54; Criminal Procedure Rules Part 17; Practice Direction on pre-action conduct).
enum LegalServiceWords {
    static let lexicon = Lexicon(groups: groups, signs: signs, themes: themes, excuses: excuses)

    /// Words that stand for one another.
    static let groups: [WordGroup] = [
        WordGroup("court", "court|judge|hhj|recorder|master|justice|registrar|tribunal|coroner|magistrates"),
        WordGroup("doc", "order|summons|claim|application|notice|writ|injunction|proceedings|petition|bundle|subpoena"),
    ]

    static let signs = """
        by way of service
        hereby|duly|formally|deemed|now|to_be served|serve|service
        we|i serve|hereby_serve|herewith_serve ..2 you|upon|on|the|by|a
        <doc> ..4 by|for|way_of service
        service of ..2 proceedings|claim|order|documents|summons|witness|notice|the_enclosed|legal
        served|serving ..3 on|upon|with ..6 <doc>
        certificate|address|acknowledgment|acknowledgement|accept|accepting|nominated for|of service
        accept service|instructed_to_accept
        sealed|stamped ..1 order|claim|copy|application|writ|consent
        claim form
        particulars of claim
        statement of facts and grounds
        witness summons|summonses|orders
        summons|summonsed|subpoena ..4 to|you|requiring|keeper|produce|attend|witness
        attend ..6 <court> ..12 produce|give_evidence|evidence|bring
        required|ordered|directed to ..2 attend|produce|disclose|file|serve|give
        letter before|of claim|action
        pre_action|preaction
        judicial review ..8 proceedings|claim|protocol|proposed|issue|challenge|permission|decision|act|instructed
        proposed|prospective|intended|potential claimant|defendant|claim|respondent
        issue|issuing|commence|commencing|begin|start|bring|issued|commenced ..4 proceedings|legal_action|a_claim|\
        court_action
        proceedings will|shall|may be issued|commenced|brought
        norwich pharmacal
        coroner|coroners ..4 requires|require|required|directs|orders|directed ..12 production|produce|disclose|disclosure|\
        provide|deliver
        schedule 5 ..6 coroners
        third party|non_party disclosure ..2 order|application|notice
        order for|of|requiring|directing ..3 disclosure|production|delivery|access|preservation
        production|disclosure|preservation|unless|freezing|search|consent|restraint|wasted_costs|confiscation order
        court order|orders ..12 you|your|comply|disclose|produce|attached|served|enclosed|within|requires|dated|herewith
        order ..3 of ..2 <court> ..8 dated|attached|enclosed|made
        order of ..1 master|hhj|justice|district|deputy|recorder|the_coroner
        you are|must ..2 ordered|hereby|comply|commanded
        it is|was ordered
        penal notice
        contempt of court
        may be a contempt
        failure to ..3 attend|comply ..8 contempt|offence|penalty|arrest|fine|imprison*
        conduct money
        liberty to apply
        set aside ..8 order|summons|application
        interim|final|without_notice injunction|relief
        schedule 5 notice
        notice ..2 under ..1 schedule|section ..4 coroners|inquiries
        rule 9 request
        section|s 21|35 ..4 inquiries act
        without prejudice ..6 costs|save|claim|offer
        particulars ..1 of|in support
        part 8|7|18|36|31 claim|request|offer|application|proceedings
        treasury solicitor|government_legal_department ..8 serve*|copied|proceedings|claim
        the ..1 defendant|respondent ..6 your|you department|the_ministry|secretary|is_to|shall
        our client intends|will|reserves|has_instructed ..8 proceedings|claim|action|court|rights
        failing which
        legal proceedings ..6 against|issued|commenced|without_further|will|you
        notice of ..1 issue|hearing|application|appeal|claim|acting|intended|proceedings
        cyflwyno ..4 hawliad|gorchymyn|gwys|achos|dogfennau
        gwys|wys ..3 tyst|dyst|llys
        gorchymyn|orchymyn ..1 llys|lys|y_llys|dan_sel
        llythyr|lythyr cyn hawlio|achos|gweithredu|cyfreitha
        adolygiad barnwrol
        achos|achosion|camau cyfreithiol ..4 erbyn|yn_eich|cychwyn
        gorchmynnir|gorchmynnwyd
        ffurflen hawlio
        """

    static let themes: [Theme] = [
        Theme(
            "the court",
            with: ["compulsion"],
            """
            in the ..3 court|tribunal
            case|claim number|no
            claimant|defendant|respondent
            order dated
            judge|hhj|master ..4 ordered|directed
            """
        ),
        Theme(
            "compulsion",
            with: ["the court"],
            """
            you must|are_required
            within|by ..3 days ..4 of service|order
            comply|compliance ..3 order|direction
            served
            produce ..4 file|records|documents|original
            """
        ),
    ]

    /// Proceedings long over, or somebody else's: the file of a trial is full of orders.
    static let excuses = """
        retention|retain|keep|schedule|archive|archived|destroy|disposal|transcript|copy|copies ..8 court_order|\
        court_orders|\
        claim_forms|claim_form|judicial_review|injunctions|production_order|witness_summonses
        not ..3 letter|notice of|before claim|action
        no proceedings
        council tax ..3 summons
        summons ..4 council_tax|tv_licence|parking
        18*|190*|191*|192*|193*|194*|195*|196*|197* ..10 injunction|order|summons|judicial_review|subpoena
        annual|civil|financial|public|armed|customer|national|health|probation|prison|community|home|secret service
        """
}
