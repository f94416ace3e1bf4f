extension SafeguardingWords {
    /// A disclosure in fragments: somebody weaker, a hurt, a hush, a hold over them, a newcomer in the house. One is
    /// everyday life; two in one letter are worth a look.
    static let fragments: [Theme] = [
        Theme(
            "somebody weaker",
            with: ["hurt", "hush", "hold", "newcomer"],
            """
            <weak>
            little ones|girl|boy|lad|lass|kids
            muddled|confused|forgetful|dementia|alzheimers|stroke|parkinsons|downs|autistic|wheelchair
            learning disab*|difficult*
            my wife|husband|mother|mum|mam|brother|sister has ms|dementia|parkinsons|a_learning
            im|i_am ..1 in year 7|8|9|10|11
            year 7|8|9
            five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|5|6|7|8|9|10|11|12|13|14|15 years|\
            or|yr|\
            maybe
            under eights|nines|tens|elevens|twelves|thirteens|fourteens|fifteens
            oed yw|ydi|ydy
            dwy|tair|pedair|pump|chwech|saith|wyth|naw|deg|ddeng oed|mlwydd
            """
        ),
        Theme(
            "hurt",
            with: ["somebody weaker", "hush", "newcomer"],
            """
            cut|bruise|lump|burn|mark|gash|bump|graze ..1 on|to|over|under ..2 head|face|eye|arm|arms|wrist|leg|neck|\
            cheek|chin|lip|back
            dropped|drops|dragged|yanked|handled ..2 her|him|mam|mum|dad|them
            under the bed|table|stairs
            wet|wets|wetting ..2 bed|himself|herself|pants|knickers
            gwlychu|wlychu|glychu
            eistedd|sit|sitting|sits|sat ..3 lap|knee|lin|glin
            films|filming|filmed|photographs|photographing|pictures_of ..3 little|kids|children|girls|boys|them|changing
            on ..1 his own? phone
            older|different bloke|man|men|lad|lads|boyfriend|fella
            new|another phone|trainers|coat|vape ..3 every|each|again|from
            stinks|stank|reeks|reeked|smells|smelt ..3 drink|alcohol|booze|weed|urine|wee
            goes|went|go|going for|at me|her|him|mam|mum|us|them
            loses|lost|losing it|his_temper|her_temper
            dawel|tawel|ddistaw|distaw iawn
            not|havent|hasnt|never ..2 seen ..3 since
            in ..1 his|her vest|underwear|nightie|pyjamas
            """
        ),
        Theme(
            "hush",
            with: ["somebody weaker", "hurt", "hold", "newcomer"],
            """
            told|tells|made|makes ..1 her|him|them|me|us ..1 to? ..1 say|tell|swear|promise|keep|pretend
            if i|she|he|we ..1 tell|tells|told|say|says|speak|complain
            not|isnt ..1 supposed|meant|allowed ..1 to ..1 say|tell|talk|ring
            wont|doesnt|begged|begs|asked|afraid|scared|frightened ..3 let|want|me ..2 complain|say|tell|report|ring
            didnt|doesnt|dont|did_not|does_not mean it|to
            joke|jokes|joking|laugh|laughing ..2 about it
            who|whos|nobody|no_one ..3 going? ..1 to? notice|know|believe
            never ..4 answered|followed|dealt|investigated|acted
            cant|cannot|not_allowed|dont_dare ..2 have|get|receive ..1 letters|post|calls|visitors|phone
            doesnt|dont|does_not like ..1 noise|visitors|people|it_when|company|questions|us_coming
            get ..3 put_down|killed|taken_away|deported|sacked
            not ..2 my business|place
            none of my business
            a phone and|hed|he|shed|deleted
            deleted it|them
            is there ..1 anywhere|anyone|somewhere|someone i|we|she|he can|could
            """
        ),
        Theme(
            "hold",
            with: ["somebody weaker", "hush"],
            """
            gives|allows|lets me|her|him|mam|mum ..6 week|pound|spend|20|10|pocket
            my|her|his own wages|pension|money|benefits
            takes|take|took|opens|opening|hides ..1 his|her|my ..1 post|letters|mail|pension|giro
            pension|giro|benefit letter|book|card
            answers|answering|answer ..2 door|phone ..2 for
            young fellas|lads|men|couple|people answering|there|in|living
            handles|looks_after|deals_with|sees_to|manages all|everything|her|his|the ..2 money|post|bank|accounts
            """
        ),
        Theme(
            "newcomer",
            with: ["somebody weaker", "hurt", "hush"],
            """
            took|taken|taking|takes ..1 up with
            mums|mams|mum|mam|her|daughters|his ..1 boyfriend|partner|fella|bloke|new_man|girlfriend
            lives|living|stays|moved ..1 with ..1 her|his|their grandson|son|nephew|daughter|niece|lodger|brother
            lodger
            new ..2 lad|man|fella|bloke|coach|helper|driver|partner|boyfriend|carer|agency
            two|three|some young|strange fellas|lads|men|women|blokes
            y dyn|gyrrwr|hyfforddwr
            """
        ),
    ]
}
