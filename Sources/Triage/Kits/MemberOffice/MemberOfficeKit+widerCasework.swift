extension MemberOfficeKit {
    /// Casework about transport, land and water, and what belongs to an MP or a UK body.
    static let widerCasework = #"""
          - code: casework-transport
            name: Transport
            about: "Somebody's own problem with buses, trains, school transport, trunk roads or speed limits."
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
              - { phrase: "bus service", weight: 4 }
              - { phrase: "bus stop", weight: 4 }
              - { phrase: "bus pass", weight: 4 }
              - { phrase: "trains", weight: 4 }
              - { phrase: "train", weight: 4 }
              - { phrase: "transport for wales", weight: 4 }
              - { phrase: "school bus", weight: 4 }
              - { phrase: "school transport", weight: 4 }
              - { phrase: "speed limit", weight: 4 }
              - { phrase: "speeding", weight: 4 }
              - { phrase: "trunk road", weight: 4 }
              - { phrase: "timetable", weight: 4 }
              - { phrase: "trafnidiaeth", weight: 4 }
              - { phrase: "gwasanaeth bws", weight: 4 }
              - { phrase: "trên", weight: 4 }
              - { phrase: "trenau", weight: 4 }
              - { phrase: "bws ysgol", weight: 4 }
              - { phrase: "terfyn cyflymder", weight: 4 }
              - { phrase: "20mph", weight: 4 }
              - { phrase: "concessionary", weight: 4 }
              - { phrase: "buses", weight: 3 }
              - { phrase: "bus", weight: 3 }
              - { phrase: "railway", weight: 3 }
              - { phrase: "station", weight: 3 }
              - { phrase: "platform", weight: 3 }
              - { phrase: "carriages", weight: 3 }
              - { phrase: "level crossing", weight: 3 }
              - { phrase: "cycle path", weight: 3 }
              - { phrase: "active travel", weight: 3 }
              - { phrase: "zebra crossing", weight: 3 }
              - { phrase: "roundabout", weight: 3 }
              - { phrase: "a470", weight: 3 }
              - { phrase: "a465", weight: 3 }
              - { phrase: "m4", weight: 3 }
              - { phrase: "a55", weight: 3 }
              - { phrase: "commut*", weight: 3 }
              - { phrase: "cancelled train", weight: 3 }
              - { phrase: "rail fare", weight: 3 }
              - { phrase: "ticket*", weight: 3 }
              - { phrase: "bws", weight: 3 }
              - { phrase: "gorsaf", weight: 3 }
              - { phrase: "cludiant", weight: 3 }
              - { phrase: "beicio", weight: 3 }
              - { phrase: "croesfan", weight: 3 }
              - { phrase: "delay repay", weight: 3 }
              - { phrase: "traffic lights", weight: 3 }
              - { phrase: "speed camera", weight: 3 }
              - { phrase: "traffic", weight: 3 }
              - { phrase: "hgv*", weight: 3 }
              - { phrase: "lorries", weight: 3 }
              - { phrase: "community transport", weight: 3 }
              - { phrase: "electric charg*", weight: 3 }
              - { phrase: "tocyn", weight: 3 }
              - { phrase: "conductor", weight: 3 }
              - { phrase: "driver", weight: 3 }
              - { phrase: "journey", weight: 2 }
              - { phrase: "route", weight: 2 }
              - { phrase: "passengers", weight: 2 }
              - { phrase: "miles", weight: 2 }
              - { phrase: "stops", weight: 2 }
              - { phrase: "taith", weight: 2 }
              - { phrase: "gyrru", weight: 2 }
              - { phrase: "crossing", weight: 2 }
            examples:
              - |
                The 61 bus
                I am writing about the withdrawal of the 61 bus after six in the evening. I'm a hospital
                cleaner, I finish at 9, and now have to walk three miles along an unlit road or pay £14 for a
                taxi. The company say there aren't enough passengers. The stop is full every night! Would you
                ask Transport for Wales about it? Maureen, NP11 5ZZ
              - |
                trains
                2 carriages again on the 7.41 people fainting. paid 2 grand for a season ticket. who runs this
                shambles. is it you
              - |
                Bws ysgol
                Annwyl Aelod, mae'r cyngor wedi newid y rheol am gludiant i'r ysgol o ddwy filltir i dair. Rhaid
                i'm merch un ar ddeg oed gerdded ar hyd ffordd heb balmant yn y tywyllwch. Doedd dim ymgynghori.
                Mae lle ar y bws, ac mae'r gyrrwr yn ei phasio bob bore! A wnewch chi godi'r mater?
              - |
                Speeding past the primary school
                It's meant to be 20mph through our village, but lorries for the quarry come through at 45.
                GoSafe did one morning's count in the half-term. There was a near miss on the crossing last week
                with a child on a scooter. We want a camera, or at least a zebra crossing. The county say the
                A487 is a trunk road and that it's for Welsh Government.
              - |
                Lift out of order at the station
                I use a powered wheelchair. The lift at the station has been out of order since the spring, so
                to change platform I have to go on to the next town and come back. The assisted travel people
                booked me a taxi that couldn't take the chair. I missed a funeral. Please raise this with the
                rail company.
              - |
                Concessionary travel card
                My pass stopped working when the new cards came in, and I'm told to renew on line. I'm 81 and
                have no computer. The bus driver let me on twice and then said he'd get in trouble.
              - |
                Trên wedi'i ganslo
                Mae'r trên olaf o Gaerfyrddin wedi'i ganslo deirgwaith y mis hwn a minnau'n gorfod aros mewn
                gwesty. Mae Trafnidiaeth Cymru'n gwrthod talu am y gwesty. Dyma'r tocynnau a'r derbynebau. Beth
                alla i wneud? Gwenan
              - |
                Noise and closures on the bypass works
                For eighteen months they've been dualling the road above our house. Diversions every night send
                heavy traffic down our lane. They gave us a liaison number; nobody picks up. Last Tuesday an
                artic got stuck on the bridge for four hours and the carers couldn't reach my father. I realise
                the road's needed: my complaint is about how it is run. In the newsletter it was to be finished
                by Easter. Then "summer". The sign now says "Winter", without a year! I should like a meeting
                with the contractor and whoever it is in Cardiff who signs the cheques. I have photographs, a
                log with number plates, and a witness (my sister).
              - |
                Cycle path to nowhere
                The active travel route stops dead at a hedge 200 metres before the industrial estate where 600
                of us work. To get there you have to join the dual carriageway. It has been "phase two" since
                2019.
              - |
                20 limit on our road
                could the 20mph on the long straight out of the village go back to 30? the council say they've
                looked at exceptions under the guidance and we don't qualify. no houses on it at all. i got
                points on my licence there so yes im cross
              - |
                school taxi stopped
                Our lad has a place at the special school 16 miles away. The council has stopped his taxi and
                escort from Monday since the contractor pulled out. He can't use public transport. I'll lose my
                job if I have to drive him. Need something sorted this week pls
              - |
                Rail replacement / bws yn lle trên
                Ges i fy ngadael yn yr orsaf am ddwy awr neithiwr. They said a coach was coming, it never did,
                no staff, no lights, last train gone. I'm 17. Mam had to come out from work. Is anybody going to
                answer for it? TfW's twitter told me to fill in a form.
              - |
                Refund
                Booked assistance and a seat reservation from Holyhead; no staff, no seat, stood for four hours
                with a broken ankle. The train company offer £3.10 in vouchers and have closed my claim. I'd
                like it looked at again.
              - |
                Fflecsi
                Mae'r gwasanaeth Fflecsi'n llawn bob tro y ffoniaf. Rwy'n 78 ac nid wyf yn gyrru. Collais ddau
                apwyntiad. Roedd yr hen fws yn dod ar y awr, bob awr. A wnewch chi ofyn iddynt ddod â'r bws yn
                ôl?
              - |
                The A40
                Third fatal crash at our junction since spring, and still no lights and no roundabout, only a
                sign. It's a trunk road so the county won't touch it. What will it take?
              - |
                free bus pass at 60
                got my pass, the last bus through the village was stopped in july. pass is no use without a bus
                is it
              - |
                Platform
                Trên i Abertawe wedi'i symud i blatfform arall heb gyhoeddiad, a'r lifft wedi torri. Collais
                gyfweliad. Does neb yn y swyddfa docynnau ers y gwanwyn.
              - |
                College bus pass
                My sister's bus to college now costs £28 a week since the discount card ended at 18. Same bus,
                same seat.
              - |
                Electric car chargers
                Of the six chargers between here and Builth, one works. I'm a district nurse with an electric
                pool car.
              - |
                Closed bridge
                The bridge has been shut for eighteen months for "inspection". A nine-mile detour for the school
                run and the ambulances. When will it reopen?
              - |
                Driver
                The driver on the X4 shut the door on my buggy, said it was full and drove off. It's the third
                time. I wrote to the company and had a voucher.
              - |
                Lorries
                60 lorries a day down a lane with no pavement since the sat navs changed. we want a weight
                limit. highways agent says a traffic order takes 2 years
              - |
                Learner rail fares
                A return from Tywyn has gone up to £31 and the cheap ticket's only sold on an app that doesn't
                work here. There's no guard to buy it from.
          - code: casework-environment
            name: Environment, energy, animals and farming
            about: "Somebody's own problem with flooding, tips, pollution, water, energy, animals or farming."
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
              - { phrase: "flood*", weight: 4 }
              - { phrase: "coal tip*", weight: 4 }
              - { phrase: "natural resources wales", weight: 4 }
              - { phrase: "nrw", weight: 4 }
              - { phrase: "sewage", weight: 4 }
              - { phrase: "pollution", weight: 4 }
              - { phrase: "landfill", weight: 4 }
              - { phrase: "slurry", weight: 4 }
              - { phrase: "warm homes", weight: 4 }
              - { phrase: "nest scheme", weight: 4 }
              - { phrase: "dwr cymru", weight: 4 }
              - { phrase: "welsh water", weight: 4 }
              - { phrase: "rspca", weight: 4 }
              - { phrase: "bovine tb", weight: 4 }
              - { phrase: "japanese knotweed", weight: 4 }
              - { phrase: "llifogydd", weight: 4 }
              - { phrase: "llygredd", weight: 4 }
              - { phrase: "tomen lo", weight: 4 }
              - { phrase: "carthion", weight: 4 }
              - { phrase: "cyfoeth naturiol cymru", weight: 4 }
              - { phrase: "badger*", weight: 4 }
              - { phrase: "air quality", weight: 4 }
              - { phrase: "culvert", weight: 3 }
              - { phrase: "river", weight: 3 }
              - { phrase: "stream", weight: 3 }
              - { phrase: "stench", weight: 3 }
              - { phrase: "smell", weight: 3 }
              - { phrase: "dust", weight: 3 }
              - { phrase: "quarry", weight: 3 }
              - { phrase: "incinerator", weight: 3 }
              - { phrase: "wind turbine*", weight: 3 }
              - { phrase: "pylon*", weight: 3 }
              - { phrase: "solar farm", weight: 3 }
              - { phrase: "insulation", weight: 3 }
              - { phrase: "heat pump", weight: 3 }
              - { phrase: "dogs", weight: 3 }
              - { phrase: "puppies", weight: 3 }
              - { phrase: "horses", weight: 3 }
              - { phrase: "sheep", weight: 3 }
              - { phrase: "cattle", weight: 3 }
              - { phrase: "farm", weight: 3 }
              - { phrase: "farmer*", weight: 3 }
              - { phrase: "farming scheme", weight: 3 }
              - { phrase: "basic payment", weight: 3 }
              - { phrase: "water pressure", weight: 3 }
              - { phrase: "leak*", weight: 3 }
              - { phrase: "trees", weight: 3 }
              - { phrase: "fish", weight: 3 }
              - { phrase: "beach", weight: 3 }
              - { phrase: "afon", weight: 3 }
              - { phrase: "ffermio", weight: 3 }
              - { phrase: "fferm", weight: 3 }
              - { phrase: "gwartheg", weight: 3 }
              - { phrase: "tail", weight: 3 }
              - { phrase: "cŵn", weight: 3 }
              - { phrase: "arogl", weight: 3 }
              - { phrase: "ynni", weight: 3 }
              - { phrase: "insiwleiddio", weight: 3 }
              - { phrase: "paneli solar", weight: 3 }
              - { phrase: "opencast", weight: 3 }
              - { phrase: "rats", weight: 3 }
              - { phrase: "flies", weight: 3 }
              - { phrase: "asbestos", weight: 3 }
              - { phrase: "noise", weight: 3 }
              - { phrase: "hens", weight: 3 }
              - { phrase: "landslip", weight: 3 }
              - { phrase: "subsidence", weight: 3 }
              - { phrase: "mine water", weight: 3 }
              - { phrase: "energy bill*", weight: 3 }
              - { phrase: "dog breeder", weight: 3 }
              - { phrase: "water", weight: 2 }
              - { phrase: "rain", weight: 2 }
              - { phrase: "garden", weight: 2 }
              - { phrase: "dwr", weight: 2 }
              - { phrase: "rubbish tip", weight: 2 }
              - { phrase: "noise at night", weight: 2 }
              - { phrase: "bridge", weight: 2 }
            examples:
              - |
                Water in the house for the third time
                We were flooded on the 3rd when the stream came over behind Bridge Terrace. The trash screen on
                the culvert hadn't been cleared. I've no insurance now as no one will give it. NRW put sandbags
                out two hours after it was in the kitchen. May we have an inquiry into who is responsible for
                that culvert? Alwyn, CF37 3ZZ
              - |
                Llygredd yn yr afon
                Annwyl Aelod, mae'r afon yn llwyd a'r pysgod yn farw o dan y bont. Mae'r gollyngiad yn dod o
                bibell garthion ger y gwaith trin dŵr. Ffoniais Gyfoeth Naturiol Cymru ddydd Sul; daeth neb tan
                ddydd Mercher. Dyma luniau. Pwy sy'n atebol?
              - |
                coal tip above the school
                theres water coming out the bottom of the old tip that wasnt there before. orange. reported to
                the tips hotline they said cat D and someone will visit. when??? the kids play on it
              - |
                Smell from the landfill
                We can't open a window. The smell from the landfill at the old opencast site is like rotten
                eggs, and both of my children have headaches and nosebleeds. The site operator says it's within
                the permit. We'd like gas readings published weekly and air quality monitors on our street. 200
                households have signed.
              - |
                TB testing on our farm
                I farm 140 dairy cows near Llandysul. We've been under restriction for bovine TB for five years.
                On Monday they took nineteen, including cows in calf, and shot them in the yard in front of my
                father. The valuation's half what they would fetch, and APHA have lost our last sample. We are
                told there's nothing to be done about badgers. Can you speak to the Minister about our case?
                Also the Rural Payments people are withholding our money on account of one missing eartag.
              - |
                cavity wall insulation
                had it done free under a govt scheme 2014, now walls are wringing wet, the firm's gone and the
                guarantee agency says lack of maintenance. who do i go to. surveyor reckons 12 grand to take it
                out
              - |
                Ci wedi'i adael
                Mae dau gi wedi'u cadwyno mewn iard fferm wag ers wythnosau heb gysgod na dŵr glân. Rwyf wedi
                ffonio'r RSPCA a warden cŵn y cyngor. Neb yn dod. All rhywun wneud rhywbeth cyn y tywydd oer?
              - |
                No water again
                Seven days without water since the main burst and bottled water at a car park five miles away! I
                can't lift six bottles, I'm on crutches. Welsh Water put me on the priority list and then forgot
                me. Compensation is £30. The pressure was poor for months before, and many of us reported it.
              - |
                Heat pump left half installed
                The Nest scheme took out my boiler on 9 October to put in a heat pump. The electrician never
                came back. There's a hole in the wall and one fan heater. My energy bill for the month was £310.
                I'm 79, with COPD.
              - |
                Wind turbine noise
                Good evening. From our farmhouse the nearest turbine is 600 metres. In a westerly it's like a
                plane that never lands; we haven't slept with the window open for a year. The operator sent a
                man with a microphone on a still day. The permission has a noise condition but each body tells
                me that another one enforces it. I am not opposed to wind power. I'd just like to sleep.
              - |
                knotweed / clymog
                Mae clymog Japan yn tyfu o dir y rheilffordd i mewn i'm gardd i. Network Rail spray it every
                second year, badly. I'm told that I couldn't sell the house. Who can make them deal with it?
                Nesta
              - |
                Quarry blasting
                Cracks all down the gable since they began blasting nearer to the houses. Dust over the washing
                and the car. The quarry's own consultant said it was "settlement". Who is independent?
              - |
                Horses on the common
                There are nine horses tethered on the common with no water, and two with their ribs showing.
                RSPCA officer has been, so has the council's animal health man. Each waits for the other. One's
                in foal. I don't want my name given to the owners, they live close.
              - |
                Flood grant and the river board
                I live by the river and we have been flooded twice. We were promised flood gates under the
                resilience scheme in 2023 and the surveyor measured up. Since then NRW say the money's with the
                council and the council that it is with NRW. It has been raining for days and I've started
                carrying things upstairs.
              - |
                Grant for solar panels
                A firm came round to say we'd get free panels and a heat pump under a government energy scheme.
                They drilled the roof, took our details and went. It's leaking. Ofgem, Trading Standards and the
                installer's trade body have all passed me on. There's scaffolding up still.
              - |
                Cŵn yn poeni defaid
                Mae cŵn wedi lladd un ar ddeg o'm defaid ar y mynydd ers y gwanwyn. Does dim arwyddion, dim
                ffens, a'r parc cenedlaethol yn gwrthod gwneud dim. Beth all ffermwr ei wneud?
              - |
                water bill
                welsh water say i owe £1,120, meter is under next doors drive and its their leak. been 14 months
              - |
                Dead fish
                Sewage again at the beach after the rain: toilet paper on the sand and children in the sea. No
                sign was up. Bathing water "excellent" my foot.
              - |
                Chicken sheds
                Four sheds with 160,000 hens half a mile from the village: flies in the butter, a stink of
                ammonia, the river green. And they want a fifth.
              - |
                Subsidence
                Old mine workings under the terrace. The Mining Remediation Authority won't accept that the hole
                in the garden is theirs. House is worth nothing.
              - |
                Tân glo
                Mae'r tomen yn mygu ers wythnos a'r aer yn llawn mwg. Mae fy ngŵr ag asthma. Pwy sy'n mesur
                ansawdd yr aer yma?
              - |
                Cats shot
                Someone's shooting cats in our street with an air rifle. RSPCA need a witness.
              - |
                Storage batteries and pylons on my land
                An energy company has served me with a notice to survey my fields for a pylon line. I farm 90
                acres. Do I have to let them in, with ewes lambing?
              - |
                boiler scheme
                rang Nest 5 times about a new boiler, im on pension credit and i dont qualify cos the house is
                band D. its freezing. energy bill 240 a month
              - |
                Trees cut down
                NRW have felled the whole side of the valley, and now every time it rains the mud comes through
                our gardens and down to the culvert.
              - |
                Cynllun Ffermio
                Mae taliad y cynllun ffermio yn hwyr a Thaliadau Gwledig Cymru'n gwrthod ateb. Mae arnaf arian
                i'r cwmni bwyd anifeiliaid. Fferm deuluol o ddau gan erw yw hon.
              - |
                rats from the stream
                Since the works upstream we've rats, and the stream runs orange. I've a jam jar of it if anyone
                wants to test it.
          - code: casework-reserved
            name: Benefits, immigration, tax and policing
            about: "Somebody's own problem with benefits, immigration, tax, pensions, policing: not devolved."
            skill: casework
            minutes: 90
            clocks: [acknowledge, correspondence]
            seen-by: all
            marking: OFFICIAL
            priority: normal
            facts:
              required: [postcode]
              helpful: [date-of-birth, prison-number, needed-by]
            auto-allocate: false
            cues:
              - { phrase: "universal credit", weight: 4 }
              - { phrase: "personal independence payment", weight: 4 }
              - { phrase: "pip", weight: 4 }
              - { phrase: "dwp", weight: 4 }
              - { phrase: "home office", weight: 4 }
              - { phrase: "visa", weight: 4 }
              - { phrase: "asylum", weight: 4 }
              - { phrase: "hmrc", weight: 4 }
              - { phrase: "state pension", weight: 4 }
              - { phrase: "pension credit", weight: 4 }
              - { phrase: "child benefit", weight: 4 }
              - { phrase: "passport", weight: 4 }
              - { phrase: "dvla", weight: 4 }
              - { phrase: "jobcentre", weight: 4 }
              - { phrase: "credyd cynhwysol", weight: 4 }
              - { phrase: "y swyddfa gartref", weight: 4 }
              - { phrase: "budd-daliadau", weight: 4 }
              - { phrase: "heddlu", weight: 4 }
              - { phrase: "pensiwn y wladwriaeth", weight: 4 }
              - { phrase: "child maintenance", weight: 4 }
              - { phrase: "attendance allowance", weight: 4 }
              - { phrase: "carer's allowance", weight: 4 }
              - { phrase: "our mp", weight: 4 }
              - { phrase: "my mp", weight: 4 }
              - { phrase: "benefits", weight: 3 }
              - { phrase: "sanction*", weight: 3 }
              - { phrase: "mandatory reconsideration", weight: 3 }
              - { phrase: "tribunal", weight: 3 }
              - { phrase: "immigration", weight: 3 }
              - { phrase: "leave to remain", weight: 3 }
              - { phrase: "deport*", weight: 3 }
              - { phrase: "police", weight: 3 }
              - { phrase: "101", weight: 3 }
              - { phrase: "tax credit*", weight: 3 }
              - { phrase: "self assessment", weight: 3 }
              - { phrase: "tax code", weight: 3 }
              - { phrase: "driving licence", weight: 3 }
              - { phrase: "driving test", weight: 3 }
              - { phrase: "broadband", weight: 3 }
              - { phrase: "royal mail", weight: 3 }
              - { phrase: "post office", weight: 3 }
              - { phrase: "prison", weight: 3 }
              - { phrase: "crown prosecution", weight: 3 }
              - { phrase: "waspi", weight: 3 }
              - { phrase: "work coach", weight: 3 }
              - { phrase: "budd-dal", weight: 3 }
              - { phrase: "pensiwn", weight: 3 }
              - { phrase: "treth incwm", weight: 3 }
              - { phrase: "fisa", weight: 3 }
              - { phrase: "trwydded yru", weight: 3 }
              - { phrase: "esa", weight: 3 }
              - { phrase: "overpayment", weight: 3 }
              - { phrase: "biometric", weight: 3 }
              - { phrase: "sponsor licence", weight: 3 }
              - { phrase: "national insurance", weight: 3 }
              - { phrase: "redundancy", weight: 3 }
              - { phrase: "employment tribunal", weight: 3 }
              - { phrase: "court", weight: 3 }
              - { phrase: "crime", weight: 3 }
              - { phrase: "probation", weight: 3 }
              - { phrase: "bank", weight: 3 }
              - { phrase: "refused", weight: 2 }
              - { phrase: "appeal", weight: 2 }
              - { phrase: "payments", weight: 2 }
              - { phrase: "benefit", weight: 2 }
              - { phrase: "officer", weight: 2 }
              - { phrase: "solicitor", weight: 2 }
              - { phrase: "arrested", weight: 2 }
              - { phrase: "swindon", weight: 2 }
            examples:
              - |
                Universal Credit stopped
                My Universal Credit was stopped on 4 November as I missed a jobcentre appointment. I was in
                hospital and told my work coach on the journal. I've two children and £11. The sanction letter
                says to ask for a mandatory reconsideration, which takes weeks. Can you ring the DWP for me? My
                NI number is on the letter. Kirsty, NP13 2ZZ
              - |
                PIP
                lost my pip after 9 years, assessor wrote i can walk a mile. i never met the woman it was on the
                phone. tribunal is a year. how do i live till then
              - |
                Gohirio fy mhensiwn
                Annwyl Aelod, cefais fy mhen-blwydd yn 66 ym mis Gorffennaf ac nid wyf wedi derbyn ceiniog o
                bensiwn y wladwriaeth. Bob tro y ffoniaf yr Adran Gwaith a Phensiynau maent yn dweud bod fy
                nghofnod Yswiriant Gwladol "yn cael ei adolygu". A allwch chi, neu'r AS yn San Steffan, holi
                drosof?
              - |
                Mother refused a visitor visa
                My mother in Kerala wished to come for my wedding in Swansea. The visa was refused as "not
                satisfied she will leave". She's a retired headmistress with a house and a pension. The wedding
                is on 16 January. I've written to my MP but only had an automatic answer. Dr Anil Thomas
              - |
                Police won't come
                Four break-ins on our industrial units since June. Each time we get a crime number and an
                e-mail. CCTV with faces on it, and the officer said that he had no time to collect it. What are
                we paying the precept for? Could you take it up with the Chief Constable or the Police and Crime
                Commissioner?
              - |
                HMRC say I owe £6,000
                Dear Member, I am a retired dinner lady. HM Revenue & Customs sent a demand for £6,214 of tax on
                a pension which I don't have. It belongs to someone with the same name in Hull. I've been on the
                phone for a total of nine hours. Yesterday a tax code came that takes half my wages from the
                shop. Help!
              - |
                asylum accomodation
                Good day. I wait decision of my asylum claim 26 month. Home Office move me from Cardiff to hotel
                in other town, there is no solicitor and my college is finish. I have letter from doctor. I come
                from Sudan, I am alone. Please what can I do, thank you very much
              - |
                Y heddlu a'r cymdogion
                Rwy wedi ffonio 101 ddwsin o weithiau am y beiciau modur ar y mynydd. Does neb yn dod. Neithiwr
                fe yrrodd un drwy ein giât. Rhif y digwyddiad sydd gen i, a dim arall. Pryd ga i siarad â
                heddwas?
              - |
                WASPI and my husband's carer's allowance
                Two things if I may. I was born in 1954 and got no letter about my pension age. And they now say
                that I was overpaid carer's allowance by £3,900, because I earned £2 a week too much at the
                chapel crèche. I never hid it. They're taking it off my pension credit. I wouldn't ask if I
                could see any other way; I've always paid my way, and my late mother would be ashamed to see me
                write this. The Citizens Advice man said it was a matter for an MP, and our MP's office said to
                try you since she's on the committee. So I've gone round in a circle. I enclose the letters in
                date order.
              - |
                driving licence
                DVLA have had my licence 7 months, medical. i'm a delivery driver!!! eyes are fine, doctor says
                fine. job goes friday week. they're only up the road in swansea and i cant speak to a human
              - |
                Child maintenance
                My ex earns double what he declares, and the Child Maintenance Service have assessed him at £7 a
                week. They've had his address for a year. Arrears are £5,480. I would like somebody with a title
                to write to them, because letters from me go in the bin.
              - |
                Broadband and the post
                We've no broadband beyond the chapel and now the Post Office van is ending. Openreach quoted
                £61,000 for seven houses. Is this the Senedd or London?
              - |
                Removal letter, and his exams
                I'm a head teacher. A family in our school has had a letter from the Home Office: the asylum
                appeal has failed and they are to be moved to Stoke in three weeks. The boy sits his GCSEs in
                the summer. I've written to the caseworker in Croydon and had no answer. Can anything be done to
                keep them here until June?
              - |
                tax credits
                hmrc want 2,300 back for tax credits from 2016!! i told them when i moved in with him. they take
                it off my UC now, got £40 for the fortnight
              - |
                Lladrad
                Torrwyd i mewn i'r siop deirgwaith a'r un bachgen sydd ar y camera bob tro. Mae'r heddlu'n
                gwybod pwy yw e. Pam nad oes neb wedi'i arestio?
              - |
                passport
                baby's passport sent back twice photo not right. flight is 9 dec to see his great gran in
                Poland. can you get it hurried
              - |
                Redundancy pay
                Our factory shut on a Tuesday by text message. The insolvency people say that we aren't
                entitled, the Jobcentre sanctioned me for not applying for my own job.
              - |
                Spouse's settled status
                My husband is Italian, here since 2009, and his EU settlement application was lost. He cannot
                work and the NHS sent us a bill.
              - |
                Attendance allowance
                Mam, 84, was refused attendance allowance because she can "prepare a sandwich". She cannot see
                the bread.
              - |
                Tri mis yn aros am PIP
                Cefais strôc ym mis Mai. Mae'r Adran Gwaith a Phensiynau wedi colli'r ffurflen PIP ddwywaith ac
                wedi gwrthod ei derbyn trwy'r post wedyn.
              - |
                Bank branch and the Post Office
                The last bank in town closes in March, the post office counter shut in the summer. I run a shop.
                Where do I put the takings?
              - |
                Driving test
                No driving tests for five months anywhere near. Touts on Facebook want £250. She needs it for
                the nursing job.
              - |
                Prison visit
                my brother's in Parc, moved to Durham with no warning, mam is 80 and can't go there. prison wont
                say why
              - |
                Firearms certificate
                My shotgun renewal's been with the police since last November. I'm a pest controller, it's my
                living.
              - |
                ex-army
                Served 14 years, invalided out. Veterans UK have cut my war pension after a paper review.
        """#
}
