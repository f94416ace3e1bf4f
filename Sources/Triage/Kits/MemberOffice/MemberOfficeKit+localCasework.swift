extension MemberOfficeKit {
    /// Casework about what councils and schools do.
    static let localCasework = #"""
          - code: casework-council
            name: Council services
            about: "Somebody's own problem with a council: council tax, planning, roads, bins, licensing."
            skill: casework
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [postcode]
              helpful: [needed-by]
            auto-allocate: false
            cues:
              - { phrase: "council tax", weight: 4 }
              - { phrase: "planning application", weight: 4 }
              - { phrase: "pothole*", weight: 4 }
              - { phrase: "bins", weight: 4 }
              - { phrase: "recycling", weight: 4 }
              - { phrase: "bin collection", weight: 4 }
              - { phrase: "fly-tipping", weight: 4 }
              - { phrase: "fly tipping", weight: 4 }
              - { phrase: "councillor*", weight: 4 }
              - { phrase: "blue badge", weight: 4 }
              - { phrase: "street light*", weight: 4 }
              - { phrase: "planning permission", weight: 4 }
              - { phrase: "treth gyngor", weight: 4 }
              - { phrase: "cais cynllunio", weight: 4 }
              - { phrase: "biniau", weight: 4 }
              - { phrase: "parking permit", weight: 4 }
              - { phrase: "penalty charge", weight: 4 }
              - { phrase: "planning enforcement", weight: 4 }
              - { phrase: "casgliad sbwriel", weight: 4 }
              - { phrase: "tyllau yn y ffordd", weight: 4 }
              - { phrase: "bathodyn glas", weight: 4 }
              - { phrase: "dog fouling", weight: 4 }
              - { phrase: "the council", weight: 3 }
              - { phrase: "county council", weight: 3 }
              - { phrase: "local authority", weight: 3 }
              - { phrase: "pavement", weight: 3 }
              - { phrase: "licensing", weight: 3 }
              - { phrase: "taxi licence", weight: 3 }
              - { phrase: "double yellow", weight: 3 }
              - { phrase: "parking", weight: 3 }
              - { phrase: "leisure centre", weight: 3 }
              - { phrase: "library closing", weight: 3 }
              - { phrase: "public toilets", weight: 3 }
              - { phrase: "cemetery", weight: 3 }
              - { phrase: "allotment*", weight: 3 }
              - { phrase: "extension", weight: 3 }
              - { phrase: "objection", weight: 3 }
              - { phrase: "rubbish", weight: 3 }
              - { phrase: "business rates", weight: 3 }
              - { phrase: "cyngor sir", weight: 3 }
              - { phrase: "y cyngor", weight: 3 }
              - { phrase: "cynghorydd", weight: 3 }
              - { phrase: "palmant", weight: 3 }
              - { phrase: "ailgylchu", weight: 3 }
              - { phrase: "parcio", weight: 3 }
              - { phrase: "trwydded", weight: 3 }
              - { phrase: "drains", weight: 3 }
              - { phrase: "gully", weight: 3 }
              - { phrase: "bailiff*", weight: 3 }
              - { phrase: "hmo", weight: 3 }
              - { phrase: "highways department", weight: 3 }
              - { phrase: "community council", weight: 3 }
              - { phrase: "skip", weight: 3 }
              - { phrase: "tree preservation", weight: 3 }
              - { phrase: "road", weight: 2 }
              - { phrase: "street", weight: 2 }
              - { phrase: "neighbour*", weight: 2 }
              - { phrase: "lane", weight: 2 }
              - { phrase: "ward", weight: 2 }
              - { phrase: "town hall", weight: 2 }
              - { phrase: "stryd", weight: 2 }
              - { phrase: "heol", weight: 2 }
            examples:
              - |
                Council tax bill for an empty house
                I inherited my late father's bungalow in Cwmaman. It's empty since probate isn't through, yet
                the council charge double council tax as though it were a second home, and now a bailiff's
                letter for £2,140 has come. I rang seven times and the lady says that the discount "dropped off
                the system". Can you intervene before the 30th? CF44 6ZZ
              - |
                bins
                not been emptied for 5 weeks in our street. rats. council website says collected!!! its the
                recycling too
              - |
                Cais cynllunio drws nesaf
                Annwyl Aelod, Mae cais cynllunio am dri thŷ ar y cae y tu ôl i ni. Ni chawsom lythyr gan y
                cyngor, ac mae'r dyddiad cau ar gyfer sylwadau wedi mynd heibio. Bydd y lôn yn rhy gul i lori
                ludw. A oes modd ei alw i mewn? Yn gywir, Hefin, SY23 7ZZ
              - |
                The state of Chapel Road
                Dear Member, Chapel Road has so many potholes that the milkman won't come up. I reported each on
                the council's app with a photograph; they are marked "within tolerance". On Sunday a cyclist
                came off and broke her collarbone. The highways department say that the resurfacing budget for
                our ward is spent until April. Who's responsible when there is a death?
              - |
                Blue badge renewal
                My renewal has been refused because I "can walk 50 metres". I've one lung. The council's
                assessor saw me for six minutes, sitting down. I'd like help to appeal, and to know if they are
                allowed to do it over the phone.
              - |
                Parking fine in the hospital street
                Residents' permits came in last year. I've paid for one and got a penalty charge notice all the
                same, as the machine had my old number plate. The appeal was dismissed by a computer. £70. It's
                the principle.
              - |
                Golau stryd
                Mae'r goleuadau stryd ar ein stad ni wedi'u diffodd ers mis Medi a'r palmant yn llawn tyllau.
                Syrthiodd fy nghymydog nos Sul. Mae'r cyngor sir yn dweud "yn y rhaglen". Pa raglen?
              - |
                Takeaway licence
                A kebab house has been given a licence till 3 in the morning under our bedroom. 31 of us
                objected, and the licensing committee heard it in eleven minutes. Our county councillor declared
                an interest and left. There's shouting and bottles every weekend. Is there an appeal, and who
                checks that conditions are kept?
              - |
                closing our pool
                They're shutting the leisure centre and the library in the same month. consultation was 2 weeks
                in august and the form was only online. My swimming group is all over 70s with arthritis. can
                you ask the leader of the council to explain
              - |
                Neighbour's extension
                Next door have built an extension a yard higher than the plans and over my drain. Planning
                enforcement opened a case in March 2024, sent one man with a tape measure, and since then
                nothing. I've complained to the Ombudsman too, but they want me to finish the council's own
                procedure, which has no end. I have all the drawings in a folder, measured by a surveyor at my
                own expense. I am not against people improving their homes; we did our own kitchen, with
                permission. What upsets me is that we were made to take six inches off our porch in 1998. Might
                you write to the head of planning? D. Bebb
              - |
                Grave in the municipal cemetery
                The council laid my mother's headstone flat "for safety" without telling us. We only found out
                on Mothering Sunday. They want £600 to put it back up. I'm speechless.
              - |
                sbwriel / fly tipping in the lane
                Ma rhywun wedi gadael fridge a tri soffa tu ôl i'r garejys. Rang the council, they said private
                land. The Land Registry says it's theirs. Three months now and somebody set it alight Saturday.
                Diolch
              - |
                Bedd / the bench
                The council took away my husband's memorial bench from the park without a word, "rotten", and
                want £1,400 for a recycled plastic one. They could have rung. Roeddwn i'n mynd yno bob dydd Sul.
              - |
                parking outside school
                cars all over the pavement at 3 oclock every day cant get the pram past. traffic wardens never
                come. council says police police says council
              - |
                Street lights off
                They've switched off every other street light on the estate to save money, it's pitch dark by
                the garages, and my mother fell.
              - |
                Tree over the house
                A council-owned lime tree is lifting my wall and blocking the gutters. Refused to prune it as
                there's a preservation order, which is their own.
              - |
                my taxi licence
                council suspended my taxi licence over a complaint that was thrown out, havent worked 6 weeks.
                licensing officer on leave
              - |
                Trwydded alcohol
                Mae'r dafarn wedi cael trwydded am gerddoriaeth tan ddau y bore. Does neb ohonom wedi cysgu.
                Dywed swyddog iechyd yr amgylchedd y cyngor nad yw'r sŵn yn "niwsans statudol".
              - |
                Caravans on a field
                Forty static caravans where the permission was for twelve. Planning say they'll "invite a
                retrospective application". What's the point of planning rules if you can just do it?
              - |
                Assisted bins
                I'm registered for an assisted collection; I'm 88 and on a frame. They leave the bins at the
                gate, or take the neighbours' and not mine, and the helpline says to log it on the app.
              - |
                Councillor's conduct
                I'd like to complain about a county councillor, who spoke on an application while his brother
                owns the field. The monitoring officer says there is no case.
              - |
                Business rates on the café
                The revaluation has put our rates up by 70% and the small business relief application's been
                sitting with the council since spring.
              - |
                pavements
                wheelchair stuck again on broken kerb by bethel chapel. reported it 9 times. cyngor says its on
                the list
              - |
                Treth gyngor
                Rwy'n fyfyriwr ac wedi cael bil treth gyngor llawn am y tŷ. Anfonais y dystysgrif ddwywaith.
                Mae'r beilïaid wedi cael eu henwi yn y llythyr diwethaf.
          - code: casework-education
            name: Education and childcare
            about: "Somebody's own problem with a school, college or nursery: places, learning needs, money."
            skill: casework
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [postcode]
              helpful: [date-of-birth, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "head teacher", weight: 4 }
              - { phrase: "headteacher", weight: 4 }
              - { phrase: "additional learning needs", weight: 4 }
              - { phrase: "aln", weight: 4 }
              - { phrase: "individual development plan", weight: 4 }
              - { phrase: "school place", weight: 4 }
              - { phrase: "excluded from school", weight: 4 }
              - { phrase: "childcare offer", weight: 4 }
              - { phrase: "student finance wales", weight: 4 }
              - { phrase: "school admission*", weight: 4 }
              - { phrase: "anghenion dysgu ychwanegol", weight: 4 }
              - { phrase: "lle mewn ysgol", weight: 4 }
              - { phrase: "pennaeth", weight: 4 }
              - { phrase: "cylch meithrin", weight: 4 }
              - { phrase: "governors", weight: 4 }
              - { phrase: "flying start", weight: 4 }
              - { phrase: "bullied", weight: 4 }
              - { phrase: "exclusion", weight: 4 }
              - { phrase: "teacher", weight: 3 }
              - { phrase: "classroom", weight: 3 }
              - { phrase: "nursery", weight: 3 }
              - { phrase: "college", weight: 3 }
              - { phrase: "university", weight: 3 }
              - { phrase: "apprenticeship", weight: 3 }
              - { phrase: "pupil*", weight: 3 }
              - { phrase: "ysgol", weight: 3 }
              - { phrase: "ysgol gynradd", weight: 3 }
              - { phrase: "ysgol uwchradd", weight: 3 }
              - { phrase: "disgybl*", weight: 3 }
              - { phrase: "athro", weight: 3 }
              - { phrase: "athrawes", weight: 3 }
              - { phrase: "coleg", weight: 3 }
              - { phrase: "prifysgol", weight: 3 }
              - { phrase: "gofal plant", weight: 3 }
              - { phrase: "bullying", weight: 3 }
              - { phrase: "attendance", weight: 3 }
              - { phrase: "gcse", weight: 3 }
              - { phrase: "a level", weight: 3 }
              - { phrase: "free school meals", weight: 3 }
              - { phrase: "uniform", weight: 3 }
              - { phrase: "teaching assistant", weight: 3 }
              - { phrase: "estyn", weight: 3 }
              - { phrase: "exam board", weight: 3 }
              - { phrase: "home educat*", weight: 3 }
              - { phrase: "statement", weight: 3 }
              - { phrase: "maintenance grant", weight: 3 }
              - { phrase: "dechrau'n deg", weight: 3 }
              - { phrase: "school closure", weight: 3 }
              - { phrase: "sixth form", weight: 3 }
              - { phrase: "tribunal", weight: 3 }
              - { phrase: "comprehensive", weight: 3 }
              - { phrase: "school", weight: 2 }
              - { phrase: "class", weight: 2 }
              - { phrase: "my son", weight: 2 }
              - { phrase: "my daughter", weight: 2 }
              - { phrase: "lessons", weight: 2 }
              - { phrase: "plant", weight: 2 }
            examples:
              - |
                No place at the school at the end of our road
                Our daughter starts reception in September, and admissions have given her a school four miles
                off although we can see St Teilo's from the window. Her brother is in year 4 there. The appeal
                panel is on the 12th. Could you please write in support? We also asked the head teacher, who
                says it's not in her hands. Mrs Oyelaran, SA11 4ZZ
              - |
                Additional learning needs
                Dear Member, my son has autism and is in year 8. His individual development plan says 25 hours
                with a teaching assistant; he gets six, because the rest are shared with others. The ALNCo
                agrees with me but the local authority panel refuses to name a specialist place. I'm told I'd
                have to go to the Education Tribunal for Wales. I work nights and cannot do it on my own.
              - |
                bullying
                my girl is being bullied at the comp, they took videos of her in the changing rooms and its all
                over snapchat. head of year says "both sides". shes not been in since october and now THEY are
                threatening to fine ME for attendance
              - |
                Cau'r ysgol
                Annwyl Aelod, rydym wedi clywed bod bwriad cau ysgol gynradd y pentref a symud y disgyblion naw
                milltir i'r dref. Mae 41 o blant yma a phob un yn siarad Cymraeg ar y buarth. Fel cadeirydd y
                rhieni hoffwn wybod a gafodd y cyngor ganiatâd y Gweinidog. Beth yw'n hawliau ni?
              - |
                Childcare offer refused
                I applied for the thirty hours for my three-year-old. As a self-employed hairdresser I sent in
                my tax return and was turned down since my earnings in one quarter were too low: I'd just had
                the baby. The nursery is invoicing me £780 a month in the meantime. Who do I appeal to?
              - |
                student finance
                uni started 5 weeks ago and student finance wales STILL assessing my loan because mam and dad
                split up and they want a form from him and hes in spain. landlord and uni both chasing me. 40
                min on hold every time. customer ref 1180024471
              - |
                Gofal plant trwy'r Gymraeg
                Does dim lle yn y cylch meithrin tan fis Ionawr a'r unig feithrinfa arall yn Saesneg yn unig.
                Rwy i fod i ddychwelyd i'r gwaith ddydd Llun. Oes dyletswydd ar y cyngor i ddarparu lle?
              - |
                Excluded at six
                The primary school has sent my little boy home eleven times this half term, they call it a
                "cooling-off". They don't write it down. The deputy told me that he is on a reduced timetable
                until the educational psychologist comes, but there's an 18-month list. He can read far above
                his age. He's never hurt anybody. He hides under tables because of the noise. I've had to give
                up my job at the bakery. I've asked the governors, the council's inclusion officer and the
                parents' helpline; each one sends me to another. All I want is for him to be taught in a
                classroom with his friends, with the help which he's supposed to have. Sorry for the length of
                this.
              - |
                A level results and the exam board
                My daughter's art coursework was lost by the exam board, so she was graded on one component. The
                university withdrew her offer. The college has appealed, but the deadline is Friday. Can
                pressure be put on Qualifications Wales?
              - |
                apprenticeship pulled
                Level 3 electrical apprenticeship, did 14 months with the college, then the firm went under and
                they've thrown me off the course as I've no employer. Is there funding from Welsh Government to
                finish? Callum, 19
              - |
                Free school meals and uniform grant
                Since moving in with my nan I look after my two brothers. The school office says we can't get
                free meals or the uniform grant because she has a small pension. They go without on Thursdays
                and Fridays. Sian (I'm 20)
              - |
                Athro Cymraeg
                Nid yw'r ysgol uwchradd wedi cael athro mathemateg parhaol ers dwy flynedd. Mae dosbarth TGAU fy
                merch wedi cael naw athro llanw. Mae hi'n ferch alluog ond wedi digalonni'n llwyr. Dywed y
                pennaeth nad oes neb yn ymgeisio am y swydd. Her teacher cried at parents' evening, to be honest
                with you.
              - |
                Coleg a'r bws
                Mae'r coleg wedi tynnu'r cwrs Lefel A Cerdd yn ôl yr wythnos cyn dechrau'r tymor. Nid oes coleg
                arall o fewn cyrraedd sy'n ei gynnig yn Gymraeg. Mae fy merch wedi cael ei siomi'n arw. Beth yw
                polisi'r coleg, a phwy sy'n atebol?
              - |
                EMA
                they've stopped the EMA for my brother because the letter about mam's income was late. forty
                quid a week. college says its Student Finance. he's on about packing in
              - |
                Reception place
                twins offered two DIFFERENT schools. how am i meant to be in two places at 8.50. admissions say
                thats the rules
              - |
                Home education
                We educate our two at home. The local authority's officer now wants to see them alone and says
                that she'll issue an attendance order. Where does it say that in the guidance?
              - |
                Speech therapy in school
                My boy's statement of need says weekly speech therapy in school; the therapist has not been
                since Easter. He's six and can't say his name.
              - |
                WJEC marking
                An entire class was marked down two grades in GCSE Welsh oral. The school's appeal was turned
                down. Nobody at the board will explain.
              - |
                Mould in the classrooms
                The infants are in a portable cabin with buckets under the roof. The new school was promised in
                2019. Teachers wear coats.
              - |
                Ysgol arbennig
                Mae fy mab yn awtistig a'r sir yn gwrthod talu am le iddo mewn ysgol arbennig. Mae'r cynllun
                datblygu unigol yn dweud pethau hollol wahanol i'r seicolegydd. Pwy sy'n penderfynu?
              - |
                University fees
                I'm Welsh, I've lived here all my life but for 2 years in Spain with Dad's work. Now the uni
                says I'm an overseas student and the fee's £19,000.
              - |
                Flying Start postcode
                our side of the road doesnt get flying start, opposite side does. nursery 2 days a week would
                let me go back to work. hes 2
              - |
                Teacher
                A teacher at the comprehensive pulled my son's chair from under him in front of the class,
                laughed, and the head won't put the outcome in writing. Governors' complaints panel is "being
                convened".
        """#
}
